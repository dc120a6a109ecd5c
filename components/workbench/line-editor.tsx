"use client";

import { type KeyboardEvent, useEffect, useId, useRef } from "react";

type LineEditorProps = {
  label: string;
  value: string;
  rows: number;
  onChange: (value: string) => void;
  onClose: () => void;
};

/** One field of a card, open: Enter and Escape leave it, and what is typed stays. */
export function LineEditor({ label, value, rows, onChange, onClose }: LineEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const press = (event: KeyboardEvent) => {
    const isDone =
      event.key === "Escape" ||
      (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey);
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="field line-editor">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        value={value}
        onKeyDown={press}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

export type Option<T> = { key: string; title: string; detail?: string | undefined; value: T; isNew?: boolean };

type PickerProps<T> = {
  label: string;
  words: string;
  onWords: (words: string) => void;
  options: Option<T>[];
  /** While it isn't known yet what is on file, Enter waits: nobody is entered twice for typing fast. */
  isLooking: boolean;
  onChoose: (value: T) => void;
  onClose: () => void;
  /** Backspace where nothing is typed. */
  onBack?: () => void;
};

/** Words typed, and what they may mean: chosen with the arrows and Enter, or with a click. */
export function Picker<T>(props: PickerProps<T>) {
  const { label, words, onWords, options, isLooking, onChoose, onClose, onBack } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const highlighted = Math.min(at, options.length - 1);

  useEffect(() => input.current?.focus(), []);

  const choose = (option: Option<T> | undefined) => {
    if (option) onChoose(option.value);
  };
  const latest = useRef({ choose, first: options[highlighted] });
  latest.current = { choose, first: options[highlighted] };
  useEffect(() => {
    if (!isWaiting || isLooking) return;
    setWaiting(false);
    latest.current.choose(latest.current.first);
  }, [isWaiting, isLooking]);

  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt(Math.min(highlighted + 1, options.length - 1)),
    ArrowUp: () => setAt(Math.max(highlighted - 1, 0)),
    Enter: () => (isLooking ? setWaiting(true) : choose(options[highlighted])),
    Escape: onClose,
  };
  const press = (event: KeyboardEvent) => {
    const isBack = event.key === "Backspace" && words === "" && onBack;
    const act = isBack ? onBack : keys[event.key];
    if (!act || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options[highlighted] ? `${id}-${highlighted}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onKeyDown={press}
        onChange={(event) => {
          setAt(0);
          onWords(event.target.value);
        }}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={label} aria-busy={isLooking}>
        {options.map((option, n) => (
          <li
            key={option.key}
            id={`${id}-${n}`}
            role="option"
            aria-selected={n === highlighted}
            data-new={option.isNew ? "" : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={press}
          >
            <span className="menu-title">{option.title}</span>
            {option.detail && <span className="menu-detail">{option.detail}</span>}
          </li>
        ))}
      </ul>
      {isLooking && <p className="reading">Looking…</p>}
    </div>
  );
}

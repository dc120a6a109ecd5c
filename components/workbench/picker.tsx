"use client";

import { useCombobox } from "downshift";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { withoutDownshift } from "../ui/without-downshift";

export type Option<T> = {
  key: string;
  title: string;
  detail?: string | undefined;
  value: T;
  isNew?: boolean;
  /** What Enter chooses where nobody has moved. */
  isDefault?: boolean;
};

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
  const [isWaiting, setWaiting] = useState(false);
  const usual = Math.max(
    0,
    options.findIndex(({ isDefault }) => isDefault),
  );
  const [moved, setMoved] = useState<number | null>(null);
  const box = useCombobox<Option<T>>({
    id,
    items: options,
    isOpen: true,
    inputValue: words,
    selectedItem: null,
    highlightedIndex: Math.min(moved ?? usual, options.length - 1),
    onHighlightedIndexChange: ({ highlightedIndex, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setMoved(highlightedIndex);
    },
    itemToString: (option) => option?.title ?? "",
    itemToKey: (option) => option?.key,
  });
  const first = options[box.highlightedIndex] ?? options[0];
  const latest = useRef({ onChoose, first });
  latest.current = { onChoose, first };

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (!isWaiting || isLooking) return;
    setWaiting(false);
    if (latest.current.first) latest.current.onChoose(latest.current.first.value);
  }, [isWaiting, isLooking]);

  const press = (event: KeyboardEvent) => {
    const own = () => {
      withoutDownshift(event);
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.nativeEvent.isComposing) return;
    // A command is the bench's.
    if (event.ctrlKey || event.metaKey) return withoutDownshift(event);
    if (event.key === "Escape") {
      own();
      onClose();
    } else if (event.key === "Backspace" && words === "" && onBack) {
      own();
      onBack();
    } else if (event.key === "Enter") {
      own();
      if (isLooking) setWaiting(true);
      else if (first) onChoose(first.value);
    }
  };

  const labelled = box.getLabelProps();
  return (
    <div className="picker">
      <label id={labelled.id} htmlFor={labelled.htmlFor}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          ref: input,
          onKeyDown: press,
          onChange: (event) => {
            setMoved(null);
            onWords(event.currentTarget.value);
          },
        })}
        type="text"
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...box.getMenuProps({ "aria-busy": isLooking })}>
        {options.map((option, index) => (
          <li
            key={option.key}
            data-highlighted={box.highlightedIndex === index ? "" : undefined}
            data-new={option.isNew ? "" : undefined}
            {...box.getItemProps({
              item: option,
              index,
              // Downshift would tell of it after the next key was pressed.
              onClick: (event) => {
                withoutDownshift(event);
                onChoose(option.value);
              },
            })}
          >
            <span className="menu-title">{option.title}</span>{" "}
            {option.detail && <span className="menu-detail">{option.detail}</span>}
          </li>
        ))}
      </ul>
      {isLooking && <p className="reading">Looking…</p>}
    </div>
  );
}

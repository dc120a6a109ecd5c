"use client";

import { useCombobox } from "downshift";
import { useEffect, useRef, useState } from "react";
import { type DeskNoun, links } from "@/lib/permalinks";
import { withoutDownshift } from "../../ui/without-downshift";
import { useChoices } from "../form/use-choices";
import { type Command, commandsHere, fitting } from "./commands";

const nounOf = {
  person: "people",
  organization: "organizations",
  source: "sources",
  claim: "claims",
} as const satisfies Record<string, DeskNoun>;

const purpose = "What to do, or which record to open";
const MOST = 12;
const MOST_RECORDS = 4;

/** The records on file under these words, each a command that opens it. */
function useRecords(words: string, isAsked: boolean): Command[] {
  const isLong = isAsked && words.length > 1;
  const found = {
    person: useChoices("person", words, isLong),
    organization: useChoices("organization", words, isLong),
    source: useChoices("source", words, isLong),
    claim: useChoices("claim", words, isLong),
  };
  return (Object.keys(nounOf) as (keyof typeof nounOf)[]).flatMap((kind) =>
    (isLong ? (found[kind]?.choices ?? []) : []).slice(0, MOST_RECORDS).map(({ value, title }) => ({
      words: title,
      where: `Open this ${kind}`,
      run: () => location.assign(links.deskEdit(nounOf[kind], value)),
    })),
  );
}

/** Everything that can be done at the desk, by its words: ⌘K or Ctrl K from anywhere. */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [here, setHere] = useState<Command[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const records = useRecords(typed.trim(), isOpen);
  const items = [...fitting(here, typed).slice(0, MOST), ...records];

  const open = () => {
    setHere(commandsHere());
    setTyped("");
    setOpen(true);
    dialog.current?.showModal();
    input.current?.focus();
  };

  const box = useCombobox<Command>({
    items,
    inputValue: typed,
    selectedItem: null,
    isOpen,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.words ?? "",
    id: "palette",
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      dialog.current?.close();
      // The dialog gives the focus back first.
      requestAnimationFrame(selectedItem.run);
    },
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else document.getElementById("open-palette")?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <div data-palette="">
      <button
        type="button"
        id="open-palette"
        className="quiet-button scripted"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
      >
        Commands <kbd>Ctrl K</kbd>
      </button>
      <dialog ref={dialog} className="palette" aria-label="Commands" onClose={() => setOpen(false)}>
        <input
          {...box.getInputProps({
            ref: input,
            "aria-label": purpose,
            // Typed words must reach the state in the same event, or the caret jumps.
            onChange: (event) => setTyped(event.currentTarget.value),
            onKeyDown: (event) => {
              if (event.key !== "Escape") return;
              withoutDownshift(event);
            },
          })}
          type="text"
          placeholder={purpose}
          autoComplete="off"
          spellCheck={false}
        />
        <ul {...box.getMenuProps({ className: "palette-list", "aria-label": "Commands" })}>
          {items.map((item, index) => (
            <li
              key={`${item.words} ${item.where}`}
              data-highlighted={box.highlightedIndex === index ? "" : undefined}
              {...box.getItemProps({ item, index })}
            >
              <span className="menu-title">{item.words}</span>{" "}
              <span className="menu-detail">{item.where}</span>
            </li>
          ))}
        </ul>
        {items.length === 0 && <p className="menu-detail">Nothing here is called that.</p>}
      </dialog>
    </div>
  );
}

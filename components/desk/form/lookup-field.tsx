"use client";

import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";
import { type KeyboardEvent, useRef, useState } from "react";
import type { LookupChoice, LookupKind } from "@/lib/lookup/schema";
import { withoutDownshift } from "../../ui/without-downshift";
import { CreateDialog } from "../create-dialog";
import { Field, type FieldProps } from "./field";
import { useForm } from "./form-context";
import { useChoices } from "./use-choices";

type Creation = { creates: string };
type Item = LookupChoice | Creation;

const isCreation = (item: Item): item is Creation => "creates" in item;
const textOf = (item: Item | null) => (item === null ? "" : isCreation(item) ? item.creates : item.title);

const { stateChangeTypes } = useCombobox;

/** Leaving the field or pressing Escape never chooses, and never clears what was typed. */
function keepTyped(
  state: UseComboboxState<Item>,
  { type, changes }: UseComboboxStateChangeOptions<Item>,
): Partial<UseComboboxState<Item>> {
  if (type === stateChangeTypes.InputBlur || type === stateChangeTypes.InputKeyDownEscape) {
    return { ...changes, inputValue: state.inputValue, selectedItem: state.selectedItem };
  }
  // Choosing "create" keeps the words; the dialog takes them over.
  const isChoice = type === stateChangeTypes.InputKeyDownEnter || type === stateChangeTypes.ItemClick;
  if (isChoice && changes.selectedItem && isCreation(changes.selectedItem)) {
    return { ...changes, inputValue: state.inputValue };
  }
  return changes;
}

/** A record looked up by any of its names or words, or created on the way. */
export function LookupField({ kind, ...field }: FieldProps & { kind: LookupKind }) {
  const { values, change, idOf } = useForm();
  const { path } = field;
  const [words, chosen] = [values[`${path}~`] ?? "", values[path] ?? ""];
  const input = useRef<HTMLInputElement>(null);
  const [creating, setCreating] = useState<{ words: string; isOpen: boolean } | null>(null);
  const [isLooking, setLooking] = useState(false);

  const found = useChoices(kind, chosen ? "" : words.trim(), isLooking);
  const choices = found?.choices ?? [];
  // Creating is offered only once it is known what is on file: nobody is entered twice for typing fast.
  const created: Item[] = kind === "statement" ? [] : [{ creates: chosen ? "" : words.trim() }];
  const items: Item[] = found ? [...choices, ...created] : [];
  const choose = (value: string, title: string) =>
    change((old) => ({ ...old, [path]: value, [`${path}~`]: title }));

  const box = useCombobox<Item>({
    items,
    inputValue: words,
    selectedItem: null,
    itemToString: textOf,
    inputId: idOf(path),
    labelId: `${idOf(path)}-label`,
    menuId: `${idOf(path)}-menu`,
    getItemId: (index) => `${idOf(path)}-item-${index}`,
    defaultHighlightedIndex: 0,
    stateReducer: keepTyped,
    onIsOpenChange: ({ isOpen }) => setLooking(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (isCreation(selectedItem)) setCreating({ words: selectedItem.creates, isOpen: true });
      else choose(selectedItem.value, selectedItem.title);
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter chooses and never saves the form; Escape closes the list and not the dialog around it.
    if (event.key === "Enter" || (event.key === "Escape" && box.isOpen)) event.preventDefault();
    if (event.key === "Enter" && box.isOpen && found === null) {
      withoutDownshift(event);
    }
  };

  /** Words that are exactly one record's title mean it, chosen or not. */
  const onBlur = () => {
    const same = choices.filter(({ title }) => title.toLowerCase() === words.trim().toLowerCase());
    if (!chosen && same.length === 1 && same[0]) choose(same[0].value, same[0].title);
  };

  return (
    <Field
      {...field}
      below={(id) => (
        <p className="reading" id={id} data-unread={words && !chosen ? "" : undefined}>
          {box.isOpen && found === null
            ? "Looking…"
            : words && !chosen && !box.isOpen
              ? "Not chosen yet."
              : words && !chosen && items.length === 0
                ? "Nothing on file has these words."
                : ""}
        </p>
      )}
    >
      {({ name, value, ...control }) => (
        <div className="lookup" data-chosen={chosen ? "" : undefined}>
          <input type="hidden" name={name} value={value} />
          <input
            {...box.getInputProps({
              ...control,
              ref: input,
              onKeyDown,
              onBlur,
              // Typed words must reach the state in the same event, or the caret jumps.
              onChange: (event) => {
                const typed = event.currentTarget.value;
                change((old) => ({ ...old, [path]: "", [`${path}~`]: typed }));
              },
            })}
            type="text"
            name={`${name}~`}
            autoComplete="off"
            spellCheck={false}
          />
          <ul {...box.getMenuProps({ className: "menu", hidden: !box.isOpen || items.length === 0 })}>
            {box.isOpen &&
              items.map((item, index) => (
                <li
                  key={isCreation(item) ? "create" : item.value}
                  data-highlighted={box.highlightedIndex === index ? "" : undefined}
                  {...box.getItemProps({ item, index })}
                >
                  <MenuItem item={item} kind={kind} failed={found?.failed ?? false} />
                </li>
              ))}
          </ul>
          {creating && kind !== "statement" && (
            <CreateDialog
              key={creating.words}
              kind={kind}
              words={creating.words}
              isOpen={creating.isOpen}
              onCreated={(created, title) => {
                choose(created, title);
                setCreating(null);
              }}
              onClosed={() => {
                setCreating((old) => old && { ...old, isOpen: false });
                input.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}

function MenuItem(props: { item: Item; kind: LookupKind; failed: boolean }) {
  const { item, kind, failed } = props;
  if (!isCreation(item)) {
    return (
      <>
        <span className="menu-title">{item.title}</span>{" "}
        <span className="menu-detail">
          {item.detail}
          {item.status === "draft" && " · draft"}
        </span>
      </>
    );
  }
  return (
    <>
      <span className="menu-create">
        New {kind}
        {item.creates && ` “${item.creates}”`}…
      </span>{" "}
      <span className="menu-detail">{failed && "Nothing could be looked up just now."}</span>
    </>
  );
}

"use client";

import { useCombobox } from "downshift";
import { type KeyboardEvent, useRef, useState } from "react";
import { links } from "@/lib/permalinks";
import type { SearchHit } from "@/lib/search/schema";
import { useFound } from "../ui/use-found";
import { withoutDownshift } from "../ui/without-downshift";

const MOST_SHOWN = "8";

/** Somebody looked up by any of their names, in any script; chosen, the form around it is sent with them.
 *  Without a script it is a field for their name. */
export function PersonField({ id, label, chosen }: { id: string; label: string; chosen: string[] }) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const q = words.trim();
  const address = links.withQuery(links.api(links.search()), { q, type: "person", limit: MOST_SHOWN });
  const [isOpen, setOpen] = useState(false);
  const found = useFound<SearchHit>(address, { isLooking: isOpen && q !== "", delay: 120 });
  const items = (found?.items ?? []).filter(({ slug }) => slug !== undefined && !chosen.includes(slug));
  const box = useCombobox<SearchHit>({
    items,
    inputValue: words,
    selectedItem: null,
    itemToString: (item) => item?.title ?? "",
    inputId: id,
    labelId: `${id}-label`,
    menuId: `${id}-menu`,
    getItemId: (index) => `${id}-item-${index}`,
    stateReducer: (state, { type, changes }) =>
      // Leaving the field keeps what was typed.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, inputValue: state.inputValue, selectedItem: null }
        : changes,
    onIsOpenChange: ({ isOpen }) => setOpen(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem?.slug || !field.current) return;
      // The form takes the slug, which is nobody else's; the next one starts with an empty field.
      field.current.value = selectedItem.slug;
      field.current.form?.requestSubmit();
      setWords("");
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // With nobody marked, Enter sends the words, and the page asks who is meant.
    if (event.key === "Enter" && box.highlightedIndex < 0) {
      withoutDownshift(event);
    }
  };
  return (
    <>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <span className="lookup">
        <input
          {...box.getInputProps({
            ref: field,
            onKeyDown,
            onChange: (event) => setWords(event.currentTarget.value),
          })}
          type="text"
          name="add"
          required
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder="A name, in any script"
        />
        <ul {...box.getMenuProps({ className: "menu", hidden: !isOpen || q === "" })}>
          {isOpen &&
            items.map((item, index) => (
              <li
                key={item.id}
                data-highlighted={box.highlightedIndex === index ? "" : undefined}
                {...box.getItemProps({ item, index })}
              >
                <span className="menu-title">{item.title}</span>{" "}
                <span className="menu-detail">{item.detail}</span>
              </li>
            ))}
        </ul>
      </span>
    </>
  );
}

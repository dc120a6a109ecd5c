"use client";

import { useCombobox } from "downshift";
import { type KeyboardEvent, useState } from "react";
import { links } from "@/lib/permalinks";
import type { SearchHit } from "@/lib/search/schema";
import { withoutDownshift } from "../ui/without-downshift";
import { Heading, Why } from "./marked";
import { useSuggestions } from "./use-suggestions";
import { hitAddress } from "./view";

const told = (hits: SearchHit[] | null) => {
  if (hits === null) return "";
  if (hits.length === 0) return "Nothing fits yet.";
  return `${hits.length} ${hits.length === 1 ? "suggestion" : "suggestions"}, with the arrow keys.`;
};

/** The search page's field. What fits is shown while one types; sent, it is a form like any other. */
export function SearchBox({ q, asOf }: { q: string; asOf: string | undefined }) {
  const [typed, setTyped] = useState(q);
  const [isLooking, setLooking] = useState(false);
  const words = typed.trim();
  const hits = useSuggestions(words, isLooking, asOf);
  const items = hits ?? [];
  const box = useCombobox<SearchHit>({
    items,
    // Nothing but typing changes it; in one step with the list, so that none is shown for what stood before.
    inputValue: typed,
    selectedItem: null,
    itemToString: (hit) => hit?.title ?? "",
    inputId: "search",
    labelId: "search-label",
    menuId: "search-menu",
    getItemId: (index) => `search-item-${index}`,
    onIsOpenChange: ({ isOpen }) => setLooking(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) window.location.assign(hitAddress(selectedItem, asOf));
    },
  });
  /** Enter sends the form unless something is chosen. */
  const sendUnchosen = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === "Enter" && box.highlightedIndex < 0) {
      withoutDownshift({ nativeEvent });
    }
  };
  const isShown = box.isOpen && words !== "" && items.length > 0;
  return (
    <search className="find big">
      <form action={links.search()}>
        <label className="vh" id="search-label" htmlFor="search">
          Search names, claims and quotes
        </label>
        <input
          {...box.getInputProps({
            onKeyDown: sendUnchosen,
            onChange: (event) => setTyped(event.currentTarget.value),
          })}
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          required
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder="A name, a word, “a phrase”"
          aria-keyshortcuts="/"
        />
        <span className="key">/</span>
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <button type="submit">Search</button>
        <ul {...box.getMenuProps({ className: "menu", hidden: !isShown })}>
          {isShown &&
            items.map((hit, index) => (
              <li
                key={`${hit.type} ${hit.id}`}
                data-highlighted={box.highlightedIndex === index ? "" : undefined}
                {...box.getItemProps({ item: hit, index })}
              >
                <span className="menu-title">
                  <Heading title={hit.title} matches={hit.matches ?? []} />
                </span>{" "}
                <span className="menu-detail">
                  {hit.type}
                  {hit.person && ` about ${hit.person.name}`}
                </span>
                <Why title={hit.title} matches={hit.matches?.slice(0, 1)} />
              </li>
            ))}
        </ul>
        <p className="vh" role="status">
          {box.isOpen && words !== "" ? told(hits) : ""}
        </p>
      </form>
    </search>
  );
}

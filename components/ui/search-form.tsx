import { links } from "@/lib/permalinks";
import { SearchKey } from "./search-key";

/** The field in the masthead is the one that `/` leads to; others stand in a page. */
export function SearchForm({ id, value, hasKey }: { id: string; value?: string; hasKey?: boolean }) {
  return (
    <search className="find">
      <form action={links.search()}>
        <label className="vh" htmlFor={id}>
          Search names, claims and quotes
        </label>
        <input
          id={id}
          name="q"
          type="search"
          required
          maxLength={200}
          defaultValue={value}
          placeholder="Search names, claims, quotes"
          aria-keyshortcuts={hasKey ? "/" : undefined}
        />
        {hasKey && <SearchKey field={id} />}
      </form>
    </search>
  );
}

import { Pager } from "../ui/pager";
import { Onward } from "./onward";
import { type View, viewAddress } from "./view";

/** The way on through a timeline: as one scrolls, and by links. @param path the page's, without its query */
export function Paging({
  path,
  view,
  cursor,
  nextCursor,
}: {
  path: string;
  view: View;
  cursor: string | undefined;
  nextCursor: string | null;
}) {
  return (
    <>
      <Onward />
      <Pager
        first={cursor ? viewAddress(path, view) : null}
        next={nextCursor && viewAddress(path, view, { cursor: nextCursor })}
        words={view.order === "asc" ? { first: "Oldest", next: "Newer" } : { first: "Newest", next: "Older" }}
      />
    </>
  );
}

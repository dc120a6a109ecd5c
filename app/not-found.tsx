import type { Metadata } from "next";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Not on file", robots: { index: false } };

export default function NotFound() {
  return (
    <div className="head">
      <h1>Not on file</h1>
      <p className="lede">
        There is no published record at this address. Addresses here are kept for good, so it was most likely
        mistyped.
      </p>
      <p className="lede">
        <a href={links.search()}>Search the record</a> or start from <a href={links.people}>the people</a> in
        it.
      </p>
    </div>
  );
}

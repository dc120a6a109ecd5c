import Link from "next/link";
import { links } from "@/lib/permalinks";
import { Palette } from "./palette/palette";
import { SignOut } from "./sign-out";

const places = [
  [links.desk, "My entries"],
  [links.deskNewArticle, "Article"],
  [links.deskNew("claims"), "New claim"],
  [links.deskNew("statements"), "New statement"],
  [links.deskNew("sources"), "New source"],
  [links.deskNew("people"), "New person"],
  [links.deskNew("organizations"), "New organization"],
  [links.deskTokens, "Tokens"],
] as const;

export function DeskNav({ name }: { name: string }) {
  return (
    <div className="desk-bar">
      <nav aria-label="Desk">
        <ul>
          {places.map(([address, words]) => (
            <li key={address}>
              <Link href={address} prefetch={false}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="desk-who">
        <Palette />
        <span>{name}</span>
        <SignOut />
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import { SavedNotice } from "./saved-notice";

type DeskHeadingProps = {
  title: string;
  /** What a line above the title says of the record. */
  about: string;
  /** The mark of the submission that led here, if one did. */
  saved?: string | undefined;
  status?: string;
  /** What to do next, once it is saved. */
  children?: ReactNode;
};

export function DeskHeading({ title, about, saved, status, children }: DeskHeadingProps) {
  return (
    <header className="desk-heading">
      <p className="crumb">{about}</p>
      <h1>{title}</h1>
      {saved && (
        <SavedNotice submission={saved}>
          <strong>{status === "draft" ? "Saved as a draft" : "Saved and public"}</strong>
          {status === "draft" && ": you and the reviewers see it, nobody else."}
        </SavedNotice>
      )}
      {children && <div className="next">{children}</div>}
    </header>
  );
}

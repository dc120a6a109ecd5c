import type { ReactNode } from "react";
import { SavedNotice } from "./saved-notice";

type DeskHeadingProps = {
  title: string;
  /** What a line above the title says of the record. */
  about: string;
  /** The mark of the submission that led here, if one did. */
  saved?: string | undefined;
  status?: string;
  /** What was done, where it was something else than saving: `sent`. */
  told?: string | undefined;
  /** What to do next, once it is saved. */
  children?: ReactNode;
};

const toldWords: Record<string, [string, string]> = {
  sent: ["Sent to review", ": a reviewer publishes it or sends it back. Nobody else sees it until then."],
  taken_back: ["Taken back from review", ": it is a draft of yours again."],
  sent_back: ["Sent back", ": its author sees your reason here and at the desk."],
  published: ["Saved and public", ", with what goes along with it."],
  set: ["Done", ", and in the log below."],
  commented: ["Comment kept", ": editors see it, the public never does."],
};

const savedWords = {
  draft: ["Saved as a draft", ": you and the reviewers see it, nobody else."],
  public: ["Saved and public", ""],
} as const;

export function DeskHeading({ title, about, saved, status, told, children }: DeskHeadingProps) {
  const [done, more] = toldWords[told ?? ""] ?? savedWords[status === "draft" ? "draft" : "public"];
  return (
    <header className="desk-heading">
      <p className="crumb">{about}</p>
      <h1>{title}</h1>
      {saved && (
        <SavedNotice key={saved} submission={saved}>
          <strong>{done}</strong>
          {more}
        </SavedNotice>
      )}
      {children && <div className="next">{children}</div>}
    </header>
  );
}

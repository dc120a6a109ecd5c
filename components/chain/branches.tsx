import type { Branch } from "@/lib/chain/rules";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { Attributed } from "../statement/speaker";
import { stanceGlyph } from "../statement/statement-words";
import { Glyph } from "../ui/glyph";
import { actWords } from "./chain-words";

function Sources({ sources }: { sources: Branch["sources"] }) {
  return sources.map(({ id, title, publishedOn }) => (
    <span key={id} className="read">
      <a href={links.source(id)}>{title}</a>
      {publishedOn && `, ${edtfInWords(publishedOn)}`}
    </span>
  ));
}

function Step({ branch, hasActs }: { branch: Branch; hasActs: boolean }) {
  const { key, who, act, sources, closesRound, onward } = branch;
  const passedOn = act === null && (onward.length > 0 || sources.length === 0);
  return (
    <li data-station={key} data-round={closesRound || undefined}>
      {passedOn && (closesRound ? "back to " : "passed on by ")}
      {act === null && !passedOn && (closesRound ? "and read, a full circle, in " : "read in ")}
      {who.kind === "source" ? "an unnamed outlet" : <Attributed of={who} />}
      {who.kind === "anonymous" && ", unnamed"}
      {act && hasActs && (
        <>
          {" "}
          <Glyph kind={stanceGlyph[act.stance]} /> {actWords(act)}
        </>
      )}
      {sources.length > 0 && (
        <>
          : <Sources sources={sources} />
        </>
      )}
      {onward.length > 0 && (
        <ul>
          {onward.map((next) => (
            <Step key={next.key} branch={next} hasActs={hasActs} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The chain as a nested list, from each who said it first to where one reads it. */
export function Branches({ branches, hasActs }: { branches: Branch[]; hasActs: boolean }) {
  return (
    <ul className="branches">
      {branches.map((branch) => (
        <Step
          key={`${branch.key} ${branch.act?.stance} ${branch.act?.manner}`}
          branch={branch}
          hasActs={hasActs}
        />
      ))}
    </ul>
  );
}

import { links } from "@/lib/permalinks";
import type { StanceKind, StanceManner } from "@/lib/statement/schema";
import { Glyph } from "../ui/glyph";
import { stanceGlyph, stanceVerb } from "./statement-words";

export type TakenStance = {
  claim: { id: string; text: string };
  stance: StanceKind;
  manner: StanceManner | null;
};

type Props = { stances: TakenStance[]; hrefOf?: (claim: string) => string };

/** What a statement does to each claim, in words, with the way to that claim. */
export function StanceList({ stances, hrefOf = links.claim }: Props) {
  return (
    <ul className="of">
      {stances.map(({ claim, stance, manner }) => (
        <li key={`${claim.id} ${stance}`}>
          <Glyph kind={stanceGlyph[stance]} /> {stanceVerb(stance, manner)}{" "}
          <a href={hrefOf(claim.id)}>{claim.text}</a>
        </li>
      ))}
    </ul>
  );
}

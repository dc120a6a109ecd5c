import type { ClaimEffect } from "@/lib/claim/schema";
import { Glyph } from "../ui/glyph";
import { effectWords } from "./claim-words";

const glyph = { weakens: "fade", strengthens: "rise" } as const;

/** What a claim would do to its subject's standing, if it were true; nothing where that is nothing. */
export function EffectLine({ effect }: { effect: ClaimEffect }) {
  if (effect === "neutral") return null;
  return (
    <p className={`effect ${glyph[effect]}`}>
      <Glyph kind={glyph[effect]} /> {effectWords(effect)}
    </p>
  );
}

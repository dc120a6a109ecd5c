import type { ClaimState } from "@/lib/claim/schema";
import { isState, stateMeaning, stateTone, stateWord } from "./claim-words";

/** What became of a claim so far, in a word (and its colour). */
export function StateWord({ state }: { state: ClaimState | string }) {
  if (!isState(state)) return null;
  return (
    <span className={`state ${stateTone(state)}`} title={stateMeaning(state)}>
      {stateWord(state)}
    </span>
  );
}

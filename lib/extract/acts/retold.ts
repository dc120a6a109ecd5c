import type { Read } from "../cast/memory";
import type { Act } from "./act";

/** "His wife told neighbours that he was “resting”, according to the Star": what the Star tells of her. */
const retold =
  /^(?:rapport|racont|relat|report|recount|recall|cuenta|cont[aó]|вспомин|рассказ|пересказ|переда|розпов|згаду|перека|schilder|berichte)/u;
/** Whether the one only tells of what the other said. */
export const isRelay = ({ tokens }: Read, at: number, teller: Act, outlet: Act) => {
  const source = outlet.subject;
  // "He called it “treason”, the paper said": what the paper tells of him.
  const isTold = outlet.kind === "say" || outlet.kind === "report";
  const isOutlets = source?.isMedia === true && (outlet.kind === "according" || isTold);
  const isSourced =
    isOutlets || (outlet.kind === "according" && source?.kind === "anonymous" && !source.isBackReference);
  const isRetold = outlet.isInverted && source?.kind === "anonymous" && retold.test(outlet.cue.toLowerCase());
  return (
    tokens[at - 1]?.kind === "word" &&
    (teller.kind === "say" || teller.kind === "describe") &&
    (teller.subject?.kind === "person" ||
      ((isRetold || isOutlets) && teller.subject?.kind === "pronoun" && teller.subject.gender !== "it")) &&
    (isSourced || isRetold)
  );
};

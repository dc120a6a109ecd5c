import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isCapital } from "../words/tokens";
import { isMark, type Parsed } from "./syntax";

/** In languages whose verb ends the sentence: the first who stands in no case but the first. */
export function foremost({ tokens, mentions }: Parsed, before: number, lexicon: Lexicon): Mention | null {
  const isPlain = ({ from, to }: Mention) =>
    !/['’]/u.test(tokens[to - 1]?.text ?? "") &&
    (!tokens.slice(from, to).some(({ text }) => /['’]/u.test(text)) || to - from > 2) &&
    !lexicon.through.at(tokens, to) &&
    !/(?:[yns][ea]|n[ıi]n|[dt][ea]n|ajansa|kanala)$/u.test(
      lexicon.media.has(tokens[to - 1]?.base ?? "") ? (tokens[to - 1]?.base ?? "") : "",
    );
  // "Bir gazetecinin sorması üzerine Vol, "…" dedi": set off right in front of what is quoted.
  const quote = tokens.findLastIndex(({ kind }, at) => kind === "quote" && at < before);
  const setOff = mentions.find(({ to }) => to === quote - 1 && isMark(tokens[to], ","));
  if (setOff && isPlain(setOff)) return setOff;
  // "Adı bakan olarak geçen Aksoylu, televizyona yaptığı açıklamada, "…" dedi": the comma sets off who does it.
  const [subject, ...more] = mentions.filter(
    (mention) => mention.to <= before && isPlain(mention) && isMark(tokens[mention.to], ","),
  );
  if (subject && more.length === 0 && subject.kind !== "organization") return subject;
  const found = mentions.findIndex((mention) => mention.to <= before && isPlain(mention));
  let last = found;
  // "Muhalefet partisinin başkanı Ada Vol": what belongs to somebody stands in front of them.
  const belongs = (owner: Mention | undefined, own: Mention | undefined) =>
    owner !== undefined &&
    own !== undefined &&
    own.to <= before &&
    tokens
      .slice(owner.to, own.from)
      .every(
        ({ base, kind, text }) =>
          /n[ıiuü]n$/u.test(base) || (own.name.includes(" ") && kind === "word" && !isCapital(text)),
      ) &&
    own.from - owner.to <= 2;
  while (last >= 0 && belongs(mentions[last], mentions[last + 1])) last++;
  const end = mentions[last];
  return end && isPlain(end) ? end : (mentions[found] ?? null);
}

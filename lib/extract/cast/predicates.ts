import type { Mention } from "../mentions/mention";
import type { Read } from "./memory";

// What joins somebody and the office that the sentence gives them: was named, стал, est devenu, wurde.
const links =
  /^(?:is|was|are|has|had|been|being|named|appointed|elected|made|became|become|remains|as|the|a|now|still|served|serves|sworn|in|стал|стала|является|был|была|назначен|назначена|избран|избрана|остаётся|остается|став|стала|є|був|була|призначений|призначена|обраний|обрана|fue|es|era|nombrado|nombrada|elegido|elegida|el|la|est|était|devenu|devenue|nommé|nommée|le|ist|wurde|war|der|die|foi|é|nomeado|nomeada|eleito|eleita|o)$/u;
const LONGEST_LINK = 4;

/** "Rafael Vol was named governor of the bank": the offices that a sentence gives to those whom it names. */
export function appointedIn({
  tokens,
  mentions,
}: Pick<Read, "tokens" | "mentions">): { mention: Mention; words: string[] }[] {
  return mentions.flatMap((mention, n) => {
    const office = mentions[n + 1];
    if (mention.kind !== "person" || mention.isBare || office?.kind !== "office") return [];
    const between = tokens.slice(mention.to, office.from);
    const isLinked =
      between.length > 0 &&
      between.length <= LONGEST_LINK &&
      between.every(({ base, date }) => date < 0 && links.test(base));
    if (!isLinked) return [];
    return [{ mention, words: tokens.slice(office.from, office.to).map(({ base }) => base) }];
  });
}

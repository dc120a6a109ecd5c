import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Mention } from "./mention";

const noble =
  /^(?:lord|lady|sir|dame|prince|princess|king|queen|pope|sheikh|emir|sultan|mother|father|baron|baroness|count|countess|duke|duchess)$/;

/** How one calls somebody known by a single name, if something says that they are somebody: "Lord Barrow",
 *  "his wife, Gulnara". Empty if nothing does. */
export function singleName(
  mention: Mention,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { shown: string; gender: Mention["gender"] } {
  const none = { shown: "", gender: null };
  if (mention.kind !== "person" || mention.name.includes(" ")) return none;
  const title = mention.to - mention.from > 1 ? tokens[mention.to - 2] : undefined;
  const isNoble = title !== undefined && noble.test(title.base);
  if (title && (isNoble || mention.office !== null || lexicon.titles.has(title.base))) {
    return { shown: isNoble ? `${title.text} ${mention.name}` : mention.name, gender: mention.gender };
  }
  const comma = tokens[mention.from - 1]?.text === "," ? 1 : 0;
  const before = tokens[mention.from - 1 - comma]?.base ?? "";
  if (lexicon.kinShe.has(before)) return { shown: mention.name, gender: "she" };
  if (lexicon.kinHe.has(before)) return { shown: mention.name, gender: "he" };
  return none;
}

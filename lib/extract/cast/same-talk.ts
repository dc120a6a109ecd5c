import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { isSourceNoun } from "./lone-nouns";
import type { Read } from "./memory";

const talk =
  /(?:^|\s)(?:in (?:the|that) same (?:interview|conversation|talk|broadcast|appearance)|i[nm] (?:demselben|selben) (?:interview|gespräch)|в (?:том|этом) же (?:самом )?(?:интервью|разговоре|эфире|комментарии)|[ву] (?:тому|цьому) (?:ж|же|самому) (?:самому )?(?:інтерв'ю|ефірі|коментарі)|dans (?:le|la|ce) même (?:entretien|interview|émission)|en (?:la|esa|el) mism[ao] (?:entrevista|conversación|programa)|na mesma (?:entrevista|conversa)|aynı (?:röportajda|söyleşide|yayında|programda))(?:\s|$)/u;
const report =
  /(?:^|\s)(?:by the same account|according to the same (?:report|account|article)|in dem (?:bericht|artikel|beitrag)|dem (?:bericht|artikel) zufolge|laut (?:dem )?bericht|selon (?:le même article|la même enquête|l' article|l' enquête)|(?:según|de acuerdo con) (?:la misma (?:información|versión|publicación)|el mismo (?:diario|medio|informe))|(?:segundo|de acordo com) (?:a mesma (?:reportagem|notícia|publicação)|o mesmo jornal)|(?:говорится|сказано|утверждается) в (?:публикации|материале|статье|заметке)|(?:йдеться|сказано|стверджується) [ву] (?:публікації|матеріалі|статті)|habere göre|haberde)(?:\s|$)/u;

const said = (tokens: readonly Token[]) => tokens.map(({ base }) => base).join(" ");

/** Whether a sentence goes on with the talk of which the text has told: "in the same interview". */
export const isOfTalk = (tokens: readonly Token[]): boolean => talk.test(said(tokens));

/** Whether a sentence retells the report of which the text has told: "by the same account". */
export const isOfReport = (tokens: readonly Token[]): boolean => report.test(said(tokens));

/** "The Herald writes of it. In the words of its source": of the outlet named right before. */
export function isOwnSource(
  { tokens, mentions }: Read,
  before: readonly Mention[],
  { kind, office, from }: Mention,
  lexicon: Lexicon,
): boolean {
  const noun = lexicon.anonymous.get(office ?? "") ?? office ?? "";
  const isIts = /^(?:его|её|ее|його|її|its|sa|son|ses|su|sus|seine|ihre)$/u.test(tokens[from]?.base ?? "");
  if (kind !== "anonymous" || !isIts || !isSourceNoun(noun)) return false;
  return [...before, ...mentions.filter(({ to }) => to <= from)].some(({ isMedia }) => isMedia);
}

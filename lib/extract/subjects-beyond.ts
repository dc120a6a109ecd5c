import type { Act } from "./act";
import type { Mention } from "./mention";
import { Subjects } from "./subjects";
import { isMark, type Parsed } from "./subjects-behind";

export const relatives: ReadonlySet<string> = new Set(
  "who qui quien quem который которая которые який яка які".split(" "),
);

// What joins clauses rather than people.
const adversative = /^(?:but|yet|then|aber|sondern|mais|pero|sino|mas|но|а|але|однак|ama|затем)$/u;

/** Finds who speaks where they don't stand beside the verb: a clause before, a house, the sentence's head. */
export class SubjectsBeyond extends Subjects {
  /** "…, but gave no reason: “no”": a verb behind a comma and "but" goes on with the one who acted before. */
  protected carriedOver({ tokens, mentions }: Parsed, from: number, acts: readonly Act[]): Mention | null {
    const { conjunctions, that } = this.lexicon;
    for (let at = from - 1; at > Math.max(0, from - 8); at--) {
      const token = tokens[at];
      if (!token || token.kind === "quote" || that.has(token.base)) return null;
      if (
        mentions.some(
          (mention) => mention.from <= at && at < mention.to && !this.isObject({ tokens, mentions }, mention),
        )
      )
        return null;
      if (conjunctions.has(token.base) && isMark(tokens[at - 1], ",")) {
        const previous = acts.findLast(({ subject, kind }) => subject !== null && kind !== "citing");
        return previous?.subject ?? null;
      }
    }
    return null;
  }

  /** Whether a verb stands right behind "who". */
  protected followsRelative({ tokens }: Parsed, from: number): boolean {
    let at = from - 1;
    while (this.isSkippable(tokens[at])) at--;
    return relatives.has(tokens[at]?.base ?? "") && isMark(tokens[at - 1], ",");
  }

  /** "It was Vol herself who hailed him": whom "who" means. */
  protected antecedent({ tokens, mentions }: Parsed, from: number): Mention | null {
    // "Спорил с премьером Волом, который обвинил": whatever case the one meant stands in.
    const isPlain = this.followsRelative({ tokens, mentions }, from);
    for (let at = from - 1; at > Math.max(0, from - 9); at--) {
      const token = tokens[at];
      if (!token || token.kind === "quote") return null;
      const isComma = token.base === "que" && isMark(tokens[at - 1], ",");
      if (!relatives.has(token.base) && !isComma && this.lexicon.that.has(token.base)) return null;
      if (!relatives.has(token.base) && !isComma) continue;
      let end = at;
      while (
        isMark(tokens[end - 1], ",") ||
        this.isSkippable(tokens[end - 1]) ||
        /sel(?:f|ves)$/.test(tokens[end - 1]?.base ?? "")
      )
        end--;
      const meant = mentions.find(({ to }) => to === end);
      if (isPlain && meant?.kind === "person") return meant;
      return meant && meant.kind !== "pronoun" && !this.isObject({ tokens, mentions }, meant) ? meant : null;
    }
    return null;
  }

  /** "«…», — додали у відомстві": the house behind a plural verb with nobody to it. */
  protected houseBehind({ tokens, mentions }: Parsed, from: number, to: number): Mention | null {
    if (
      !/^(?:ru|uk)$/.test(this.lexicon.language.code) ||
      !/(?:ли|лися|лись|ють|ять|ют|ят)$/u.test(tokens[to - 1]?.base ?? "")
    )
      return null;
    if (!/^(?:в|во|у)$/u.test(tokens[to]?.base ?? "") || tokens[from - 1]?.kind === "word") return null;
    const house = mentions.find((mention) => mention.from === to + 1);
    return house?.kind === "organization" && !house.isMedia ? house : null;
  }

  /** "В Кремле заявили": a plural verb with nobody to say it, and a house at the sentence's head. */
  protected withinHouse({ tokens, mentions }: Parsed, from: number, to: number): Mention | null {
    if (
      !this.lexicon.language.isHeadFirst ||
      !tokens.slice(from, to).some(({ base }) => /(?:ли|ють|ять|ют|ят|лись|лися|ються|ются)$/u.test(base))
    )
      return null;
    const head = tokens.findIndex(({ kind, base }) => kind === "word" && !this.lexicon.adverbs.has(base));
    if (!/^(?:в|во|у)$/u.test(tokens[head]?.base ?? "")) return null;
    const house = mentions.find((mention) => mention.from === head + 1 && mention.to <= from);
    return house && (house.kind === "organization" || house.isBare) && to > 0 ? house : null;
  }

  /** "… hatte Stauder ihn als „Fels“ bezeichnet": the first in the sentence whom no preposition governs. */
  protected headOf(sentence: Parsed, before: number): Mention | null {
    return (
      sentence.mentions.find((mention) => mention.to <= before && !this.isObject(sentence, mention)) ?? null
    );
  }

  /** "Vol and Ilves said": two speak, and neither alone. */
  protected isOneOfSeveral({ tokens, mentions }: Parsed, mention: Mention): boolean {
    if (mention.kind !== "person") return false;
    const isAnd =
      !adversative.test(tokens[mention.from - 1]?.base ?? "") &&
      this.lexicon.conjunctions.has(tokens[mention.from - 1]?.base ?? "") &&
      !this.lexicon.barriers.at(tokens, mention.from - 1);
    if (!isAnd) return false;
    const comma = isMark(tokens[mention.from - 2], ",") ? 1 : 0;
    const other = mentions.find(({ to }) => to === mention.from - 1 - comma);
    if (other?.kind === "person" || other?.kind === "organization") return true;
    const opener = mentions[0];
    return comma === 1 && opener?.kind === "person" && opener.from <= 6 && opener !== mention;
  }

  /** "Сам Вол на вопрос журналиста, уходит ли он, ответил": the one at the sentence's head, where nobody else
   *  stands between who could speak. */
  protected atHead(sentence: Parsed, before: number): Mention | null {
    const [first, ...others] = sentence.mentions.filter(({ to }) => to <= before);
    if (
      first?.kind !== "person" ||
      first.from > 2 ||
      this.isPossessive(sentence, first) ||
      this.isObject(sentence, first)
    )
      return null;
    if (sentence.tokens.slice(0, before).some(({ kind }) => kind === "quote")) return null;
    const isOther = (each: Mention) =>
      each.kind !== "pronoun" && !this.isObject(sentence, each) && !this.isOwned(sentence, each);
    return others.some(isOther) ? null : first;
  }
}

import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import { type Mention, nameLength, unmarked } from "./mention";
import { houseInNominative } from "./outlet-names";
import { isHead, type RoledWord } from "./word-roles";

/** Words a mention: its name without articles, in the nominative. */
export class MentionWording {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
  ) {}

  made(
    tokens: readonly Token[],
    from: number,
    to: number,
    rest: Partial<Mention> & Pick<Mention, "kind">,
  ): Mention {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const last = tokens[to - 1];
    const trimmedEnd =
      last && last.kind === "word"
        ? end - (last.text.length - nameLength(last, this.lexicon.language.code))
        : end;
    return {
      from,
      to,
      name: this.text.slice(start, trimmedEnd),
      start,
      end: trimmedEnd,
      ...unmarked,
      ...rest,
    };
  }

  /** The words without the article in front, which stays where the name is all small. */
  bare(tokens: readonly Token[], from: number, to: number): string {
    const { definite, indefinite, language } = this.lexicon;
    let first = from;
    const isArticle = (base: string) => definite.has(base) || indefinite.has(base);
    while (first < to - 1 && isArticle(tokens[first]?.base ?? "")) first++;
    const last = tokens[to - 1];
    const isMarked = last?.isQuotedName && last !== tokens[first];
    const end = last ? (isMarked ? last.outerEnd : last.start + nameLength(last, language.code)) : 0;
    return this.text.slice(tokens[first]?.start ?? 0, end);
  }

  /** "В Офісі президента" names the Офіс президента. */
  inNominative(tokens: readonly Token[], from: number, to: number, head: Token): string {
    const name = this.bare(tokens, from, to);
    const short =
      /^((?:Мин|Мін)\p{Ll}+[бвгджзклмнпрстфхц]|(?:Нац|Центр|Цен)\p{Ll}*банк)(?:е|у|а|ом|і)$/u.exec(
        head.text,
      )?.[1];
    if (short && !this.lexicon.institutions.has(head.base)) return short + name.slice(head.text.length);
    const nominative = this.lexicon.institutions.get(head.base) ?? head.base;
    const place = name.toLowerCase().indexOf(head.base);
    if (place > 0 && nominative !== head.base && name[place - 1] === " ") {
      const isLocal = this.lexicon.language.code === "uk";
      return (
        houseInNominative(name.slice(0, place - 1).split(" "), nominative, isLocal) +
        name.slice(place + head.base.length)
      );
    }
    if (nominative === head.base || place !== 0) return name;
    const shown = isCapital(head.text)
      ? nominative.charAt(0).toUpperCase() + nominative.slice(1)
      : nominative;
    return shown + name.slice(head.base.length);
  }

  /** "The business daily Kommersant" is Kommersant; "Vantara Post" is both words. */
  outletName(tokens: readonly Token[], words: readonly RoledWord[], name: string): string {
    const head = words.findLastIndex(({ role }) => isHead(role));
    // Radio Velde, Kanal 7: what it is belongs to the name.
    const last = words[head]?.token;
    if (last && /^(?:radio|rádio|tv|kanal|canal)$/u.test(last.base) && isCapital(last.text))
      return this.bare(tokens, words[head]?.at ?? 0, (words.at(-1)?.at ?? 0) + 1);
    const isCommonNoun = !isCapital(words[head]?.token.text ?? "") || this.lexicon.language.code === "de";
    if ((isCommonNoun && !/^\d/.test(name)) || words.some(({ token }) => token.isQuotedName)) return name;
    return this.bare(tokens, words[0]?.at ?? 0, (words.at(-1)?.at ?? 0) + 1);
  }
}

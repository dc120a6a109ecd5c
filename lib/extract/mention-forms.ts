import { type Mention, nameLength, unmarked } from "./mention";
import { isHead, MentionWords, type Role } from "./mention-words";
import { houseInNominative, outletInNominative } from "./outlet-names";
import { isCapital, type Token } from "./tokens";

/** Puts a mention together: its name without articles, in the nominative, with what belongs to it. */
export class MentionForms extends MentionWords {
  protected made(
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
  protected bare(tokens: readonly Token[], from: number, to: number): string {
    const { definite, indefinite, language } = this.lexicon;
    let first = from;
    const isArticle = (base: string) => definite.has(base) || indefinite.has(base);
    while (first < to - 1 && isArticle(tokens[first]?.base ?? "")) first++;
    const last = tokens[to - 1];
    const end = last ? last.start + nameLength(last, language.code) : 0;
    return this.text.slice(tokens[first]?.start ?? 0, end);
  }

  /** "В Офісі президента" names the Офіс президента. */
  protected inNominative(tokens: readonly Token[], from: number, to: number, head: Token): string {
    const name = this.bare(tokens, from, to);
    const short = /^((?:Мин|Мін)\p{Ll}+[бвгджзклмнпрстфхц])(?:е|у|а|ом|і)$/u.exec(head.text)?.[1];
    if (short) return short + name.slice(head.text.length);
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
  protected outletName(
    tokens: readonly Token[],
    words: { role: Role; at: number; token: Token }[],
    name: string,
  ): string {
    const head = words.findLastIndex(({ role }) => isHead(role));
    const isCommonNoun = !isCapital(words[head]?.token.text ?? "") || this.lexicon.language.code === "de";
    if (isCommonNoun) return name;
    return this.bare(tokens, words[0]?.at ?? 0, (words.at(-1)?.at ?? 0) + 1);
  }

  /** "Источник агентства", "собеседник «Омута» в аппарате": somebody unnamed, and whose outlet's. */
  protected unnamedOf(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: { role: Role; at: number; token: Token }[],
    own: number,
  ): Mention {
    const head = words[own]?.token.base ?? "";
    const named = words.slice(own + 1).find(({ token }) => this.isOutletName(token));
    const isMedia = words.slice(own + 1).some(({ role }) => role === "media");
    const end = this.reachOf(tokens, to, true);
    const made = this.made(tokens, from, end, {
      kind: "anonymous",
      office: head,
      outlet: named ? outletInNominative(named.token.text, false) : isMedia ? "" : null,
    });
    const cut = named && named.at === end - 1 ? (tokens[named.at - 1]?.end ?? made.end) : null;
    if (cut !== null) return { ...made, end: cut, name: this.text.slice(made.start, cut) };
    return named
      ? {
          ...made,
          end: tokens[end - 1]?.outerEnd ?? made.end,
          name: this.text.slice(made.start, tokens[end - 1]?.outerEnd ?? made.end),
        }
      : made;
  }

  /** "Yeni Ufuk gazetesine konuşan bir kaynak": what describes somebody, and to whom they spoke, in front. */
  protected described(tokens: readonly Token[], at: number, to: number, office: string): Mention {
    const start = this.clauseStart(tokens, at);
    for (let n = start; n < at; n++) {
      if (!this.lexicon.through.at(tokens, n)) continue;
      const names = tokens
        .slice(start, n)
        .filter((token) => isCapital(token.text) && !this.lexicon.media.has(token.base));
      const outlet = names
        .map((token) => token.text.slice(0, nameLength(token, this.lexicon.language.code)))
        .join(" ");
      return this.made(tokens, n + 1, to, { kind: "anonymous", office, outlet: outlet || "" });
    }
    return this.made(tokens, start, to, { kind: "anonymous", office });
  }
}

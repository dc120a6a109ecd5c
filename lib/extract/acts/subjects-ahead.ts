import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isCapital } from "../words/tokens";
import type { Act } from "./act";
import { subjunctive } from "./content";
import { isMark, mentionCovering, type Parsed, type Syntax } from "./syntax";

// What looks like a preposition and opens a clause where a verb follows: "after Vol said".
const opensClause = /^(?:after|before|since|until|till|as|than)$/;

// Words that open what is told of somebody just named.
const relative =
  /^(?:who|whom|whose|qui|dont|cuyo|cuya|quien|котор(?:ый|ая|ого|ой|ому|ым|ом|ую|ые|ых)|який|яка|якого|якої|якому|якій|яким|якою|яку|які|яких)$/u;

const called = /^(?:called|named|by|llamad[oa]|chamad[oa]|nommée?|namens|по|имени|на)$/u;

const papers = /^(?:report|article|story|post|piece|editorial|dispatch|analysis)$/;

/** Finds who does what a verb says where they stand in front of it, be it over an aside. */
export class SubjectsAhead {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
    /** Whether a name stands in a case in which nobody does anything. */
    private readonly isOblique: (mention: Mention) => boolean,
  ) {}

  /** The one who speaks, in front of the verb. */
  left(sentence: Parsed, from: number, acts: readonly Act[]): Mention | null {
    const { tokens } = sentence;
    let at = from - 1;
    const leadsDate = (place: number) =>
      (tokens[place + 1]?.date ?? -1) >= 0 && this.lexicon.prepositions.has(tokens[place]?.base ?? "");
    const isHinted = (place: number) => /^(?:якобы|нібито|начебто)$/u.test(tokens[place]?.base ?? "");
    while (this.syntax.isSkippable(tokens[at]) || isHinted(at) || leadsDate(at)) at--;
    // "And then, according to one of them, quipped": over whoever tells it.
    const teller = isMark(tokens[at], ",")
      ? acts.find(
          ({ kind, subject, from: start }) =>
            kind === "according" && subject?.to === at && isMark(tokens[start - 1], ","),
        )
      : undefined;
    if (teller) at = teller.from - 2;
    while (teller && this.syntax.isSkippable(tokens[at])) at--;
    // "L'historienne Ada Vol, elle, y voit".
    const isEcho =
      isMark(tokens[at], ",") &&
      isMark(tokens[at - 2], ",") &&
      mentionCovering(sentence, at - 1)?.kind === "pronoun";
    if (
      isEcho ||
      (isMark(tokens[at], ",") &&
        isMark(tokens[at - 2], ",") &&
        /^(?:lui|eux)$/.test(tokens[at - 1]?.base ?? ""))
    )
      at -= 3;
    // "Can be heard telling", "was caught saying".
    if (/^(?:heard|overheard|caught|seen|filmed|recorded|quoted)$/.test(tokens[at]?.base ?? "")) {
      at--;
      while (this.syntax.isSkippable(tokens[at])) at--;
    }
    // "Is said to have told": hearsay of who told, "to" being a small word.
    const isHearsay =
      tokens[at + 1]?.base === "to" &&
      this.lexicon.cues.at(tokens, at) &&
      this.syntax.isSkippable(tokens[at - 1]);
    if (isHearsay) at--;
    while (isHearsay && this.syntax.isSkippable(tokens[at])) at--;
    if (
      this.lexicon.conjunctions.has(tokens[at]?.base ?? "") ||
      (isMark(tokens[at], ",") && this.lexicon.conjunctions.has(tokens[at + 1]?.base ?? ""))
    ) {
      const previous = acts.findLast(
        ({ subject, to, kind }) => subject && to <= at && kind !== "according" && kind !== "citing",
      );
      const told = previous
        ? (this.toldOf(sentence, previous.to, at) ?? this.ofClause(sentence, previous, at))
        : null;
      return told ?? previous?.subject ?? this.first(sentence, at, acts);
    }
    const adjacent = mentionCovering(sentence, at);
    const head = adjacent ? this.overPhrase(sentence, adjacent, from) : null;
    if (head) return head;
    if (adjacent && (this.isOblique(adjacent) || this.isOfficeInCase(adjacent, tokens)))
      return this.first(sentence, from);
    if (adjacent) {
      if (this.syntax.isPossessive(sentence, adjacent)) return null;
      if (adjacent.kind === "organization" && this.syntax.isOwned(sentence, adjacent))
        return this.first(sentence, from);
      // "A report by the Post said".
      const isPaper =
        adjacent.kind === "organization" &&
        /^(?:by|in|from)$/.test(tokens[adjacent.from - 1]?.base ?? "") &&
        papers.test(tokens[adjacent.from - 2]?.base ?? "");
      if (isPaper) return adjacent;
      const isClause = opensClause.test(tokens[adjacent.from - 1]?.base ?? "");
      return this.syntax.isObject(sentence, adjacent) && !isClause ? this.first(sentence, from) : adjacent;
    }
    if (isMark(tokens[at], ",)—–")) {
      let end = at;
      while (this.syntax.isSkippable(tokens[end - 1])) end--;
      const described = mentionCovering(sentence, end - 1);
      const isWhole =
        described?.to === end && tokens.slice(described.from, at).some((token) => isMark(token, ","));
      if (described && isWhole && !this.syntax.isObject(sentence, described)) return described;
      const over = this.syntax.beforeAside(sentence, at);
      if (
        over === null &&
        described?.to === at &&
        described.kind === "person" &&
        isMark(tokens[described.from - 1], ",")
      )
        return described;
      if (over !== null) {
        const mention = mentionCovering(sentence, over) ?? null;
        // "The president's adviser, an economist called Ada Vol, laughs": who that is, at the aside's end.
        const isCalled =
          (mention?.kind === "office" || mention?.kind === "anonymous") &&
          described?.to === at &&
          described.kind === "person" &&
          described.name.includes(" ") &&
          isMark(tokens[mention.to], ",") &&
          called.test(tokens[described.from - 1]?.base ?? "");
        if (isCalled) return described;
        // "A former aide of Vol's, the swimmer Ivo Karr, said": what somebody is, then who.
        const isNamed =
          /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
          mention?.kind === "anonymous" &&
          described?.to === at &&
          described.kind === "person" &&
          described.name.includes(" ") &&
          isMark(tokens[mention.to], ",") &&
          tokens.slice(mention.to + 1, described.from).every((token) => this.syntax.isPlain(token));
        if (isNamed) return described;
        if (mention && !this.syntax.isPossessive(sentence, mention)) return mention;
      }
      return null;
    }
    return this.first(sentence, from);
  }

  /** "The paper said the emir was furious and had told them": whoever the clause reported begins with. */
  private ofClause({ tokens, mentions }: Parsed, previous: Act, conjunction: number): Mention | null {
    const isReporting = previous.kind === "say" || previous.kind === "report";
    if (this.lexicon.language.code !== "en" || !isReporting || previous.isInverted) return null;
    const isHaving = /^(?:had|has|was|were)$/.test(tokens[conjunction + 1]?.base ?? "");
    const first = this.lexicon.that.has(tokens[previous.to]?.base ?? "") ? previous.to + 1 : previous.to;
    const isTelling = this.lexicon.tellers.has(tokens[previous.from]?.base ?? "") && first === previous.to;
    // "An aide said that the minister closed her folder and told him": somebody who only tells of it.
    const teller = previous.subject;
    const isOnlyTeller = (teller?.kind === "anonymous" || teller?.isMedia === true) && first > previous.to;
    if ((!isHaving && !isOnlyTeller) || isTelling) return null;
    return (
      mentions.find(
        ({ from, to, kind, office }) =>
          (from === first || (from === first + 2 && isMark(tokens[first + 1], "."))) &&
          to < conjunction &&
          kind !== "organization" &&
          !this.lexicon.titles.has(office ?? ""),
      ) ?? null
    );
  }

  /** "Berichtet, Vol habe ihn gebeten und ihm „…“ nahegelegt": of whom German tells by the verb that it is a report. */
  toldOf(sentence: Parsed, from: number, to: number): Mention | null {
    if (this.lexicon.language.code !== "de") return null;
    const verb = sentence.tokens.findIndex(({ base }, n) => n >= from && n < to && subjunctive.test(base));
    const mention = verb > 0 ? mentionCovering(sentence, verb - 1) : undefined;
    return mention && mention.from >= from && mention.kind !== "organization" ? mention : null;
  }

  /** "Ада Вол в ответ на вопрос издания заявила": whoever opens the sentence, over a phrase in which another
   *  stands by one name. */
  private overPhrase({ tokens, mentions }: Parsed, adjacent: Mention, verb: number): Mention | null {
    const [head] = mentions;
    const { language, prepositions, that, conjunctions } = this.lexicon;
    if (!/^(?:ru|uk)$/.test(language.code) || head?.kind !== "person" || head === adjacent) return null;
    const isWhole = head.name.includes(" ") && !this.isOblique(head) && head.to < adjacent.from;
    if (!isWhole || !prepositions.has(tokens[head.to]?.base ?? "")) return null;
    if (adjacent.kind !== "organization" && adjacent.name.includes(" ")) return null;
    const isOpened = tokens.slice(0, head.from).every((token) => this.syntax.isSkippable(token));
    const isOnePhrase = tokens
      .slice(head.to, verb)
      .every(({ kind, base }) => kind === "word" && !that.has(base) && !conjunctions.has(base));
    return isOpened && isOnePhrase ? head : null;
  }

  /** "На вопрос о судьбе мэра ответил": an office in another case than the first. */
  private isOfficeInCase({ kind, office, from, to }: Mention, tokens: Parsed["tokens"]): boolean {
    const { offices, language } = this.lexicon;
    const head = office ?? "";
    // "Отъезд бывшей коллеги": by the noun, or by the adjective in front of it.
    const isAdjectiveInCase = to - from > 1 && /(?:[оеє]й|[оеє]го|ої|ій)$/u.test(tokens[from]?.base ?? "");
    const isUnnamed = kind === "anonymous" && /^(?:ru|uk)$/.test(language.code);
    if (isUnnamed && (isAdjectiveInCase || (this.lexicon.anonymous.get(head) ?? head) !== head)) return true;
    const isOne = kind === "office" && to - from === 1 && /^(?:ru|uk)$/.test(language.code);
    return isOne && /а$/u.test(head) && offices.has(head.slice(0, -1));
  }

  /** "Su compañera de filas Ada Vol": only small words, and no preposition, in front of a full name. */
  private isApposed(sentence: Parsed, mention: Mention): boolean {
    const { tokens } = sentence;
    if (mention.kind !== "person" || !mention.name.includes(" ") || mention.from > 6) return false;
    if (this.syntax.isObject(sentence, mention) || this.lexicon.prepositions.has(tokens[0]?.base ?? ""))
      return false;
    // "Her challenger, businessman Ivo Karr, seized on it": what somebody is, set off from who.
    const isSetOff =
      isMark(tokens[mention.from - 1], ",") && isMark(tokens[mention.to], ",") && mention.from < 5;
    return tokens
      .slice(0, isSetOff ? mention.from - 1 : mention.from)
      .every(
        (token, n) =>
          token.kind === "word" && (n === 0 || !isCapital(token.text)) && !this.lexicon.that.has(token.base),
      );
  }

  /** The sentence's own subject, where nothing but small words stands before it and no clause between. */
  first(sentence: Parsed, before: number, acts: readonly Act[] = []): Mention | null {
    const { tokens, mentions } = sentence;
    const opensWithPlace = this.lexicon.prepositions.has(tokens[0]?.base ?? "");
    // "Segundo o jornal, o presidente …": whoever tells the whole does nothing in it.
    const teller = acts.find(
      ({ from, subject, kind }) =>
        from === 0 && kind === "according" && isMark(tokens[subject?.to ?? -1], ","),
    )?.subject;
    const mention = mentions.find(
      (each) =>
        each.to <= before &&
        each.from >= (teller?.to ?? 0) &&
        !each.isInCase &&
        !(opensWithPlace && each.from < 6 && this.syntax.isObject(sentence, each)),
    );
    if (!mention || this.syntax.isPossessive(sentence, mention)) return null;
    // "In a post hours after the interview, Ada Vol wrote": behind the comma a clause begins.
    const isSetOff = opensWithPlace && mention.kind === "person" && isMark(tokens[mention.from - 1], ",");
    // "О том, что он не вернётся, написал канал": whoever a clause is about does nothing behind it.
    const isInClause =
      opensWithPlace &&
      tokens
        .slice(0, mention.from)
        .some((token, n) => isMark(tokens[n - 1], ",") && this.lexicon.that.has(token.base)) &&
      tokens.slice(mention.to, before).some((token) => isMark(token, ","));
    if (isInClause) return null;
    const opener = isSetOff ? mention.from : Math.min(mention.from, 8);
    for (let at = teller ? teller.to : opensWithPlace ? opener : 0; at < mention.from; at++) {
      const token = tokens[at];
      const isSmall =
        this.isApposed(sentence, mention) ||
        this.syntax.isSkippable(token) ||
        isMark(token, ",") ||
        this.lexicon.conjunctions.has(token?.base ?? "") ||
        this.lexicon.definite.has(token?.base ?? "");
      if (!isSmall) return null;
    }
    const apposed = this.apposedTo(sentence, mention, before);
    // A later name that could be the subject as well, or a clause with one of its own, leaves it open.
    for (let at = apposed?.to ?? mention.to; at < before; at++) {
      const token = tokens[at];
      if (token?.kind === "quote") return null;
      // "Assunção se irritou": no "if".
      const isReflexive = at === mention.to && token?.base === "se";
      if ((!isReflexive && this.lexicon.that.has(token?.base ?? "")) || this.lexicon.barriers.at(tokens, at))
        return null;
      const aside = isMark(token, ",") ? this.relativeEnd(sentence, at, before) : null;
      if (aside !== null) {
        at = aside;
        continue;
      }
      if (isMark(token, ",;:")) {
        const other = mentions.find(({ from }) => from > at && from < before);
        const isGoverned =
          other &&
          (other.isInCase || this.syntax.isObject(sentence, other) || this.syntax.isOwned(sentence, other));
        if (other && !isGoverned) return null;
      }
    }
    return apposed ?? mention;
  }

  /** "Жена Вола, бывшая балерина Ольга Карр, в интервью": the name of somebody whom their own words don't name. */
  private apposedTo({ tokens, mentions }: Parsed, { kind, to }: Mention, before: number): Mention | null {
    if (kind !== "anonymous" || !isMark(tokens[to], ",")) return null;
    const named = mentions.find(({ from }) => from > to);
    const isNamed = named?.kind === "person" && named.name.includes(" ") && named.to < before;
    if (!named || !isNamed || !isMark(tokens[named.to], ",")) return null;
    return tokens.slice(to + 1, named.from).every((token) => this.syntax.isPlain(token)) ? named : null;
  }

  /** ", under whom Ilves was made a general, …": the comma that ends what is told of the one in front. */
  private relativeEnd({ tokens }: Parsed, comma: number, before: number): number | null {
    const opener = [tokens[comma + 1], tokens[comma + 2]].find(
      (token, n, all) => relative.test(token?.base ?? "") && (n === 0 || all[0]?.kind === "word"),
    );
    if (!opener) return null;
    const end = tokens.findIndex((token, n) => n > comma + 1 && n < before && isMark(token, ","));
    const isClosed = end > 0 && !tokens.slice(end + 1, before).some((token) => isMark(token, ",;:"));
    return isClosed ? end : null;
  }
}

import type { Lexicon } from "./lexicon";
import { type Mention, nameLength } from "./mention";
import { isGivenName } from "./stems";
import { isCapital, type Token } from "./tokens";

type Role = "name" | "office" | "title" | "institution" | "media" | "anonymous" | "adjective" | "other";

// How many words a name may have, and how far what belongs to it may reach.
const LONGEST = 14;

export class MentionReader {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    /** The words that the text also has in small letters: capital at a sentence's head only. */
    private readonly small: ReadonlySet<string>,
    /** The last words of the names of people known in this text. */
    private readonly surnames: ReadonlySet<string>,
    /** Names of organizations on file, lower case. */
    private readonly organizations: ReadonlySet<string>,
    /** The words that stand capital in the middle of sentences. */
    private readonly inner: ReadonlySet<string>,
  ) {}

  isOffice(base: string): boolean {
    const { offices, officeEnds } = this.lexicon;
    return offices.has(base) || officeEnds.some((end) => base.length > end.length + 1 && base.endsWith(end));
  }

  /** Whether a capital at a sentence's head is only that. */
  private isPlainStart(tokens: readonly Token[], at: number): boolean {
    const { base, date } = tokens[at] ?? { base: "", date: -1 };
    const {
      telltale,
      adverbs,
      auxiliaries,
      prepositions,
      conjunctions,
      definite,
      indefinite,
      that,
      cueOrNoun,
    } = this.lexicon;
    if (date >= 0) return true;
    const sets = [
      telltale,
      adverbs,
      auxiliaries,
      prepositions,
      conjunctions,
      definite,
      indefinite,
      that,
      cueOrNoun,
    ];
    if (sets.some((set) => set.has(base))) return true;
    const isFirst = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "quote";
    return isFirst && this.small.has(base) && !this.surnames.has(base);
  }

  private isName(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.date >= 0) return false;
    if (token.isQuotedName) return true;
    return token.kind === "word" && isCapital(token.text) && !this.isPlainStart(tokens, at);
  }

  private roleOf(tokens: readonly Token[], at: number): Role {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && !token.isQuotedName) || token.date >= 0) return "other";
    const { base } = token;
    const { titles, institutions, media, anonymous, anonymousAdjectives } = this.lexicon;
    if (token.isQuotedName) return "name";
    if (titles.has(base) && isCapital(token.text)) return "title";
    if (institutions.has(base)) return "institution";
    if (media.has(base) && (isCapital(token.text) || !this.lexicon.cueOrNoun.has(base))) return "media";
    const isNoun = !(this.lexicon.language.code === "en" && isCapital(token.text) && this.surnames.has(base));
    if (isNoun && anonymous.has(base) && !this.isOffice(base)) return "anonymous";
    if (isNoun && this.isOffice(base)) return "office";
    if (this.isName(tokens, at)) return "name";
    if (anonymousAdjectives.has(base)) return "adjective";
    return "other";
  }

  /** Whether nothing that belongs to a name can reach over this token. */
  private isStop(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.kind === "mark" || token.kind === "quote" || token.date >= 0) return true;
    const { cues, auxiliaries, adverbs, that, conjunctions, citing, prepositions, links } = this.lexicon;
    const next = tokens[at + 1];
    const isNoun = this.lexicon.cueOrNoun.has(token.base) && next?.kind === "word" && !that.has(next.base);
    if (cues.at(tokens, at) && !isNoun) return true;
    if (citing.at(tokens, at)) return true;
    if (prepositions.has(token.base) && !links.has(token.base)) return true;
    return (
      auxiliaries.has(token.base) ||
      adverbs.has(token.base) ||
      that.has(token.base) ||
      conjunctions.has(token.base)
    );
  }

  /** The end of what belongs to the one named before: "familiar with the talks". */
  private reachOf(tokens: readonly Token[], from: number, isLoose: boolean): number {
    const { links, language } = this.lexicon;
    if (language.isVerbFinal) return from;
    let at = from;
    if (tokens[from]?.base === "to" && this.lexicon.headsWithTo.has(tokens[from - 1]?.base ?? "")) at++;
    if (this.isOutletNoun(tokens, at)) return from;
    const opensAfterComma =
      tokens[at]?.text === "," &&
      links.has(tokens[at + 1]?.base ?? "") &&
      (tokens[at + 1]?.base.length ?? 0) > 3;
    if (opensAfterComma && isLoose) at++;
    else if (!links.has(tokens[at]?.base ?? "") && !isLoose) return from;
    const first = at;
    while (at < tokens.length && at - from < LONGEST) {
      const isCarried = at > first && links.has(tokens[at - 1]?.base ?? "") && tokens[at]?.kind === "word";
      const isLink = links.has(tokens[at]?.base ?? "") && tokens[at]?.date === -1;
      if (!isCarried && !isLink && this.isStop(tokens, at)) break;
      if (this.isOutletNoun(tokens, at)) break;
      at++;
    }
    if (opensAfterComma && isLoose && at === first) return from;
    // A link with nothing behind it belongs to something else.
    while (
      at > from &&
      (links.has(tokens[at - 1]?.base ?? "") || this.lexicon.definite.has(tokens[at - 1]?.base ?? ""))
    )
      at--;
    return at;
  }

  /** "der Zeitung", "al diario": an outlet by its common noun, which is told rather than part of who tells. */
  private isOutletNoun(tokens: readonly Token[], at: number): boolean {
    const { links, definite, media, language } = this.lexicon;
    const isArticle = links.has(tokens[at]?.base ?? "") || definite.has(tokens[at]?.base ?? "");
    const noun = tokens[at + 1];
    return (
      isArticle &&
      noun !== undefined &&
      media.has(noun.base) &&
      (language.code === "de" || !isCapital(noun.text))
    );
  }

  private made(
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
      gender: null,
      office: null,
      isBackReference: false,
      isMedia: false,
      isOfThem: false,
      isBare: false,
      outlet: null,
      ...rest,
    };
  }

  private pronounAt(tokens: readonly Token[], at: number): Mention | null {
    const base = tokens[at]?.base.replace(/^-(t-)?/, "") ?? "";
    const { he, she, they, it } = this.lexicon;
    const gender = he.has(base)
      ? "he"
      : she.has(base)
        ? "she"
        : they.has(base)
          ? "they"
          : it.has(base)
            ? "it"
            : null;
    return gender ? this.made(tokens, at, at + 1, { kind: "pronoun", gender }) : null;
  }

  /** The mention that starts at a token, with all that belongs to it. */
  private mentionAt(tokens: readonly Token[], at: number): Mention | null {
    const pronoun = this.pronounAt(tokens, at);
    if (pronoun) return pronoun;
    const { definite, indefinite, metonyms, cues, language } = this.lexicon;
    const first = tokens[at];
    if (
      !first ||
      first.date >= 0 ||
      (first.kind !== "word" && first.kind !== "number" && !first.isQuotedName)
    )
      return null;
    const isDefinite = definite.has(first.base);
    const isIndefinite =
      indefinite.has(first.base) || (first.kind === "number" && /^\d{1,2}$/.test(first.text));
    const some =
      isIndefinite && this.lexicon.prepositions.has(tokens[at + 1]?.base ?? "")
        ? this.mentionAt(tokens, at + 2)
        : null;
    if (some?.kind === "anonymous")
      return this.made(tokens, at, some.to, { kind: "anonymous", office: some.office });
    const isOfThem =
      isIndefinite &&
      this.lexicon.prepositions.has(tokens[at + 1]?.base ?? "") &&
      this.lexicon.them.has(tokens[at + 2]?.base ?? "");
    if (isOfThem) return this.made(tokens, at, at + 3, { kind: "anonymous", office: first.base, isOfThem });
    let next = at + (isDefinite || isIndefinite ? 1 : 0);
    const roles: { role: Role; at: number }[] = [];
    const isOpen = isDefinite || isIndefinite;
    let unknown = 0;
    while (next < tokens.length && next - at < LONGEST) {
      const metonym = metonyms.at(tokens, next);
      if (metonym && isCapital(tokens[next]?.text ?? "")) {
        for (let n = 0; n < metonym.length; n++) roles.push({ role: "institution", at: next + n });
        next += metonym.length;
        continue;
      }
      const role = this.roleOf(tokens, next);
      const isSecondDeterminer =
        roles.length === 0 &&
        (indefinite.has(tokens[next]?.base ?? "") || definite.has(tokens[next]?.base ?? ""));
      if (isSecondDeterminer && isOpen) {
        next++;
        continue;
      }
      const isCue =
        role !== "media" &&
        role !== "institution" &&
        role !== "office" &&
        cues.at(tokens, next) !== null &&
        !isCapital(tokens[next]?.text ?? "");
      if (role === "other" || (isCue && roles.length > 0)) {
        const isParticle =
          this.lexicon.particles.has(tokens[next]?.base ?? "") &&
          roles.at(-1)?.role === "name" &&
          this.isName(tokens, next + 1);
        const joins = this.joinedName(tokens, next, roles);
        const isNamed =
          isCapital(tokens[next]?.text ?? "") &&
          tokens[next]?.date === -1 &&
          this.isName(tokens, next + 1) &&
          ["media", "institution"].includes(roles.at(-1)?.role ?? "");
        const mayBeDescription =
          isOpen &&
          unknown < 4 &&
          !roles.some(({ role }) => role === "name" || isHead(role)) &&
          !this.isStop(tokens, next) &&
          !this.lexicon.prepositions.has(tokens[next]?.base ?? "");
        if (isParticle || joins || isNamed) roles.push({ role: "name", at: next });
        else if (mayBeDescription) unknown++;
        else if (this.toName(tokens, next, roles) > 0) next += this.toName(tokens, next, roles) - 1;
        else break;
      } else roles.push({ role, at: next });
      next++;
    }
    const last = roles.at(-1);
    if (!last || roles.every(({ role }) => role === "adjective")) return null;
    while (next > last.at + 1) next--;
    const words = roles.map((each) => ({ ...each, token: tokens[each.at] as Token }));
    return this.classified(tokens, at, next, words, {
      isDefinite,
      isIndefinite,
      isGerman: language.code === "de",
    });
  }

  /** "Депутат областного собрания Игорь Плахов", "la porte-parole du gouvernement Anne Roy": how many words
   *  stand between an office and the name of who holds it. */
  private toName(tokens: readonly Token[], at: number, roles: { role: Role; at: number }[]): number {
    const { code } = this.lexicon.language;
    if (code === "en" || code === "tr" || roles.at(-1)?.role !== "office") return 0;
    for (let next = at; next < at + 6; next++) {
      const token = tokens[next];
      if (token?.kind !== "word") return 0;
      const isGerman = code === "de";
      const isName =
        this.isName(tokens, next) && !this.lexicon.institutions.has(token.base) && !this.isOffice(token.base);
      const isPlace = next > at && this.lexicon.prepositions.has(tokens[next - 1]?.base ?? "");
      if (isName && isPlace) return 0;
      if (isName && this.isName(tokens, next + 1) && (!isGerman || next > at)) return next - at;
      const isAdjective = this.lexicon.language.isHeadFirst && !isCapital(tokens[next + 1]?.text ?? "A");
      const isSmall =
        isGerman || isAdjective || !isCapital(token.text) || this.lexicon.institutions.has(token.base);
      if (!isSmall || (this.isStop(tokens, next) && !this.lexicon.prepositions.has(token.base))) return 0;
      if (this.lexicon.cues.at(tokens, next)) return 0;
    }
    return 0;
  }

  /** "Ministry of Foreign Affairs", "Security and Defence Council": small words inside a name. */
  private joinedName(tokens: readonly Token[], at: number, roles: { role: Role; at: number }[]): boolean {
    const base = tokens[at]?.base ?? "";
    const next = this.isName(tokens, at + 1) ? tokens[at + 1] : undefined;
    if (!next || roles.length === 0) return false;
    const lastToken = tokens[roles.at(-1)?.at ?? -1];
    const hasHead = roles.some(({ role }) => role === "institution" || role === "media");
    const isOf = ["of", "for", "de", "du", "des", "del", "da", "do", "der"].includes(base);
    if (isOf && hasHead && isCapital(lastToken?.text ?? "")) return true;
    const isAnd = ["and", "&"].includes(base) && isCapital(lastToken?.text ?? "");
    if (!isAnd) return false;
    for (let n = at + 1; n < at + 5 && this.isName(tokens, n); n++)
      if (this.lexicon.institutions.has(tokens[n]?.base ?? "")) return true;
    return false;
  }

  private classified(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: { role: Role; at: number; token: Token }[],
    { isDefinite, isIndefinite, isGerman }: { isDefinite: boolean; isIndefinite: boolean; isGerman: boolean },
  ): Mention | null {
    const isSmall = ({ token }: { token: Token }) => !isCapital(token.text) && !token.isQuotedName;
    const own = words.findIndex(({ role }) => role === "anonymous" || role === "office");
    const genitives = words.slice(own + 1).filter(({ role }) => role === "institution" || role === "media");
    const named = words.filter(({ role, token }) => role === "name" && !token.isQuotedName);
    const isNamedOffice = words[own]?.role === "office" && named.length > 1;
    const isHeadFirst =
      this.lexicon.language.isHeadFirst &&
      own >= 0 &&
      genitives.length > 0 &&
      (genitives.every(isSmall) || isNamedOffice);
    const isUnnamedOf =
      own >= 0 &&
      words[own]?.role === "anonymous" &&
      words.slice(own + 1).some(({ token }) => token.isQuotedName);
    if (
      isUnnamedOf ||
      (isHeadFirst &&
        words[own]?.role === "anonymous" &&
        !words.slice(own + 1).some(({ role }) => role === "name"))
    )
      return this.unnamedOf(tokens, from, to, words, own);
    const heads = isHeadFirst ? words.filter((word) => !genitives.includes(word)) : words;
    const first = words.find(({ role }) => isHead(role));
    const isHouse = this.lexicon.language.isHeadFirst && first?.role === "institution" && named.length === 0;
    if (isHouse && first) {
      const whole = this.reachOf(tokens, to, false);
      const name = this.inNominative(tokens, from, whole, first.token);
      return this.made(tokens, from, whole, { kind: "organization", name });
    }
    const headWord = heads.findLast(({ role }) => isHead(role) || role === "title");
    const lastHead = headWord ? words.indexOf(isHeadFirst ? (genitives.at(-1) ?? headWord) : headWord) : -1;
    const tail = words.slice(lastHead + 1).filter(({ role }) => role === "name" || role === "adjective");
    const head = headWord;
    const names = tail.filter(({ role }) => role === "name");
    const hasName = names.length > 0 && names.length === tail.length;
    if (head && hasName) {
      const start = this.givenNameIn(names.map(({ token }) => token.text));
      const [first, last] = [names[start]?.at ?? from, (names.at(-1)?.at ?? from) + 1];
      const named = { start: tokens[first]?.start ?? 0 };
      const end = tokens[last - 1];
      const name = this.text.slice(
        named.start,
        end ? end.start + nameLength(end, this.lexicon.language.code) : named.start,
      );
      const gender = words.some(({ token }) => this.lexicon.officesOfWomen.has(token.base)) ? "she" : null;
      if (head.role === "office" || head.role === "title" || head.role === "anonymous") {
        const office = head.role === "office" ? head.token.base : null;
        if (end?.isQuotedName) return this.made(tokens, from, to, { kind: "organization", name });
        return this.made(tokens, from, to, { kind: "person", name, office, gender });
      }
      if (head.role === "media")
        return this.made(tokens, from, to, {
          kind: "organization",
          name: this.outletName(tokens, words, name),
          isMedia: true,
        });
      if (names.some(({ token }) => token.isQuotedName))
        return this.made(tokens, from, to, { kind: "organization", name });
      // "Foreign Ministry Dmitry …" doesn't occur; "Ministry of Foreign Affairs" does.
      return this.made(tokens, from, to, { kind: "organization", name: this.bare(tokens, from, to) });
    }
    if (!head) {
      if (names.length === 0) return null;
      // "Ein Weggefährte": a German noun with this article names nobody.
      const isNoun = isGerman && isIndefinite && names.length === 1;
      if (isNoun)
        return this.made(tokens, from, this.reachOf(tokens, to, true), {
          kind: "anonymous",
          office: names[0]?.token.base ?? null,
        });
      return this.plainName(tokens, from, to, words, isDefinite, isGerman);
    }
    if (head.role === "anonymous" || (head.role === "office" && isIndefinite)) {
      const end = this.reachOf(tokens, to, true);
      if (this.lexicon.language.isVerbFinal) return this.described(tokens, from, end, head.token.base);
      const isBackReference = isDefinite && !isIndefinite;
      return this.made(tokens, from, end, { kind: "anonymous", isBackReference, office: head.token.base });
    }
    if (head.role === "office" || head.role === "title") {
      const end = this.reachOf(tokens, to, false);
      const gender = this.lexicon.officesOfWomen.has(head.token.base) ? "she" : null;
      return this.made(tokens, from, end, { kind: "office", office: head.token.base, gender });
    }
    const end = this.reachOf(tokens, to, false);
    const isMedia = words.some(({ role }) => role === "media");
    const hasNames = words.some(({ role }) => role === "name");
    const isAllSmall = words.every(({ token }) => !isCapital(token.text));
    return this.made(tokens, from, end, {
      kind: "organization",
      name: this.bare(tokens, from, end),
      isMedia,
      isBackReference: isMedia && !isIndefinite && (isAllSmall || isGerman) && !hasNames,
    });
  }

  /** Where the given name stands among the capital words behind an office: "глава Минфина Иван Петров". */
  private givenNameIn(names: readonly string[]): number {
    if (names.length < 3 || !this.lexicon.language.isHeadFirst) return 0;
    const found = names.findIndex((name) => isGivenName(name));
    return found > 0 && found < names.length - 1 ? found : 0;
  }

  /** "Источник агентства", "собеседник «Омута» в аппарате": somebody unnamed, and whose outlet's. */
  private unnamedOf(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: { role: Role; at: number; token: Token }[],
    own: number,
  ): Mention {
    const head = words[own]?.token.base ?? "";
    const named = words.slice(own + 1).find(({ token }) => token.isQuotedName);
    const isMedia = words.slice(own + 1).some(({ role }) => role === "media");
    const end = this.reachOf(tokens, to, true);
    const made = this.made(tokens, from, end, {
      kind: "anonymous",
      office: head,
      outlet: named ? named.token.text : isMedia ? "" : null,
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

  /** The words without the article in front, which stays where the name is all small. */
  private bare(tokens: readonly Token[], from: number, to: number): string {
    const { definite, language } = this.lexicon;
    let first = from;
    while (first < to - 1 && definite.has(tokens[first]?.base ?? "")) first++;
    const last = tokens[to - 1];
    const end = last ? last.start + nameLength(last, language.code) : 0;
    return this.text.slice(tokens[first]?.start ?? 0, end);
  }

  /** "В Офісі президента" names the Офіс президента. */
  private inNominative(tokens: readonly Token[], from: number, to: number, head: Token): string {
    const name = this.bare(tokens, from, to);
    const nominative = this.lexicon.institutions.get(head.base) ?? head.base;
    if (nominative === head.base || !name.toLowerCase().startsWith(head.base)) return name;
    const shown = isCapital(head.text)
      ? nominative.charAt(0).toUpperCase() + nominative.slice(1)
      : nominative;
    return shown + name.slice(head.base.length);
  }

  /** "The business daily Kommersant" is Kommersant; "Vantara Post" is both words. */
  private outletName(
    tokens: readonly Token[],
    words: { role: Role; at: number; token: Token }[],
    name: string,
  ): string {
    const head = words.findLastIndex(({ role }) => isHead(role));
    const isCommonNoun = !isCapital(words[head]?.token.text ?? "") || this.lexicon.language.code === "de";
    if (isCommonNoun) return name;
    return this.bare(tokens, words[0]?.at ?? 0, (words.at(-1)?.at ?? 0) + 1);
  }

  private plainName(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: { role: Role; at: number; token: Token }[],
    isDefinite: boolean,
    isGerman: boolean,
  ): Mention | null {
    const first = words[0]?.at ?? from;
    const name = this.bare(tokens, first, to);
    const key = name.toLowerCase();
    const last = words.at(-1)?.token;
    if (!last) return null;
    if (last.isQuotedName || this.organizations.has(key) || this.organizations.has(`the ${key}`))
      return this.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    const isAcronym = words.length === 1 && /^[\p{Lu}\d]{2,6}$/u.test(last.text.replace(/['’].*$/u, ""));
    if (isAcronym) return this.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    if (words.length > 1 && words.length < 6 && !(isDefinite && !isGerman))
      return this.made(tokens, from, to, { kind: "person", name });
    if (words.length === 1 && this.surnames.has(last.base))
      return this.made(tokens, from, to, { kind: "person", name });
    if (words.length === 1 && this.isOnlyAHead(tokens, first)) return null;
    if (isDefinite)
      return isGerman ? null : this.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    return this.made(tokens, from, to, { kind: "person", name, isBare: true });
  }

  /** "Yeni Ufuk gazetesine konuşan bir kaynak": what describes somebody, and to whom they spoke, in front. */
  private described(tokens: readonly Token[], at: number, to: number, office: string): Mention {
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

  /** Where the clause begins: what describes somebody stands in front of them. */
  private clauseStart(tokens: readonly Token[], at: number): number {
    let from = at;
    while (from > 0 && tokens[from - 1]?.kind === "word" && tokens[from - 1]?.date === -1) from--;
    return from;
  }

  /** A capital at a sentence's head of which nothing says that it is a name: no verb, no second place. */
  private isOnlyAHead(tokens: readonly Token[], at: number): boolean {
    const isHead = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "quote";
    if (!isHead || (this.inner.has(tokens[at]?.base ?? "") && this.lexicon.language.code !== "de"))
      return false;
    let next = at + 1;
    const { adverbs, auxiliaries, negation, cues } = this.lexicon;
    const isSmall = (base: string) => adverbs.has(base) || auxiliaries.has(base) || negation.has(base);
    while (isSmall(tokens[next]?.base ?? "") || (tokens[next]?.date ?? -1) >= 0) next++;
    return (
      !cues.at(tokens, next) &&
      !this.lexicon.citing.at(tokens, next) &&
      !/^[,:(]$/.test(tokens[next]?.text ?? "")
    );
  }

  /** All mentions of a sentence, from left to right. */
  mentionsIn(tokens: readonly Token[]): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const mention = this.mentionAt(tokens, at);
      if (!mention) continue;
      // What describes somebody may stand in front of them and have looked like a name by itself.
      while ((found.at(-1)?.to ?? 0) > mention.from) found.pop();
      found.push(mention);
      at = mention.to - 1;
    }
    return found;
  }
}

const isHead = (role: Role) =>
  role === "office" || role === "institution" || role === "media" || role === "anonymous";

import type { Mention } from "./mention";
import { MentionKinds } from "./mention-kinds";
import { isHead, LONGEST, type Role } from "./mention-words";
import { isGivenName, isOblique } from "./stems";
import { isCapital, type Token } from "./tokens";

/** Finds in a sentence whoever it names. */
export class MentionReader extends MentionKinds {
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
    const isLatter = this.lexicon.latter.has(base) && this.lexicon.cues.at(tokens, at + 1) !== null;
    if (isLatter)
      return this.made(tokens, at, at + 1, { kind: "pronoun", gender: null, isBackReference: true });
    const isAuthor = this.lexicon.authors.has(base);
    return gender || isAuthor ? this.made(tokens, at, at + 1, { kind: "pronoun", gender }) : null;
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
    const other = this.lexicon.others.at(tokens, at);
    const behindOther = other ? tokens[at + other.length] : undefined;
    const isAlone = behindOther?.kind !== "word" || cues.at(tokens, at + (other?.length ?? 0)) !== null;
    if (other && isAlone)
      return this.made(tokens, at, at + other.length, {
        kind: "anonymous",
        office: first.base,
        isOfThem: true,
      });
    const isDefinite = definite.has(first.base);
    const isIndefinite =
      indefinite.has(first.base) || (first.kind === "number" && /^\d{1,2}$/.test(first.text));
    const some =
      isIndefinite && this.lexicon.prepositions.has(tokens[at + 1]?.base ?? "")
        ? this.mentionAt(tokens, at + 2)
        : null;
    if (some?.kind === "anonymous")
      return this.made(tokens, at, some.to, { kind: "anonymous", office: some.office, isOfThem: true });
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
      const given = this.roleOf(tokens, next);
      const { isHeadFirst } = this.lexicon.language;
      const isAdjective =
        isHeadFirst &&
        given === "name" &&
        roles.at(-1)?.role === "office" &&
        !isCapital(tokens[next + 1]?.text ?? "A");
      const role = isAdjective ? "other" : given;
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
      const isOwned =
        role === "name" && roles.at(-1)?.role === "name" && /['’]s?$/u.test(tokens[next - 1]?.text ?? "");
      if (isOwned && this.lexicon.language.code === "en") break;
      // «Вестнику» чиновник: told, and who tells.
      const isTold =
        roles.length === 1 &&
        (tokens[next - 1]?.isQuotedName ||
          (roles[0]?.role === "media" && this.lexicon.language.isHeadFirst)) &&
        (role === "anonymous" || role === "office" || indefinite.has(tokens[next]?.base ?? ""));
      if (isTold || this.isToldHouse(tokens, at, next, roles)) break;
      if (role === "other" || (isCue && roles.length > 0)) {
        const isParticle =
          this.lexicon.particles.has(tokens[next]?.base ?? "") &&
          roles.at(-1)?.role === "name" &&
          !this.lexicon.isMedia(tokens[next + 1]?.base ?? "") &&
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
    const stranger =
      isIndefinite && roles.every(({ role }) => role === "adjective") ? this.stranger(tokens, at) : null;
    if (stranger) return stranger;
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

  /** "A taxi driver said", "resume un alto cargo": somebody of whom one knows no more than a noun. */
  private stranger(tokens: readonly Token[], at: number): Mention | null {
    const { cues, prepositions, language } = this.lexicon;
    if (language.code === "de" || language.isHeadFirst || language.isVerbFinal) return null;
    let end = at + 1;
    while (
      end < at + 4 &&
      tokens[end]?.kind === "word" &&
      !isCapital(tokens[end]?.text ?? "A") &&
      !this.isStop(tokens, end) &&
      !prepositions.has(tokens[end]?.base ?? "")
    )
      end++;
    if (end === at + 1) return null;
    const isBehindCue =
      cues.endingAt(tokens, at - 1) !== null &&
      tokens.slice(Math.max(0, at - 6), at).some(({ kind }) => kind === "quote");
    const whole = this.reachOf(tokens, end, true);
    if (!isBehindCue && cues.at(tokens, whole) === null) return null;
    return this.made(tokens, at, whole, { kind: "anonymous", office: tokens[end - 1]?.base ?? null });
  }

  /** "Депутат областного собрания Игорь Плахов", "la porte-parole du gouvernement Anne Roy": how many words
   *  stand between an office and the name of who holds it. */
  private toName(tokens: readonly Token[], at: number, roles: { role: Role; at: number }[]): number {
    const { code } = this.lexicon.language;
    if (code === "en") return roles.at(-1)?.role === "office" ? this.toEnglishName(tokens, at) : 0;
    if (code === "tr" || roles.at(-1)?.role !== "office") return 0;
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

  /** "Secretary of State Ada Vol", "speaker of parliament Ada Vol": the last two of the capital words; two
   *  right behind "of" are a country's. */
  private toEnglishName(tokens: readonly Token[], at: number): number {
    // A spokeswoman for Prime Minister Vol is not Vol.
    if (tokens[at]?.base !== "of") return 0;
    let run = 0;
    for (let next = at + 1; next < at + 9; next++) {
      const token = tokens[next];
      if (token?.kind === "word" && isCapital(token.text) && token.date < 0) {
        run++;
        continue;
      }
      const isSmallBefore = !isCapital(tokens[next - run - 1]?.text ?? "A") && next - run - 1 > at;
      const isDescribed = isSmallBefore && tokens[next - run - 1]?.base !== "the";
      if (run > 2 || (run === 2 && isDescribed)) return next - 2 - at;
      if (token?.kind !== "word" || (this.isStop(tokens, next) && !this.lexicon.links.has(token.base)))
        return 0;
      run = 0;
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

  /** "Le chef de l'opposition Ada Vol", "посол в Лондоне Ада Вольская": the last two capital words are the name,
   *  whatever stands in front. */
  private namedAtEnd(tokens: readonly Token[], mention: Mention): Mention {
    const first = mention.to - 2;
    const before = tokens[first - 1];
    if (first <= mention.from && mention.kind !== "person") return mention;
    if (!before || !this.isName(tokens, first) || !this.isName(tokens, first + 1)) return mention;
    const isGiven = isGivenName(tokens[first]?.base ?? "");
    const isSmall = before.kind === "word" && !isCapital(before.text);
    const isGoverned =
      this.lexicon.prepositions.has(before.base) ||
      this.lexicon.definite.has(before.base) ||
      /['’]$/u.test(before.text);
    const { code } = this.lexicon.language;
    if (this.isAnothers(tokens, mention.from, first)) return mention;
    if (mention.kind === "office" && !isGoverned && (isGiven || (isSmall && code !== "de" && code !== "en")))
      return this.named(tokens, first, mention);
    const name = this.text.slice(tokens[first]?.start ?? 0, tokens[first + 1]?.end ?? 0);
    if (mention.kind === "anonymous" && !mention.isOfThem && !isGoverned && isGiven && !isOblique(name))
      return this.named(tokens, first, mention);
    const isBehindPlace =
      mention.kind === "person" &&
      mention.office === null &&
      mention.from === first - 1 &&
      this.lexicon.language.isHeadFirst &&
      this.lexicon.prepositions.has(tokens[mention.from - 1]?.base ?? "");
    return isBehindPlace ? this.made(tokens, first, mention.to, { kind: "person" }) : mention;
  }

  /** "Porte-parole du ministre Ada Vol": the name is that of whom they speak for. */
  private isAnothers(tokens: readonly Token[], from: number, to: number): boolean {
    if (/^(?:ru|uk)$/.test(this.lexicon.language.code)) return false;
    let isInside = false;
    for (let at = from + 1; at < to; at++) {
      const base = tokens[at]?.base ?? "";
      if (/^(?:for|to)$/.test(base)) return true;
      if (isInside && this.isOffice(base)) return true;
      isInside ||= this.lexicon.prepositions.has(base);
    }
    return false;
  }

  /** "В комитете АСТ подтвердили": an agency's short name behind the house that told it. */
  private isToldHouse(
    tokens: readonly Token[],
    at: number,
    next: number,
    roles: readonly { role: Role }[],
  ): boolean {
    const isShort = /^[\p{Lu}]{3,6}$/u.test(tokens[next]?.text ?? "") || tokens[next]?.isQuotedName;
    return (
      isShort === true &&
      this.lexicon.language.isHeadFirst &&
      /^(?:в|во|у)$/.test(tokens[at - 1]?.base ?? "") &&
      roles.some(({ role }) => role === "institution") &&
      this.lexicon.cues.at(tokens, next + 1) !== null
    );
  }

  private named(tokens: readonly Token[], first: number, { from, to, office, gender }: Mention): Mention {
    return { ...this.made(tokens, first, to, { kind: "person" }), from, office, gender };
  }

  /** All mentions of a sentence, from left to right. */
  mentionsIn(tokens: readonly Token[]): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const whole = this.mentionAt(tokens, at);
      if (!whole) continue;
      const mention = this.namedAtEnd(tokens, whole);
      // What describes somebody may stand in front of them and have looked like a name by itself.
      while ((found.at(-1)?.to ?? 0) > mention.from) found.pop();
      found.push(mention);
      at = mention.to - 1;
    }
    return found;
  }
}

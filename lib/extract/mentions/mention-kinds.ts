import type { Lexicon } from "../words/lexicon";
import { isGivenName } from "../words/stems";
import { isCapital, type Token } from "../words/tokens";
import { adjectival, bound, country, leading, slavicSource, titlesOf, told } from "./kind-words";
import { type Mention, nameLength } from "./mention";
import type { MentionBounds } from "./mention-bounds";
import type { MentionWording } from "./mention-wording";
import { PlainNames } from "./plain-names";
import type { Unnamed } from "./unnamed";
import { isHead, type RoledWord, type WordRoles } from "./word-roles";

/** Tells from a mention's words whom it names: a person, an organization, an office, somebody unnamed. */
export class MentionKinds {
  private readonly plainNames: PlainNames;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    /** Names of organizations on file, lower case. */
    organizations: ReadonlySet<string>,
    private readonly roles: WordRoles,
    private readonly bounds: MentionBounds,
    private readonly wording: MentionWording,
    private readonly unnamed: Unnamed,
  ) {
    this.plainNames = new PlainNames(lexicon, organizations, roles, wording);
  }

  classified(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: readonly RoledWord[],
    { isDefinite, isIndefinite, isGerman }: { isDefinite: boolean; isIndefinite: boolean; isGerman: boolean },
  ): Mention | null {
    const isSmall = ({ token }: { token: Token }) => !isCapital(token.text) && !token.isQuotedName;
    const own = words.findIndex(
      ({ role, token }) => role === "anonymous" || (role === "office" && !adjectival.test(token.base)),
    );
    const isUnnamed = words[own]?.role === "anonymous";
    const genitives = words
      .slice(own + 1)
      .filter(
        ({ role, token }) =>
          role === "institution" ||
          role === "media" ||
          (role === "office" && (isUnnamed || this.roles.isOfficeInGenitive(token.base))),
      );
    const named = words.filter(({ role, token }) => role === "name" && !token.isQuotedName);
    const isNamedOffice = words[own]?.role === "office" && named.length > 1;
    const isHeadFirst =
      this.lexicon.language.isHeadFirst &&
      own >= 0 &&
      genitives.length > 0 &&
      (genitives.every(isSmall) || isNamedOffice || isUnnamed || named.length === 0);
    const isUnnamedOf =
      own >= 0 &&
      words[own]?.role === "anonymous" &&
      words.slice(own + 1).some(({ token }) => this.roles.isOutletName(token));
    if (
      isUnnamedOf ||
      (isHeadFirst &&
        words[own]?.role === "anonymous" &&
        !words.slice(own + 1).some(({ role }) => role === "name"))
    )
      return this.unnamed.unnamedOf(tokens, from, to, words, own);
    const heads = isHeadFirst ? words.filter((word) => !genitives.includes(word)) : words;
    const first = words.find(({ role }) => isHead(role));
    const isHouse = this.lexicon.language.isHeadFirst && first?.role === "institution" && named.length === 0;
    if (isHouse && first) {
      // Минздрав is whole by itself.
      const isWhole = /^(?:Мин|Мін)(?!истер|істер)\p{Ll}{3,}$/u.test(first.token.text) && to === first.at + 1;
      const whole = isWhole ? to : this.bounds.houseEnd(tokens, this.bounds.reachOf(tokens, to, false));
      const name = this.wording.inNominative(tokens, from, whole, first.token);
      return this.wording.made(tokens, from, whole, { kind: "organization", name });
    }
    // "The chief executive of the Tasman Rugby Board": who leads it, not the board.
    const officeOf = words.findLastIndex(
      ({ role, at, token }) =>
        role === "office" && !isCapital(token.text) && /^(?:of|at)$/.test(tokens[at + 1]?.base ?? ""),
    );
    if (
      this.lexicon.language.code === "en" &&
      officeOf >= 0 &&
      words.slice(officeOf + 1).some(({ role }) => role === "institution")
    )
      return this.wording.made(tokens, from, to, {
        kind: "office",
        office: words[officeOf]?.token.base ?? null,
      });
    // "The Ministry of Defence" is a house, whatever it sees to.
    const house = words.find(
      ({ role, token, at }) =>
        role === "institution" && isCapital(token.text) && /^(?:of|for)$/.test(tokens[at + 1]?.base ?? ""),
    );
    const hasMouth = words.some(
      ({ role, at }) => role === "office" && house !== undefined && at > house.at + 1,
    );
    if (
      house &&
      !hasMouth &&
      words.every(({ role, at, token }) => role !== "name" || !isCapital(token.text) || at < house.at)
    ) {
      // "The Office of the President": of whom it is the house.
      const end = house.at === to - 1 ? this.bounds.houseOf(tokens, to) : to;
      return this.wording.made(tokens, from, end, {
        kind: "organization",
        name: this.wording.bare(tokens, from, end),
      });
    }
    const headWord = heads.findLast(({ role }) => isHead(role) || role === "title");
    const lastHead = headWord ? words.indexOf(isHeadFirst ? (genitives.at(-1) ?? headWord) : headWord) : -1;
    const tail = words.slice(lastHead + 1).filter(({ role }) => role === "name" || role === "adjective");
    const head = headWord;
    const names = tail.filter(({ role }) => role === "name");
    const hasName = names.length > 0 && names.length === tail.length;
    if (head && hasName) {
      const given = this.roles.givenNameIn(names.map(({ token }) => token.text));
      // "Глава Нацбанка Приморья Гайдар Мельников": behind a house stands where it is.
      // "Президент Валахии Михай Аврам": behind an office, too, where it stands in the genitive.
      const [place, middle] = names;
      const isOfPlace =
        /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
        head.role === "office" &&
        /(?:[иыаяії]|ої|ого)$/u.test(place?.token.base ?? "") &&
        !/(?:вич|вна|івна)$/u.test(middle?.token.base ?? "");
      const isPlaced =
        this.lexicon.language.isHeadFirst && names.length === 3 && (genitives.length > 0 || isOfPlace);
      // "Обозреватель Morgenpost Пауль Эббинг".
      const isOutlets = names.length === 3 && place !== undefined && this.roles.isOutletName(place.token);
      const start = isOutlets
        ? 1
        : given === 0 && isPlaced && !isGivenName(names[0]?.token.base ?? "")
          ? 1
          : given;
      const [first, last] = [names[start]?.at ?? from, (names.at(-1)?.at ?? from) + 1];
      const named = { start: tokens[first]?.start ?? 0 };
      const end = tokens[last - 1];
      const name = this.text.slice(
        named.start,
        end ? end.start + nameLength(end, this.lexicon.language.code) : named.start,
      );
      const titled = words.find(({ role }) => role === "title")?.token.base ?? "";
      const isWoman = words.some(
        ({ role, token }) =>
          this.lexicon.officesOfWomen.has(token.base) ||
          (isGerman && role === "office" && /\p{L}{4}in$/u.test(token.base)),
      );
      const gender = isWoman ? "she" : (titlesOf[titled.replace(/\.$/, "")] ?? null);
      // "Керівник апарату уряду Карпатії": of a country.
      const isPlace = this.lexicon.language.isHeadFirst && names.length === 1 && country.test(name);
      if (isPlace && head.role === "office" && !this.roles.isSurname(names[0]?.token.base ?? ""))
        return this.wording.made(tokens, from, to, { kind: "office", office: head.token.base, gender });
      // "Колишній підлеглий Вола": somebody of his.
      const isInCase = (this.lexicon.anonymous.get(head.token.base) ?? head.token.base) !== head.token.base;
      const isOfOne =
        head.role === "anonymous" &&
        names.length === 1 &&
        bound.test(head.token.base) &&
        (isInCase || /(?:а|я|ого|ої|ой|ы|и)$/u.test(name));
      if (isOfOne)
        return this.wording.made(tokens, from, this.bounds.reachOf(tokens, to, true), {
          kind: "anonymous",
          office: head.token.base,
        });
      // "Источник Интерфакса": a source has no name, and is somebody's.
      if (head.role === "anonymous" && names.length === 1 && slavicSource.test(head.token.base))
        return this.unnamed.unnamedOf(tokens, from, to, words, words.indexOf(head));
      // "Ein Vertrauter Thorns": somebody of his; with an article before it, no name of their own.
      const isSomebodys =
        isGerman && isIndefinite && names.length === 1 && head.role === "anonymous" && /s$/.test(name);
      if (isSomebodys)
        return this.wording.made(tokens, from, to, { kind: "anonymous", office: head.token.base });
      if (head.role === "office" || head.role === "title" || head.role === "anonymous") {
        const office = head.role === "office" ? head.token.base : null;
        if (end?.isQuotedName) return this.wording.made(tokens, from, to, { kind: "organization", name });
        return this.wording.made(tokens, from, to, { kind: "person", name, office, gender });
      }
      if (head.role === "media")
        return this.wording.made(tokens, from, to, {
          kind: "organization",
          name: this.wording.outletName(tokens, words, name),
          isMedia: true,
        });
      if (names.some(({ token }) => token.isQuotedName))
        return this.wording.made(tokens, from, to, { kind: "organization", name });
      // "Ректорка Степового університету Ада Вол": behind a house, by a word that no list has.
      const [opening] = names;
      const isNamed =
        names.length === 2 && opening && isGivenName(opening.token.base) && opening.at > head.at;
      if (this.lexicon.language.isHeadFirst && isNamed && words[0] && words[0].at < head.at)
        return this.wording.made(tokens, from, to, { kind: "person", name, office: null, gender });
      // "Foreign Ministry Dmitry …" doesn't occur; "Ministry of Foreign Affairs" does.
      const isCommon =
        this.lexicon.language.code === "en" &&
        !isCapital(head.token.text) &&
        names.every(({ at }) => at > head.at);
      if (isCommon && names.length > 1)
        return this.wording.made(tokens, from, to, { kind: "organization", name });
      const isSlavicHouse = this.lexicon.language.isHeadFirst && head.role === "institution";
      return this.wording.made(tokens, from, to, {
        kind: "organization",
        name: isSlavicHouse
          ? this.wording.inNominative(tokens, from, to, head.token)
          : this.wording.bare(tokens, from, to),
      });
    }
    if (!head) {
      if (names.length === 0) return null;
      // "Ein Weggefährte": a German noun with this article names nobody.
      const isNoun = isGerman && isIndefinite && names.length === 1;
      if (isNoun)
        return this.wording.made(tokens, from, this.bounds.reachOf(tokens, to, true), {
          kind: "anonymous",
          office: names[0]?.token.base ?? null,
        });
      return this.plainNames.of(tokens, from, to, words, isDefinite, isGerman);
    }
    if (head.role === "anonymous" || (head.role === "office" && isIndefinite)) {
      const end = this.bounds.reachOf(tokens, to, true);
      if (this.lexicon.language.isVerbFinal)
        return this.unnamed.described(tokens, from, end, head.token.base);
      // "Aus dem Umfeld der Ministerin" is nobody named before.
      const isBackReference = isDefinite && !isIndefinite && !/^(?:umfeld|kreise)$/.test(head.token.base);
      return this.wording.made(tokens, from, end, {
        kind: "anonymous",
        isBackReference,
        office: head.token.base,
      });
    }
    if (head.role === "office" || head.role === "title") {
      // "Представитель регулятора": whose mouth it is stands behind it.
      const isMouth = this.lexicon.language.isHeadFirst && this.lexicon.mouths.has(head.token.base);
      // "Глава области ответил": what somebody is the head of.
      const next = tokens[to];
      const isHeaded =
        leading.test(head.token.base) &&
        to === head.at + 1 &&
        next?.kind === "word" &&
        /^\p{Ll}+(?:[иыаяії]|ства|ству)$/u.test(next.text) &&
        !this.bounds.isStop(tokens, to) &&
        this.lexicon.cues.at(tokens, to + 1) !== null;
      if (isHeaded)
        return this.wording.made(tokens, from, to + 1, { kind: "office", office: head.token.base });
      const end =
        isMouth && to === head.at + 1
          ? this.bounds.houseEnd(tokens, to)
          : this.bounds.reachOf(tokens, to, false);
      const gender = this.lexicon.officesOfWomen.has(head.token.base) ? "she" : null;
      return this.wording.made(tokens, from, end, { kind: "office", office: head.token.base, gender });
    }
    const end = this.bounds.reachOf(tokens, to, false);
    const isMedia = head.role === "media";
    const hasNames = words.some(({ role }) => role === "name");
    const isAllSmall = words.every(({ token, at }) => at === 0 || !isCapital(token.text));
    const isInstitution = this.lexicon.language.isHeadFirst && head.role === "institution";
    return this.wording.made(tokens, from, end, {
      kind: "organization",
      name: isInstitution
        ? this.wording.inNominative(tokens, from, end, head.token)
        : this.wording.bare(tokens, from, end),
      isMedia,
      isInCase: isMedia && this.lexicon.language.isHeadFirst && told.test(tokens[to - 1]?.base ?? ""),
      // "Told state television" tells which; "the newspaper" is one just named.
      isBackReference:
        isMedia &&
        !isIndefinite &&
        (isAllSmall || isGerman) &&
        !hasNames &&
        (isDefinite || this.lexicon.language.code !== "en"),
    });
  }
}

import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import { titlesOf } from "./kind-words";
import type { Mention } from "./mention";
import { LONGEST, MentionBounds } from "./mention-bounds";
import { MentionKinds } from "./mention-kinds";
import { MentionWording } from "./mention-wording";
import { NamePlaces } from "./name-places";
import { PronounMentions } from "./pronoun-mentions";
import { Unnamed } from "./unnamed";
import { isHead, type Role, type TextWords, WordRoles } from "./word-roles";

const document =
  /^(?:açıklama|yazı|mektup|mektub|bildiri|mesaj|metin|metn|duyuru|paylaşım)(?:da|de|ta|te|sında|sinde|ında|inde|unda|ünde)$/u;

/** Finds in a sentence whoever it names. */
export class MentionReader {
  private readonly roles: WordRoles;
  private readonly bounds: MentionBounds;
  private readonly wording: MentionWording;
  private readonly unnamed: Unnamed;
  private readonly kinds: MentionKinds;
  private readonly places: NamePlaces;
  private readonly pronouns: PronounMentions;

  constructor(
    readonly lexicon: Lexicon,
    private readonly text: string,
    words: TextWords,
    organizations: ReadonlySet<string>,
  ) {
    this.roles = new WordRoles(lexicon, words);
    this.bounds = new MentionBounds(lexicon, this.roles);
    this.wording = new MentionWording(lexicon, text);
    this.pronouns = new PronounMentions(lexicon, this.wording);
    this.unnamed = new Unnamed(lexicon, text, this.roles, this.bounds, this.wording);
    this.kinds = new MentionKinds(
      lexicon,
      text,
      organizations,
      this.roles,
      this.bounds,
      this.wording,
      this.unnamed,
    );
    this.places = new NamePlaces(lexicon, text, this.roles, this.bounds, this.wording);
  }

  /** The mention that starts at a token, with all that belongs to it. */
  private mentionAt(tokens: readonly Token[], at: number): Mention | null {
    const pronoun = this.pronouns.at(tokens, at);
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
    const isGoverning =
      at === 0 && language.isHeadFirst && /^(?:с|в|на|з|у|про)$/u.test(behindOther?.base ?? "");
    const isAlone =
      behindOther?.kind !== "word" ||
      isGoverning ||
      (at === 0 && this.lexicon.auxiliaries.has(behindOther.base)) ||
      cues.at(tokens, at + (other?.length ?? 0)) !== null;
    if (other && isAlone)
      return this.wording.made(tokens, at, at + other.length, {
        kind: "anonymous",
        office: first.base,
        isOfThem: true,
      });
    // "Другой источник, знакомый с ним": not the one before.
    const noun =
      other && /^(?:ru|uk)$/.test(language.code) ? this.mentionAt(tokens, at + other.length) : null;
    if (noun?.kind === "anonymous")
      return this.wording.made(tokens, at, noun.to, {
        kind: "anonymous",
        office: noun.office,
        outlet: noun.outlet,
      });
    // "Bürokratlardan biri": one of them, whoever they are.
    if (language.code === "tr" && /l[ae]r[ıi]?n?d[ae]n$/u.test(first.base) && tokens[at + 1]?.base === "biri")
      return this.wording.made(tokens, at, at + 2, {
        kind: "anonymous",
        office: first.base,
        isOfThem: true,
      });
    // "A uma rádio": a preposition that looks like an article.
    const after = tokens[at + 1]?.base ?? "";
    const isPreposition =
      language.code === "pt" && first.base === "a" && (indefinite.has(after) || /[^s]s$/u.test(after));
    if (isPreposition || (language.code === "pt" && first.base === "a" && cues.at(tokens, at + 1)))
      return null;
    // "Açıklamada, “…” denildi": in a statement, which names nobody.
    if (language.code === "tr" && document.test(first.base)) return null;
    // "Ein Auftritt, bei dem der Minister": the first stands for the appearance.
    if (language.code === "de" && definite.has(first.base) && /^(?:der|die|das)$/.test(after)) return null;
    const oneOf = ({ to, office, outlet }: Mention) =>
      this.wording.made(tokens, at, to, { kind: "anonymous", office, isOfThem: true, outlet });
    // "Había dicho Barrientos": said, not the said one.
    const isSaid =
      /^dich[oa]s?$/u.test(first.base) && this.lexicon.auxiliaries.has(tokens[at - 1]?.base ?? "");
    const isDefinite = definite.has(first.base) && !isSaid;
    const isIndefinite =
      indefinite.has(first.base) || (first.kind === "number" && /^\d{1,2}$/.test(first.text));
    const isSomeOf = isIndefinite && this.lexicon.prepositions.has(after);
    const some = isSomeOf ? this.mentionAt(tokens, at + 2) : null;
    if (some?.kind === "anonymous") return oneOf(some);
    const ofThem = isSomeOf ? this.lexicon.them.at(tokens, at + 2) : null;
    if (ofThem)
      return this.wording.made(tokens, at, at + 2 + ofThem.length, {
        kind: "anonymous",
        office: first.base,
        isOfThem: true,
      });
    // "Один із депутатів": whatever they are.
    const isOneOf = language.isHeadFirst && /^одн?[иа]н?$/u.test(first.base) && /^(?:из|із|з)$/u.test(after);
    const isBehindAdjective = isOneOf && /(?:ых|их)$/u.test(tokens[at + 2]?.base ?? "");
    const group = isBehindAdjective ? this.mentionAt(tokens, at + 3) : null;
    if (group?.kind === "anonymous") return oneOf(group);
    if (isOneOf && tokens[at + 2]?.kind === "word" && !isCapital(tokens[at + 2]?.text ?? ""))
      return this.wording.made(tokens, at, this.bounds.ownersEnd(tokens, at + 3), {
        kind: "anonymous",
        office: tokens[at + 2]?.base ?? null,
        isOfThem: true,
      });
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
      // "A senior No 5 source": a house by its number.
      if (
        /^(?:no|number)$/.test(tokens[next]?.base ?? "") &&
        isCapital(tokens[next]?.text ?? "") &&
        tokens[next + 1]?.kind === "number"
      ) {
        roles.push({ role: "institution", at: next }, { role: "institution", at: next + 1 });
        next += 2;
        continue;
      }
      const given = this.roles.roleOf(tokens, next);
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
      if (this.places.isAnother(tokens, at, next, roles, role)) break;
      if (role === "other" || (isCue && roles.length > 0)) {
        const isParticle =
          this.places.isParticle(tokens, next) &&
          roles.at(-1)?.role === "name" &&
          !this.lexicon.isMedia(tokens[next + 1]?.base ?? "") &&
          this.roles.isName(tokens, next + 1);
        const joins = this.places.joinedName(tokens, next, roles);
        const isNamed =
          isCapital(tokens[next]?.text ?? "") &&
          tokens[next]?.date === -1 &&
          this.roles.isName(tokens, next + 1) &&
          ["media", "institution"].includes(roles.at(-1)?.role ?? "");
        const mayBeDescription =
          isOpen &&
          unknown < 4 &&
          !roles.some(({ role }) => role === "name" || isHead(role)) &&
          !/^(?:his|her|their|its|my|our)$/.test(tokens[next]?.base ?? "") &&
          !this.bounds.isStop(tokens, next) &&
          !this.lexicon.prepositions.has(tokens[next]?.base ?? "");
        // "Four current and former officials".
        const isAmong =
          isOpen &&
          this.lexicon.conjunctions.has(tokens[next]?.base ?? "") &&
          !roles.some(({ role: each }) => each !== "adjective") &&
          next > at + 1 &&
          this.lexicon.anonymousAdjectives.has(tokens[next + 1]?.base ?? "");
        if (isAmong) unknown++;
        else if (isParticle || joins || isNamed) roles.push({ role: "name", at: next });
        else if (mayBeDescription) unknown++;
        else if (this.places.toName(tokens, next, roles) > 0)
          next += this.places.toName(tokens, next, roles) - 1;
        else break;
      } else roles.push({ role, at: next });
      next++;
    }
    // "Several Veletian milbloggers": somebody of whom one knows where they are from.
    const [only] = roles;
    const named = roles.filter(({ role }) => role !== "adjective");
    const isFrom = isIndefinite && language.code === "en" && named.length === 1 && named[0]?.role === "name";
    const nounEnd = isFrom && only ? this.unnamed.nounEnd(tokens, (roles.at(-1)?.at ?? only.at) + 1) : null;
    if (nounEnd !== null) return this.unnamed.strangerFrom(tokens, at, nounEnd);
    const stranger =
      isIndefinite && roles.every(({ role }) => role === "adjective")
        ? this.unnamed.stranger(tokens, at)
        : null;
    if (stranger) return stranger;
    // "“…,” said the guard."
    // "The former hooker": an adjective that goes with offices may open it.
    const [opening] = roles;
    const isOnlyFormer =
      roles.length === 1 &&
      (opening?.role === "adjective" ||
        (opening?.role === "office" && /^(?:former|acting)$/.test(tokens[opening.at]?.base ?? "")));
    const isNoun = isDefinite && (roles.length === 0 || isOnlyFormer) && language.code === "en";
    const guard = isNoun ? this.unnamed.strangerBehind(tokens, at) : null;
    if (guard) return guard;
    const agent = roles.length === 0 ? this.unnamed.agent(tokens, at) : null;
    if (agent) return agent;
    const last = roles.at(-1);
    if (!last || roles.every(({ role }) => role === "adjective")) return null;
    while (next > last.at + 1) next--;
    const words = roles.map((each) => ({ ...each, token: tokens[each.at] as Token }));
    return this.kinds.classified(tokens, at, next, words, {
      isDefinite,
      isIndefinite,
      isGerman: language.code === "de",
    });
  }

  /** "Le cabinet de M. Vol": whose it is, behind a title cut short. */
  private isOwner(tokens: readonly Token[], { kind, from, to }: Mention, owner: Mention): boolean {
    return (
      (kind === "organization" || kind === "anonymous") &&
      to - from > 2 &&
      /^(?:m|mm|sr|dr|mr|mrs|ms|gen|sen)$/.test(tokens[to - 1]?.base ?? "") &&
      this.lexicon.prepositions.has(tokens[to - 2]?.base ?? "") &&
      tokens[to]?.text === "." &&
      owner.kind === "person" &&
      owner.from === to + 1
    );
  }

  private isShort(tokens: readonly Token[], at: number): boolean {
    return this.lexicon.titles.has(tokens[at]?.base ?? "") && tokens[at + 1]?.text === ".";
  }

  /** All mentions of a sentence, from left to right. */
  mentionsIn(tokens: readonly Token[]): Mention[] {
    const found: Mention[] = [];
    let titled: { at: number; gender: Mention["gender"] } = { at: -1, gender: null };
    for (let at = 0; at < tokens.length; at++) {
      const whole = this.mentionAt(tokens, at);
      if (!whole) continue;
      // "Mr. Vol": cut short, it names nobody by itself.
      const title = tokens[at]?.base ?? "";
      if (whole.kind === "office" && whole.to === at + 1 && this.isShort(tokens, at)) {
        titled = { at: at + 2, gender: titlesOf[title] ?? null };
        continue;
      }
      const named = this.places.namedAtEnd(tokens, whole);
      const isTitled = named.kind === "person" && titled.at === named.from;
      const mention = isTitled ? { ...named, gender: named.gender ?? titled.gender } : named;
      // What describes somebody may stand in front of them and have looked like a name by itself.
      while ((found.at(-1)?.to ?? 0) > mention.from) found.pop();
      const owner = found.at(-1);
      if (owner && this.isOwner(tokens, owner, mention)) {
        found[found.length - 1] = {
          ...owner,
          to: mention.to,
          end: mention.end,
          name: owner.name + this.text.slice(owner.end, mention.end),
        };
        at = mention.to - 1;
        continue;
      }
      found.push(mention);
      at = mention.to - 1;
    }
    return found;
  }
}

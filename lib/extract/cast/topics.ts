import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Memory, Read } from "./memory";
import type { Openings } from "./openings";
import type { Player } from "./player";

export type Gender = Mention["gender"];
export type Resolve = (mention: Mention, sentence: number, isReporting: boolean) => Speaker | null;

/** Whom a sentence is about, of those whom a pronoun of the next can mean. */
export class Topics {
  constructor(
    private readonly memory: Memory,
    private readonly lexicon: Lexicon,
    private readonly openings: Openings,
    private readonly resolve: Resolve,
  ) {}

  isMeant(speaker: Speaker, player: Player | null | undefined, gender: Gender): boolean {
    if (gender === "they") return speaker.kind !== "person";
    if (speaker.kind === "organization") return false;
    if (speaker.kind === "anonymous" && gender && /\p{Script=Cyrillic}/u.test(speaker.name))
      return /^\S*[аяь](?:\s|$)/u.test(speaker.name.split(/[\s,]/u)[0] ?? "") === (gender === "she");
    // Eine Sprecherin is no er.
    if (speaker.kind === "anonymous" && gender && this.lexicon.language.code === "de")
      return (
        (gender === "she") === /^(?:[Ee]ine|[Ee]iner|[Dd]ie)\s|^\p{Lu}\p{Ll}+in(?:\s|$)/u.test(speaker.name)
      );
    // Une source is no il.
    if (speaker.kind === "anonymous" && gender && /^(?:fr|es|pt)$/.test(this.lexicon.language.code)) {
      const isHis = /^(?:un|uno|um|le|el|o|ce|este|esse)\s/u.test(speaker.name);
      const isHers = /^(?:une|una|uma|la|a|cette|esta|essa)\s/u.test(speaker.name);
      return gender === "she" ? !isHis : !isHers;
    }
    return !player?.gender || !gender || player.gender === gender;
  }

  meant(player: Player | null | undefined, gender: Gender): Speaker | null {
    if (!player || gender === "they") return null;
    const speaker = this.memory.cast.personNamed(player);
    return this.isMeant(speaker, player, gender) ? speaker : null;
  }

  playerOf({ kind, name }: Speaker): Player | null {
    return kind === "person" ? this.memory.cast.byShownName(name) : null;
  }

  /** "The minister arrived late.": who that is, if the text has said. */
  holder(read: Read, sentence: number, gender: Gender): Speaker | null {
    const first = this.openings.opener(read);
    if (first?.kind !== "office" || !this.isAtHead(read, first)) return null;
    const speaker = this.resolve(first, sentence, false);
    return speaker && this.isMeant(speaker, this.playerOf(speaker), gender) ? speaker : null;
  }

  /** "The minister", "on Tuesday the president": at a sentence's head, or behind a date there. */
  private isAtHead({ tokens }: Read, { from }: Mention): boolean {
    return from <= 1 || tokens.slice(0, from - 1).every(({ date, kind }) => date >= 0 || kind === "mark");
  }

  /** "An aide shrugged it off.": somebody unnamed, alone, with whom the sentence before begins. */
  stranger(read: Read, sentence: number, gender: Gender): Speaker | null {
    const first = this.openings.opener(read);
    if (gender === null) return this.introducedIn(read, sentence, first);
    if (first?.kind !== "anonymous") return null;
    // "Ein Beamter wurde deutlicher. „…“, sagte er": by the article, where it tells.
    const article = read.tokens[first.from]?.base ?? "";
    const told = /^(?:ein|un|um)$/.test(article)
      ? "he"
      : /^(?:eine|une|una|uma)$/.test(article)
        ? "she"
        : null;
    if (this.lexicon.language.code !== "en")
      return told === gender ? this.resolve(first, sentence, false) : null;
    const isWoman = this.lexicon.officesOfWomen.has(first.office ?? "");
    const isMan = /man$/.test(first.office ?? "") && !isWoman;
    const isOther = gender === "she" ? isMan : gender === "he" ? isWoman : true;
    const isOne = this.lexicon.indefinite.has(read.tokens[first.from]?.base ?? "") && !isPluralNoun(first);
    return isOne && !isOther ? this.resolve(first, sentence, false) : null;
  }

  /** "Um ministro foi mais longe. “…”, acusou": where the verb leaves out who speaks, with whom the sentence before
   *  begins, be it somebody unnamed or a house. */
  private introducedIn(read: Read, sentence: number, first: Mention | null): Speaker | null {
    const isHere = this.memory.sentences[sentence + 1]?.paragraph === read.paragraph;
    if (!isHere || !first || read.isHeading) return null;
    const isStranger =
      first.kind === "anonymous" && this.lexicon.indefinite.has(read.tokens[first.from]?.base ?? "");
    const isHouse = first.kind === "organization" && !first.isMedia && !first.isInCase;
    return isStranger || isHouse ? this.resolve(first, sentence, isHouse) : null;
  }

  /** "In his words it began when Vol spoke out. Тогда он …": whom the sentence before tells of, not who tells it. */
  backThen({ tokens, paragraph }: Read, sentence: number, gender: Gender): Speaker | null {
    const before = this.memory.sentences[sentence - 1];
    const spoke = this.memory.lastIn(sentence - 1);
    if (!/^(?:тогда|тоді|damals)$/u.test(tokens[0]?.base ?? "") || before?.paragraph !== paragraph)
      return null;
    const named = before.mentions.filter((each) => each.kind === "person" && !each.isInCase);
    const players = new Set(named.flatMap((each) => this.memory.cast.playerOf(each) ?? []));
    const [only, ...others] = [...players].filter((player) => this.meant(player, gender));
    return only && others.length === 0 && only !== spoke?.player ? this.meant(only, gender) : null;
  }

  /** A sentence of somebody whom nothing tells who they are: "the man concerned". */
  isOthers(read: Read): boolean {
    const subject = read.acts.find((act) => act.subject !== null && act.subject.kind !== "pronoun")?.subject;
    const first = this.openings.opener(read);
    // "Quesada evitó responder a si el presidente mantiene": the sentence is of the one with whom it begins.
    if (first?.kind === "person" && !first.isBare && first.from === 0) return false;
    // "Vol's predecessor sacked two of them": another, whose Vol is.
    const [owner] = read.mentions;
    const { anonymous, offices, kinHe, kinShe, language } = this.lexicon;
    const noun = read.tokens[owner?.to ?? 0]?.base ?? "";
    const isOwned =
      language.code === "en" &&
      owner?.kind === "person" &&
      owner.from === 0 &&
      read.tokens[owner.to + 1]?.text !== "," &&
      /['’]s?$/u.test(read.tokens[owner.to - 1]?.text ?? "") &&
      (/^(?:predecessor|successor|rival)$/.test(noun) ||
        [anonymous, offices, kinHe, kinShe].some((set) => set.has(noun)));
    if (isOwned) return true;
    const unknown = (each: Mention | null | undefined) =>
      each?.kind === "office" ||
      (each?.kind === "person" &&
        each.isBare &&
        this.lexicon.language.code !== "de" &&
        !this.memory.cast.playerOf(each));
    return unknown(subject) || (first?.kind === "office" && this.isAtHead(read, first));
  }

  /** "No 9's official spokesman stuck to the script.": a sentence that tells of nobody but an office. */
  isUnnameds({ tokens, mentions }: Read, isHere: boolean): boolean {
    const [only, ...others] = mentions.filter(({ kind }) => kind !== "organization");
    if (!isHere || only?.kind !== "office" || others.length > 0) return false;
    return only.from < 6 && !this.lexicon.prepositions.has(tokens[only.from - 1]?.base ?? "");
  }

  /** Whom a sentence is about, or the others whom it names. */
  namedIn(read: Read, isJustBefore: boolean, gender: Gender): { speaker: Speaker | null; others: Player[] } {
    const { cast } = this.memory;
    const people = read.mentions.filter(
      (each) => each.kind === "person" && !each.isInCase && !this.openings.isOwner(read, each),
    );
    const [first] = people;
    if (!first) return { speaker: null, others: [] };
    const main = this.openings.behindIntroduction(read);
    if (main?.kind === "person") {
      const speaker = this.meant(cast.playerOf(main), gender);
      return { speaker, others: [] };
    }
    const head = this.openings.opens(read, first) ? this.meant(cast.playerOf(first), gender) : null;
    if (head) return { speaker: head, others: [] };
    const others = people
      .flatMap((each) => cast.playerOf(each) ?? [])
      .filter((each) => this.meant(each, gender));
    const before = read.tokens[first.from - 1]?.base ?? "";
    const known = people.filter((each) => cast.playerOf(each) !== undefined);
    const isOnly =
      (people.length === 1 || (known.length === 1 && known[0] === first)) &&
      isJustBefore &&
      !this.lexicon.prepositions.has(before);
    return { speaker: isOnly ? this.meant(others[0], gender) : null, others };
  }

  /** The only other of a sentence's people who is known to be he or she, where of the one who spoke it isn't known. */
  surely({ mentions }: Read, spoke: { player: Player | null }, gender: Gender): Speaker | null {
    const { cast } = this.memory;
    if (
      (gender !== "he" && gender !== "she") ||
      !spoke.player ||
      (spoke.player.gender && !spoke.player.isGuess)
    )
      return null;
    const players = new Set(
      mentions.flatMap((each) => (each.kind === "person" ? (cast.playerOf(each) ?? []) : [])),
    );
    const fitting = [...players].filter((player) => player.gender === gender && !player.isGuess);
    const [only] = fitting;
    return only && fitting.length === 1 && only !== spoke.player ? cast.personNamed(only) : null;
  }

  /** The one of a sentence's people who is known to be a woman, where all others are men. */
  onlyFitting(read: Read, fitting: readonly Player[], gender: Gender): Player | null {
    const [only, other] = [...new Set(fitting)];
    if (!only || other || only.gender !== gender) return null;
    const mention = read.mentions.find((each) => this.memory.cast.playerOf(each) === only);
    const before = mention ? (read.tokens[mention.from - 1]?.base ?? "") : "";
    // "It was presented by Ada Vol. Asked about it, she": of whom it is known that she is a woman.
    return this.lexicon.prepositions.has(before) && only.isGuess ? null : only;
  }
}

/** Whether an English noun is of more than one: sources, people. */
export function isPluralNoun(mention: Mention): boolean {
  const head = mention.office ?? "";
  return /s$/.test(head) || head === "people";
}

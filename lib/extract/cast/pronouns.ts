import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Memory, Read } from "./memory";
import { Openings } from "./openings";
import type { Player } from "./player";
import { type Gender, isPluralNoun, type Resolve, Topics } from "./topics";

// How many paragraphs and sentences back "he" may have been named.
const REACH = 1;
const MOST_SENTENCES = 24;
// How far "he" is followed through sentences that say no more than "he".
const DEEPEST = 4;

// How many sentences ago a statement may have been spoken of.
const FARTHEST_PAPER = 6;
const paper =
  /^(?:сообщени|заявлени|комментари|пресс-релиз|письм|обращени|ответ$|пост$|записк|заяв[уаио]$|повідомлен|коментар|прес-?реліз|лист[аі]?$|зверненн|допис|відповідь|erklärung|mitteilung|pressemitteilung|schreiben|stellungnahme|brief$|communiqué|lettre$|message$|déclaration$|comunicado$|carta$|nota$|mensaje$|escrito$|mensagem$|açıklama|bildiri|mektup|mesaj|statement$|letter$)/u;

/** Whom "he", "she", "they" and "it" mean, if that is clear. */
export class Pronouns {
  private readonly openings: Openings;
  private readonly topics: Topics;
  /** What was asked last: a sentence may say "he" many times. */
  private answered: { asked: string; answer: Speaker | null } = { asked: "", answer: null };

  constructor(
    private readonly memory: Memory,
    private readonly lexicon: Lexicon,
    private readonly resolve: Resolve,
  ) {
    this.openings = new Openings(lexicon);
    this.topics = new Topics(memory, lexicon, this.openings, resolve);
  }

  of(mention: Mention, sentence: number): Speaker | null {
    const here = this.memory.sentences[sentence];
    if (!here) return null;
    const { gender } = mention;
    if (mention.isBackReference) return this.latter(sentence, mention);
    if (mention.office) return this.written(mention, sentence);
    // The writer is nobody of whom the article tells.
    if (gender === null) return null;
    if (gender === "it") return this.thing(here, mention, sentence);
    return (
      this.inSame(here, mention, sentence) ??
      this.topics.backThen(here, sentence, gender) ??
      this.earlier(sentence, gender)
    );
  }

  /** Whoever a verb leaves out: "…", añadió. The last to speak, if close by. */
  elided(sentence: number, before: number): Speaker | null {
    const here = this.memory.sentences[sentence];
    const isFirst = here?.tokens.slice(0, before).every(({ kind }) => kind !== "quote");
    const subject = isFirst ? here?.mentions.find(({ to }) => to <= before) : undefined;
    if (here && subject && subject.kind !== "pronoun" && this.openings.opens(here, subject))
      return this.resolve(subject, sentence, false);
    // "Un directivo que pidió el anonimato lo confirma": somebody does it whom nothing makes out.
    const { definite, indefinite } = this.lexicon;
    const opening = here?.tokens.find(({ kind, date }) => kind === "word" && date < 0)?.base ?? "";
    if (isFirst && before > 1 && (definite.has(opening) || indefinite.has(opening))) return null;
    return this.earlier(sentence, null);
  }

  /** In languages where houses are he and she too. */
  private isHouse(speaker: Speaker, gender: Gender): boolean {
    const { code } = this.lexicon.language;
    const isSlavic = /^(?:ru|uk)$/.test(code);
    const isOther =
      isSlavic && gender !== "they" && /[ая]$/u.test(speaker.name.split(" ")[0] ?? "") !== (gender === "she");
    return (
      !isOther &&
      gender !== null &&
      speaker.kind === "organization" &&
      code !== "en" &&
      code !== "tr" &&
      code !== "de"
    );
  }

  /** "The statement read", "her letter said": whose it is by what was told of it last. */
  private written(mention: Mention, sentence: number): Speaker | null {
    if (mention.gender !== "it") return this.of({ ...mention, office: null }, sentence);
    const { sentences } = this.memory;
    for (let n = sentence; n >= Math.max(0, sentence - FARTHEST_PAPER); n--) {
      const read = sentences[n];
      const at = read?.tokens.findIndex(({ base }) => base === mention.office) ?? -1;
      if (!read || at < 0 || (n === sentence && at >= mention.from)) continue;
      const spoke = this.memory.lastIn(n);
      if (spoke) return spoke.speaker;
      const opener = this.openings.opener(read);
      return opener ? this.resolve(opener, n, false) : null;
    }
    return null;
  }

  /** "The ministry put out a statement. “…,” it says there": with whom the sentence begins that tells of it. */
  issuer(sentence: number): Speaker | null {
    const before = this.memory.sentences[sentence - 1];
    const isHere = before?.paragraph === this.memory.sentences[sentence]?.paragraph;
    if (!before || !isHere || !before.tokens.some(({ base }) => paper.test(base))) return null;
    const spoke = this.memory.lastIn(sentence - 1);
    if (spoke) return spoke.speaker;
    const opener = this.openings.opener(before);
    return opener ? this.resolve(opener, sentence - 1, opener.kind === "organization") : null;
  }

  /** Whoever the sentence before names last. */
  private latter(sentence: number, { from, gender }: Mention): Speaker | null {
    // "Unos audios en los que este se refiere a ella": named in the same sentence.
    const here = this.memory.sentences[sentence];
    const own =
      from > 2 ? here?.mentions.findLast(({ kind, to }) => kind === "person" && to <= from) : undefined;
    if (own) return this.resolve(own, sentence, false);
    const before = this.memory.sentences[sentence - 1];
    const named = before?.mentions.filter(({ kind }) => kind === "person" || kind === "anonymous") ?? [];
    for (const each of named.reverse()) {
      const speaker = this.resolve(each, sentence - 1, false);
      if (speaker && this.topics.isMeant(speaker, this.topics.playerOf(speaker), gender)) return speaker;
      if (gender === null) return speaker;
    }
    return null;
  }

  /** Earlier in the same sentence: "Bondarev called it nonsense, though he acknowledged". */
  private inSame(here: Read, mention: Mention, sentence: number): Speaker | null {
    const { gender } = mention;
    const subject = this.actBefore(here, mention);
    const owner = subject ? this.ownerOf(here, subject, gender) : null;
    if (owner) return owner;
    if (subject) {
      const speaker = this.resolve(subject, sentence, false);
      const player = subject.kind === "person" ? this.memory.cast.playerOf(subject) : null;
      const isEnglish = this.lexicon.language.code === "en";
      const isMismatch =
        isEnglish && subject.kind === "anonymous" && isPluralNoun(subject) !== (gender === "they");
      if (speaker && this.topics.isMeant(speaker, player, gender) && !isMismatch) return speaker;
    }
    // "Vol, he argues, is afraid": whoever the words are about doesn't say them.
    if (/^[,—–]$/.test(here.tokens[mention.from - 1]?.text ?? "")) return null;
    const own = here.mentions.filter(({ kind, to }) => kind === "person" && to <= mention.from);
    const first = own[0];
    if (!first || !(this.openings.opens(here, first) || own.length === 1)) return null;
    return this.topics.meant(this.memory.cast.playerOf(first), gender);
  }

  /** "Vol's allies say he is being punished": not the allies. */
  private ownerOf({ tokens }: Read, subject: Mention, gender: Gender): Speaker | null {
    const first = tokens[subject.from];
    const name = subject.kind === "anonymous" ? /^(\p{Lu}.*)['’]s$/u.exec(first?.text ?? "")?.[1] : undefined;
    if (!name || gender === "they" || gender === null) return null;
    return this.topics.meant(this.memory.cast.playerOf({ ...subject, kind: "person", name }), gender);
  }

  private actBefore(here: Read, mention: Mention): Mention | null {
    const act = here.acts.findLast(
      ({ subject, to }) => subject !== null && subject.kind !== "pronoun" && to <= mention.from,
    );
    return act?.subject ?? null;
  }

  /** "Vol posted a message. It read": whose the message is of which the sentence before tells. */
  private paperBefore(sentence: number): Speaker | null {
    const before = this.memory.sentences[sentence - 1];
    const isGot = before?.tokens.some(({ base }) => /^(?:received|got|found|saw|seen|shown)$/.test(base));
    const opener = before && !isGot ? this.openings.opener(before) : null;
    return opener ? this.resolve(opener, sentence - 1, false) : null;
  }

  /** "«Маяк» звернувся до офісу президента. Там повідомили": the house that the sentence before names last. */
  private there(here: Read, sentence: number): Speaker | null {
    const before = this.memory.sentences[sentence - 1];
    const house = before?.mentions.findLast(({ kind, isMedia }) => kind === "organization" && !isMedia);
    return house && before?.paragraph === here.paragraph ? this.resolve(house, sentence - 1, true) : null;
  }

  private thing(here: Read, mention: Mention, sentence: number): Speaker | null {
    // "He had received a message. It read “…”": of whoever sent it.
    const isRead = /^reads?$/.test(here.tokens[mention.to]?.base ?? "");
    if (isRead) return this.paperBefore(sentence);
    if (/^(?:там)$/u.test(mention.name.toLowerCase())) return this.there(here, sentence);
    const subject = this.actBefore(here, mention);
    const speaker = subject ? this.resolve(subject, sentence, true) : null;
    if (speaker?.kind === "organization") return speaker;
    // "The council voted to remove her, citing what it called": the one with whom the sentence begins.
    const [head] = here.mentions;
    const isHead =
      head?.kind === "organization" &&
      head.from <= 1 &&
      here.tokens[mention.from - 1]?.base === "what" &&
      here.tokens[mention.to + 1]?.kind === "quote";
    if (isHead && head) return this.resolve(head, sentence, true);
    // "The Chancellery has reacted. It called the report absurd."
    const before = this.memory.sentences[sentence - 1];
    const opener = before ? this.openings.opener(before) : null;
    const isOpened = before?.paragraph === here.paragraph && opener?.kind === "organization";
    if (isOpened && opener) return this.resolve(opener, sentence - 1, true);
    // "The first to notice was Nine Lamps, a channel. “…,” it wrote."
    const houses = before?.mentions.filter(({ kind }) => kind === "organization") ?? [];
    const [only] = houses;
    const isNamed = before?.paragraph === here.paragraph && only && only.to - only.from > 1;
    if (isNamed && new Set(houses.map(({ name }) => name)).size === 1)
      return this.resolve(only, sentence - 1, true);
    const last = this.memory.last();
    const isNear = last !== undefined && this.memory.ordinalOf(sentence) - last.paragraph <= REACH;
    return isNear && last.speaker.kind === "organization" ? last.speaker : null;
  }

  /** Going back from a sentence, the first who can be meant; null where two can. */
  private earlier(sentence: number, gender: Gender): Speaker | null {
    const asked = `${sentence} ${gender} ${this.memory.count}`;
    if (this.answered.asked !== asked) this.answered = { asked, answer: this.before(sentence, gender, 0) };
    return this.answered.answer;
  }

  private before(sentence: number, gender: Gender, depth: number): Speaker | null {
    const { sentences } = this.memory;
    const here = this.memory.ordinalOf(sentence);
    for (let n = sentence - 1; n >= Math.max(0, sentence - MOST_SENTENCES); n--) {
      const read = sentences[n];
      if (!read || read.isHeading) continue;
      if (here - this.memory.ordinalOf(n) > REACH) break;
      const heard = this.memory.lastIn(n);
      // Several aren't he.
      const spoke = heard?.isPlural && gender !== "they" && gender !== null ? undefined : heard;
      // "Während Vol ihn stützte, ging Ada Karr auf Distanz": the one of whom it is known that she is a woman.
      const sure = spoke && n === sentence - 1 ? this.topics.surely(read, spoke, gender) : null;
      if (sure) return sure;
      // A guess at a name tells less than who has just spoken.
      if (spoke?.player?.isGuess && n === sentence - 1 && (gender === "he" || gender === "she"))
        return spoke.speaker;
      if (
        spoke &&
        this.topics.isMeant(spoke.speaker, spoke.player, gender) &&
        (gender === "they") === spoke.isPlural
      )
        return spoke.speaker;
      // "El Ejército lo negó. “…”, indicó en un comunicado": a house goes on as well.
      if (spoke && gender === null && n === sentence - 1 && spoke.speaker.kind === "organization")
        return spoke.speaker;
      if (spoke && gender === "they" && spoke.speaker.kind !== "person") return spoke.speaker;
      if (gender === "they") continue;
      // "Asked whether he missed her, the minister smiled.": the main clause's own, and nobody else.
      const main = spoke ? null : this.openings.behindIntroduction(read);
      if (main && (main.kind === "person" || main.kind === "office")) {
        const speaker = this.resolve(main, n, false);
        if (!speaker) return null;
        if (this.topics.isMeant(speaker, this.topics.playerOf(speaker), gender)) return speaker;
      }
      // "Asked about Vol, she smiled." goes before whoever else that sentence names.
      const same = gender ? this.openings.sameIn(read, gender) : null;
      const before = same && n === sentence - 1 && depth < DEEPEST ? this.before(n, gender, depth + 1) : null;
      if (before) return before;
      const stranger = !spoke && n === sentence - 1 ? this.topics.stranger(read, n, gender) : null;
      if (stranger) return stranger;
      const holder = spoke ? null : this.topics.holder(read, n, gender);
      if (holder) return holder;
      if (!spoke && this.topics.isOthers(read)) return null;
      if (!spoke && n === sentence - 1 && this.topics.isUnnameds(read, here === this.memory.ordinalOf(n)))
        return null;
      const named = this.topics.namedIn(read, n === sentence - 1 && !spoke, gender);
      if (named.speaker) return named.speaker;
      if (spoke && n === sentence - 1 && this.isHouse(spoke.speaker, gender)) return spoke.speaker;
      const only = n === sentence - 1 && !spoke ? this.topics.onlyFitting(read, named.others, gender) : null;
      if (only) return this.memory.cast.personNamed(only);
      // Somebody else is spoken of there: the last speaker is meant only if nobody else can be.
      if (named.others.length > 0 && !spoke)
        return this.recent(sentence, gender, named.others) ?? this.onlyOne(sentence, gender);
    }
    return this.recent(sentence, gender, []) ?? this.onlyOne(sentence, gender);
  }

  private recent(sentence: number, gender: Gender, others: readonly Player[]): Speaker | null {
    if (gender === "they") return null;
    const here = this.memory.ordinalOf(sentence);
    const last = this.memory.latest(
      (each) =>
        here - each.paragraph <= REACH + 1 &&
        !(each.isPlural && gender !== null) &&
        this.topics.isMeant(each.speaker, each.player, gender),
    );
    if (!last || here - last.paragraph > REACH + 1) return null;
    return others.every((other) => other === last.player) ? last.speaker : null;
  }

  /** The one person of a text that has named no other so far. */
  private onlyOne(sentence: number, gender: Gender): Speaker | null {
    return this.memory.hasUnnamed ? null : this.topics.meant(this.memory.onlyNamedBefore(sentence), gender);
  }
}

import { dateOfAct } from "./acts/act-date";
import { type Ascribed, nobody } from "./acts/ascribed";
import { subjunctive } from "./acts/content";
import type { Article } from "./article";
import type { Chains } from "./cast/chain";
import type { Read } from "./cast/memory";
import type { Speakers } from "./cast/speakers";

/** What the last sentence with a quotation ended on, for one that stands alone behind it. */
export type Previous = { ascribed: Ascribed; paragraph: number; sentence: number; isSilent?: boolean };

// What refers back to words just quoted.
const withWords =
  /^(?:(?:with|in) (?:these|those) words|con (?:esas?|estas?) (?:frases?|palabras)|com (?:essas?|estas?) (?:frases?|palavras)|(?:par|avec) ces (?:mots|paroles)|mit (?:diesen|diesem) (?:worten|satz)|(?:этими|такими) словами|(?:цими|такими) словами|bu sözlerle)/u;

// More words before a colon tell something of their own.
const LONGEST_LEAD = 8;

/** Tells whose a quotation is that no words of its own ascribe: it goes on from one before, was announced by the
 *  sentence before, or is told by the one behind. */
export class Unascribed {
  constructor(
    private readonly article: Article,
    private readonly speakers: Speakers,
    private readonly chains: Chains,
  ) {}

  /** A quotation with nobody of its own: the words go on, or the paragraph before said whose they are. */
  of(read: Read, n: number, at: number, last: Ascribed | null, previous: Previous | null): Ascribed {
    const isHead = read.tokens.slice(0, at).every(({ kind }) => kind === "mark" || kind === "quote");
    const before = read.tokens.slice(0, at).findLast(({ kind }) => kind === "quote");
    if (last && before && (isHead || this.isSplit(read, at))) return { ...last };
    if (
      this.isReported(read) &&
      !previous?.isSilent &&
      previous?.paragraph === read.paragraph &&
      previous.sentence === n - 1
    )
      return { ...previous.ascribed };
    if (
      this.isLedIn(read, at) &&
      !previous?.isSilent &&
      previous?.paragraph === read.paragraph &&
      previous.sentence === n - 1
    )
      return { ...previous.ascribed };
    const isAlone = read.tokens.every(({ kind }) => kind === "mark" || kind === "quote");
    const signed = this.signature(read, n);
    if (isAlone && signed) return signed;
    const closed = isAlone ? this.withThoseWords(read, n) : null;
    if (closed) return closed;
    const answered = isHead ? this.answered(read, n) : null;
    if (answered) return answered;
    const announced = isHead ? this.announced(n) : null;
    if (announced) return announced;
    if (!isHead || !previous || this.hasTail(read, at)) return nobody;
    const { ascribed, paragraph, sentence, isSilent } = previous;
    // "Holt stayed. “He had to.”": what is said of somebody isn't said by them.
    const isOfThem = /^(?:he|she|él|ella|il|elle|er|sie|он|она|він|вона|ele|ela)(?!\p{L})/iu.test(
      read.tokens[at]?.text ?? "",
    );
    if (isSilent && isOfThem) return nobody;
    if (isSilent && !(isAlone && paragraph === read.paragraph && sentence === n - 1)) return nobody;
    const isNext =
      sentence === n - 1 || this.article.sentences.slice(sentence + 1, n).every(({ isHeading }) => isHeading);
    if (!isNext || (paragraph !== read.paragraph && !isAlone)) return nobody;
    if (
      paragraph !== read.paragraph &&
      read.tokens.some(({ quote }) => this.article.quotations[quote]?.isSpeech)
    )
      return nobody;
    this.speakers.hear(ascribed.speaker, null, n);
    return { ...ascribed };
  }

  /** "Kolas habe …": German tells by the verb that somebody else's words go on. */
  private isReported({ tokens, acts }: Read): boolean {
    return (
      this.article.words.lexicon.language.code === "de" &&
      acts.length === 0 &&
      tokens.some(({ base }) => subjunctive.test(base))
    );
  }

  /** "Then, lowering his voice: “…”": led in by words that name nobody else. */
  private isLedIn({ tokens, mentions, acts }: Read, at: number): boolean {
    const { adverbs, conjunctions } = this.article.words.lexicon;
    const opening = tokens[0]?.base ?? "";
    return (
      (adverbs.has(opening) || conjunctions.has(opening)) &&
      tokens[at - 1]?.text === ":" &&
      at <= LONGEST_LEAD &&
      tokens.slice(0, at).every(({ kind }) => kind !== "quote") &&
      mentions.every(({ from }) => from > at) &&
      acts.every(({ from }) => from > at)
    );
  }

  /** "Ada Example said:", and the quotation in a paragraph of its own. */
  private announced(n: number): Ascribed | null {
    const before = this.article.sentences[n - 1];
    const act = before?.acts.findLast(({ subject }) => subject !== null);
    if (!before) return null;
    if (!act) return this.led(before, n);
    if (before.tokens.at(-1)?.text !== ":") return null;
    const chain = this.chains.of(before, n - 1, act, false);
    this.speakers.hear(chain.speaker, chain.mention, n, chain.via);
    return { ...chain, date: dateOfAct(before, act, before.tokens.length, this.article.words.lexicon) };
  }

  /** "Mezin, however, waves it off:", "accosted at the door, he walked faster.", and what they say in a paragraph of
   *  its own: whoever that sentence tells of, if it tells of one only. */
  private led(before: Read, n: number): Ascribed | null {
    const here = this.article.sentences[n];
    const quote = here?.tokens.find(({ kind }) => kind === "quote");
    const isSpeech = this.article.quotations[quote?.quote ?? -1]?.isSpeech === true;
    const isColon = before.tokens.at(-1)?.text === ":";
    if (!here || before.isHeading || before.paragraph === here.paragraph || (!isColon && !isSpeech))
      return null;
    if (before.tokens.some(({ kind }) => kind === "quote") || /[?]\s*$/u.test(quote?.text ?? "")) return null;
    const people = before.mentions.filter(({ kind }) => kind !== "organization");
    const [only, ...others] = people;
    const isElided = people.length === 0 && this.article.words.lexicon.language.isProDrop && !isColon;
    if (isElided) {
      const speaker = this.speakers.elided(n - 1, 0);
      this.speakers.hear(speaker, null, n);
      return speaker ? { ...nobody, speaker } : null;
    }
    const isSomebody =
      only?.kind === "person" || (only?.kind === "pronoun" && /^(?:he|she)$/.test(only.gender ?? ""));
    if (
      !only ||
      !isSomebody ||
      only.isInCase ||
      only.from > 2 ||
      others.some(({ kind }) => kind === "person")
    )
      return null;
    const speaker = this.speakers.resolve(only, n - 1, false);
    this.speakers.hear(speaker, only, n);
    return speaker ? { ...nobody, speaker } : null;
  }

  /** "Was he resigning? “No.”": whoever is asked about in the question right in front. */
  private answered(read: Read, n: number): Ascribed | null {
    const before = this.article.sentences[n - 1];
    if (!before || before.paragraph !== read.paragraph || before.tokens.at(-1)?.text !== "?") return null;
    if (before.tokens.some(({ kind }) => kind === "quote")) return null;
    const [asked, ...others] = before.mentions.filter(
      ({ kind, gender }) =>
        kind === "person" || (kind === "pronoun" && (gender === "he" || gender === "she")),
    );
    if (asked?.kind !== "pronoun" || others.some(({ gender }) => gender !== asked.gender)) return null;
    const speaker = this.speakers.resolve(asked, n - 1, false);
    this.speakers.hear(speaker, asked, n);
    return speaker ? { ...nobody, speaker } : null;
  }

  /** "…", and words behind it that may say whose it is. */
  private hasTail({ tokens }: Read, at: number): boolean {
    const comma = tokens[at + 1];
    const next = tokens[at + (comma?.kind === "mark" ? 2 : 1)];
    const isComma =
      (comma?.kind === "mark" && /[,—–]/.test(comma.text)) || /,$/u.test(tokens[at]?.text ?? "");
    return isComma && next?.kind === "word";
  }

  /** "…," he said, "…": the second half. */
  private isSplit(read: Read, at: number): boolean {
    const previous = read.tokens[at - 1];
    return previous?.kind === "mark" && /[,—–:;-]/.test(previous.text);
  }

  /** "…". With those words the minister dismissed the question. */
  private withThoseWords(read: Read, n: number): Ascribed | null {
    const next = this.article.sentences[n + 1];
    const opening = next?.tokens.slice(0, 3).map(({ base }) => base) ?? [];
    if (!next || next.paragraph !== read.paragraph || !withWords.test(opening.join(" "))) return null;
    const mention = next.mentions.find(({ kind }) => kind === "person");
    if (!mention) return null;
    const speaker = this.speakers.resolve(mention, n + 1, false);
    this.speakers.hear(speaker, mention, n);
    return { ...nobody, speaker };
  }

  /** A line under a quotation that stands alone: — Ada Example, minister. */
  private signature(read: Read, n: number): Ascribed | null {
    const next = this.article.sentences[n + 1];
    const [dash] = next?.tokens ?? [];
    if (
      !next ||
      next.paragraph !== read.paragraph + 1 ||
      !dash ||
      !/^[—–―-]$/.test(dash.text) ||
      next.tokens.length > 14
    )
      return null;
    const mention = next.mentions[0];
    if (mention?.kind !== "person" || mention.from > 3) return null;
    const speaker = this.speakers.resolve(mention, n + 1, false);
    this.speakers.hear(speaker, mention, n);
    return { ...nobody, speaker };
  }
}

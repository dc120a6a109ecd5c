import { dateOfAct } from "./acts/act-date";
import { type Ascribed, nobody } from "./acts/ascribed";
import { type Attribution, Attributions } from "./acts/attribution";
import { Reports } from "./acts/indirect";
import type { Article } from "./article";
import { type Chain, Chains } from "./cast/chain";
import type { Read } from "./cast/memory";
import { Speakers } from "./cast/speakers";
import type { Mention } from "./mentions/mention";
import type { Candidate } from "./schema";
import { proposed } from "./stance";
import { type Previous, Unascribed } from "./unascribed";
import type { Token } from "./words/tokens";

// Words behind somebody's name: more of them tell a story.
const LONGEST_PORTRAIT = 9;

/** Goes through an article once, from the first sentence to the last, and says of each quotation and report
 *  whose it is. Nobody rather than somebody wrong. */
export class Reading {
  private readonly speakers: Speakers;
  private readonly chains: Chains;
  private readonly attributions: Attributions;
  private readonly reports: Reports;
  private readonly unascribed: Unascribed;
  private readonly candidates: Candidate[] = [];
  private previous: Previous | null = null;

  constructor(private readonly article: Article) {
    const { words, cast, sentences } = article;
    this.speakers = new Speakers(cast, words.lexicon, sentences);
    this.chains = new Chains(words.lexicon, cast, this.speakers);
    this.attributions = new Attributions(words.lexicon);
    this.reports = new Reports(words.lexicon);
    this.unascribed = new Unascribed(article, this.speakers, this.chains);
  }

  all(): Candidate[] {
    for (const [n, sentence] of this.article.sentences.entries()) {
      if (sentence.isHeading) this.heading(sentence, n);
      else this.sentence(sentence, n);
    }
    return this.candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** «Вестник»: кого уволят. A digest's heading names whose news it is. */
  private heading({ tokens, mentions }: Read, n: number): void {
    const [first] = mentions;
    if (first?.isMedia && first.from === 0 && tokens[first.to]?.text === ":")
      this.speakers.noteOutlet(this.speakers.resolve(first, n, true), n);
  }

  private sentence(read: Read, n: number): void {
    let last: Ascribed | null = null;
    for (const [at, token] of read.tokens.entries()) {
      if (token.kind !== "quote") continue;
      const ascribed = this.ascribe(read, n, at, last);
      this.quotation(read, at, token, ascribed);
      if (ascribed.speaker || ascribed.act) last = ascribed;
    }
    const reported = this.reports.reportsIn(read);
    for (const { start, end, act } of reported) {
      const chain = this.chains.of(read, n, act, false);
      if (!chain.speaker && act.isElided) continue;
      const ascribed = { ...chain, date: dateOfAct(read, act, -1, this.article.words.lexicon) };
      this.enter("indirect", start, end, ascribed, read);
      if (chain.speaker) {
        this.speakers.hear(chain.speaker, chain.mention, n, chain.via);
        last = ascribed;
      }
    }
    const silent = last ? null : this.remember(read, n);
    for (const mention of read.mentions)
      if (mention.isMedia && !mention.isBackReference)
        this.speakers.noteOutlet(this.speakers.resolve(calledSo(read, mention), n, true), n);
    if (last) this.previous = { ascribed: last, paragraph: read.paragraph, sentence: n };
    else if (silent)
      this.previous = { ascribed: silent, paragraph: read.paragraph, sentence: n, isSilent: true };
    else if (!this.previous || read.paragraph !== this.previous.paragraph) this.previous = null;
  }

  /** Who speaks in a sentence that offers no words of theirs: "he" to come may be them. */
  private remember(read: Read, n: number): Ascribed | null {
    const told = read.acts.find(({ subject }) => subject !== null);
    // "Издание цитирует сослуживца Вола. «…», — сказал он."
    const cited = told?.kind === "citing" && told.carrier ? told : undefined;
    const act =
      cited ??
      read.acts.find(({ subject, kind }) => subject !== null && subject.gender !== "it" && kind !== "citing");
    if (!act) return this.portrayed(read, n);
    const chain = this.chains.of(read, n, act, false);
    this.speakers.hear(chain.speaker, chain.mention, n, chain.via);
    // "He sighed. “…”": of whoever asks or keeps silent nothing need follow.
    const last = read.acts.findLast(({ subject }) => subject !== null);
    const isTelling = last === act && ["say", "add", "deny", "confirm"].includes(act.kind);
    return chain.speaker?.kind === "person" && isTelling ? { ...chain, date: -1 } : null;
  }

  /** "Holt was unrepentant. “…”": a short sentence that tells of one person only. */
  private portrayed({ tokens, mentions }: Read, n: number): Ascribed | null {
    const spoke = this.speakersOwn({ tokens, mentions }, n);
    if (spoke) return spoke;
    const [only, ...others] = mentions;
    const isOne =
      only?.kind === "person" ||
      only?.kind === "office" ||
      (only?.kind === "pronoun" && (only.isBackReference || only.gender === "he" || only.gender === "she")) ||
      (only?.kind === "anonymous" && !only.isOfThem);
    if (!only || !isOne || only.from > 2 || others.length > 0 || tokens.length - only.to > LONGEST_PORTRAIT)
      return null;
    if (
      tokens.some(({ kind, text }) => kind === "quote" || text === "?") ||
      /['’]s?$/u.test(tokens[only.to - 1]?.text ?? "")
    )
      return null;
    // "Holt was sacked": done to him.
    const { notCueAfter } = this.article.words.lexicon;
    const isDone = tokens.some(
      ({ base }, at) => notCueAfter.has(base) && /(?:ed|en)$/u.test(tokens[at + 1]?.base ?? ""),
    );
    const speaker = isDone ? null : this.speakers.resolve(only, n, false);
    if (!speaker || speaker.kind === "organization") return null;
    if (only.isBackReference || only.kind === "person") this.speakers.hear(speaker, only, n);
    return { ...nobody, speaker };
  }

  /** "Vol's denial consisted of five words. “…”": whose utterance a sentence is about. */
  private speakersOwn({ tokens, mentions }: Pick<Read, "tokens" | "mentions">, n: number): Ascribed | null {
    const { utterances, language } = this.article.words.lexicon;
    const [owner, ...others] = mentions.filter(({ kind }) => kind === "person");
    if (language.code !== "en" || !owner || owner.from > 2 || others.length > 0) return null;
    const noun = tokens[owner.to]?.base ?? "";
    if (!/['’]s?$/u.test(tokens[owner.to - 1]?.text ?? "") || !utterances.has(noun)) return null;
    const speaker = this.speakers.resolve(owner, n, false);
    this.speakers.hear(speaker, owner, n);
    return speaker ? { ...nobody, speaker } : null;
  }

  private ascribe(read: Read, n: number, at: number, last: Ascribed | null): Ascribed {
    const quotation = this.article.quotations[read.tokens[at]?.quote ?? -1];
    if (quotation?.isTurn) return this.labelled(quotation.label);
    const attribution = this.attributions.of(read, at);
    if (attribution.kind === "act") return this.byAct(read, n, at, attribution);
    if (attribution.kind === "label") {
      const speaker = this.speakers.resolve(attribution.mention, n, false);
      const via = this.chains.viaOfLabel(read, speaker, n);
      this.speakers.hear(speaker, attribution.mention, n, via);
      return { ...nobody, speaker, via };
    }
    return this.unascribed.of(read, n, at, last, this.previous);
  }

  private labelled(label: string | null): Ascribed {
    if (!label) return nobody;
    const { cast } = this.article;
    const words = label.split(/\s+/);
    const player = cast.bySurname(words.at(-1) ?? "");
    if (player) return { ...nobody, speaker: cast.personNamed(player) };
    return {
      ...nobody,
      speaker: { kind: "person", name: /^[\p{Lu}\s.'’-]+$/u.test(label) ? titleCase(label) : label },
    };
  }

  private byAct(
    read: Read,
    n: number,
    at: number,
    { act, isAfter }: Attribution & { kind: "act" },
  ): Ascribed {
    const chain: Chain = this.chains.of(read, n, act, isAfter);
    this.speakers.hear(chain.speaker, chain.mention, n, chain.via);
    return {
      speaker: chain.speaker,
      via: chain.via,
      act: chain.act,
      date: dateOfAct(read, act, at, this.article.words.lexicon),
    };
  }

  private quotation(read: Read, at: number, token: Token, ascribed: Ascribed): void {
    const quotation = this.article.quotations[token.quote];
    const isDirect = quotation?.isSpeech || this.isSentence(read, at, token);
    this.enter(isDirect ? "direct" : "fragment", token.start, token.end, ascribed, read);
  }

  /** Whether the words in the marks are sentences of their own rather than a part of the writer's. */
  private isSentence(read: Read, at: number, token: Token): boolean {
    const previous = read.tokens[at - 1];
    const isSetOff =
      !previous || previous.kind === "quote" || (previous.kind === "mark" && !/[()]/.test(previous.text));
    const isCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u.test(token.text) || !/\p{Ll}/u.test(token.text);
    const words = token.text.split(/\s+/).length;
    if (previous?.text === ":") return true;
    if (isSetOff && isCapital) return words > 2 || /[.!?…,]$/u.test(token.text);
    if (isSetOff && read.tokens.slice(0, at).some(({ kind }) => kind === "quote")) return words > 3;
    if (!previous && words > 5) return true;
    return isCapital && /[.!?…]$/u.test(token.text) && words > 3;
  }

  private enter(kind: Candidate["kind"], start: number, end: number, ascribed: Ascribed, read: Read): void {
    const { text, dates, words } = this.article;
    const said = dates[ascribed.date];
    const wording = text.slice(start, end);
    const { stance, manner } = proposed(
      ascribed.act,
      read.acts,
      read.tokens,
      { words: wording, isReported: kind === "indirect" && ascribed.act?.kind !== "describe" },
      words.lexicon,
    );
    this.candidates.push({
      kind,
      text: wording,
      start,
      end,
      speaker: ascribed.speaker,
      via: ascribed.speaker ? ascribed.via : [],
      cue: ascribed.act?.cue ?? null,
      stance: ascribed.speaker || ascribed.act ? stance : null,
      manner: ascribed.speaker || ascribed.act ? manner : null,
      saidOn: said?.edtf ?? "",
      dateText: said?.text ?? null,
      claims: [],
    });
  }
}

/** "Front Line, an anonymous Telegram channel": the name in front of what it is. */
function calledSo({ tokens, mentions }: Read, outlet: Mention): Mention {
  if (
    tokens[outlet.from - 1]?.text !== "," ||
    outlet.name !== outlet.name.toLowerCase().replace("telegram", "Telegram")
  )
    return outlet;
  const named = mentions.find(
    ({ to, kind, isMedia }) => to === outlet.from - 1 && (kind === "person" || isMedia),
  );
  return named ? { ...named, kind: "organization" } : outlet;
}

const titleCase = (label: string) =>
  label.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

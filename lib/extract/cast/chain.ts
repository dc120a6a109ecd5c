import type { Act } from "../acts/act";
import { outletOnly } from "../mentions/kind-words";
import type { Mention } from "../mentions/mention";
import type { Hop, Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import { isGivenName, stem } from "../words/stems";
import type { Token } from "../words/tokens";
import type { Cast } from "./cast";
import type { Read } from "./memory";
import { isOfReport, isOfTalk, isOwnSource } from "./same-talk";
import type { Speakers } from "./speakers";

/** Who speaks, and through whom it came. */
export type Chain = { act: Act; mention: Mention | null; speaker: Speaker | null; via: Hop[] };

const opensClause = /^(?:after|as|while|when|though|although)$/;
// Whoever asks is not the one who answers.
const isAsking =
  /^(?:asked|preguntó|le_preguntó|demande|demandé|perguntou|fragte|спросил|запитал|запитав|sordu)/u;
const isAnswer =
  /^(?:answer|repl(?:y|ied|ies)|respond|contest|respond|repond|répond|répliq|antwort|erwider|entgegn|ответ|відпов|yanıt|cevap)/u;
// Nothing is relayed through more.
const MOST_HOPS = 4;

// In front of an outlet to which somebody speaks, or within what names it.
const toWhom =
  /^(?:to|with|told|offered|gave|assured|au|à|al|a|ao|dem|der|gegenüber|изданию|агентству|каналу|журналу|газете|порталу|виданню|агентству|газеті|агенції|gazeteye|ajansa|dergiye|siteye)$/u;

const hopOf = ({ name, slug }: Speaker): Hop => ({ name, ...(slug && { slug }) });

export class Chains {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly cast: Cast,
    private readonly speakers: Speakers,
  ) {}

  /** Whether a mention can carry what others say: an outlet, not a ministry. */
  private isOutlet(mention: Mention): boolean {
    if (mention.isMedia) return true;
    const isKnown = this.cast.outlets.has(stem(mention.name)) || mention.isBare;
    if (mention.kind !== "person" || !isKnown) return false;
    return this.cast.outlets.has(stem(mention.name)) || !this.cast.playerOf(mention);
  }

  private speakerOf(mention: Mention | null, act: Act, sentence: number): Speaker | null {
    if (!mention && act.isOfPaper) {
      const issuer = this.speakers.issuer(sentence);
      if (issuer) return issuer;
    }
    if (!mention) return act.isElided ? this.speakers.elided(sentence, act.from) : null;
    const isReporting =
      act.kind === "report" || act.kind === "citing" || (act.kind === "according" && this.isOutlet(mention));
    return this.speakers.resolve(mention, sentence, isReporting);
  }

  /** "Сказала" is not said of a man. */
  private isOtherGender(speaker: Speaker, act: Act): boolean {
    if (act.isParticiple || speaker.kind !== "person" || !/^(?:ru|uk)$/.test(this.lexicon.language.code))
      return false;
    // "Представитель правительства Лив Аске заявила": of a name that no list has the verb tells more.
    const isSaid = act.subject?.kind === "person" && act.subject.name === speaker.name;
    if (isSaid && !isGivenName(speaker.name.split(" ")[0] ?? "")) return false;
    const gender = this.cast.byShownName(speaker.name)?.gender ?? null;
    const verb = act.cue.split(" ")[0] ?? "";
    if (act.isElided && /(?:ли|лись|лися)$/u.test(verb)) return true;
    if (gender === "he") return /(?:ла|лась|лася)$/u.test(verb);
    return gender === "she" && /(?:ил|ал|ел|ял|ул|ив|ав|ів|ув|лся|вся)$/u.test(verb);
  }

  private outlet(mention: Mention, sentence: number): Speaker | null {
    return this.speakers.resolve(mention, sentence, true);
  }

  /** From the act nearest to the words to the one who first said them and the hops between. */
  of(read: Read, sentence: number, chosen: Act, isAfter: boolean): Chain {
    let act = chosen;
    const hops: Speaker[] = [];
    const cited = this.citedBy(read, chosen, isAfter);
    if (cited) act = cited;
    const mention = act.subject;
    const found = this.speakerOf(mention, act, sentence);
    const isAsker = isAnswer.test(act.cue) && found !== null && found.name === this.speakers.asked;
    const speaker = found && (isAsker || this.isOtherGender(found, act)) ? null : found;
    this.speakers.asked = act.kind === "query" || isAsking.test(act.cue) ? (speaker?.name ?? "") : "";
    const add = (hop: Speaker | null) => {
      const isNew = hop && hop.name !== speaker?.name && !hops.some(({ name }) => name === hop.name);
      if (hop && isNew) hops.push(hop);
    };
    if (cited && chosen !== cited && chosen.subject) add(this.outlet(chosen.subject, sentence));
    const carrier =
      act.carrier &&
      (this.isOutlet(act.carrier) || act.carrier.kind === "organization" || act.carrier.gender === "it")
        ? this.outlet(act.carrier, sentence)
        : null;
    if (carrier?.kind === "organization") add(carrier);
    if (mention && mention.outlet !== null) add(this.within(mention.outlet));
    const before = this.speakers.memory.sentences[sentence - 1]?.mentions ?? [];
    if (mention && isOwnSource(read, before, mention, this.lexicon)) add(this.within(""));
    for (const { addressee } of [act, chosen])
      if (addressee && this.isOutlet(addressee)) add(this.outlet(addressee, sentence));
    // «Вестнику» сообщили: told in front of the verb.
    const told = read.mentions.find(({ to, isMedia, isInCase }) => isMedia && isInCase && to === act.from);
    if (told && this.isOutlet(told)) add(this.outlet(told, sentence));
    for (const mention of this.through(read, act)) add(this.outlet(mention, sentence));
    for (const outer of this.around(read, act, isAfter)) {
      const teller = this.speakerOf(outer.subject, outer, sentence);
      if (teller?.kind === "organization" || outer.kind === "according") add(teller);
    }
    for (const told of this.toldBeside(read, act)) add(this.outlet(told, sentence));
    if (hops.length === 0) for (const hop of this.askedBy(act, sentence)) add(hop);
    if (hops.length === 0) for (const hop of this.nearby(speaker, sentence)) add(hop);
    if (hops.length === 0) for (const hop of this.sameAs(read, speaker, sentence)) add(hop);
    const isKnown =
      speaker?.kind === "anonymous" &&
      (mention?.kind === "anonymous" || mention?.kind === "office" || mention?.kind === "pronoun");
    const known = hops.length === 0 && isKnown && mention ? this.speakers.memory.viaOf(speaker, mention) : [];
    return { act, mention, speaker, via: hops.length > 0 ? hops.map(hopOf) : known };
  }

  /** Through which outlet the words of a label came, where no verb says it. */
  viaOfLabel(read: Read, speaker: Speaker | null, sentence: number): Hop[] {
    const whole = { from: 0, to: read.tokens.length, subject: null };
    const named = this.through(read, whole).flatMap((mention) => this.outlet(mention, sentence) ?? []);
    return (named.length > 0 ? named : this.nearby(speaker, sentence)).map(hopOf);
  }

  /** "Described him to the newspaper as": the outlet told, in front of the words. */
  private toldBeside({ tokens, mentions }: Read, { to }: Act): Mention[] {
    const quote = tokens.findIndex(({ kind }, at) => at >= to && kind === "quote");
    const end = quote < 0 ? tokens.length : quote;
    return mentions.filter(({ from, to: last, isMedia, isBackReference }) => {
      const before = [tokens[from - 1], tokens[from]].map((token) => token?.base ?? "");
      return (
        isMedia && isBackReference && from >= to && last <= end && before.some((base) => toWhom.test(base))
      );
    });
  }

  /** "The Herald asked him whether he would go. “No,” he replied": through whoever asked. */
  private askedBy({ subject, cue, isElided }: Act, sentence: number): Speaker[] {
    const { sentences } = this.speakers.memory;
    const before = sentences[sentence - 1];
    const isOf = isAnswer.test(cue) || isElided || subject?.kind === "pronoun";
    if (!isOf || before?.paragraph !== sentences[sentence]?.paragraph) return [];
    const question = before?.acts.find(({ kind, cue: asking }) => kind === "query" || isAsking.test(asking));
    const asker = question?.subject?.isMedia ? this.outlet(question.subject, sentence - 1) : null;
    return asker?.kind === "organization" ? [asker] : [];
  }

  /** "She said in the same interview": as before; "by the same account": through the outlet named last. */
  private sameAs({ tokens }: Read, speaker: Speaker | null, sentence: number): Speaker[] {
    if (!speaker) return [];
    const { memory } = this.speakers;
    const talk = isOfTalk(tokens)
      ? memory.latest(({ speaker: each, via }) => each.name === speaker.name && via.length > 0)
      : undefined;
    if (talk) return talk.via.map((hop) => ({ kind: "organization", ...hop }));
    const outlet = isOfReport(tokens) ? memory.outletBefore(sentence) : null;
    return outlet && speaker.kind !== "organization" ? [outlet] : [];
  }

  /** "Vol gave an interview to Radio Lum. “…,” she said": the outlet to which the sentence before tells that the
   *  same one spoke. */
  private nearby(speaker: Speaker | null, sentence: number): Speaker[] {
    const { sentences } = this.speakers.memory;
    const [here, before] = [sentences[sentence], sentences[sentence - 1]];
    if (!speaker || !here || before?.paragraph !== here.paragraph) return [];
    const spoke = this.speakers.memory.lastIn(sentence - 1);
    if (spoke && spoke.speaker.name !== speaker.name) return [];
    if (spoke && spoke.via.length > 0) return spoke.via.map((hop) => ({ kind: "organization", ...hop }));
    const opener = before.mentions.find(
      // "Im Gespräch mit Kanal 7 gab sich Vol gelassen": German nouns are capital, too.
      ({ isMedia, isBare }) => !isMedia && !(isBare && this.lexicon.language.code === "de"),
    );
    const isSame =
      spoke !== undefined ||
      (opener && this.speakers.resolve(opener, sentence - 1, false)?.name === speaker.name);
    if (!isSame) return [];
    const whole = { from: 0, to: before.tokens.length, subject: null };
    const offered = before.mentions.filter(
      ({ from, isMedia, isBackReference }) =>
        isMedia && isBackReference && toWhom.test(before.tokens[from - 1]?.base ?? ""),
    );
    return [...this.through(before, whole), ...offered].flatMap(
      (mention) => this.outlet(mention, sentence - 1) ?? [],
    );
  }

  /** The outlet in whose name somebody unnamed is spoken of: "the agency's source". */
  private within(outlet: string): Speaker | null {
    return outlet === "" ? this.speakers.memory.lastOutlet : this.cast.organizationNamed(outlet);
  }

  /** "The Herald reported, citing an insider": the insider's act behind the Herald's. */
  private citedBy(read: Read, act: Act, isAfter: boolean): Act | null {
    if (act.kind === "citing") return null;
    if (!act.subject) return null;
    const subject = act.subject;
    const inside = read.acts.find(
      ({ kind, from, to }) => kind === "citing" && from >= subject.to && to <= act.from,
    );
    const ahead = read.acts.find(
      ({ kind, from, to }) => kind === "citing" && from === 0 && to <= subject.from,
    );
    const next = inside ?? ahead ?? read.acts.find(({ kind, from }) => kind === "citing" && from >= act.to);
    if (!next?.subject) return null;
    const between = (inside ?? ahead) ? [] : read.tokens.slice(act.to, next.from);
    const limit = isAfter ? 12 : 10;
    if (between.length > limit || between.some(({ kind }) => kind === "quote")) return null;
    return act.subject.kind === "organization" ||
      act.subject.gender === "it" ||
      this.isOutlet(act.subject) ||
      act.kind === "according"
      ? next
      : null;
  }

  /** "sources cited by Nezygar", "in an interview with the Herald". */
  private through({ tokens, mentions }: Read, act: Pick<Act, "from" | "to" | "subject">): Mention[] {
    const found: Mention[] = [];
    const from = Math.min(act.from, act.subject?.from ?? act.from);
    const to = Math.max(act.to, act.subject?.to ?? act.to) + 14;
    for (let at = Math.max(0, from - 14); at < Math.min(tokens.length, to); at++) {
      const phrase = this.lexicon.through.at(tokens, at);
      if (!phrase) continue;
      const after = at + phrase.length;
      // "Televizyonuna yaptığı açıklamada": in front.
      const told = this.lexicon.language.isVerbFinal ? mentions.find(({ to }) => to === at) : undefined;
      // "Ufuk gazetesine": the newspaper Ufuk; of whoever is "konuşan" their own words name it.
      const name = told ? outletOnly(told.name) : "";
      if (told?.isMedia && name && tokens[at]?.base !== "konuşan") found.push({ ...told, name });
      const mention = mentions.find(
        ({ from, to }) => (from >= after && from <= after + 1) || (from <= after && after < to),
      );
      if (mention && (mention.isMedia || mention.kind === "organization" || mention.isBare))
        found.push(mention);
      else if (!mention || mention.from <= at) {
        const inner = this.nameWithin(mentions, after);
        if (inner) found.push(inner);
      }
    }
    return found;
  }

  private nameWithin(mentions: readonly Mention[], at: number): Mention | null {
    return mentions.find(({ from, isMedia }) => from === at && isMedia) ?? null;
  }

  /** The acts within which an act stands: "Nezygar reported that sources indicated". */
  private around(read: Read, act: Act, isAfter: boolean): Act[] {
    const speaking = (each: Act) => each !== act && each.subject !== null && each.subject !== act.subject;
    if (act.kind === "citing") {
      const outer = read.acts.findLast((each) => speaking(each) && each.to <= act.from);
      return outer ? [outer] : [];
    }
    const start = act.subject ? Math.min(act.subject.from, act.from) : act.from;
    const outer = isAfter
      ? []
      : read.acts
          .filter(
            (each) =>
              speaking(each) &&
              each.to <= start &&
              ["report", "say", "according"].includes(each.kind) &&
              !this.isApart(read, each, start),
          )
          .reverse();
    outer.length = Math.min(outer.length, MOST_HOPS);
    const last = read.acts.at(-1);
    const trails = last && last !== act && speaking(last) && last.from >= act.to && this.trails(read, last);
    return trails ? [...outer, last] : outer;
  }

  /** "His office said, after two papers reported": the one tells nothing of the other. */
  private isApart({ tokens }: Read, act: Act, start: number): boolean {
    const isEnd = ({ text, kind }: Token) => text === "," || kind === "quote";
    return tokens
      .slice(act.to, start)
      .some((token, n, all) => isEnd(token) && opensClause.test(all[n + 1]?.base ?? ""));
  }

  /** ", the paper reported." at a sentence's end. */
  private trails({ tokens }: Read, act: Act): boolean {
    const start = act.subject ? Math.min(act.subject.from, act.from) : act.from;
    const comma = tokens[start - 1];
    const isSetOff = comma?.kind === "mark" && /[,—–]/.test(comma.text);
    const end = Math.max(act.to, act.subject?.to ?? 0);
    return (
      (isSetOff || act.kind === "according") &&
      tokens.slice(end).filter(({ kind, date }) => kind === "word" && date < 0).length <= 6
    );
  }
}

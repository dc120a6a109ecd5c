import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isCapital } from "../words/tokens";
import type { Act } from "./act";
import { isMark, mentionCovering, type Parsed, type Syntax } from "./syntax";

const having = /^(?:hat|hatte|haben|hatten|habe|hätte|hätten|soll|sollen|will|wollen|dürfte)$/;
const participial =
  /^(?:ge|be|ver|er|ent|zer|zu|ein|an|aus|vor|mit|nach|unter|über|wider|ab|auf|hin)\p{L}*(?:[^t]t|tt|en)$/u;

// How far behind a verb may stand "that".
const REACH = 4;

/** Finds who does what a verb says within the clause in which it stands: what somebody else reports has a subject
 *  of its own. */
export class ClauseSubjects {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
    /** Whether a name stands in a case in which nobody does anything. */
    private readonly isOblique: (mention: Mention) => boolean,
  ) {}

  /** "Recalled that in May the premier, at a meeting, called it “shameful”": the first whom the clause names in no
   *  case but the first. */
  reported(sentence: Parsed, before: number, acts: readonly Act[]): Mention | null {
    const { tokens } = sentence;
    let start = before - 1;
    while (start >= 0 && !this.lexicon.that.has(tokens[start]?.base ?? "")) {
      if (tokens[start]?.kind === "quote" || isMark(tokens[start], ";:")) return null;
      start--;
    }
    if (start < 0) return null;
    // "Le texte, que l'on a pu lire, dénonce": only behind a verb that such a word follows, and in its clause.
    const isSlavic = /^(?:ru|uk)$/.test(this.lexicon.language.code);
    const isLed = acts.some(({ to }) => to <= start && start - to < REACH);
    if (!isSlavic && (!isLed || isMark(tokens[before - 1], ","))) return null;
    return this.firstIn(sentence, start + 1, before);
  }

  /** "In his words, the premier is unhappy that …, and called it “a sham”": with whom the main clause begins, behind
   *  whoever tells it. */
  main(sentence: Parsed, before: number, acts: readonly Act[]): Mention | null {
    const teller = acts.find(({ kind, from }) => kind === "according" && from <= 1);
    if (!teller) return null;
    const start = Math.max(teller.to, teller.subject?.to ?? 0);
    const found = this.firstIn(sentence, start, before);
    return found && found.from <= start + 2 ? found : null;
  }

  private firstIn(sentence: Parsed, from: number, before: number): Mention | null {
    const isFree = (mention: Mention) =>
      mention.from >= from &&
      mention.to <= before &&
      mention.gender !== "it" &&
      !mention.isInCase &&
      !mention.isBare &&
      !this.isOblique(mention) &&
      !this.syntax.isObject(sentence, mention) &&
      !this.syntax.isPossessive(sentence, mention) &&
      !this.isOfAnother(sentence, mention);
    return sentence.mentions.find(isFree) ?? null;
  }

  /** "Положение министра", "отставка Вола": behind a noun, in the genitive. */
  private isOfAnother(sentence: Parsed, mention: Mention): boolean {
    if (!/^(?:ru|uk)$/.test(this.lexicon.language.code)) return false;
    const head = sentence.tokens[mention.from]?.base ?? "";
    const shown = mention.kind === "organization" ? head : (mention.office ?? mention.name);
    return this.syntax.isOwned(sentence, mention) && /(?:[аяыиіїую]|ого|ому|ой|ої|ом|ем|ым|им)$/u.test(shown);
  }

  /** "Vol räumte ein, ihr Haus habe „…“ gewarnt": of a thing, in the words of whoever tells it. */
  isThings(sentence: Parsed, participle: number): boolean {
    const { tokens } = sentence;
    if (this.lexicon.language.code !== "de" || !participial.test(tokens[participle]?.base ?? ""))
      return false;
    const verb = tokens.findLastIndex(({ base }, at) => at < participle && /^(?:habe|hätten?)$/.test(base));
    const [article, noun] = [tokens[verb - 2], tokens[verb - 1]];
    const named = mentionCovering(sentence, verb - 1);
    const isNoun = noun?.kind === "word" && isCapital(noun.text) && (!named || named.isBare);
    return verb > 1 && isNoun && this.lexicon.definite.has(article?.base ?? "");
  }

  /** "Gerüchte hat die Ministerin zurückgewiesen", "„…“, hatte er im Mai gesagt": German has its subject on one side
   *  of the verb that its participle leans on. */
  framed(sentence: Parsed, participle: number): Mention | null {
    const { tokens } = sentence;
    if (this.lexicon.language.code !== "de" || !participial.test(tokens[participle]?.base ?? "")) return null;
    let verb = participle - 1;
    while (verb >= 0 && !having.test(tokens[verb]?.base ?? "")) {
      if (this.lexicon.that.has(tokens[verb]?.base ?? "") || isMark(tokens[verb], ";:")) return null;
      verb--;
    }
    if (verb < 0) return null;
    const isArticle = this.lexicon.definite.has(tokens[verb + 1]?.base ?? "");
    const behind = sentence.mentions.find(
      ({ from }) => from === verb + 1 || (isArticle && from === verb + 2),
    );
    const isFirst = (each: Mention | undefined): each is Mention =>
      each !== undefined &&
      each.gender !== "it" &&
      !this.syntax.isObject(sentence, each) &&
      !this.lexicon.prepositions.has(tokens[each.from - 2]?.base ?? "");
    let end = verb;
    while (this.syntax.isSkippable(tokens[end - 1])) end--;
    // "Der Chef der Südbahn, Ivo Karr, hat": over an aside others look.
    const isAside = isMark(tokens[end - 1], ",") && tokens[end - 2]?.kind !== "quote";
    if (isAside) return isFirst(behind) && behind.kind === "pronoun" ? behind : null;
    const ahead = end > 0 ? mentionCovering(sentence, end - 1) : undefined;
    if (isFirst(ahead) && ahead.to === end && !ahead.isBare) return ahead;
    return isFirst(behind) && !behind.isBare && behind.to <= participle ? behind : null;
  }
}

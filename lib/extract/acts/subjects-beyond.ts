import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Act } from "./act";
import { isMark, type Parsed, relativePronouns, type Syntax } from "./syntax";

// What opens a German clause whose verb ends it.
const opens = /^(?:dem|den|der|die|das|dass|weil|als|wie|wo|worin|wobei|obwohl|nachdem|während)$/;

// What joins clauses rather than people.
const adversative = /^(?:but|yet|then|aber|sondern|mais|pero|sino|mas|но|а|але|однак|ama|затем)$/u;

// Verbs of which several do what they say.
const manyRussian = /\p{L}{2}(?:ли|лись|[юуая]т|[юя]тся)$/u;
const manyUkrainian = /\p{L}{2}(?:ли|лися|лись|[юуая]ть|[юя]ться)$/u;

// What goes on with the main clause's own subject, behind all that it told.
const resumes =
  /^(?:однако|однак|проте|зате|зато|jedoch|allerdings|cependant|toutefois|néanmoins|porém|contudo|todavia)$/u;

// In front of somebody of whom a participle tells what they do.
const leads =
  /^(?:with|recall(?:ed|s|ing)?|remember(?:ed|s|ing)?|heard|hears|overheard|saw|caught|filmed|recorded|had|has|have|show(?:s|ed|ing)?|quot(?:ed|es|ing)|describ(?:ed|es|ing))$/;

/** Finds who speaks where they don't stand beside the verb: a clause before, a house, the sentence's head. */
export class SubjectsBeyond {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
  ) {}

  /** "…, but gave no reason: “no”": a verb behind a comma and "but" goes on with the one who acted before. */
  carriedOver({ tokens, mentions }: Parsed, from: number, acts: readonly Act[]): Mention | null {
    const { conjunctions, that } = this.lexicon;
    for (let at = from - 1; at > Math.max(0, from - 8); at--) {
      const token = tokens[at];
      if (!token || token.kind === "quote" || that.has(token.base)) return null;
      if (
        mentions.some(
          (mention) =>
            mention.from <= at && at < mention.to && !this.syntax.isObject({ tokens, mentions }, mention),
        )
      )
        return null;
      if ((conjunctions.has(token.base) || resumes.test(token.base)) && isMark(tokens[at - 1], ",")) {
        const previous = acts.findLast(
          ({ subject, kind }) => subject !== null && kind !== "citing" && kind !== "according",
        );
        return previous?.subject ?? null;
      }
    }
    return null;
  }

  /** "It was Vol herself who hailed him": whom "who" means. */
  antecedent({ tokens, mentions }: Parsed, from: number): Mention | null {
    // "Спорил с премьером Волом, который обвинил": whatever case the one meant stands in.
    const isPlain = this.syntax.followsRelative({ tokens, mentions }, from);
    for (let at = from - 1; at > Math.max(0, from - 14); at--) {
      const token = tokens[at];
      if (!token || token.kind === "quote") return null;
      const isComma = token.base === "que" && isMark(tokens[at - 1], ",");
      if (!relativePronouns.has(token.base) && !isComma && this.lexicon.that.has(token.base)) return null;
      if (!relativePronouns.has(token.base) && !isComma) continue;
      let end = at;
      while (
        isMark(tokens[end - 1], ",") ||
        this.syntax.isSkippable(tokens[end - 1]) ||
        /sel(?:f|ves)$/.test(tokens[end - 1]?.base ?? "")
      )
        end--;
      const nearest = mentions.find(({ to }) => to === end);
      // "Ada Vol, an opposition deputy, who wrote": she, not what she is.
      const named = mentions.find(({ to }) => to === (nearest?.from ?? 0) - 1);
      const isAside =
        named?.kind === "person" &&
        (nearest?.kind === "anonymous" || nearest?.kind === "office") &&
        isMark(tokens[nearest.from - 1], ",") &&
        isMark(tokens[end], ",");
      const meant = isAside ? named : nearest;
      if (isPlain && (meant?.kind === "person" || meant?.isMedia)) return meant;
      return meant && meant.kind !== "pronoun" && !this.syntax.isObject({ tokens, mentions }, meant)
        ? meant
        : null;
    }
    return null;
  }

  /** "«…», — додали у відомстві": the house behind a plural verb with nobody to it. */
  houseBehind({ tokens, mentions }: Parsed, from: number, to: number): Mention | null {
    if (
      !/^(?:ru|uk)$/.test(this.lexicon.language.code) ||
      !/(?:ли|лися|лись|ють|ять|ют|ят)$/u.test(tokens[to - 1]?.base ?? "")
    )
      return null;
    // "…, — заявили «Вестнику» в пресс-службе": whom they told stands between.
    const told = mentions.find((mention) => mention.from === to && mention.isMedia);
    const next = told?.to ?? to;
    if (!/^(?:в|во|у)$/u.test(tokens[next]?.base ?? "") || tokens[from - 1]?.kind === "word") return null;
    const isAdjective = /(?:ом|ем|ой|ей|ому|ій)$/u.test(tokens[next + 1]?.base ?? "");
    const house = mentions.find(({ from }) => from === next + 1 || (isAdjective && from === next + 2));
    return house?.kind === "organization" && !house.isMedia ? house : null;
  }

  /** "В Кремле заявили": a plural verb with nobody to say it, and a house at the sentence's head. */
  withinHouse({ tokens, mentions }: Parsed, from: number, to: number): Mention | null {
    if (
      !this.lexicon.language.isHeadFirst ||
      !tokens.slice(from, to).some(({ base }) => /(?:ли|ють|ять|ют|ят|лись|лися|ються|ются)$/u.test(base))
    )
      return null;
    const head = tokens.findIndex(({ kind, base }) => kind === "word" && !this.lexicon.adverbs.has(base));
    if (!/^(?:в|во|у)$/u.test(tokens[head]?.base ?? "")) return null;
    // "В краевом правительстве": an adjective may stand between.
    const isNext = (place: number) =>
      place === head + 1 ||
      (place === head + 2 && /(?:ом|ем|ой|ей|ому|ій)$/u.test(tokens[head + 1]?.base ?? ""));
    const house = mentions.find((mention) => isNext(mention.from) && mention.to <= from);
    return house && (house.kind === "organization" || house.isBare) && to > 0 ? house : null;
  }

  /** "With a spokesman saying", "recalled the mayor telling them": a participle right behind whoever does it. */
  telling({ tokens, mentions }: Parsed, at: number): Mention | null {
    if (this.lexicon.language.code !== "en") return null;
    const teller = mentions.find(
      ({ to }) => to === at || (to === at - 1 && this.syntax.isSkippable(tokens[to])),
    );
    return teller && leads.test(tokens[teller.from - 1]?.base ?? "") ? teller : null;
  }

  /** "Her spokeswoman would not be drawn on whether he must go, saying only": of the one with whom the sentence begins. */
  participles(sentence: Parsed, at: number): Mention | null {
    const { tokens, mentions } = sentence;
    const [opener] = mentions;
    const isSetOff = isMark(
      /^(?:while|though|although)$/.test(tokens[at - 1]?.base ?? "") ? tokens[at - 2] : tokens[at - 1],
      ",",
    );
    const isSomebody = opener?.kind === "person" || opener?.kind === "office" || opener?.kind === "anonymous";
    if (this.lexicon.language.code !== "en" || !isSetOff || !opener || !isSomebody || opener.from > 1)
      return null;
    if (
      tokens.slice(0, at).some(({ kind }) => kind === "quote") ||
      this.syntax.isPossessive(sentence, opener)
    )
      return null;
    return opener;
  }

  /** "Desde el Estado Mayor insisten": several who are nobody but the house. */
  speakingFrom({ tokens, mentions }: Parsed, from: number, to: number): Mention | null {
    const isFrom = this.lexicon.language.code === "es" && tokens[0]?.base === "desde";
    if (!isFrom || !tokens.slice(from, to).some(({ base }) => /[aeo]n$/u.test(base))) return null;
    const house = mentions.find((mention) => mention.from === 1 && mention.to <= from);
    return house && (house.kind === "organization" || house.isBare) ? house : null;
  }

  /** "In der Partei hieß es": nobody says it but the house. */
  heardIn({ tokens, mentions }: Parsed, at: number): Mention | null {
    const isSaid = /^(?:hieß|heißt|verlautete|verlautet|hörte|hört)$/.test(tokens[at]?.base ?? "");
    if (
      this.lexicon.language.code !== "de" ||
      !isSaid ||
      !/^(?:in|im|aus|bei|beim)$/.test(tokens[0]?.base ?? "")
    )
      return null;
    const house = mentions.find(({ from, to }) => from <= 2 && to <= at);
    return house && (house.kind === "organization" || house.kind === "anonymous") ? house : null;
  }

  /** "… hatte Stauder ihn als „Fels“ bezeichnet": the first in the sentence whom no preposition governs. */
  headOf(sentence: Parsed, before: number): Mention | null {
    const clause = this.inClause(sentence, before);
    if (clause) return clause;
    return (
      sentence.mentions.find((mention) => mention.to <= before && !this.syntax.isObject(sentence, mention)) ??
      null
    );
  }

  /** "…, in dem Quist sie als „…“ bezeichnet": whoever stands right behind what opens the last clause. */
  private inClause({ tokens, mentions }: Parsed, before: number): Mention | null {
    const quote = tokens.findLastIndex(({ kind }, at) => kind === "quote" && at < before);
    const comma = tokens.findLastIndex((token, at) => at < quote && isMark(token, ","));
    if (comma < 0) return null;
    const opener = this.lexicon.prepositions.has(tokens[comma + 1]?.base ?? "") ? comma + 2 : comma + 1;
    if (!opens.test(tokens[opener]?.base ?? "")) return null;
    const found = mentions.find(({ from }) => from === opener + 1);
    return found && found.kind !== "organization" ? found : null;
  }

  /** "Vol and Ilves said": two speak, and neither alone. */
  isOneOfSeveral({ tokens, mentions }: Parsed, mention: Mention): boolean {
    if (mention.kind !== "person") return false;
    const isAnd =
      !adversative.test(tokens[mention.from - 1]?.base ?? "") &&
      this.lexicon.conjunctions.has(tokens[mention.from - 1]?.base ?? "") &&
      !this.lexicon.barriers.at(tokens, mention.from - 1);
    if (!isAnd) return false;
    const comma = isMark(tokens[mention.from - 2], ",") ? 1 : 0;
    const other = mentions.find(({ to }) => to === mention.from - 1 - comma);
    if (other?.kind === "person" || other?.kind === "organization") return true;
    if (comma === 1 && this.isListed({ tokens, mentions }, mention)) return true;
    const opener = mentions[0];
    return comma === 1 && opener?.kind === "person" && opener.from <= 6 && opener !== mention;
  }

  /** "Преемником называют Вола", "Вола подозревают": one person does nothing that a plural verb says. */
  isOtherNumber({ tokens }: Parsed, { kind, from, to }: Mention, verb: number, end: number): boolean {
    if (!/^(?:ru|uk)$/.test(this.lexicon.language.code) || kind !== "person") return false;
    // Повторять is an infinitive in Russian.
    const many = this.lexicon.language.code === "ru" ? manyRussian : manyUkrainian;
    const isMany = tokens.slice(verb, end).some(({ base }) => many.test(base));
    const isJoined = [tokens[from - 1], tokens[to], tokens[from - 2]].some(
      (token) =>
        this.lexicon.conjunctions.has(token?.base ?? "") || isMark(token, ",") || token?.base === "с",
    );
    return isMany && !isJoined;
  }

  /** "Ada Vol, the minister, and Ivo Karr, an adviser, said": nobody acts between the one and the other. */
  private isListed(sentence: Parsed, last: Mention): boolean {
    const { tokens, mentions } = sentence;
    const { auxiliaries, cues } = this.lexicon;
    return mentions.some(({ kind, from, to, name }) => {
      if (kind !== "person" || !name.includes(" ") || to >= last.from || !isMark(tokens[to], ","))
        return false;
      if (this.lexicon.prepositions.has(tokens[from - 1]?.base ?? "")) return false;
      for (let at = to; at < last.from; at++)
        if (auxiliaries.has(tokens[at]?.base ?? "") || cues.at(tokens, at)) return false;
      return true;
    });
  }

  /** "Сам Вол на вопрос журналиста, уходит ли он, ответил": the one at the sentence's head, where nobody else
   *  stands between who could speak. */
  atHead(sentence: Parsed, before: number): Mention | null {
    const [first, ...others] = sentence.mentions.filter(({ to }) => to <= before);
    if (
      first?.kind !== "person" ||
      first.from > 2 ||
      this.syntax.isPossessive(sentence, first) ||
      this.syntax.isObject(sentence, first)
    )
      return null;
    if (sentence.tokens.slice(0, before).some(({ kind }) => kind === "quote")) return null;
    const isOther = (each: Mention) =>
      each.kind !== "pronoun" &&
      !this.syntax.isObject(sentence, each) &&
      !this.syntax.isOwned(sentence, each);
    return others.some(isOther) ? null : first;
  }
}

import { formSet, forms } from "../languages/forms";
import type { CueClass, Language } from "../languages/language";
import { formsOf } from "../languages/paradigms";
import { speechVerbs } from "../languages/speech-verbs";
import { stem } from "./stems";
import type { Token } from "./tokens";

// A shorter one is the beginning of too many words.
const SHORTEST_STEM = 5;
const adjective = /(?:ый|ий|ой|ого|ая|ої|ій|а)$/u;

/** A set of words and phrases, asked how many tokens of it stand at a place. */
export class Phrases<T = true> {
  private readonly byFirst = new Map<string, { words: string[]; value: T }[]>();

  add(list: string, value: T): this {
    for (const form of forms(list)) {
      const words = form.split(" ");
      const first = words[0] ?? "";
      const known = this.byFirst.get(first) ?? [];
      known.push({ words, value });
      known.sort((a, b) => b.words.length - a.words.length);
      this.byFirst.set(first, known);
    }
    return this;
  }

  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], index: number): { length: number; value: T } | null {
    const candidates = this.byFirst.get(tokens[index]?.base ?? "");
    if (!candidates) return null;
    for (const { words, value } of candidates) {
      if (words.every((word, n) => tokens[index + n]?.base === word)) return { length: words.length, value };
    }
    return null;
  }

  /** The longest phrase that ends with a token. */
  endingAt(tokens: readonly Token[], index: number, longest = 4): { length: number; value: T } | null {
    for (let length = longest; length > 0; length--) {
      const found = index - length + 1 >= 0 ? this.at(tokens, index - length + 1) : null;
      if (found?.length === length) return found;
    }
    return null;
  }

  has(word: string): boolean {
    return this.byFirst.get(word)?.some(({ words }) => words.length === 1) ?? false;
  }
}

/** What the words of an aside are read as, which no text has: an adverb. */
export const ASIDE = "\u0001";

/** A language's words, made ready to be looked up. */
export type Lexicon = ReturnType<typeof lexiconOf>;

const phrases = (list: string) => new Phrases().add(list, true);
const byPronoun = ({ he, she, they }: Record<"he" | "she" | "they", string>) =>
  new Phrases<"he" | "she" | "they" | "either">().add(he, "he").add(she, "she").add(they, "they");
const asciiSuffixes = (list: string) => forms(list);

/** `oblique>nominative` pairs as a map; a form alone stands for itself. */
const nominatives = (list: string) =>
  new Map(
    forms(list).map((form) => {
      const [oblique = form, nominative = oblique] = form.split(">");
      return [oblique, nominative];
    }),
  );

/** Puts in the genitives of nouns that the list has in the first case: сотрудников, of сотрудники. */
function addGenitives(anonymous: Map<string, string>): void {
  const add = (form: string, nominative: string) => {
    if (!anonymous.has(form)) anonymous.set(form, nominative);
  };
  for (const noun of [...new Set(anonymous.values())]) {
    if (/[бвгджзклмнпрстфхцчшщ]$/u.test(noun) && anonymous.get(noun) === noun) {
      const root = noun.replace(/(?<=\p{L}{3})[еє]ць$/u, "ц").replace(/(?<=\p{L}{3}[^аеиоуыєії])ец$/u, "ц");
      const many = anonymous.has(`${root}ы`) ? `${root}ы` : `${root}и`;
      add(`${root}а`, noun);
      for (const end of ["ов", "ів", "ев"]) add(root + end, many);
    } else if (/(?:к|ц)а$|ця$/u.test(noun))
      for (const end of ["и", "ы", "і"]) add(noun.slice(0, -1) + end, noun);
  }
}

/** Puts in the forms in which houses are spoken of: полпредства, в полпредстве, of полпредство. */
function addHouseCases(houses: Map<string, string>, isUkrainian: boolean): void {
  const local = isUkrainian ? "і" : "е";
  for (const house of [...new Set(houses.values())]) {
    const root = house.slice(0, -1);
    const cases = /(?:ия|ия|ие)$/u.test(house)
      ? [`${root}и`, `${root}${house.endsWith("е") ? "я" : "и"}`]
      : /ія$/u.test(house)
        ? [`${root}ї`]
        : /[гк]а$/u.test(house)
          ? [`${root}и`, ...(isUkrainian ? [] : [`${root}е`])]
          : /а$/u.test(house)
            ? [`${root}${isUkrainian ? "и" : "ы"}`, root + local]
            : /о$/u.test(house)
              ? [`${root}а`, root + local]
              : /[бвгджзлмнпрстфхч]$/u.test(house)
                ? [`${house}${isUkrainian ? "у" : "а"}`, house + local]
                : [];
    for (const form of cases) if ((houses.get(form) ?? form) === form) houses.set(form, house);
  }
}

/** Puts in every form of the verbs of saying that no list has yet; answers those of them that lean on another verb,
 *  and those that are nouns as often. */
function addForms(cues: Phrases<CueClass>, { code }: Language): { leaning: string; nouns: string } {
  const leaning: string[] = [];
  const nouns: string[] = [];
  for (const [kind, list] of Object.entries(speechVerbs[code] ?? {})) {
    const { finite, participles } = formsOf(code, list.replaceAll("*", ""));
    const added = [...finite, ...participles].filter((form) => !cues.has(form));
    cues.add(added.join(" "), kind as CueClass);
    leaning.push(...participles);
    nouns.push(...(list.match(/\S+(?=\*)/g) ?? []).map((verb) => formsOf(code, verb).finite[0] ?? verb));
  }
  return { leaning: leaning.join(" "), nouns: nouns.join(" ") };
}

export function lexiconOf(language: Language) {
  const cues = new Phrases<CueClass>();
  for (const [kind, list] of Object.entries(language.cues)) cues.add(list, kind as CueClass);
  const { leaning, nouns } = addForms(cues, language);
  const anonymous = nominatives(language.anonymous);
  const institutions = nominatives(language.institutions);
  if (/^(?:ru|uk)$/.test(language.code)) {
    addGenitives(anonymous);
    addHouseCases(institutions, language.code === "uk");
  }
  const media = formSet(language.media);
  const houseEnds = [...institutions.keys()].filter(
    (word) => (word.length > 6 || /^(?:kammer|partei|verein|bund|liga)$/.test(word)) && !/s$/.test(word),
  );
  const mediaEnds = [...media].filter((word) => word.length > 4);
  return {
    language,
    cues,
    cueOrNoun: formSet(`${language.cueOrNoun} ${nouns}`),
    participles: phrases(`${language.participles} ${leaning}`),
    notCueAfter: formSet(language.notCueAfter),
    accordingTo: phrases(language.accordingTo),
    accordingToThem: byPronoun(language.accordingToThem).add(language.accordingToThem.either, "either"),
    accordingAfter: phrases(language.accordingAfter),
    citing: phrases(language.citing),
    through: phrases(language.through),
    that: formSet(language.that),
    bareThat: phrases(language.bareThat),
    negation: formSet(language.negation),
    partly: phrases(language.partly),
    noComment: phrases(language.noComment),
    nonDenial: phrases(language.nonDenial),
    falsity: phrases(language.falsity),
    auxiliaries: formSet(language.auxiliaries),
    adverbs: formSet(`${language.adverbs} ${ASIDE}`),
    conjunctions: formSet(language.conjunctions),
    barriers: phrases(language.barriers),
    soCalled: formSet(language.soCalled),
    definite: formSet(language.definite),
    indefinite: formSet(language.indefinite),
    places: formSet(language.places),
    prepositions: formSet(language.prepositions),
    headsWithTo: formSet(language.headsWithTo),
    tellers: formSet(language.tellers),
    others: phrases(language.others),
    onlyBehind: phrases(language.onlyBehind),
    them: phrases(language.them),
    links: formSet(language.links),
    he: formSet(language.pronouns.he),
    she: formSet(language.pronouns.she),
    they: formSet(language.pronouns.they),
    it: formSet(language.pronouns.it),
    agents: formSet(language.agents),
    opinions: formSet(language.opinions),
    minds: formSet(language.minds),
    kinHe: formSet(language.kin.he),
    kinShe: formSet(language.kin.she),
    mouths: formSet(language.mouths),
    cries: formSet(language.cries),
    works: formSet(language.works),
    latter: formSet(language.latter),
    issued: formSet(language.issued),
    utterances: formSet(language.utterances),
    own: byPronoun(language.own),
    authors: formSet(language.authors),
    asides: phrases(language.asides),
    anonymous,
    anonymousAdjectives: formSet(language.anonymousAdjectives),
    offices: formSet(language.offices),
    /** Their beginnings, where a word has more forms than a list should. */
    officeStems: new Set(
      /^(?:ru|uk)$/.test(language.code)
        ? forms(language.offices)
            .filter((form) => !adjective.test(form) || /ар[иі]й$/u.test(form))
            .map((form) => stem(form))
            .filter((form) => form.length >= SHORTEST_STEM)
        : [],
    ),
    officeEnds: asciiSuffixes(language.officeEnds),
    officesOfWomen: formSet(language.officesOfWomen),
    institutions,
    media,
    /** German makes one word of two: Nachrichtenportal. */
    isMedia: (base: string): boolean =>
      media.has(base) ||
      (language.code === "de" && mediaEnds.some((end) => base.endsWith(end))) ||
      (language.isHeadFirst && /^\p{Script=Latin}+-канал/u.test(base)),
    /** Polizeigewerkschaft. */
    isInstitution: (base: string): boolean =>
      institutions.has(base) ||
      (language.code === "de" &&
        houseEnds.some((end) => base.length > end.length + 2 && base.replace(/s$/, "").endsWith(end))),
    audience: phrases(language.audience),
    titles: formSet(language.titles),
    particles: formSet(language.particles),
    metonyms: phrases(language.metonyms),
    abbreviations: formSet(language.abbreviations),
    telltale: formSet(language.telltale),
    yearWords: formSet(language.dates.yearWords),
  };
}

/** What the extraction knows of a language: words only. How they are used stands in lib/extract.
 *  Lists are words (or phrases joined by `_`) set apart by spaces; `сказал(|а|и)` is сказал, сказала, сказали. */
export type Language = {
  code: string;
  /** Small words that tell the language from others. */
  telltale: string;
  cues: Record<CueClass, string>;
  /** Forms among the cues that are nouns as often: `reports`, `claims`. */
  cueOrNoun: string;
  /** Cues with no subject of their own: saying, adding. */
  participles: string;
  /** After these words a cue is nobody's: "when asked", "it is said". */
  notCueAfter: string;
  /** Phrases in front of the one who speaks: according to. */
  accordingTo: string;
  /** The same with a pronoun inside: "по его словам"; `either` where it tells no man from a woman. */
  accordingToThem: { he: string; she: string; they: string; either: string };
  /** Phrases behind the one who speaks: Turkish göre. */
  accordingAfter: string;
  /** Phrases between an outlet and whom it cites. */
  citing: string;
  /** Phrases in front of the outlet through which a quotation came: "cited by", "in an interview with". */
  through: string;
  /** Words that open what was said: that. */
  that: string;
  /** Verbs behind which what was said may follow without such a word. */
  bareThat: string;
  negation: string;
  partly: string;
  /** Phrases, as they stand in the sentence, that settle the stance whatever the verb. */
  noComment: string;
  nonDenial: string;
  /** What is said of a report to deny it: false, nonsense. */
  falsity: string;
  /** Words before them that turn them round: "not false". */
  auxiliaries: string;
  adverbs: string;
  conjunctions: string;
  /** Words that open a clause of its own, for which an earlier cue doesn't vouch. */
  barriers: string;
  /** Words in front of a name in quotation marks that nobody in particular gives. */
  soCalled: string;
  definite: string;
  indefinite: string;
  prepositions: string;
  /** Those of them that tell where or when, and never to whom. */
  places: string;
  /** Nouns whose "to" is part of who they are: an aide to the president. */
  headsWithTo: string;
  /** Verbs that name the one told right behind them, never the one who tells. */
  tellers: string;
  /** Somebody else of those just spoken of, by no more than that: another. */
  others: string;
  /** Cues in front of which nobody speaks: so, heißt es. */
  onlyBehind: string;
  /** What they are in "one of them". */
  them: string;
  /** Words with which what follows belongs to the one named before: "familiar with". */
  links: string;
  pronouns: { he: string; she: string; they: string; it: string };
  /** In front of whoever does what was done: described by. */
  agents: string;
  /** In front of somebody whose view follows: pour Ada Example, … */
  opinions: string;
  /** Cues of what is thought rather than said: in a report of others they are the others' words. */
  minds: string;
  /** Relatives, in front of a given name: his brother Ivo. */
  kin: { he: string; she: string };
  /** Those who speak for others, and may stay unnamed: the ministry's spokesman. */
  mouths: string;
  /** Nouns for what a crowd makes heard: cries of. */
  cries: string;
  /** Nouns for works and undertakings, in front of their names: the book, operation. */
  works: string;
  /** What means whoever was named last: this one, the latter. */
  latter: string;
  /** What is done with words, in front of an agent: a statement issued by. */
  issued: string;
  /** Nouns for what somebody says: her answer, the verdict of. */
  utterances: string;
  /** Whose it is, in front of such a noun. */
  own: { he: string; she: string; they: string };
  /** The writer: I, we. */
  authors: string;
  /** Phrases that only join or colour: for his part. */
  asides: string;
  anonymous: string;
  anonymousAdjectives: string;
  offices: string;
  /** Ends of words that make an office of them: Regierungssprecher. */
  officeEnds: string;
  officesOfWomen: string;
  institutions: string;
  media: string;
  /** Those addressed who relay nothing: reporters. */
  audience: string;
  titles: string;
  particles: string;
  /** Names of organizations that need no more than themselves: Kremlin. */
  metonyms: string;
  abbreviations: string;
  /** Whether "a source of the agency" has no word for "of": the first noun is the head. */
  isHeadFirst: boolean;
  isProDrop: boolean;
  isVerbFinal: boolean;
  /** Whether the one who speaks may stand behind the verb in any sentence, not only after a quotation. */
  isFreeOrder: boolean;
  dates: DateWords;
};

export type CueClass = "say" | "add" | "report" | "deny" | "confirm" | "query" | "describe" | "silence";

export type DateWords = {
  /** Twelve lists of forms. */
  months: string[];
  /** Seven lists, Monday first. */
  weekdays: string[];
  /** Days from the day of publication. */
  relativeDays: Record<string, string>;
  /** Days from the day last spoken of. */
  narrativeDays: Record<string, string>;
  units: { day: string; week: string; month: string; year: string; weekend: string };
  last: string;
  this: string;
  next: string;
  /** last month's / late in */
  ago: string;
  /** "two days before": from the day last spoken of. */
  earlier: string;
  later: string;
  /** Before the number: hace, il y a, vor. */
  agoBefore: string;
  numbers: Record<string, string>;
  early: string;
  mid: string;
  late: string;
  seasons: { spring: string; summer: string; autumn: string; winter: string };
  /** Small words that may stand in a date: of, de, the. */
  of: string;
  /** Words in front of a weekday that are part of it. */
  on: string;
  /** Words in front of a lone year or month. */
  in: string;
  yearWords: string;
  /** Whether a year may stand with nothing in front: das Amt 2020 übernehmen. */
  hasBareYears?: true;
  /** Signs that something is still to come. */
  future: string;
  /** Ends of verbs that speak of what is to come, and of those that speak of what was. */
  futureEnds: string;
  pastEnds: string;
  /** Ends of verbs that speak of what is to come from behind the date, where the verb ends the sentence. */
  futureBehind: string;
  /** In front of a deadline. */
  by: string;
  partsOfDay: string;
  /** Ends of ordinals: 5th. */
  ordinals: string;
  /** Words before a number of units that make it a duration. */
  during: string;
};

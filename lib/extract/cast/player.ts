/** Somebody whom the text names. */
export type Player = {
  name: string;
  words: string[];
  slug: string | null;
  gender: "he" | "she" | null;
  /** Whether no more than the end of a name in Latin letters tells it: Horia is a man. */
  isGuess: boolean;
  /** The words of the offices that the text gives them. */
  titles: Set<string>;
  /** Where the text first names them. */
  start: number;
  /** Whether anything but two capital words says that this is a person. */
  isSure: boolean;
  /** Whether the text goes on to call them by no more than their surname, while they alone bear it. */
  isBySurname?: boolean;
};

// An office's words told apart by their beginnings: spokesman and spokesperson are one.
const TITLE_STEM = 6;

/** An office without whose it is: sözcüsü, of sözcü. */
const plainOffice = (word: string) =>
  word.replace(/(?<=[aeıioöuü])s[ıiuü]$|(?<=(?:bakan|müdür|lider|komutan))[ıiuü]$/u, "");

export const titleStem = (word: string) => plainOffice(word.toLowerCase()).slice(0, TITLE_STEM);

/** What somebody once held: ексміністр, of колишній міністр. */
export const onceHeld = (word: string) => word.replace(/^(?:(?:екс|экс)-?(?!п)|ex-)(?=\p{L}{4})/u, "");

/** "Помощник главы государства" is one of the president. */
export const withoutPeriphrasis = (words: readonly string[]): string[] => {
  const at = words.findIndex((word, n) => n > 0 && /^(?:глав|голов)[ыиу]?$/u.test(word));
  const house = words[at + 1] ?? "";
  const plain = /^(?:государств|держав)/u.test(house)
    ? "президент"
    : /^(?:правительств|уряд)/u.test(house)
      ? "премьер"
      : "";
  return at > 0 && plain ? [...words.slice(0, at), plain, ...words.slice(at + 2)] : [...words];
};

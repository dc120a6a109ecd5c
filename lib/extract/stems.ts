/** Comparing names across the endings that languages put on them: Пескова, Песковым and Песков. */
const cyrillicEnd = /(?:ого|ому|ым|им|ой|ую|ая|ою|ий|ый|ій|ем|ом|ем|ою|ею|а|я|у|ю|е|і|и|ы|ь|й|о|є)$/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/** A word with its case ending taken off, enough to compare it with other forms of it. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/ё/g, "е");
  if (!cyrillic.test(lower)) return lower.replace(/'s?$/, "");
  const cut = lower.replace(cyrillicEnd, "");
  return cut.length >= 3 ? cut.replace(/(?<=.{3})[ьй]$/u, "") : lower;
}

/** Whether two words are forms of one name. */
export const isSameWord = (a: string, b: string): boolean => stem(a) === stem(b);

const menInA = new Set(["nikita", "ilya", "luca", "joshua", "mustafa", "sasha", "misha", "kolya", "mykola", "illia", "mykyta", "никита", "илья", "кузьма", "фома", "лука", "микола", "ілля", "микита", "данила", "сава", "andrea", "kaya", "ezra"]);

/** What a given name alone lets one suppose. */
export function supposedGender(givenName: string): "he" | "she" | null {
  const lower = givenName.toLowerCase();
  if (menInA.has(lower)) return "he";
  if (/[aая]$/u.test(lower)) return "she";
  return cyrillic.test(lower) && /[бвгджзйклмнпрстфхцчшщ]$/u.test(lower) ? "he" : null;
}

/** A man's or woman's name out of the genitive, as it follows "по словам". */
export function nominative(name: string): string {
  if (!cyrillic.test(name)) return name;
  const words = name.split(" ");
  const given = words[0] ?? "";
  if (words.length < 2) return name;
  const isWoman = /(?:ы|и|ії|иї)$/u.test(given) && !/ии$/u.test("");
  return words.map((word, n) => (n === 0 ? givenNominative(word, isWoman) : familyNominative(word, isWoman))).join(" ");
}

function givenNominative(word: string, isWoman: boolean): string {
  if (isWoman) {
    if (/ии$/u.test(word)) return word.replace(/ии$/u, "ия");
    if (/ії$/u.test(word)) return word.replace(/ії$/u, "ія");
    return word.replace(/(?<=[гкхжчшщ])и$/u, "а").replace(/ы$/u, "а").replace(/и$/u, /[єіїґ]/u.test(word) ? "а" : "а");
  }
  if (/ия$/u.test(word)) return word.replace(/ия$/u, "ий");
  if (/ія$/u.test(word)) return word.replace(/ія$/u, "ій");
  if (/ея$/u.test(word)) return word.replace(/ея$/u, "ей");
  if (/[рл]я$/u.test(word)) return word.replace(/я$/u, "ь");
  return /[бвгджзклмнпрстфхцчш]а$/u.test(word) ? word.slice(0, -1) : word;
}

function familyNominative(word: string, isWoman: boolean): string {
  if (isWoman) return word.replace(/(?<=ов|ев|ин|єв|їн)ой$/u, "а").replace(/(?<=ов|ев|ін|єв|їн)ої$/u, "а").replace(/ской$/u, "ская").replace(/ської$/u, "ська");
  if (/ого$/u.test(word)) return word.replace(/ского$/u, "ский").replace(/ського$/u, "ський").replace(/цкого$/u, "цкий");
  return /[бвгджзклмнпрстфхцчш]а$/u.test(word) ? word.slice(0, -1) : word;
}

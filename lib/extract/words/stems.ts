import { latinMen, latinWomen, menNames, womenNames } from "../languages/given-names";

/** Comparing names across the endings that languages put on them: Пескова, Песковым and Песков. */
const cyrillicEnd = /(?:ого|ому|ым|им|ой|ую|ая|ою|ий|ый|ій|ем|єм|ом|ею|єю|ої|а|я|у|ю|е|і|ї|и|ы|ь|й|о|є)$/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const consonant = "[бвгджзйклмнпрстфхцчшщ]";

/** Вовчок and Вовчка, Кравець and Кравця: without the vowel that only the first case has. */
const fleetingOut = (cut: string) => cut.replace(/(?<=\p{L}{3})[оеєё](?=[кц]ь?$)/u, "");

/** A word with its case ending taken off, enough to compare it with other forms of it. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/ё/g, "е");
  if (!cyrillic.test(lower)) return lower.replace(/'s?$/, "");
  const cut = lower.replace(cyrillicEnd, "");
  return cut.length >= 2 ? fleetingOut(cut).replace(/(?<=.{2})[ьйіїи]$/u, "") : lower;
}

/** Whether two words are forms of one name. */
export const isSameWord = (a: string, b: string): boolean => stem(a) === stem(b);

// Павел, Лев and Пётр lose a vowel in every other case.
const fleeting: Record<string, string> = { павл: "павел", льв: "лев", петр: "пётр" };
type Given = { name: string; gender: "he" | "she" };
function givenByStem(women: readonly string[], men: readonly string[]): Map<string, Given> {
  const found = new Map<string, Given>();
  for (const name of women) found.set(stem(name), { name, gender: "she" });
  for (const name of men) {
    found.set(stem(name), { name, gender: "he" });
    // Максим looks like a case of another name; Максима shows the whole of it.
    found.set(stem(`${name}а`), { name, gender: "he" });
  }
  return found;
}
const nominatives = givenByStem(womenNames, menNames);
// Геннадия is Геннадий in Russian, whatever Ukrainian makes of it.
const isRussian = (name: string) => !/[іїєґ]/iu.test(name);
const russianNominatives = givenByStem(womenNames.filter(isRussian), menNames.filter(isRussian));

const cyrillicWomen = new Set(womenNames);
const cyrillicMen = new Set(menNames);
const ukrainian = /[іїєґ]/iu;
const womanEnd = /(?:[аяыиіїуюеєй]|ою|ею|єю)$/u;

/** A given name that is known: in the nominative, and whose. Александра may be a woman, or of Александр. */
function given(word: string, isUkrainian?: boolean): { name: string; gender: "he" | "she" } | null {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  if (!cyrillic.test(lower)) return null;
  if (cyrillicWomen.has(lower)) return { name: lower, gender: "she" };
  if (cyrillicMen.has(lower)) return { name: lower, gender: "he" };
  // Эмиля is of Эмиль; of Эмилия it would be Эмилии.
  const soft = /[^иі][яю]$/u.test(lower) ? `${lower.slice(0, -1)}ь` : "";
  if (cyrillicMen.has(soft)) return { name: soft, gender: "he" };
  const own = isUkrainian === false ? russianNominatives.get(stem(lower)) : undefined;
  const full = fleeting[lower.replace(cyrillicEnd, "")];
  // Петра is of Пётр in Russian, of Петро in Ukrainian only.
  if (isUkrainian === false && full && cyrillicMen.has(full)) return { name: full, gender: "he" };
  const found = own ?? nominatives.get(stem(lower));
  // Мар'яни is of Мар'яна: of Мар'ян it would be Мар'яна.
  const isHers =
    found?.gender === "he" &&
    /[бвгджзклмнпрстфхцчшщ](?:[ыи]|ою|ой)$/u.test(lower) &&
    /[бвгджзклмнпрстфхцчшщ]$/u.test(found.name);
  // Євгенії is of Євгенія: of Євгеній it would be Євгенія.
  const her = lower.replace(/(?:ии|ией|иею)$/u, "ия").replace(/(?:ії|ією)$/u, "ія");
  if (found?.gender === "he" && her !== lower && cyrillicWomen.has(her)) return { name: her, gender: "she" };
  // Меланія is no case of Мелани.
  if (found && /и$/u.test(found.name) && /[иі]я$/u.test(lower)) return { name: lower, gender: found.gender };
  if (isHers) return { name: lower.replace(/(?:[ыи]|ою|ой)$/u, "а"), gender: "she" };
  if (found) return found.gender === "she" && !womanEnd.test(lower) ? null : found;
  return full ? { name: full, gender: "he" } : null;
}

const men = new Set(latinMen);
const women = new Set(latinWomen.filter((name) => !men.has(name)));

export const isGivenName = (word: string): boolean =>
  given(word) !== null || men.has(word.toLowerCase()) || women.has(word.toLowerCase());

const menInA = new Set(
  "nikita ilya luca joshua mustafa sasha misha kolya mykola illia mykyta andrea kaya ezra".split(" "),
);

/** What a given name alone lets one suppose. */
export function supposedGender(givenName: string): "he" | "she" | null {
  const lower = givenName.toLowerCase();
  const known = given(lower);
  if (known) return known.gender;
  if (menInA.has(lower) || men.has(lower)) return "he";
  if (women.has(lower)) return "she";
  if (/a$/u.test(lower)) return "she";
  return new RegExp(`${consonant}$`, "u").test(lower) ? "he" : null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a name stands in another case than the first, as far as its given name tells. */
export function isOblique(name: string): boolean {
  const [first = "", ...rest] = name.split(" ");
  const known = given(first);
  return rest.length > 0 && known !== null && known.name !== first.toLowerCase().replace(/[’ʼ]/g, "'");
}

/** A name as one would list it: Игоря Лысова is Игорь Лысов. Left alone where its given name isn't known. */
export function nominative(name: string, isUkrainian = false): string {
  const [first = "", ...rest] = name.split(" ");
  if (!cyrillic.test(name) || (given(first) !== null && !isOblique(name))) return name;
  const known = given(first, isUkrainian);
  // Аннику Штольц: a man's name would have its ending, too.
  const isHers =
    !known &&
    /[бвгджзклмнпрстфхцчшщ]у$/u.test(first) &&
    rest.every((word) => /[бвгджзклмнпрстфхцчшщ]$|[^йчшж]ку$/u.test(word));
  if (isHers) return [first.replace(/у$/u, "а"), ...rest.map((word) => word.replace(/у$/u, "а"))].join(" ");
  if (!known) return name;
  return [capital(known.name), ...rest.map((word) => familyName(word, known.gender, isUkrainian))].join(" ");
}

/** A full name out of the genitive, where its given name is in no list: Дины Абашевой is Дина Абашева. */
export function fromGenitive(name: string): string {
  const [given = "", ...rest] = name.split(" ");
  if (!cyrillic.test(name) || rest.length === 0 || isGivenName(given)) return name;
  const isLocal = ukrainian.test(name);
  const isFixed = (word: string) => /[ыи]х$/u.test(word);
  if (/[ыи]$/u.test(given) && (rest.some((word) => /(?:ой|ої)$/u.test(word)) || rest.every(isFixed))) {
    const first = given.replace(/ии$/u, "ия").replace(/ії$/u, "ія").replace(/[ыи]$/u, "а");
    return [first, ...rest.map((word) => familyName(word, "she", isLocal))].join(" ");
  }
  const man = given.replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "").replace(/я$/u, "й");
  const isMan = man !== given && rest.every((word) => /(?:а|ого|я)$/u.test(word) || isFixed(word));
  return isMan ? [man, ...rest.map((word) => familyName(word, "he", isLocal))].join(" ") : name;
}

/** Ends of men's family names in other cases than the first: Гриня, Кравця, Гайдая, Осадчему, Лозою. */
const familyEnds: readonly [RegExp, string][] = [
  [/(?<=[внлмр])ц(?:я|ю|ем|еві|і)$/u, "ець"],
  [/(?<=[внлмр])ц(?:а|у|ом|е)$/u, "ец"],
  [/(?<=[аоуеєиі])(?:я|ю|єм|ем|єві|ю)$/u, "й"],
  [/(?<=[жчшщ])(?:его|ему|им|ем|ого|ому)$/u, "ий"],
  [/(?<=[ое]в|[мтдг])(?:ого|ому)$/u, "ой"],
  [/(?<=[бвзлнпрс])(?:ого|ому)$/u, "ый"],
  [/(?<=[бдзлнст])(?:я|ю)$/u, "ь"],
];

function familyName(word: string, gender: "he" | "she", isUkrainian: boolean): string {
  const local = isUkrainian || ukrainian.test(word);
  if (gender === "she") {
    return word
      .replace(/(ск|цк)(?:ой|ую|ою)$/u, "$1ая")
      .replace(/(ськ|цьк)(?:ої|ій|у|ою)$/u, "$1а")
      .replace(/(?<=\p{L}{2})ую$/u, "ая")
      .replace(/(ов|ев|ин|єв|їн|ін)(?:ой|ої|у|ою|ій)$/u, "$1а");
  }
  const soft = /(р)(?:я|ю|ем|єм|еві|і)$/u;
  if (local && soft.test(word)) return word.replace(soft, "$1");
  if (local && /\p{L}{2}(?:ого|ому)$/u.test(word)) return word.replace(/(?:ого|ому)$/u, "ий");
  const spelt = familyEnds.find(([oblique]) => oblique.test(word));
  if (spelt) return word.replace(spelt[0], spelt[1]);
  const adjective = /(ск|цк|ськ|цьк)(?:ого|ому|им|ом)$/u;
  if (adjective.test(word)) return word.replace(adjective, "$1ий");
  if (local && /[еє]нк(?:а|у|ом|ові)$/u.test(word)) return word.replace(/([еє]нк)(?:а|у|ом|ові)$/u, "$1о");
  // Чайки, Чайку, of Чайка.
  if (/(?:[кгхчшщж]и|[бвдзлмнпрстф]ы)$/u.test(word)) return word.replace(/[иы]$/u, "а");
  const bare = word.replace(new RegExp(`(${consonant})(?:а|у|ом|ем|ым|им|е|ові|еві|і)$`, "u"), "$1");
  return /[йчшж]к$/u.test(bare) && !/[кй]а$/u.test(word) ? `${bare}а` : bare;
}

/** Names of outlets in the case that Russian and Ukrainian put them in, brought back to the first:
 *  «Деловому дню» is «Деловой день». */

const masculine = /(?:ник|нт|ер|ор|ист|тель|кт|рт|ир|ок|вар|ал|ець|ец|ик|йс|кс|ль|рг|ом)$/u;
const plurals: [RegExp, string][] = [
  [/ведомост(?:ей|ям|ями|ях)$/u, "ведомости"],
  [/(н|в)(о?)(в?)ост(?:ей|ям|ями|ях)$/u, "$1$2$3ости"],
  [/извести(?:й|ям|ями|ях)$/u, "известия"],
  [/вест(?:ей|ям|ями|ях)$/u, "вести"],
];
const fleeting: [RegExp, string][] = [
  [/(?<=^|\s)дн(?:я|ю|ем|ём|е|і)$/u, "день"],
  [/ветр(?:а|у|ом|е)$/u, "ветер"],
  [/вітр(?:а|у|ом|і)$/u, "вітер"],
  [/голос(?:а|у|ом|е|і)$/u, "голос"],
];

const russianAdjectives: Record<"he" | "she" | "it", [RegExp, string][]> = {
  he: [
    [/(делов|молод|больш|родн|жив|городск|морск|донск)(?:ого|ому|ым|им|ом)$/iu, "$1ой"],
    [/(к|г|х)(?:ого|ому|им|ом)$/u, "$1ий"],
    [/(?:ого|ому|ым|ом)$/u, "ый"],
    [/(?:его|ему|им|ем)$/u, "ий"],
  ],
  she: [
    [/(?:ой|ую|ою)$/u, "ая"],
    [/(?:ей|юю|ею)$/u, "яя"],
  ],
  it: [
    [/(?:ого|ому|ым|ом)$/u, "ое"],
    [/(?:его|ему|им|ем)$/u, "ее"],
  ],
};
const ukrainianAdjectives: typeof russianAdjectives = {
  he: [
    [/(?:ього|ьому)$/u, "ій"],
    [/(?:ого|ому|им|ім)$/u, "ий"],
  ],
  she: [[/(?:ої|ій|ою|у)$/u, "а"]],
  it: [[/(?:ого|ому|им|ім)$/u, "е"]],
};

/** The adjectives in front of a house, as they stand in front of its name: "Следственном комитете". */
export function houseInNominative(adjectives: readonly string[], house: string, isLocal: boolean): string {
  const gender = /[ая]$/u.test(house) ? "she" : /[оеє]$/u.test(house) ? "it" : "he";
  const forms = (isLocal ? ukrainianAdjectives : russianAdjectives)[gender];
  const first = adjectives.map((word) => {
    const form = forms.find(([oblique]) => oblique.test(word));
    return form ? word.replace(form[0], form[1]) : word;
  });
  return [...first, house].join(" ");
}

type Noun = { word: string; gender: "he" | "she" | "it" } | null;

function noun(word: string, isLocal: boolean): Noun {
  for (const [form, first] of plurals)
    if (form.test(word)) return { word: word.replace(form, first), gender: "it" };
  for (const [form, first] of fleeting)
    if (form.test(word)) return { word: word.replace(form, first), gender: "he" };
  // "Радіо Галіція" stands in the first case as it is.
  if (/ія$/u.test(word)) return null;
  // "Радіо Полісся" as well, in which a soft neuter ends.
  if (isLocal && /(?:сся|ння|лля|ття|ззя|ддя|ччя|жжя)$/u.test(word)) return null;
  const to = (form: RegExp, first: string, gender: "he" | "she" | "it"): Noun =>
    form.test(word) ? { word: word.replace(form, first), gender } : null;
  const found =
    to(/(пис|ст|жизн|реч|печат|тен|дал|осен|ноч|мысл)(?:и|і)$/u, "$1ь", "she") ??
    to(/(міст|слов|дзеркал|зеркал|утр)(?:а|у|ом|і|е)$/u, "$1о", "it") ??
    to(/ии$/u, "ия", "she") ??
    to(/ії$/u, "ія", "she") ??
    to(/(?:ию|ия|ием)$/u, "ие", "it") ??
    to(/(нн|тт|лл)(?:ю|ям)$/u, "$1я", "it") ??
    to(/тел(?:я|ю|ем|ём|еві|е|і)$/u, "тель", "he") ??
    to(/([гкхжшчщ])(?:и|і)$/u, "$1а", "she") ??
    to(/ы$/u, "а", "she") ??
    to(/(?:ою|ой)$/u, "а", "she") ??
    to(/и$/u, isLocal ? "а" : "я", "she") ??
    to(/(?:ови|еві|ові)$/u, "", "he") ??
    to(/(?:у|ом)$/u, "", "he") ??
    to(/ю$/u, "ь", "he") ??
    to(/я$/u, "ь", "he") ??
    to(/а$/u, "", "he");
  if (found) return found;
  if (!/[еі]$/u.test(word)) return null;
  const root = word.slice(0, -1);
  if (masculine.test(root) && !(isLocal && /рт$/u.test(root))) return { word: root, gender: "he" };
  const soft = isLocal ? root.replace(/з$/u, "г").replace(/ц$/u, "к") : root;
  return { word: `${soft}а`, gender: "she" };
}

/** The name in the first case. Where it is told something ("сказал «Вестнику»"), an ending that a name in the
 *  first case may have is left alone. */
export function outletInNominative(name: string, isTold: boolean): string {
  // Радио stands in no case.
  if (/^рад[иі]о\s/iu.test(name)) return name;
  const isLocal = /[іїєґ]/iu.test(name);
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const lower = last.toLowerCase();
  if (isTold && /(?:а|я|ие|ье|о|ое|ь|й|ия|ти|[бвгджзклмнпрстфхцчшщ])$/u.test(lower)) return name;
  const found = noun(lower, isLocal);
  if (!found) return name;
  const shown = last.charAt(0) + found.word.slice(1);
  const forms = (isLocal ? ukrainianAdjectives : russianAdjectives)[found.gender];
  const before = words.slice(0, -1).map((word) => {
    for (const [form, first] of forms) if (form.test(word)) return word.replace(form, first);
    return word;
  });
  return [...before, shown].join(" ");
}

import { formSet } from "../languages/forms";
import type { Language } from "../languages/language";

/** Tells the language of a text by its small words; for others, by a list of theirs. */
const neighbours: Record<string, string> = {
  it: "il di che e la per un in non una sono del della con si gli le da al è ha come anche più dei nel alla ma",
  nl: "de het een en van in is dat op te voor met niet zijn die aan er om ook als bij door maar naar heeft",
  pl: "i w na nie że się z do to jest o jak po ale od za przez co są oraz który był dla tym",
  be: "і ў на не што з да гэта па як для але ад быў яго таксама за аб яны",
  bg: "на и да се за от в не е че с по са като това при но ще който до също",
  ro: "și de la în a că nu cu pe o un este din pentru care mai au fost sau ca",
  sv: "och att det som i på är av för med den till inte har de om ett men var sig från",
  cs: "a v se na je že s z do o to by pro za jako ale po jsou který také",
  ar: "في من على إلى أن عن مع هذا التي الذي ما لا كان قال",
};

const scripts: [RegExp, string][] = [
  [/\p{Script=Han}/u, "zh"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
];

const letters: Record<string, RegExp> = {
  uk: /[іїєґ]/giu,
  ru: /[ыэёъ]/giu,
  be: /ў/giu,
  de: /[äöüß]/giu,
  es: /[ñ¿¡]/giu,
  fr: /[èêçœàù]/giu,
  pt: /[ãõç]/giu,
  tr: /[ığşİ]/gu,
  pl: /[łąęśżźćń]/giu,
};

// The head of a text tells its language as well as the whole of it.
const ENOUGH = 8_000;

type Known = { code: string; words: ReadonlySet<string> };

let known: Known[] | null = null;

function knownOf(languages: readonly Language[]): Known[] {
  known ??= [
    ...languages.map(({ code, telltale }) => ({ code, words: formSet(telltale) })),
    ...Object.entries(neighbours).map(([code, list]) => ({ code, words: formSet(list) })),
  ];
  return known;
}

/** The code of the text's language; `und` where nothing tells. */
export function detectLanguage(text: string, languages: readonly Language[]): string {
  const sample = text.slice(0, ENOUGH);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best = { code: "und", score: 0 };
  for (const { code, words: small } of knownOf(languages)) {
    let score = 0;
    for (const word of words) if (small.has(word)) score++;
    const marks = letters[code];
    if (marks) score += (sample.match(marks)?.length ?? 0) * 0.5;
    if (score > best.score) best = { code, score };
  }
  for (const [script, code] of scripts) {
    const isMost = (sample.match(new RegExp(script, "gu"))?.length ?? 0) > sample.length / 4;
    if (isMost) return code === "zh" && /\p{Script=Hiragana}/u.test(sample) ? "ja" : code;
  }
  return best.code;
}

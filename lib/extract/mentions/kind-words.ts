import type { Token } from "../words/tokens";

/** Words by which a mention tells whom it names. */

export const slavicSource = /^(?:источник|собеседни[кц]|инсайдер|джерел|співрозмовни[кц]|інсайдер)/u;
// Who is always somebody's.
export const bound =
  /^(?:п[іо]д(?:чин|легл)|соратни|однокурсни|одноклассни|сослужив|однослуж|прибли|наближен|родствен|родич|друг$|друга$|подруг|знаком|сосед|коллег|сторонни|прихильн|побратим|единомышл|однодум)/u;
// What a title alone tells of its bearer.
export const titlesOf: Record<string, "he" | "she"> = {
  sir: "he",
  mr: "he",
  lord: "he",
  baron: "he",
  dame: "she",
  mrs: "she",
  ms: "she",
  lady: "she",
  baroness: "she",
  herr: "he",
  herrn: "he",
  frau: "she",
  mme: "she",
  madame: "she",
  monsieur: "he",
  господин: "he",
  госпожа: "she",
};
// Who leads something that stands behind.
export const leading =
  /^(?:глава|голова|экс-глава|ексголова|руководитель|керівник|начальник|очільник|очільниця)$/u;
// The ends of countries and regions in the genitive.
export const country = /(?:ии|ії|ья|щины|щини|стана|стану|ландии)$/u;
export const adjectival = /^(?:бывш|перв|главн|официальн|колишн|перш)/u;

// Outlets in the case of whom something is told.
export const told =
  /^(?:изданию|агентству|каналу|телеканалу|телеграм-каналу|порталу|журналу|сайту|еженедельнику|газете|виданню|агенції|газеті|тижневику|gazeteye|ajansa|siteye|kanala|dergiye|radyoya|televizyona)$/u;

const quoting = /^(?:цитирует|процитировал[ао]?|цитировал[ао]?|цитує|процитував|процитувала|процитувало)$/u;
const quoters =
  /^(?:газета|издание|агентство|телеканал|канал|(?:телеграм|telegram)-канал|журнал|портал|сайт|еженедельник|радиостанция|видання|агенція|тижневик|радіостанція)$/u;

/** «…», — цитирует чиновника газета: whom, and then who. */
export const isQuoter = (tokens: readonly Token[], from: number, at: number): boolean =>
  quoting.test(tokens[from - 1]?.base ?? "") && quoters.test(tokens[at]?.base ?? "");

/** "Ufuk gazetesi" is the newspaper Ufuk. */
export const outletOnly = (name: string): string =>
  name.replace(/\s(?:gazete|ajans|dergi|kanal|site|radyo|televizyon)\p{Ll}*$/u, "");

/** "Остался недоволен", "прислал редакции": a Russian or Ukrainian verb of the past, longer than сил, дел and справ. */
export const didVerb = /\p{L}{4,}(?:[аеиыяу]л|[аиу]в|лся|лась|лись|вся|лася|лися)$/u;

/** In what somebody writes: "o partido em comunicado", «компания в письме акционерам». */
export const inPaper =
  /^(?:comunicado|nota|carta|communiqué|lettre|tribune|mitteilung|erklärung|schreiben|stellungnahme|письме|заявлении|сообщении|комментарии|обращении|ответе|посте|листі|заяві|повідомленні|коментарі|зверненні|дописі)$/u;

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

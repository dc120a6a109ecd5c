import { type Mention, unmarked } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isMark, type Parsed, type Syntax } from "./syntax";

// What stands in a document.
const written =
  /^(?:говорится|сказано|отмечается|подч[её]ркивается|указывается|указано|написано|значится|утверждается|поясняется|уточняется|йдеться|ідеться|зазначено|зазначається|наголошується|наголошено|підкреслюється|підкреслено|вказується|вказано|пояснюється|стверджується|heißt|hieß|steht|stand|stehe|lit|indique|écrit|lee|indica|señala|expresa|lê-se|diz|consta)$/u;
const within = /^(?:в|у|во|in|im|dans|en|em|no|na)$/u;
const nouns =
  /^(?:сообщени[ие]|заявлени[ие]|пресс-релизе|релизе|комментарии|письме|ответе|обращении|записке|документе|посте|публикации|материале|статье|тексте|заяві|повідомленні|пресрелізі|коментарі|листі|відповіді|зверненні|записці|документі|дописі|публікації|матеріалі|статті|тексті|erklärung|mitteilung|pressemitteilung|schreiben|stellungnahme|brief|antwort|communiqué|lettre|message|déclaration|courrier|note|article|comunicado|carta|nota|mensaje|escrito|mensagem|texto|artículo|artigo)$/u;
const ofOutlets = /^(?:публикации|материале|статье|публікації|матеріалі|статті|article|artículo|artigo)$/u;
const owners: readonly [RegExp, Mention["gender"]][] = [
  [/^(?:его|його|seiner|seinem)$/u, "he"],
  [/^(?:её|ее|її|ihrer|ihrem)$/u, "she"],
  [/^(?:их|їхній|їхньому|їх|leur)$/u, "they"],
];
const LONGEST = 5;
const isWritten = /^(?:говорится|сказано|йдеться|ідеться|зазначено)$/u;
// "…", reza un comunicado.
const documents = /^(?:comunicado|nota|escrito|texto|communiqué|texte)$/u;
// "Açıklamada, “…” denildi".
const inDocument = /^(?:açıklama|bildiri|mektup|mektub|mesaj|metin|metn|duyuru|yazı)(?:da|de|ta|te)$/u;
const isDone = /(?:[ıiuü]l|[aeıioöuü]n|n[ıiuü]l)[dm][ıiuü](?:ştı|ştir)?$|aldı$/u;

/** Whose a document is: somebody named, a pronoun's, whoever spoke last, or the outlet's. */
export type Paper = { to: number; subject: Mention | null };

/** Finds behind a quotation the document in which it stands: "…”, it says in her statement. */
export class Documents {
  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
  ) {}

  /** «…», — ідеться в ньому: in what the sentence before tells that somebody wrote. */
  isInIt(sentence: Parsed, at: number): boolean {
    const { tokens } = sentence;
    // "« … », y lit-on".
    const isRead = tokens[at]?.base === "y" && tokens[at + 1]?.base === "lit";
    return (
      (isRead || isWritten.test(tokens[at]?.base ?? "")) &&
      this.syntax.followsQuote(sentence, at) &&
      tokens.length - at <= 5
    );
  }

  /** "“…”, indica el comunicado": a paper that a verb of saying names, of which nothing beside tells whose it is. */
  isNamed(sentence: Parsed, from: number, to: number, subject: Mention | null): boolean {
    const { tokens } = sentence;
    const { language } = this.lexicon;
    if (language.code === "tr")
      return (
        subject === null &&
        isDone.test(tokens[to - 1]?.base ?? "") &&
        tokens.slice(0, from).some(({ base }) => inDocument.test(base))
      );
    return (
      (language.isProDrop || language.code === "fr") &&
      tokens.slice(to, to + 2).some(({ base }) => documents.test(base)) &&
      this.syntax.followsQuote(sentence, from)
    );
  }

  at(sentence: Parsed, at: number): Paper | null {
    const { tokens, mentions } = sentence;
    if (!written.test(tokens[at]?.base ?? "") || !this.syntax.followsQuote(sentence, at)) return null;
    let place = at + 1;
    while (place < at + 3 && !within.test(tokens[place]?.base ?? "")) place++;
    if (!within.test(tokens[place]?.base ?? "")) return null;
    const noun = tokens.findIndex(({ base }, n) => n > place && n <= place + LONGEST && nouns.test(base));
    if (noun < 0 || tokens.slice(place, noun).some((token) => isMark(token, ",.;:"))) return null;
    const isOf = /^(?:des|der|du|de|del|do|da|of)$/u.test(tokens[noun + 1]?.base ?? "");
    // "В посте на странице штаба".
    const page = /^(?:страниц|сайт|канал|сторін)/u.test(tokens[noun + 2]?.base ?? "") ? 2 : 0;
    const own = mentions.some(
      ({ from, to }) =>
        (page > 0 && from > noun && from <= noun + 3) ||
        (to > noun + 1 && (from <= noun + 1 || (isOf && from === noun + 2)) && from >= noun),
    );
    if (own) return null;
    const owner = tokens
      .slice(place + 1, noun)
      .flatMap(({ base }) => owners.find(([form]) => form.test(base))?.[1] ?? [])[0];
    const subject = owner
      ? this.made(sentence, place, noun + 1, { kind: "pronoun", gender: owner })
      : ofOutlets.test(tokens[noun]?.base ?? "")
        ? this.made(sentence, place, noun + 1, {
            kind: "organization",
            isMedia: true,
            isBackReference: true,
          })
        : null;
    return { to: noun + 1, subject };
  }

  private made(
    { tokens }: Parsed,
    from: number,
    to: number,
    rest: Partial<Mention> & Pick<Mention, "kind">,
  ): Mention {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { from, to, name: this.text.slice(start, end), start, end, ...unmarked, ...rest };
  }
}

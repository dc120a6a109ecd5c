import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import { stem } from "../words/stems";
import type { Cast } from "./cast";
import { wordsOf } from "./filed";
import type { Memory, Read } from "./memory";

// "The department", whatever house it is.
const anyHouse =
  /^(?:ведомств|відомств|agency|entida|organi[sz]|institu|body|einrichtung|behörde|организац|організац|kurum|kuruluş)/iu;
// "Министерство", of Минфин.
const isMinistry = /^м[иі]н[иі]стерств/u;
const shortMinistry = /^(?:Мин|Мін)\p{Ll}{2,}/u;
// How many paragraphs ago a house may have spoken.
const REACH = 2;

/** Houses by what they are, and by what else their names may call them: the National Union is a party. */
const kinds: readonly { noun: RegExp; called: RegExp }[] = [
  {
    noun: /^(?:party|parti|partido|partei|партия|партії|партія)$/iu,
    called:
      /^(?:union|front|movement|alliance|bloc|block|list|league|mouvement|rassemblement|movimiento|movimento|alianza|aliança|unión|união|frente|bündnis|bund|liste|liga|союз|блок|движение|альянс|спілка|рух|фронт|birlik|birliği|hareketi|cephesi)$/u,
  },
  {
    noun: /^(?:union|syndicat|sindicato|gewerkschaft|профсоюз|профспілка|sendika)$/iu,
    called:
      /(?:bund|verband|verein|federation|association|brotherhood|fédération|federación|federação|союз|спілка)$/u,
  },
  {
    noun: /^(?:company|firm|group|airline|bank|entreprise|société|groupe|banque|empresa|compañía|companhia|grupo|banco|konzern|unternehmen|компания|компанія|концерн|банк|şirket|banka)$/iu,
    called: /^(?:group|holding|lines|airways|motors|bank|gruppe|werke|holding|холдинг)$/u,
  },
  {
    noun: /^(?:association|federation|institute|foundation|club|association|fédération|institut|fondation|asociación|federación|fundación|associação|federação|fundação|verband|verein|stiftung|ассоциация|федерация|фонд|асоціація|федерація|dernek|vakıf)$/iu,
    called: /^(?:league|liga|ligue|bund|лига|ліга)$/u,
  },
];

/** Tells which house is meant by no more than what it is: the department, the party. */
export class HousesAgain {
  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
    private readonly memory: Memory,
  ) {}

  /** "The National Union meets in May. “…,” the party said": the last to speak that is one, or the only one of which
   *  the sentence before tells. */
  private ofKind({ name }: Mention, called: RegExp, sentence: number): Speaker | null {
    const noun = stem(name);
    const isOne = (house: string) =>
      wordsOf(house).some((word) => stem(word) === noun || called.test(word.toLowerCase()));
    const spoke = this.memory.latest(({ speaker }) => speaker.kind === "organization");
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= REACH;
    if (isNear && wordsOf(spoke.speaker.name).length > 1 && isOne(spoke.speaker.name)) return spoke.speaker;
    const [here, before] = [this.sentences[sentence], this.sentences[sentence - 1]];
    if (before?.paragraph !== here?.paragraph) return null;
    const isOther = (house: string) =>
      wordsOf(house).some((word) => this.lexicon.isInstitution(word.toLowerCase())) && !isOne(house);
    const named = (before?.mentions ?? []).filter(
      (each) => each.kind === "organization" && !this.memory.cast.outlets.has(stem(each.name)),
    );
    const [only, ...others] = new Set(
      named.map((each) => each.name).filter((house) => house !== name && !isOther(house)),
    );
    return only && others.length === 0 && /\p{Lu}/u.test(only) ? this.cast.organizationNamed(only) : null;
  }

  /** "Ведомство": the house that spoke last. */
  house(mention: Mention, sentence: number): Speaker | null {
    const kind = kinds.find(({ noun }) => noun.test(mention.name));
    if (kind) return this.ofKind(mention, kind.called, sentence);
    if (
      !/^(?:ведомств[оаеу]|відомств[оаі]|министерств[оае]|міністерств[оаі]|пресс-служб[аеы]|пресслужб[аі]|мэри[яи]|мері[яї]|администраци[яи]|ministerio|ministère|ministério|ministerium|ministry|agency|entidade|entidad|organismo|organización|organização|institución|instituição|organisation|organization|institution|body|einrichtung|behörde|организаци[яи]|организация|організаці[яї]|kurum|kuruluş)$/iu.test(
        mention.name,
      )
    )
      return null;
    const head = stem(mention.name);
    const isThat = (name: string) =>
      anyHouse.test(mention.name) ||
      name
        .split(" ")
        .some((word) => stem(word) === head || (isMinistry.test(mention.name) && shortMinistry.test(word)));
    const house = this.memory.latest(
      ({ speaker }) =>
        speaker.kind === "organization" &&
        speaker.name !== this.memory.lastOutlet?.name &&
        isThat(speaker.name),
    )?.speaker;
    return (
      house ?? (mention.name === "agency" ? this.memory.lastOutlet : this.houseJustNamed(mention, sentence))
    );
  }

  /** "Міноборони відреагувало. «…», написало відомство": named, though it has not spoken yet. */
  private houseJustNamed(mention: Mention, sentence: number): Speaker | null {
    const [here, before] = [this.sentences[sentence], this.sentences[sentence - 1]];
    if (!anyHouse.test(mention.name) || !before || before.paragraph !== here?.paragraph) return null;
    const named = before.mentions.filter(({ kind, isMedia }) => kind === "organization" && !isMedia);
    const [only, ...others] = named;
    return only && (others.length === 0 || only.from === 0) ? this.cast.organizationNamed(only.name) : null;
  }

  /** «Рупор»: «…», — пишет канал. The outlet that the same sentence has named. */
  outlet(mention: Mention, sentence: number): Speaker | null {
    const named = this.sentences[sentence]?.mentions.findLast(
      ({ isMedia, isBackReference, to }) => isMedia && !isBackReference && to <= mention.from,
    );
    return named ? this.cast.organizationNamed(named.name) : null;
  }
}

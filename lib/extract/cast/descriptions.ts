import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Cast } from "./cast";
import type { Memory, Read } from "./memory";
import { Openings } from "./openings";
import type { Player } from "./player";
import { isCallable, isCalledOther } from "./roles";

const formerly =
  /^(?:former|ex|onetime|erstwhile|ancien(?:ne)?|ehemalige[rn]?|frühere[rn]?|antigu[oa]|antig[oa]|eski|бывш(?:ий|ая)|колишн(?:ій|я))$/u;
const his = /^(?:der|el|o|le|un|cet|ce|este|ese|esse)$/u;
const hers = /^(?:la|a|cette|esta|esa|essa)$/u;
const womanNoun = /(?:woman|ess|[^s]in|trice|euse|ère|enne|ora|ana|ista|ница|тка|ниця|истка|ша)$/u;
// Offices of which there is one, and those of whom the text need not have told: the president is nobody just named.
const lone =
  /^(?:president|präsident|président|president[ea]|президент|premier|king|queen|minister|ministr)/u;

/** Tells who is meant by a description that gives no office which the text has named: the former hooker, the veteran.
 *  Whoever the sentence before is about, if nothing speaks against it. */
export class Descriptions {
  private readonly openings: Openings;

  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
    private readonly memory: Memory,
  ) {
    this.openings = new Openings(lexicon);
  }

  of(mention: Mention, sentence: number): Speaker | null {
    const { office, from, to } = mention;
    const here = this.sentences[sentence];
    if (!here || !office || this.lexicon.mouths.has(office)) return null;
    const tokens = here.tokens.slice(from, to);
    const isDefinite =
      this.lexicon.definite.has(tokens[0]?.base ?? "") && this.lexicon.own.at(here.tokens, from) === null;
    const isFormer = tokens.some(({ base }) => formerly.test(base));
    const isOffice = this.lexicon.offices.has(office) || lone.test(office);
    if (!isDefinite) return null;
    const player = this.subjectBefore(sentence);
    if (!player) return null;
    // "Ada Vol, who teaches there, sees it otherwise. “…,” says the historian": of her no office has been told.
    const isNew = isCallable(office) && !lone.test(office) && player.titles.size === 0;
    if (isOffice && !isFormer && !isNew) return null;
    const gender = this.gender(mention, tokens[0]?.base ?? "");
    if (gender && player.gender && gender !== player.gender) return null;
    const holders = this.cast.byTitleHead(office, Number.POSITIVE_INFINITY);
    if (holders.length > 0 && !holders.includes(player)) return null;
    return isCalledOther(office, player) ? null : this.cast.personNamed(player);
  }

  private gender({ gender, office }: Mention, article: string): "he" | "she" | null {
    if (gender === "he" || gender === "she") return gender;
    const { code } = this.lexicon.language;
    if (code === "de") return article === "die" ? "she" : article === "der" ? "he" : null;
    if (/^(?:fr|es|pt)$/.test(code)) return hers.test(article) ? "she" : his.test(article) ? "he" : null;
    return womanNoun.test(office ?? "") && code !== "en" ? "she" : null;
  }

  /** Who spoke in the sentence before, or with whom it begins; over the end of a paragraph, too. */
  private subjectBefore(sentence: number): Player | null {
    const before = this.sentences[sentence - 1];
    if (!before || before.isHeading) return null;
    const spoke = this.memory.lastIn(sentence - 1);
    if (spoke) return spoke.player;
    const opener = this.openings.opener(before);
    if (opener) return opener.kind === "person" ? (this.cast.playerOf(opener) ?? null) : null;
    const named = new Set(
      before.mentions.flatMap((each) => (each.kind === "person" ? (this.cast.playerOf(each) ?? []) : [])),
    );
    const [only] = named;
    return named.size === 1 && before.paragraph === this.sentences[sentence]?.paragraph
      ? (only ?? null)
      : null;
  }
}

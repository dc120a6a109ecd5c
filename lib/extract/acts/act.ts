import type { CueClass } from "../languages/language";
import type { Mention } from "../mentions/mention";

/** What an act is where nothing says otherwise. */
export const plainAct = {
  subject: null,
  isElided: false,
  isInverted: false,
  isParticiple: false,
  isPassive: false,
  isNegated: false,
  isPartly: false,
  isOfPaper: false,
  carrier: null,
  addressee: null,
} satisfies Partial<Act>;

/** A cue in a sentence with whoever its words make the speaker. */
export type Act = {
  from: number;
  to: number;
  kind: CueClass | "according" | "citing";
  cue: string;
  subject: Mention | null;
  /** The speaker isn't named: the language leaves it out, or a participle leans on the act before. */
  isElided: boolean;
  isInverted: boolean;
  isParticiple: boolean;
  /** Done to whoever stands in front: "was told by". */
  isPassive: boolean;
  isNegated: boolean;
  isPartly: boolean;
  /** What stands in a statement or letter of which nothing beside tells whose it is. */
  isOfPaper: boolean;
  /** With "quoted": whoever quotes. */
  carrier: Mention | null;
  /** Where the one spoken to stands: "told Reuters". */
  addressee: Mention | null;
  /** Where what was said can start. */
  contentFrom: number;
};

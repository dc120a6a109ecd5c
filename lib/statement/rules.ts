/** Which manners fit which stance: a denial is categorical or partial; what sounds like a denial and
 *  isn't one is a comment, as a non-denial or a no comment. */
const manners: Record<string, readonly string[]> = {
  support: [],
  deny: ["categorical", "partial"],
  query: [],
  comment: ["non_denial", "no_comment"],
};

/** Why a manner doesn't fit its stance, with the way out; null where it fits or is absent. */
export function mannerFault(stance: string, manner: string | null): string | null {
  const fitting = manners[stance] ?? [];
  if (manner === null || fitting.includes(manner)) return null;
  if (fitting.length === 0) return `A stance of ${stance} has no manner; leave it out.`;
  return `The manner of a stance of ${stance} is ${fitting.join(" or ")}, not ${manner}.`;
}

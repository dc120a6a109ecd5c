import type { Actor } from "../../auth/schema";
import { getTimelineCounts, listTalk } from "../counts/queries";
import type { Talk, TimelineFilters } from "../schema";

type Effect = "weakens" | "strengthens";

/** The filters under which a statement supports a claim that would do this to the standing of whom it is
 *  about; null where the filters given leave none of them. */
function underEffect(filters: TimelineFilters, effect: Effect): TimelineFilters | null {
  const isLeft =
    (filters.effect ?? effect) === effect && (filters.stance === undefined || filters.stance === "support");
  return isLeft ? { ...filters, effect, stance: "support" } : null;
}

/** When somebody was said to rise (what supports a claim that would strengthen them), or to fade. */
export async function listTrend(
  actor: Actor,
  slug: string,
  filters: TimelineFilters,
  effect: Effect,
): Promise<Talk[]> {
  const narrowed = underEffect(filters, effect);
  return narrowed === null ? [] : listTalk(actor, slug, narrowed);
}

/** In how many statements under the filters somebody was said to rise, and in how many to fade. */
export async function getTrendCounts(
  actor: Actor,
  slug: string,
  filters: TimelineFilters,
): Promise<{ rising: number; fading: number }> {
  const of = async (effect: Effect) => {
    const narrowed = underEffect(filters, effect);
    return narrowed === null ? 0 : (await getTimelineCounts(actor, slug, narrowed)).statements;
  };
  const [rising, fading] = await Promise.all([of("strengthens"), of("weakens")]);
  return { rising, fading };
}

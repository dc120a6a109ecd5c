import { FEWEST } from "@/lib/track-record/rules";
import type { Tally, TrackRecordPart } from "@/lib/track-record/schema";

const percent = (share: number) => `${Math.round(share * 100)}%`;

export const partTitle: Record<TrackRecordPart, string> = {
  subject: "Claims about them",
  origin: "Claims they made",
  relay: "Claims they passed on",
  denier: "Claims they denied",
};

const outcomes: Record<TrackRecordPart, string> = {
  subject: "borne out",
  origin: "borne out",
  relay: "borne out",
  denier: "denials held",
};

export const outcomeWords = (part: TrackRecordPart) => outcomes[part];

/** “60% (95% interval 23–88%)”, or that there are too few for it. */
export function shareInWords({ n, share, interval }: Tally): string {
  if (share === null || interval === null) return n < FEWEST ? "too few for a share" : "";
  const { low, high } = interval;
  return `${percent(share)} (95% interval ${percent(low).replace("%", "")}–${percent(high)})`;
}

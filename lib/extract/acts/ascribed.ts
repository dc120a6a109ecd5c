import type { Hop, Speaker } from "../schema";
import type { Act } from "./act";

/** Whose words something is, as the text tells it, through whom, and when they were said. */
export type Ascribed = { speaker: Speaker | null; via: Hop[]; act: Act | null; date: number };

export const nobody: Ascribed = { speaker: null, via: [], act: null, date: -1 };

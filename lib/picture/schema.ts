/** About what something was said: one claim, the claims about a person, or (both left out) any on file. */
export type PictureScope = { claim?: string; person?: string };

/** Statements that are dated alike, by the bounds of their dates; an open or unknown end is null. */
export type Said = { from: string | null; to: string | null; support: number; deny: number };

/** How many statements an organization (`to`) passed on that had come to it from another (`from`). */
export type Relay = { from: Named; to: Named; n: number };

export type Named = { slug: string; name: string };

export type GlyphKind = "sup" | "den" | "que" | "com" | "occ" | "out";

/** The shape of a stance, an occurrence or an outcome. Always beside the word for it, so it says nothing. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  return <i className={`g ${kind}`} aria-hidden="true" />;
}

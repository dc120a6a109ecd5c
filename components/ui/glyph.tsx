export type GlyphKind = "sup" | "den" | "que" | "com" | "occ" | "out" | "rise" | "fade";

/** The shape of a stance, an occurrence, an outcome or an effect on standing. Always beside the word for it, so it says nothing. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  return <i className={`g ${kind}`} aria-hidden="true" />;
}

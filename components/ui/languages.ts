const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** “Russian” for `ru`; the code itself where it isn't known. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Of a language's form, and yet none that Intl takes (`en-12`).
    return code;
  }
}

/** “Ukraine” for `UA`. */
export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** “Russian” for `ru`; the code itself where it isn't known. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}

/** “Ukraine” for `UA`. */
export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

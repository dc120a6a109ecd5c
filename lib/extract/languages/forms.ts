/** `сказал(|а|и) made_clear` → [сказал, сказала, сказали, "made clear"]. */
export function forms(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((item) => {
      const [, stem = "", ends = "", rest = ""] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(item) ?? [];
      if (stem === "" && ends === "") return [item];
      return ends.split("|").flatMap((end) => forms(`${stem}${end}${rest}`));
    })
    .map((form) => form.replaceAll("_", " "));
}

export const formSet = (list: string): ReadonlySet<string> => new Set(forms(list));

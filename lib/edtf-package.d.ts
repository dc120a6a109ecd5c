// The `edtf` package ships no types; these are the parts of its documented interface that we use.
declare module "edtf" {
  type Parsed = { type: "Date" | "Year" | "Season" | "Interval"; edtf: string; min: number; max: number };
  export default function edtf(
    text: string,
    constraints: { types: readonly string[]; level: 0 | 1 | 2 },
  ): Parsed;
}

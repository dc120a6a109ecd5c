import { z } from "zod";
import { edtfText } from "../edtf";
import { language, recordId, slug } from "../fields";
import { stanceKind, stanceManner } from "../statement/schema";

/** A long magazine piece has 60,000 characters. */
export const LONGEST_TEXT = 200_000;

export const extractInput = z
  .strictObject({
    text: z
      .string()
      .max(LONGEST_TEXT, `At most ${LONGEST_TEXT} characters are read at a time; send the article in parts.`)
      .refine((text) => text.trim() !== "", "Send the article's text."),
    publishedOn: edtfText.meta({
      description: "The day against which “on Friday” is read, as EDTF; empty where it isn't known.",
    }),
    language: language.optional().meta({ description: "Found out from the text if left out." }),
    person: slug.optional().meta({ description: "Whose claims on file come first among those proposed." }),
  })
  .meta({
    id: "ExtractInput",
    examples: [
      {
        text: "The talk of a rift is “pure invention,” government spokeswoman Ada Example told the Examplia Herald on Friday.",
        publishedOn: "2025-11-10",
        language: "en",
      },
    ],
  });
export type ExtractInput = z.infer<typeof extractInput>;

const offset = z.int().min(0).meta({ description: "In UTF-16 units into the text as it was sent." });

export const speaker = z
  .object({ kind: z.enum(["person", "organization", "anonymous"]), name: z.string(), slug: slug.optional() })
  .meta({ id: "CandidateSpeaker", description: "With a slug where the one named is on file." });
export type Speaker = z.infer<typeof speaker>;

const hop = z.object({ name: z.string(), slug: slug.optional() });
export type Hop = z.infer<typeof hop>;

export const candidate = z
  .object({
    kind: z.enum(["direct", "fragment", "indirect"]).meta({
      description:
        "direct: whole sentences in quotation marks or dash speech; fragment: a few words in quotation marks; indirect: reported speech.",
    }),
    text: z.string().meta({
      description: "Exactly the characters from start to end: what was said, without its quotation marks.",
    }),
    start: offset,
    end: offset,
    speaker: speaker.nullable().meta({ description: "Null rather than a guess." }),
    via: z.array(hop).meta({ description: "Through whom it came, from the speaker outwards." }),
    cue: z.string().nullable().meta({ description: "The word or phrase that says that it was said." }),
    stance: stanceKind.nullable(),
    manner: stanceManner.nullable(),
    saidOn: edtfText,
    dateText: z.string().nullable().meta({ description: "The words that saidOn was read from." }),
    claims: z
      .array(z.object({ id: recordId, text: z.string(), score: z.number().min(0).max(1) }))
      .meta({ description: "Claims on file in like words, the likest first." }),
  })
  .meta({ id: "Candidate" });
export type Candidate = z.infer<typeof candidate>;
export type Proposal = Pick<Candidate, "stance" | "manner">;

export const extractAnswer = z
  .object({
    language: z.string(),
    candidates: z.array(candidate),
    dates: z
      .array(z.object({ text: z.string(), start: offset, end: offset, edtf: edtfText }))
      .meta({ description: "Every date named; empty EDTF where the day of publication would be needed." }),
    people: z.array(z.object({ name: z.string(), slug: slug.optional(), mentions: z.int().min(1) })),
  })
  .meta({
    id: "Extraction",
    examples: [
      {
        language: "en",
        candidates: [
          {
            kind: "fragment",
            text: "pure invention,",
            start: 26,
            end: 41,
            speaker: { kind: "person", name: "Ada Example", slug: "ada-example" },
            via: [{ name: "Examplia Herald", slug: "examplia-herald" }],
            cue: "told",
            stance: "deny",
            manner: "categorical",
            saidOn: "2025-11-07",
            dateText: "on Friday",
            claims: [
              { id: "7f3k9x2m4q", text: "There is a rift at the top of the government.", score: 0.42 },
            ],
          },
        ],
        dates: [{ text: "on Friday", start: 104, end: 113, edtf: "2025-11-07" }],
        people: [{ name: "Ada Example", slug: "ada-example", mentions: 1 }],
      },
    ],
  });
export type Extraction = z.infer<typeof extractAnswer>;

import { z } from "zod";
import { asOfQuery } from "../as-of";
import { edtfText } from "../edtf";
import { correction, entryStatus, language, pageQuery, paragraph, shortLine, slug } from "../fields";
import { tenureOrderFault } from "./rules";

export const nameInput = z.strictObject({ name: shortLine, language: language.nullish() });

export const tenureInput = z
  .strictObject({
    office: shortLine,
    organization: slug.nullish(),
    from: edtfText,
    to: edtfText,
  })
  .superRefine((tenure, context) => {
    const fault = tenureOrderFault(tenure.from, tenure.to);
    if (fault) context.addIssue({ code: "custom", path: ["to"], message: fault });
  })
  .meta({ id: "TenureInput" });

const wikidataId = z.string().regex(/^Q[1-9]\d*$/, "A Wikidata id is a Q and a number: Q58217.");

const person = z.strictObject({
  slug,
  name: shortLine,
  names: z.array(nameInput).max(100).optional(),
  summary: paragraph.nullish(),
  note: paragraph.nullish(),
  wikidataId: wikidataId.nullish(),
  tenures: z.array(tenureInput).max(200).optional(),
});

const example = {
  slug: "ada-example",
  name: "Ada Example",
  names: [{ name: "Ада Экзампл", language: "ru" }],
  summary: "Minister of Weather of Examplia.",
  tenures: [
    { office: "Minister of Weather", organization: "examplian-government", from: "2021-04", to: ".." },
  ],
};

/** A person as a bundle holds one. */
export const personBundleItem = person.meta({ id: "BundlePerson" });
export type PersonBundleItem = z.infer<typeof personBundleItem>;

export const personInput = person
  .extend({ status: entryStatus.optional() })
  .meta({ id: "PersonInput", examples: [example] });
export type PersonInput = z.infer<typeof personInput>;

/** What is given replaces what is there; lists are replaced whole; null clears. */
export const personPatch = personInput
  .extend({ correction })
  .partial()
  .meta({ id: "PersonPatch", examples: [{ summary: "Former Minister of Weather of Examplia." }] });
export type PersonPatch = z.infer<typeof personPatch>;

/** The form of one that is on file, which sends every field. */
export const editedPerson = personInput.extend({ correction });

export const personListQuery = pageQuery.extend({
  ...asOfQuery.shape,
  q: z.string().max(200).optional(),
});
export type PersonListQuery = z.infer<typeof personListQuery>;

const edtfOut = z.string();

export const tenureView = z
  .object({
    office: z.string(),
    organization: z.object({ slug: z.string(), name: z.string() }).nullable(),
    from: edtfOut,
    to: edtfOut,
  })
  .meta({ id: "Tenure" });

export const personView = z
  .object({
    id: z.string(),
    url: z.string(),
    slug: z.string(),
    name: z.string(),
    names: z.array(z.object({ name: z.string(), language: z.string().nullable() })),
    summary: z.string().nullable(),
    note: z.string().nullable(),
    wikidataId: z.string().nullable(),
    tenures: z.array(tenureView),
    status: z.string(),
    version: z.int(),
    recordedAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Person" });
export type PersonView = z.infer<typeof personView>;

export const personListItem = z
  .object({
    slug: z.string(),
    name: z.string(),
    url: z.string(),
    summary: z.string().nullable(),
    office: z.string().nullable(),
    claims: z.int(),
    denials: z.int(),
  })
  .meta({ id: "PersonListItem" });
export type PersonListItem = z.infer<typeof personListItem>;

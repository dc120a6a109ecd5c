import { z } from "zod";
import { asOfQuery } from "../as-of";
import { correction, country, entryStatus, language, pageQuery, paragraph, shortLine, slug } from "../fields";
import { reliabilityBundleItem, reliabilityView } from "../judgement/schema";

export const organizationKind = z
  .enum([
    "newspaper",
    "magazine",
    "agency",
    "broadcaster",
    "channel",
    "website",
    "aggregator",
    "government",
    "party",
    "company",
    "other",
  ])
  .meta({ id: "OrganizationKind" });
export type OrganizationKind = z.infer<typeof organizationKind>;

const organization = z.strictObject({
  slug,
  name: shortLine,
  kind: organizationKind,
  country: country.nullish(),
  language: language.nullish(),
  audience: z.int().min(0).max(2_000_000_000).nullish(),
  note: paragraph.nullish(),
});

/** An organization as a bundle holds one. */
export const organizationBundleItem = organization
  .extend({ reliability: reliabilityBundleItem.optional() })
  .meta({ id: "BundleOrganization" });
export type OrganizationBundleItem = z.infer<typeof organizationBundleItem>;

export const organizationInput = organization.extend({ status: entryStatus.optional() }).meta({
  id: "OrganizationInput",
  examples: [
    {
      slug: "examplia-herald",
      name: "The Examplia Herald",
      kind: "newspaper",
      country: "GB",
      language: "en",
    },
  ],
});
export type OrganizationInput = z.infer<typeof organizationInput>;

export const organizationPatch = organizationInput
  .extend({ correction })
  .partial()
  .meta({ id: "OrganizationPatch", examples: [{ audience: 120000 }] });
export type OrganizationPatch = z.infer<typeof organizationPatch>;

/** The form of one that is on file, which sends every field. */
export const editedOrganization = organizationInput.extend({ correction });

export const organizationListQuery = pageQuery.extend({
  ...asOfQuery.shape,
  q: z.string().max(200).optional(),
  kind: organizationKind.optional(),
});
export type OrganizationListQuery = z.infer<typeof organizationListQuery>;

export const organizationView = z
  .object({
    id: z.string(),
    url: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: organizationKind,
    country: z.string().nullable(),
    language: z.string().nullable(),
    audience: z.int().nullable(),
    note: z.string().nullable(),
    reliability: reliabilityView.nullable(),
    status: z.string(),
    version: z.int(),
    recordedAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Organization" });
export type OrganizationView = z.infer<typeof organizationView>;

export const organizationListItem = z
  .object({
    slug: z.string(),
    name: z.string(),
    url: z.string(),
    kind: organizationKind,
    country: z.string().nullable(),
    sources: z.int(),
  })
  .meta({ id: "OrganizationListItem" });
export type OrganizationListItem = z.infer<typeof organizationListItem>;

import type { ClaimCategory, OutcomeVerdict } from "@/lib/claim/schema";
import type { OrganizationKind } from "@/lib/organization/schema";
import type { SourceKind } from "@/lib/source/schema";
import type { StanceKind } from "@/lib/statement/schema";

/** The words of every list to choose from. Types only come from the schemas: zod stays on the server. */

export const categories: Record<ClaimCategory, string> = {
  favour: "Favour",
  rift: "Rift",
  loyalty: "Loyalty",
  appointment: "Appointment",
  promotion: "Promotion",
  demotion: "Demotion",
  reassignment: "Reassignment",
  dismissal: "Dismissal",
  resignation: "Resignation",
  absence: "Absence",
  health: "Health",
  death: "Death",
  performance: "Performance",
  investigation: "Investigation",
  detention: "Detention",
  succession: "Succession",
  tenure: "Tenure",
  other: "Other",
};

export const effects = { weakens: "Weakens", strengthens: "Strengthens", neutral: "Neutral" };

export const organizationKinds: Record<OrganizationKind, string> = {
  newspaper: "Newspaper",
  magazine: "Magazine",
  agency: "Agency",
  broadcaster: "Broadcaster",
  channel: "Channel",
  website: "Website",
  aggregator: "Aggregator",
  government: "Government body",
  party: "Party",
  company: "Company",
  other: "Other",
};

export const sourceKinds: Record<SourceKind, string> = {
  article: "Article",
  post: "Post",
  broadcast: "Broadcast",
  transcript: "Transcript",
  document: "Document",
};

export const stances: Record<StanceKind, string> = {
  support: "Supports",
  deny: "Denies",
  query: "Queries",
  comment: "Comments on",
};

/** Only where one fits: the rest have no manner. */
export const mannersOf: Partial<Record<string, Record<string, string>>> = {
  deny: { categorical: "Categorically", partial: "In part" },
  comment: { non_denial: "Sounds like a denial, isn’t one", no_comment: "Declined to comment" },
};

export const attributions = {
  on_record: "On the record",
  background: "On background",
  deep_background: "On deep background",
};

export const speakerKinds = {
  person: "A person",
  organization: "An organization",
  anonymous: "Someone unnamed",
  source: "The source itself",
};

export const hopKinds = { person: "A person", organization: "An organization", anonymous: "Someone unnamed" };

export const relationKinds = {
  evidence: "is offered as evidence for",
  contradicts: "contradicts",
  refines: "refines",
  escalates: "escalates",
  alternative: "is an alternative to",
};

export const verdicts: Record<OutcomeVerdict, string> = {
  borne_out: "Borne out",
  partly: "Partly borne out",
  not_borne_out: "Not borne out",
  lapsed: "Lapsed",
  undetermined: "Can’t be determined",
};

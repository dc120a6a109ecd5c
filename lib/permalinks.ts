const folders: Record<string, string> = {
  person: "people",
  organization: "organizations",
  source: "sources",
  claim: "claims",
  statement: "statements",
};

/** The site's addresses, all of them. Nothing else puts one together. */
export const links = {
  home: "/",
  people: "/people",
  person: (slug: string) => `/people/${slug}`,
  /** The picture of the talk about a person, week by week. */
  talkPicture: (slug: string) => `/people/${slug}/strip.svg`,
  timelineAsCsv: (slug: string) => `/people/${slug}/timeline.csv`,
  timelineAsSheet: (slug: string) => `/people/${slug}/timelinejs.csv`,
  /** The pictures of the whole record; of a person, an organization or a claim; the files of one of them. */
  pictures: "/pictures",
  picturesOf: (record: string) => `${record}/pictures`,
  pictureFile: (page: string, name: string, kind: "svg" | "csv") => `${page}/${name}.${kind}`,
  compare: "/compare",
  /** The picture of the talk about several people, on one scale. */
  comparedPicture: "/compare/strip.svg",
  comparedAsCsv: "/compare/timeline.csv",
  comparedAsSheet: "/compare/timelinejs.csv",
  comparedAsJson: "/api/v1/compare",
  /** A page's view as a table with a row for each citation, by the page's own address. */
  citationsAsCsv: (page: string) => `${page}/citations.csv`,
  trackRecordsAsCsv: "/track-records/table.csv",
  trackRecordsAsJson: "/api/v1/track-records",
  organizations: "/organizations",
  organization: (slug: string) => `/organizations/${slug}`,
  source: (id: string) => `/sources/${id}`,
  claim: (id: string) => `/claims/${id}`,
  statement: (id: string) => `/statements/${id}`,
  /** The versions of a record (by its own address), and one of them. */
  history: (record: string) => `${record}/v`,
  revision: (record: string, version: number) => `${record}/v/${version}`,
  comparison: (record: string, version: number, other: number) => `${record}/v/${version}?with=${other}`,
  apiRevisions: (record: string) => `/api/v1${record}/revisions`,
  apiRevision: (record: string, version: number) => `/api/v1${record}/revisions/${version}`,
  changes: "/changes",
  corrections: "/corrections",
  changeAsJson: (seq: number) => `/api/v1/changes?since=${seq - 1}&limit=1`,
  logHead: "/api/v1/changes/head",
  trackRecords: "/track-records",
  /** The claims behind somebody's track record, in one role or in the first that there is. */
  trackRecord: (noun: "person" | "organization", slug: string, part?: string) =>
    `/${noun === "person" ? "people" : "organizations"}/${slug}/track-record${part ? `?part=${part}` : ""}`,
  denials: "/denials",
  search: (q?: string) => (q ? `/search?q=${encodeURIComponent(q)}` : "/search"),
  /** The first that fit what is being typed, with why they do. */
  searchAsJson: (q: string, limit: number, asOf?: string) =>
    `/api/v1/search?${new URLSearchParams({ q, limit: String(limit), include: "matches", ...(asOf && { asOf }) })}`,
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  password: "/password",
  desk: "/desk",
  deskShowing: (entries: number) => `/desk?show=${entries}`,
  deskTokens: "/desk/tokens",
  /** What one act would do to several records, before it is done. */
  deskBulk: "/desk/bulk",
  deskNew: (noun: DeskNoun) => `/desk/${noun}/new`,
  deskEdit: (noun: DeskNoun, id: string) => `/desk/${noun}/${id}`,
  /** A record's form by its type. */
  deskRecord: (type: "claim" | "statement" | "source", id: string) => `/desk/${folders[type]}/${id}`,
  /** What merging a record into another of its kind would do, before it is done. */
  deskMerge: (type: "claim" | "statement" | "source", id: string, into: string) =>
    `/desk/${folders[type]}/${id}/merge?into=${encodeURIComponent(into)}`,
  deskLookup: (kind: string, q: string) => `/desk/lookup?kind=${kind}&q=${encodeURIComponent(q)}`,
  /** Where a form asks for what is on file much like what is typed. */
  deskTwins: "/desk/twins",
  /** What is kept of forms that aren't saved yet: of these; or of one, in the versions that may be let go of. */
  deskKept: (keys: string[] = [], over: string[] = []) => {
    const asked = [...keys.map((key) => ["key", key]), ...over.map((version) => ["over", version])];
    return asked.length === 0 ? "/desk/kept" : `/desk/kept?${new URLSearchParams(asked)}`;
  },
  deskDate: (text: string) => `/desk/date?text=${encodeURIComponent(text)}`,
  deskNewArticle: "/desk/articles/new",
  /** An article on the bench; or a source that is on file, with the text that is kept of it. */
  deskArticle: (id: string) => `/desk/articles/${id}`,
  deskArticleRead: "/desk/articles/read",
  deskArticleBench: (id: string) => `/desk/articles/${id}/bench`,
  deskArticleRecord: (id: string) => `/desk/articles/${id}/record`,
  deskArticleSnapshot: (id: string) => `/desk/articles/${id}/snapshot`,
  deskLikeClaims: (words: string, person: string) =>
    `/desk/articles/like?words=${encodeURIComponent(words)}&person=${person}`,
  /** A new statement, with the claim that it is about and the stance it takes filled in; `draft` tells one of
   *  several that this browser keeps. */
  deskNewStatement: (claim: string, stance: string, draft = "") =>
    `/desk/statements/new?claim=${claim}&stance=${stance}${draft && `&draft=${draft}`}`,
  deskSaved: (address: string, submission: string) => `${address}?saved=${encodeURIComponent(submission)}`,
  /** The same, telling what was done: "sent". */
  deskTold: (address: string, told: string, submission: string) =>
    `${address}?saved=${encodeURIComponent(submission)}&told=${told}`,
  deskReview: "/desk/review",
  deskHouse: "/desk/house",
  deskSessions: "/desk/sessions",
  /** Where whoever was invited lets themselves in. */
  join: (token: string) => `/join/${token}`,
  api: (path: string) => `/api/v1${path}`,
  timelineAsJson: (slug: string) => `/api/v1/people/${slug}/timeline`,
  /** A record's address by its type; null for what has no page of its own. */
  record: (type: string, key: string): string | null => {
    const folder = folders[type];
    return folder === undefined ? null : `/${folder}/${key}`;
  },
  /** An address with a view's state added to its query; what is undefined is left out. */
  withQuery: (path: string, asked: Record<string, string | undefined>) => {
    const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
    // Commas and colons need no code in a query; lists of slugs and moments read better without.
    const query = new URLSearchParams(given).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
    return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`;
  },
} as const;

export type DeskNoun = "people" | "organizations" | "sources" | "claims" | "statements";

/** The site's addresses, all of them. Nothing else puts one together. */
export const links = {
  home: "/",
  people: "/people",
  person: (slug: string) => `/people/${slug}`,
  organizations: "/organizations",
  organization: (slug: string) => `/organizations/${slug}`,
  source: (id: string) => `/sources/${id}`,
  claim: (id: string) => `/claims/${id}`,
  statement: (id: string) => `/statements/${id}`,
  denials: "/denials",
  search: (q?: string) => (q ? `/search?q=${encodeURIComponent(q)}` : "/search"),
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  password: "/password",
  desk: "/desk",
  deskTokens: "/desk/tokens",
  deskNew: (noun: DeskNoun) => `/desk/${noun}/new`,
  deskEdit: (noun: DeskNoun, id: string) => `/desk/${noun}/${id}`,
  api: (path: string) => `/api/v1${path}`,
  /** An address with a view's state in its query; what is undefined is left out. */
  withQuery: (path: string, query: Record<string, string | undefined>) => {
    const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
  },
} as const;

export type DeskNoun = "people" | "organizations" | "sources" | "claims" | "statements";

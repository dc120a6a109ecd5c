import { expect, type Page } from "@playwright/test";

type Saved = { id: string; slug: string };

/** The API with the session of whoever is signed in, as the site's own pages may use it. */
export function sessionApi(page: Page, baseURL = "") {
  const send = (method: string, path: string, data: object) =>
    page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin: baseURL, "if-match": "*" } });
  return {
    send,
    async enter(path: string, data: object): Promise<Saved> {
      const answer = await send("POST", path, data);
      expect(answer.status(), await answer.text()).toBe(201);
      return answer.json();
    },
    /** As of when the record stands as it does. */
    now: async (): Promise<string> => (await (await page.request.get("/api/v1/changes/head")).json()).at,
  };
}

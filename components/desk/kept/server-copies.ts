import type { KeptForm, KeptFormInput } from "@/lib/kept-form/schema";
import { links } from "@/lib/permalinks";
import { type Apart, whyApart } from "./keeping";

type Answer<T> = { found: T } | { why: Apart };

async function ask<T>(address: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    const answer = await fetch(address, init);
    return answer.ok ? { found: await answer.json() } : { why: whyApart(answer.status) };
  } catch {
    return { why: "offline" };
  }
}

type Forms = Promise<Answer<{ forms: KeptForm[] }>>;
let asking: { keys: Set<string>; answer: Forms } | null = null;

/** What the server keeps of a form. A page's forms ask together. */
export async function findOnServer(key: string): Promise<Answer<KeptForm | null>> {
  if (asking === null || asking.keys.size >= 20) {
    const keys = new Set<string>();
    const answer = Promise.resolve().then(() => {
      asking = null;
      return ask<{ forms: KeptForm[] }>(links.deskKept([...keys]));
    });
    asking = { keys, answer };
  }
  asking.keys.add(key);
  const told = await asking.answer;
  return "why" in told ? told : { found: told.found.forms.find((form) => form.key === key) ?? null };
}

/** Keeps a form on the server. It goes out even where the page is just being left. */
export const keepOnServer = (
  sent: KeptFormInput,
  isLeaving: boolean,
): Promise<Answer<{ updatedAt: string }>> =>
  ask(links.deskKept(), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(sent),
    keepalive: isLeaving,
  });

/** Lets go of what the server keeps of a form, in the states that are known here. */
export const releaseOnServer = (key: string, over: string[]): Promise<Answer<object>> =>
  ask(links.deskKept([key], over), { method: "DELETE", keepalive: true });

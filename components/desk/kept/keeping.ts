/** Where what is typed is kept just now: on the server, or apart from it in this browser, and why. */
export type Keeping = { is: "kept"; at: string | null } | { is: "keeping" } | { is: "apart"; why: Apart };

export type Apart = "offline" | "signed-out" | "elsewhere" | "gone" | "too-much";

const reasons: Record<number, Apart> = {
  401: "signed-out",
  403: "signed-out",
  404: "gone",
  409: "too-much",
  412: "elsewhere",
  413: "too-much",
  422: "too-much",
};

export const whyApart = (status: number): Apart => reasons[status] ?? "offline";

export const clock = (instant: string): string =>
  new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

export const dayAndClock = (instant: string): string =>
  new Date(instant).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });

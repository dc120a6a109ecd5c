import { vi } from "vitest";

/** Stands in for the browser's own store, empty, and for the server, which answers what `serve` says. */
export function stubBrowser(serve: (method: string, asked: URLSearchParams, sent: string) => object): void {
  const store: Record<string, unknown> = {};
  // Not enumerable: the names in the store are those of its entries.
  const method = (does: (name: string, text?: string) => unknown) => ({ value: does });
  Object.defineProperties(store, {
    getItem: method((name) => store[name] ?? null),
    setItem: method((name, text) => {
      store[name] = text;
    }),
    removeItem: method((name) => delete store[name]),
  });
  vi.stubGlobal("localStorage", store);
  vi.stubGlobal("fetch", async (address: string, { method: how = "GET", body = "" }: RequestInit = {}) =>
    Response.json(serve(how, new URL(address, "https://standing.example").searchParams, String(body))),
  );
}

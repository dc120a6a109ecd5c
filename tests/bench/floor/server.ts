// The lower floor: node:http and pg, one statement of SQL for each endpoint, and nothing between.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime.js";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { claimJson } from "./claim";
import { enterClaim } from "./enter-claim";
import { Body, claimPage, personPage } from "./pages";
import { searchJson } from "./search";
import { timelineJson } from "./timeline";

// Leaves that go somewhere ask Next's router, which goes nowhere while a page is made.
const stay = () => undefined;
const router = { push: stay, replace: stay, refresh: stay, back: stay, forward: stay, prefetch: stay };
const routed = (page: ReactNode) =>
  createElement(AppRouterContext.Provider, { value: router as never }, page);

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
}

const json = (response: ServerResponse, body: string, status = 200) =>
  send(response, status, "application/json", body);

function html(response: ServerResponse, path: string, children: ReactNode) {
  // The masthead marks where one is, which Next tells it.
  const body = createElement(PathnameContext.Provider, { value: path }, createElement(Body, { children }));
  const page = createElement("html", { lang: "en" }, body);
  send(response, 200, "text/html; charset=utf-8", `<!DOCTYPE html>${renderToStaticMarkup(routed(page))}`);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://floor.invalid");
  const [, first, second, third, name = "", rest] = pathname.split("/");
  if (first === "claims") return html(response, pathname, await claimPage(second ?? ""));
  if (first === "people") return html(response, pathname, await personPage(second ?? ""));
  if (first !== "api" || second !== "v1") return send(response, 404, "text/plain", "");
  if (third === "search") return json(response, await searchJson(searchParams.get("q") ?? ""));
  if (third === "people" && rest === "timeline") {
    return json(response, await timelineJson(name, searchParams.get("cursor")));
  }
  if (third === "claims" && request.method === "POST") {
    return json(response, await enterClaim(JSON.parse(await text(request))), 201);
  }
  return json(response, await claimJson(name));
}

createServer((request, response) => {
  answer(request, response).catch((error) => send(response, 500, "text/plain", String(error)));
}).listen(Number(process.env.PORT), "127.0.0.1");

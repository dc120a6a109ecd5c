import { z } from "zod";
import { recordId, slug } from "../fields";
import type { Operation } from "../http/operation";
import { links } from "../permalinks";
import { reviewedNoun } from "../review/schema";
import { answersOf } from "./answers";
import { Components } from "./components";
import { operations } from "./operations";

type Json = Record<string, unknown>;

const key = z.string().meta({ description: "The slug of a person or an organization, the id of the rest." });

const inPath: Record<string, z.ZodType> = { slug, id: recordId, n: z.int().min(1), noun: reviewedNoun, key };

const tags = [
  { name: "people", description: "Officials, and anybody who speaks or is spoken of; their timelines." },
  { name: "organizations", description: "Publishers and institutions." },
  { name: "sources", description: "Citable published items." },
  { name: "claims", description: "Neutral propositions about a person's standing." },
  { name: "statements", description: "Who said what, when, on whose word." },
  {
    name: "review",
    description: "What is in review before it is public, and what editors remark on records.",
  },
  { name: "record", description: "The record as a whole: denials, search, bundles, the log of changes." },
];

function parametersOf(operation: Operation, components: Components): Json[] {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const path = names.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: components.add(inPath[name] ?? z.string(), "input"),
  }));
  const { shape } = (operation.query ?? z.object({})) as z.ZodObject;
  const query = Object.entries(shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: components.add(schema as z.ZodType, "input"),
  }));
  const headers = [
    ...(operation.ifMatch
      ? [{ name: "If-Match", in: "header", required: true, description: "The record's ETag, or *." }]
      : []),
    ...(operation.method === "POST"
      ? [
          {
            name: "Idempotency-Key",
            in: "header",
            required: false,
            description: "The same key with the same body answers the first answer again, for a day.",
          },
        ]
      : []),
    ...(operation.method === "GET"
      ? [{ name: "If-None-Match", in: "header", required: false, description: "An ETag seen before." }]
      : []),
  ];
  return [...path, ...query, ...headers.map((each) => ({ ...each, schema: { type: "string" } }))];
}

function bodyOf({ body, example }: Operation, components: Components): Json {
  if (!body) return {};
  const { examples } = body.meta() ?? {};
  const shown = example ?? (Array.isArray(examples) ? examples[0] : undefined);
  const content = { schema: components.add(body, "input"), ...(shown !== undefined && { example: shown }) };
  return { requestBody: { required: true, content: { "application/json": content } } };
}

function described(operation: Operation, components: Components): Json {
  const { id, tag, summary, description, role } = operation;
  const needs = role ? `Takes the role of ${role}.` : "";
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...((description || needs) && { description: [description, needs].filter(Boolean).join(" ") }),
    // Reading is public; with a token it shows the drafts that are the token's to see.
    security: role ? [{ token: [] }, { session: [] }] : [{}, { token: [] }, { session: [] }],
    parameters: parametersOf(operation, components),
    ...bodyOf(operation, components),
    responses: answersOf(operation, components),
  };
}

/** The contract: OpenAPI 3.1, made from the very schemas that requests are parsed with. */
export function contract({ sessionCookie }: { sessionCookie: string }): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    paths[operation.path] = { ...path, [operation.method.toLowerCase()]: described(operation, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Standing",
      version: "1",
      description:
        "The record of claims about officials' standing: who says so, through whom, who denies it, and what came of it. Reading is public. Unknown fields and parameters are errors. Dates are EDTF.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: links.api("") }],
    tags,
    paths,
    components: {
      schemas: Object.fromEntries([...components.schemas].sort(([a], [b]) => a.localeCompare(b))),
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: sessionCookie },
      },
    },
  };
}

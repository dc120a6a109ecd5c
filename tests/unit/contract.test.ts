import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { contract } from "@/lib/openapi/document";
import { operations } from "@/lib/openapi/operations";

type Json = Record<string, unknown>;
type Parameter = { name: string; in: string; required: boolean; schema: object };
type Described = {
  operationId: string;
  parameters: Parameter[];
  security: Json[];
  tags: string[];
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
};
type Contract = {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object>; securitySchemes: Json };
};

const document = contract({ sessionCookie: "session" }) as Contract;
const all = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ path, method, described })),
);

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "$ref" && typeof inner === "string") yield inner;
    else yield* referencesIn(inner);
  }
}

function ajv() {
  const made = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    keywords: ["components"],
  });
  addFormats.default(made);
  return made;
}

describe("the contract", () => {
  test("has what OpenAPI 3.1 asks of a document", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    const ids = all.map(({ described }) => described.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map(({ name }) => name);
    const schemes = Object.keys(document.components.securitySchemes);
    for (const { path, described } of all) {
      expect(path).toMatch(/^\//);
      expect(tags).toEqual(expect.arrayContaining(described.tags));
      for (const need of described.security)
        expect(schemes).toEqual(expect.arrayContaining(Object.keys(need)));
      for (const [status, answer] of Object.entries(described.responses)) {
        expect(status).toMatch(/^[1-5]\d\d$/);
        expect(answer.description).not.toBe("");
      }
    }
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[\w.-]+$/);
  });

  test("declares each part of a path, and each parameter once", () => {
    for (const { path, described } of all) {
      const inPath = described.parameters.filter((parameter) => parameter.in === "path");
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      const names = described.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("refers to nothing that isn't in it", () => {
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    for (const reference of referencesIn(document)) expect(known).toContain(reference);
  });

  test("has only schemas that JSON Schema 2020-12 takes", () => {
    const { components } = document;
    // All at once: a schema is compiled with whatever it refers to.
    const allOf = Object.keys(components.schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
    expect(() => ajv().compile({ allOf, components })).not.toThrow();
  });

  test("tells which precondition, key and body each write takes", () => {
    for (const { method, described } of all.filter(({ method }) => method !== "get")) {
      const headers = described.parameters
        .filter((parameter) => parameter.in === "header")
        .map(({ name }) => name);
      expect(headers.includes("Idempotency-Key")).toBe(method === "post");
      expect(headers.includes("If-Match")).toBe("428" in described.responses);
      expect(described.requestBody).toBeDefined();
    }
  });
});

describe("examples", () => {
  const named = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    "examples" in schema ? [{ name, examples: schema.examples as unknown[] }] : [],
  );

  test.each(named)("of $name are what its schema takes", ({ name, examples }) => {
    const schema = z.globalRegistry._idmap.get(name) as z.ZodType;
    for (const example of examples) expect(schema.safeParse(example).error).toBeUndefined();
  });

  test("of bodies are there for each operation that takes one, and fit the published schema too", () => {
    const { components } = document;
    const validator = ajv();
    for (const { body, method, path } of operations.filter((operation) => operation.body)) {
      const content = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content["application/json"];
      const example = content?.example;
      expect(example, `${method} ${path}`).toBeDefined();
      expect(body?.safeParse(example).error).toBeUndefined();
      expect(validator.validate({ ...content?.schema, components }, example)).toBe(true);
    }
  });
});

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract } from "@/lib/openapi/document";

type Header = { required: boolean };
type Answer = { headers?: Record<string, Header>; content?: Record<string, { schema: object }> };
type Described = { operationId: string; responses: Record<string, Answer> };
type Contract = { paths: Record<string, Record<string, Described>>; components: { schemas: object } };

const { paths, components } = contract({ sessionCookie: "session" }) as Contract;

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();

const templates = Object.keys(paths).map((path) => ({
  path,
  form: new RegExp(`^/api/v1${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
}));

function describedFor(method: string, pathname: string): Described | undefined {
  const found = templates.find(({ form }) => form.test(pathname));
  return found && paths[found.path]?.[method === "HEAD" ? "get" : method.toLowerCase()];
}

function bodyFaults(name: string, schema: object, body: unknown): string[] {
  const validate = validators.get(name) ?? ajv.compile({ ...schema, components });
  validators.set(name, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** In what an answer breaks the contract; nothing, as it should be. */
export function breaches(method: string, url: URL, response: Response, text: string): string[] {
  const described = describedFor(method, url.pathname);
  const { status, headers } = response;
  if (!described) return [404, 405, 204].includes(status) ? [] : [`${status} at an address of no operation`];
  const answer = described.responses[status];
  if (!answer) return [`a status of ${status}, which ${described.operationId} doesn't have`];
  const missing = Object.entries(answer.headers ?? {})
    .filter(([name, { required }]) => required && !headers.has(name))
    .map(([name]) => `no header ${name}`);
  if (method === "HEAD" || !answer.content) return text === "" ? missing : [...missing, "a body"];
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  const schema = answer.content[type]?.schema;
  if (!schema) return [...missing, `a body of type ${type}`];
  return [...missing, ...bodyFaults(`${described.operationId} ${status}`, schema, JSON.parse(text))];
}

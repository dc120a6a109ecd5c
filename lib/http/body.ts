import { type Fault, invalid } from "../errors";
import { pathText } from "../faults";
import { ProtocolError } from "./problem";

const MIB = 1024 * 1024;
export const bodyLimit = { usual: MIB, bundle: 64 * MIB } as const;

const isJson = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

function tooLarge(limit: number): ProtocolError {
  return new ProtocolError(413, `The body is larger than the ${limit / MIB} MiB that are taken here.`);
}

/** What is being received, or a ProtocolError 400 if whoever sent it left midway, such as by closing the page. */
export async function received<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ECONNRESET")
      throw new ProtocolError(400, "The connection ended before all of it had come.");
    throw error;
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > limit) throw tooLarge(limit);
  // HTTP lets no more come in than was announced.
  if (announced !== null) return new Uint8Array(await request.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    // A body sent in chunks tells its size only by arriving.
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

// PostgreSQL stores neither U+0000 nor half of a surrogate pair, in no field.
const unstorable = /\0|\p{Surrogate}/u;

function* unstorableIn(value: unknown, path: PropertyKey[]): Generator<Fault> {
  if (typeof value === "string" && unstorable.test(value)) {
    yield { path: pathText(path), message: "This contains a character that can't be stored." };
  }
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value))
    yield* unstorableIn(inner, [...path, isList ? Number(key) : key]);
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ProtocolError(400, "The body is not UTF-8.");
  }
  if (text.trim() === "") throw new ProtocolError(400, "The body is empty; send JSON.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "not JSON";
    throw new ProtocolError(400, `The body is not JSON: ${message}`, { errors: [{ path: "", message }] });
  }
  // Only an escape can bring such a character in, and few bodies have any: the rest is not searched.
  const faults = /\\u(0000|d[89a-f])/i.test(text) ? [...unstorableIn(value, [])] : [];
  if (faults.length > 0) throw invalid(faults);
  return value;
}

export type SentBody = { bytes: Uint8Array; value: unknown };

/** The JSON that was sent. @throws ProtocolError 400, 413, 415 and AppError invalid. */
export async function readBody(request: Request, limit: number): Promise<SentBody> {
  const type = request.headers.get("content-type") ?? "";
  if (!isJson.test(type)) {
    const got = type === "" ? "It came without a Content-Type" : `It came as ${type}`;
    throw new ProtocolError(415, `Send the body as application/json in UTF-8. ${got}.`, {
      headers: { accept: "application/json" },
    });
  }
  const bytes = await received(readBytes(request, limit));
  return { bytes, value: parse(bytes) };
}

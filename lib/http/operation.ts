import type { z } from "zod";
import type { Role } from "../auth/schema";

export type Method = "GET" | "POST" | "PATCH" | "PUT";

/** One thing that a program can ask for: all that its route needs to read a request, and all that the
 *  contract says about it. Both are made from this, so neither can say what the other doesn't. */
export type Operation = {
  id: string;
  method: Method;
  path: string;
  tag: string;
  summary: string;
  description?: string;
  query?: z.ZodType;
  body?: z.ZodType;
  /** In bytes; `bodyLimit.usual` if left out. */
  bodyLimit?: number;
  /** The handler is given the body as it was sent, and finds its faults together with others. */
  parsesBodyItself?: boolean;
  /** An example of the body, where its schema brings none. */
  example?: unknown;
  answer: z.ZodType;
  /** The answer is something that can be sent again, and is described as what is sent. */
  canBeSentAgain?: boolean;
  status?: 200 | 201;
  /** Whether a write says which version of a record it has seen. */
  ifMatch?: boolean;
  /** The role that it takes. A write takes that of an editor unless it says another; most reads take none. */
  role?: Role;
  /** What else a request may come to, beside what its shape says already. */
  also?: readonly ("missing" | "gone" | "moved" | "conflict")[];
  /** The handler tags its answer itself, from the same look-up that makes the answer. */
  tagsItself?: boolean;
};

type ParamOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamOf<Rest>
  : never;

export type ParamsOf<O extends Operation> = Record<ParamOf<O["path"]>, string>;
export type QueryOf<O extends Operation> = O["query"] extends z.ZodType ? z.output<O["query"]> : null;
export type BodyOf<O extends Operation> = O extends { parsesBodyItself: true }
  ? unknown
  : O["body"] extends z.ZodType
    ? z.output<O["body"]>
    : null;

/** Keeps an operation's own types, which a route's handler is given. */
export const operation = <const O extends Operation>(given: O): O => given;

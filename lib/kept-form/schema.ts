import { z } from "zod";

/** What is typed into a form of the desk and not saved yet. It is half typed most of the time, so that nothing is
 *  asked of it but that it be of a size. */

export const MOST_FORMS = 200;
const MOST_TYPED = 400_000;

/** Which form, of whom: `7f3k9x2m4q.claims/new/`. Whoever it names is its only reader. */
export const keptKey = z
  .string()
  .max(360)
  .regex(/^[^.\s]{1,60}\.\S{1,300}$/);

/** A mark that the browser makes, so that it knows its own state on the server though no answer came back. */
const version = z.string().regex(/^[0-9a-z]{8,40}$/);

/** An address of the desk, where one goes on. */
const address = z
  .string()
  .max(20_000)
  .regex(/^\/desk(\/[^/\s\\][^\s\\]*)?(\?[^\s\\]*)?$/);

const over = z.array(version).max(10);

/** A form whose words were carried on in another: in which states it was then, and when it was typed. */
const carriedFrom = z.strictObject({ key: keptKey, over, at: z.string().max(40) });
export type CarriedFrom = z.infer<typeof carriedFrom>;

export const keptFormInput = z.strictObject({
  key: keptKey,
  address,
  values: z
    .record(z.string().min(1).max(300), z.string())
    .refine((values) => JSON.stringify(values).length <= MOST_TYPED, "This is too much to be kept."),
  version,
  /** The states that this one goes on from; with none, there must be none on the server. */
  over,
  /** The forms that go when this one is saved. */
  from: z.array(carriedFrom).max(10).default([]),
});
export type KeptFormInput = z.infer<typeof keptFormInput>;

/** Which forms are asked for. */
export const keptKeys = z.array(keptKey).min(1).max(50);

/** Which form is let go of, in which states. */
export const keptRelease = z.strictObject({ key: keptKey, over });

export type KeptForm = {
  key: string;
  values: Record<string, string>;
  version: string;
  from: CarriedFrom[];
  updatedAt: string;
};

/** A form that was begun, for the list of them. */
export type BegunForm = { key: string; address: string; version: string; updatedAt: string; words: string };

import { extractAnswer, extractInput } from "../extract/schema";
import { operation } from "../http/operation";

export const extractCandidates = operation({
  id: "extract",
  method: "POST",
  path: "/extract",
  tag: "record",
  summary: "Find candidates in an article",
  description:
    "Who is quoted in a text, directly, in fragments or in reported speech: with speaker, chain, cue, a stance proposed from it, dates read on the day of publication, and the claims on file in like words. Offsets are in UTF-16 units; a quotation's text is what stands within its marks. A speaker who isn't clear is null. Nothing is entered and nothing is stored.",
  body: extractInput,
  answer: extractAnswer,
  role: "editor",
});

import type { Token } from "../words/tokens";

/** Whoever a stretch of a sentence names, in whatever way, as far as the words alone tell. */
export type Mention = {
  from: number;
  /** The token after the last. */
  to: number;
  kind: "person" | "organization" | "anonymous" | "office" | "pronoun";
  /** The words that name it, as they stand. */
  name: string;
  start: number;
  end: number;
  gender: "he" | "she" | "they" | "it" | null;
  /** With a person: the office named beside. */
  office: string | null;
  /** "the source": one spoken of before. */
  isBackReference: boolean;
  isMedia: boolean;
  /** In a case in which nobody does anything: told, or of theirs. */
  isInCase: boolean;
  /** "One of them". */
  isOfThem: boolean;
  /** With somebody unnamed: the outlet in whose words they are ("the agency's source"), `` for the one named
   *  last; null for none. */
  outlet: string | null;
  /** A single capital word of which nothing tells what it is. */
  isBare: boolean;
};

/** How much of a word is the name: without the possessive or the case ending behind an apostrophe. */
export function nameLength(token: Token, language: string): number {
  if (language === "en" || language === "de") return token.text.replace(/['’]s?$/u, "").length;
  if (language === "tr") return token.text.replace(/['’].*$/u, "").length;
  return token.text.length;
}

/** A mention of which nothing more is known than where it stands. */
export const unmarked = {
  gender: null,
  office: null,
  isBackReference: false,
  isMedia: false,
  isInCase: false,
  isOfThem: false,
  isBare: false,
  outlet: null,
} satisfies Partial<Mention>;

import { customAlphabet } from "nanoid";

// Digits and lower-case letters without those read for one another (0 o, 1 i l): an id survives being
// read out over a telephone. 31^10 is about 8·10^14; the primary key refuses the rare repeat.
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** A new id: 10 characters, opaque, URL-safe. Records are never deleted, so none is reused. */
export const newId: () => string = customAlphabet(alphabet, 10);

export const idPattern = /^[0-9a-z]{10}$/;

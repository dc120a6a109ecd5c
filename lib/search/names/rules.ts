/** Beyond these a likeness is no longer one. */
export const MOST_NAMES = 20;

/** Whether an entry `s` of search is called what was asked for, or much like it: in any script and spelling.
 *  How what was asked for sounds stands in the set `asked`. @param pattern the parameter for LIKE */
export const isNamed = (pattern: string) =>
  `s.names <> '' AND ((SELECT sound FROM asked) <% s.sounds OR s.names ILIKE '%' || ${pattern} || '%')`;

/** A text to stand in a LIKE pattern for itself. */
export const asPattern = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** The forms on this page, by their keys: each sends what is typed into it by itself. */
export const openForms = new Set<string>();

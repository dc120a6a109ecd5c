/** What an action needs to know of a posted form before it reads the rest. */

export function postedText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Whether the form stands in a dialog over another, whose page must stay. */
export const isInline = (form: FormData): boolean => postedText(form, "_inline") !== "";

/** The mark by which the browser forgets what it kept of the form. */
export const submissionOf = (form: FormData): string => postedText(form, "_submission") || "1";

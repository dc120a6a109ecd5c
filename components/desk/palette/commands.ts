/** Something that can be done from here: under which words, where it stands, and how. */
export type Command = { words: string; where: string; run: () => void };

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

const isSummary = (control: Element) => control.tagName === "SUMMARY";

/** The words of the group in which a control stands: a folded part's, a fieldset's, a section's. */
function whereOf(control: Element): string {
  const own = isSummary(control) ? control.parentElement?.parentElement : control;
  const group = own?.closest("details, fieldset, section, dialog, nav");
  if (group?.matches("nav")) return group.getAttribute("aria-label") ?? "";
  return textOf(group?.querySelector(":scope > :is(summary, legend, h2, h3)"));
}

function use(control: HTMLElement) {
  if (isSummary(control)) {
    const details = control.closest("details");
    if (details) details.open = true;
    control.focus();
    const field = details?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
    field?.focus();
    return;
  }
  control.focus();
  control.click();
}

const controls = ".desk-bar a, .desk :is(summary, .button, button:not([role]), .entry-title a)";

/** Everything that the page lets its editor do, as it stands there: what isn't shown can't be done. */
export function commandsHere(): Command[] {
  const found = new Map<string, Command>();
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    const isShown = control.checkVisibility() && !control.closest("[data-palette]");
    const words = control.getAttribute("aria-label") ?? textOf(control);
    const where = whereOf(control);
    const key = `${words} ${where}`;
    if (isShown && words !== "" && !found.has(key)) found.set(key, { words, where, run: () => use(control) });
  }
  return [...found.values()];
}

const folded = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** The commands that have every word that was typed, those that begin with it first. */
export function fitting(commands: Command[], typed: string): Command[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  const fits = commands.filter(({ words, where }) =>
    wanted.every((word) => folded(`${words} ${where}`).includes(word)),
  );
  const begins = ({ words }: Command) => Number(folded(words).startsWith(wanted[0] ?? ""));
  return fits.sort((a, b) => begins(b) - begins(a));
}

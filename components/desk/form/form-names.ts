/** Under which names what is typed is kept of forms that others lead to with something typed. */

export const newStatementForm = (claim: string, stance: string, draft = "") =>
  `statements/new/${claim}/${stance}${draft && `/${draft}`}`;

export const statementForm = (id: string) => `statements/${id}`;

/** The name of another form of the same editor's. */
export const keptBeside = (keptAs: string, name: string) =>
  `${keptAs.slice(0, keptAs.indexOf(".") + 1)}${name}`;

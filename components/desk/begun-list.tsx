import { letGoOfForm } from "@/lib/kept-form/actions";
import { begunWords } from "@/lib/kept-form/rules";
import type { BegunForm } from "@/lib/kept-form/schema";
import { Instant } from "../ui/instant";

const SHOWN = 5;

function Begun({ forms }: { forms: BegunForm[] }) {
  return (
    <ul>
      {forms.map(({ key, address, version, updatedAt, words }) => {
        const kind = begunWords(key);
        return (
          <li key={key}>
            <a href={address}>{words || kind}</a>
            <form action={letGoOfForm} className="begun-about">
              {words && <span>{kind}</span>}
              <Instant at={updatedAt} />
              <input type="hidden" name="key" value={key} />
              <input type="hidden" name="version" value={version} />
              <button type="submit" className="quiet-button">
                Let go of it<span className="vh">: {words || kind}</span>
              </button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}

/** What was typed into forms and not saved, on whichever machine: the ways to go on with it. */
export function BegunList({ forms }: { forms: BegunForm[] }) {
  if (forms.length === 0) return null;
  const rest = forms.slice(SHOWN);
  return (
    <section className="desk-list" aria-labelledby="begun">
      <h2 id="begun">Begun and not saved</h2>
      <Begun forms={forms.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Begun forms={rest} />
        </details>
      )}
    </section>
  );
}

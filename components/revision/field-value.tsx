import { edtfInWords } from "@/lib/edtf-words";
import { pathWords } from "@/lib/form/words";
import { inReadingOrder, isNamedRecord } from "@/lib/revision/rules";

const isDate = (name: string) => /(On|horizon|datedAs|^from|^to)$/.test(name);

/** One of a few values that programs know: `on_record`. */
const isCode = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]+(_[a-z]+)+$/.test(value);

/** Whatever a version holds in a field. `name` is the field's own, which tells a date from a text. */
export function FieldValue({ name, value }: { name: string; value: unknown }) {
  if (value === null || value === undefined || value === "") return <span className="facts">nothing</span>;
  if (isNamedRecord(value)) return <a href={value.url}>{value.name}</a>;
  if (Array.isArray(value)) return <Items name={name} items={value} />;
  if (typeof value === "object") return <Parts fields={value as Record<string, unknown>} />;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" && isDate(name)) return edtfInWords(value);
  return isCode(value) ? value.replaceAll("_", " ") : String(value);
}

/** Who spoke or passed on is named by one of several fields: the name says enough. */
function Parts({ fields }: { fields: Record<string, unknown> }) {
  const [only, another] = Object.values(fields);
  return another === undefined && isNamedRecord(only) ? (
    <a href={only.url}>{only.name}</a>
  ) : (
    <Fields fields={fields} />
  );
}

function Items({ name, items }: { name: string; items: unknown[] }) {
  if (items.length === 0) return <span className="facts">none</span>;
  const rows = items.map((item, place) => ({ item, place }));
  return (
    <ol className="items">
      {rows.map(({ item, place }) => (
        <li key={place}>
          <FieldValue name={name} value={item} />
        </li>
      ))}
    </ol>
  );
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** A version's fields under their names; those that are empty are left out. */
export function Fields({ fields }: { fields: Record<string, unknown> }) {
  return (
    <dl className="fields">
      {inReadingOrder(Object.keys(fields))
        .filter((name) => !isEmpty(fields[name]))
        .map((name) => (
          <div key={name}>
            <dt>{pathWords(name)}</dt>
            <dd>
              <FieldValue name={name} value={fields[name]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

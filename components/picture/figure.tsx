import { EmptyState } from "../ui/empty-state";
import { drawn } from "./draw";
import { Drawing } from "./drawing";
import { type Cell, NARROW, type Picture, type Table, WIDE } from "./picture";

const shown = (cell: Cell) =>
  cell !== null && typeof cell === "object" ? (
    <a href={cell.href}>{cell.text}</a>
  ) : typeof cell === "number" ? (
    cell.toLocaleString("en-GB")
  ) : (
    cell
  );

function Numbers({
  table: { head, rows, note },
  title,
  isOpen,
}: {
  table: Table;
  title: string;
  isOpen: boolean;
}) {
  const keyed = rows.map((row, n) => ({
    key: n,
    cells: row.map((cell, place) => ({ cell, head: head[place] })),
  }));
  return (
    <details className="numbers" open={isOpen}>
      <summary>The same as a table</summary>
      <table>
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map(({ cell, head: word }, place) =>
                place === 0 ? (
                  <th key={word} scope="row">
                    {shown(cell)}
                  </th>
                ) : (
                  <td key={word}>{shown(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p>{note}</p>}
    </details>
  );
}

type Props = { picture: Picture; files: { svg: string; csv: string } };

/** A picture with its title, its n, how it is counted, its table and its files. */
export function Figure({ picture, files }: Props) {
  const { name, title, count, method, draw, instead, table } = picture;
  const label = `${title}. ${count}. The table below has the same.`;
  return (
    <section className="picture" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <p className="facts">{count}.</p>
      {draw && (
        <figure>
          <Drawing shape={drawn(draw(WIDE))} room="wide" label={label} />
          <Drawing shape={drawn(draw(NARROW))} room="narrow" label={label} />
        </figure>
      )}
      {instead && <p className="instead">{instead}</p>}
      <div className="beside">
        <details className="counted">
          <summary>How is this counted?</summary>
          <p>{method}</p>
        </details>
        {table.rows.length > 0 && <Numbers table={table} title={title} isOpen={draw === null} />}
        {table.rows.length > 0 && (
          <p className="take">
            <a href={files.csv} download>
              Data (CSV)
            </a>
            {draw && (
              <a href={files.svg} download>
                Picture (SVG)
              </a>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

type PageProps = { pictures: Picture[]; filesOf: (name: string) => Props["files"] };

/** The pictures of a page. Of those that there is nothing for, the reasons follow in a few words. */
export function Figures({ pictures, filesOf }: PageProps) {
  const isEmpty = ({ table }: Picture) => table.rows.length === 0;
  const reasons = pictures.filter(isEmpty).map(({ instead }) => instead);
  return (
    <>
      {pictures
        .filter((picture) => !isEmpty(picture))
        .map((picture) => (
          <Figure key={picture.name} picture={picture} files={filesOf(picture.name)} />
        ))}
      {reasons.length > 0 && reasons.length < pictures.length && (
        <p className="facts no-pictures">{reasons.join(" ")}</p>
      )}
      {reasons.length === pictures.length && (
        <EmptyState title="There is nothing to draw yet">
          <p>{reasons.join(" ")}</p>
        </EmptyState>
      )}
    </>
  );
}

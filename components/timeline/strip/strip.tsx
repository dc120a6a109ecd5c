import type { CSSProperties } from "react";
import { edtfInWords, periodInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { PersonView } from "@/lib/person/schema";
import { type Part, type Period, partsOf, placeOf, spanOf } from "@/lib/timeline/strip/rules";
import { filtersOf, type View, viewAddress } from "../view";
import { type Band, bandsOf } from "./bands";
import { Brush } from "./brush";

type Props = { slug: string; name: string; view: View; period: Period; tenures: PersonView["tenures"] };

/** Where a period lies in the span, for the stylesheet. */
export const within = ({ from, to }: Period, span: Period) =>
  ({ "--from": placeOf(from, span), "--to": placeOf(to, span, true) }) as CSSProperties;

/** A link to each year or month of the span. */
export function Parts({ path, view, span }: { path: string; view: View; span: Period }) {
  const isChosen = ({ from, to }: Part) => view.from === from && view.to === to;
  return (
    <ol className="strip-parts">
      {partsOf(span).map((part) => (
        <li key={part.from} style={within(part, span)}>
          <a
            href={viewAddress(
              path,
              view,
              isChosen(part) ? { from: undefined, to: undefined } : { from: part.from, to: part.to },
            )}
            aria-current={isChosen(part) ? "true" : undefined}
            aria-label={part.full}
          >
            {part.label}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The offices held, behind the talk along its foot. */
export function Offices({ bands, span }: { bands: Band[]; span: Period }) {
  return (
    <ul className="strip-offices" aria-label="Offices held">
      {bands.map(({ office, from, to, row, told }) => (
        <li
          key={`${office} ${told.from}`}
          style={{ ...within({ from, to }, span), "--row": row } as CSSProperties}
          title={`${office}, ${periodInWords(told.from, told.to)}`}
        >
          <span>{office}</span>
        </li>
      ))}
    </ul>
  );
}

/** The whole period above the list: how much was said week by week, over the offices held; a brush to
 *  choose a part of it, and a link to each year or month. */
export function Strip({ slug, name, view, period, tenures }: Props) {
  const span = spanOf(period);
  const path = links.person(slug);
  const { from: _, to: __, on: ___, ...others } = filtersOf(view);
  const chosen = view.from || view.to ? { from: view.from ?? span.from, to: view.to ?? span.to } : null;
  const bands = bandsOf(tenures, span);
  const rows = Math.max(0, ...bands.map(({ row }) => row + 1));
  const between = `${edtfInWords(period.from)} to ${edtfInWords(period.to)}`;
  return (
    <section className="strip" aria-label={`The whole period, ${between}`} data-soft="">
      <div className="strip-field" style={{ "--rows": rows } as CSSProperties}>
        <Offices bands={bands} span={span} />
        {/* The picture is the same for everybody and made apart, so that the list needn't wait for it. */}
        <svg
          className="strip-talk"
          role="img"
          aria-label={`Talk about ${name} by week, ${between}: support above the line, denial below it`}
          viewBox="0 0 1200 84"
          preserveAspectRatio="none"
        >
          <image
            href={links.withQuery(links.talkPicture(slug), others)}
            width={1200}
            height={84}
            preserveAspectRatio="none"
          />
        </svg>
        {chosen && <div className="strip-window" style={within(chosen, span)} />}
        <Brush
          span={span}
          chosen={chosen}
          path={viewAddress(path, { ...view, from: undefined, to: undefined })}
        />
      </div>
      <Parts path={path} view={view} span={span} />
    </section>
  );
}

import type { CSSProperties } from "react";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { PersonView } from "@/lib/person/schema";
import { PART, trendWeeks, WIDTH } from "@/lib/timeline/compare/picture/rules";
import { type Period, spanOf } from "@/lib/timeline/strip/rules";
import { bandsOf } from "../timeline/strip/bands";
import { Brush } from "../timeline/strip/brush";
import { Offices, Parts, within } from "../timeline/strip/strip";
import { filtersOf, type View, viewAddress } from "../timeline/view";
import type { GlyphKind } from "../ui/glyph";
import { Glyph } from "../ui/glyph";

/** A person, and how much of each kind of talk there is about them under the filters. */
export type Compared = {
  person: PersonView;
  support: number;
  deny: number;
  rising: number;
  fading: number;
};

type Props = { compared: Compared[]; view: View; period: Period; path: string };

const thousands = new Intl.NumberFormat("en");

function Numbers({ support, deny, rising, fading }: Compared) {
  const numbers: [GlyphKind, number, string][] = [
    ["rise", rising, "said to rise"],
    ["fade", fading, "said to fade"],
    ["sup", support, "support"],
    ["den", deny, deny === 1 ? "denial" : "denials"],
  ];
  return (
    <ul className="facts">
      {numbers.map(([glyph, count, words]) => (
        <li key={glyph}>
          <Glyph kind={glyph} /> <b>{thousands.format(count)}</b> {words}
        </li>
      ))}
    </ul>
  );
}

/** One person's part of the picture, with their offices. All are cut from one picture on one scale. */
function Row({
  compared,
  view,
  span,
  n,
  of,
}: {
  compared: Compared;
  view: View;
  span: Period;
  n: number;
  of: number;
}) {
  const { person } = compared;
  const { from: _, to: __, on: ___, ...others } = filtersOf(view);
  const bands = bandsOf(person.tenures, span);
  const rows = Math.max(0, ...bands.map(({ row }) => row + 1));
  const between = `${edtfInWords(span.from)} to ${edtfInWords(span.to)}`;
  return (
    <li style={{ "--rows": rows } as CSSProperties}>
      <div className="compared-name">
        <h2>
          <a href={links.withQuery(links.person(person.slug), { asOf: view.asOf })}>{person.name}</a>
        </h2>
        <Numbers {...compared} />
      </div>
      <div className="compared-field">
        <Offices bands={bands} span={span} />
        <svg
          role="img"
          aria-label={`Talk about ${person.name} by week, ${between}: support above the first line, denial below it; said to rise above the second line, said to fade below it`}
          viewBox={`0 ${n * PART} ${WIDTH} ${PART}`}
          preserveAspectRatio="none"
        >
          <image
            href={links.withQuery(links.comparedPicture, others)}
            width={WIDTH}
            height={of * PART}
            preserveAspectRatio="none"
          />
        </svg>
      </div>
    </li>
  );
}

/** How the picture over a comparison is made. */
function HowDrawn({ weeks }: { weeks: number }) {
  return (
    <details className="counted">
      <summary>How is this drawn?</summary>
      <dl>
        <dt>Support and denial</dt>
        <dd>
          Statements by week: those that support a claim about somebody stand on the line, those that deny one
          hang from it.
        </dd>
        <dt>Rising and fading</dt>
        <dd>
          Statements in the {weeks} weeks up to each: those that support a claim which would strengthen
          somebody’s standing stand on the line, those that support one which would weaken it hang from it,
          hatched. It is what was said, not what was so; what was denied counts no less.
        </dd>
        <dt>One scale</dt>
        <dd>Everybody’s part has the same dates and the same height for the same number.</dd>
      </dl>
    </details>
  );
}

/** The whole period above a comparison: everybody's talk, one under the other on one scale, and one brush. */
export function ComparedStrip({ compared, view, period, path }: Props) {
  const span = spanOf(period);
  const chosen = view.from || view.to ? { from: view.from ?? span.from, to: view.to ?? span.to } : null;
  return (
    <section className="strip compared" aria-label="The whole period" data-soft="">
      <div className="compared-rows" style={{ "--people": compared.length } as CSSProperties}>
        <ul>
          {compared.map((one, n) => (
            <Row key={one.person.slug} compared={one} view={view} span={span} n={n} of={compared.length} />
          ))}
        </ul>
        <div className="compared-over">
          {chosen && <div className="strip-window" style={within(chosen, span)} />}
          <Brush
            span={span}
            chosen={chosen}
            path={viewAddress(path, { ...view, from: undefined, to: undefined })}
          />
        </div>
      </div>
      <div className="compared-parts">
        <Parts path={path} view={view} span={span} />
      </div>
      <HowDrawn weeks={trendWeeks(span)} />
    </section>
  );
}

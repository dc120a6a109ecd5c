import { stanceGlyph } from "../statement/statement-words";
import type { GlyphKind } from "../ui/glyph";
import { glyphRoom, type Line } from "./boxes";
import type { Placed, Point, Drawing as Shapes } from "./layout";

const at = ({ x, y }: Point) => `${x} ${y}`;
/** A line through the points that leaves each and comes to the next along the way of reading. */
function curve(points: Point[], isAcross: boolean): string {
  return points
    .map((point, n) => {
      const before = points[n - 1];
      if (!before) return `M${at(point)}`;
      const [x, y] = [(before.x + point.x) / 2, (before.y + point.y) / 2];
      return isAcross
        ? `C${x} ${before.y} ${x} ${point.y} ${at(point)}`
        : `C${before.x} ${y} ${point.x} ${y} ${at(point)}`;
    })
    .join("");
}

/** Where the head of its arrow stands and how it is turned. */
function head(points: Point[], isAcross: boolean): string {
  const [before, end] = points.slice(-2);
  if (!before || !end) return "";
  const turn = isAcross ? (end.x < before.x ? 180 : 0) : end.y < before.y ? -90 : 90;
  return `translate(${at(end)}) rotate(${turn})`;
}

function Mark({ kind, x, y }: { kind: GlyphKind; x: number; y: number }) {
  return (
    <g className={`mark ${kind}`} transform={`translate(${x} ${y})`}>
      {kind === "com" ? <path d="M-5 0H5" /> : <circle r="4.7" />}
      {kind === "den" && <path d="M-3.3 3.3L3.3 -3.3" />}
    </g>
  );
}

function Text({ line, left, top }: { line: Line; left: number; top: number }) {
  const indent = line.glyph ? glyphRoom : 0;
  const text = (
    <text className={line.isName ? "name" : undefined} x={left + indent} y={top + line.y}>
      {line.title && <title>{line.title}</title>}
      {line.text}
    </text>
  );
  return (
    <>
      {line.glyph && <Mark kind={line.glyph} x={left + 5} y={top + line.y - 4} />}
      {line.href ? (
        <a href={line.href} tabIndex={-1}>
          {text}
        </a>
      ) : (
        text
      )}
    </>
  );
}

function Box({ box }: { box: Placed }) {
  const { station, x, y, width, height, lines } = box;
  const kind = station.who.kind === "anonymous" ? "box unnamed" : "box";
  return (
    <g className={kind} data-station={station.key}>
      <rect x={x} y={y} width={width} height={height} rx={station.acts.length > 0 ? 0 : 5} />
      {lines.map((line) => (
        <Text key={line.y} line={line} left={x + box.left} top={y} />
      ))}
    </g>
  );
}

/** A chain drawn, for the eye: everything in it is in the list beside it, where the keyboard and whoever
 *  listens find it. */
export function Drawing({ shapes, room }: { shapes: Shapes; room: string }) {
  const { isAcross, width, height, boxes, lines } = shapes;
  return (
    <svg
      className={`chain-drawing ${room}`}
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {lines.map((line) => (
        <g
          key={`${line.from} ${line.to} ${line.stance}`}
          className={`passage ${stanceGlyph[line.stance]}${line.closesRound ? " round" : ""}`}
          data-from={line.from}
          data-to={line.to}
        >
          <path d={curve(line.points, isAcross)} />
          <path className="tip" d="M0 0L-8 -3.6V3.6Z" transform={head(line.points, isAcross)} />
          {line.label && (
            <text x={line.label.x} y={line.label.y + 4} textAnchor="middle">
              full circle
            </text>
          )}
        </g>
      ))}
      {boxes.map((box) => (
        <Box key={box.station.key} box={box} />
      ))}
    </svg>
  );
}

import { Graph, layout } from "@dagrejs/dagre";
import type { ChainGraph, Passage } from "@/lib/chain/rules";
import { type Box, boxOf, type TypeName } from "./boxes";

export type Point = { x: number; y: number };
export type Placed = Box & Point;
export type Line = Passage & { points: Point[]; label: Point | null };

/** The drawing of a chain: boxes by their upper left corners, and the lines between them; from left to right
 *  or from the top down. */
export type Drawing = { isAcross: boolean; width: number; height: number; boxes: Placed[]; lines: Line[] };

type Way = { type: TypeName; isAcross: boolean; most: number; between: number; beside: number };

type Route = Point & { points: Point[] };

const edge = 2;
/** Room for the words at a passage that closes a round. */
const roundLabel = { width: 62, height: 18, labelpos: "c" as const };
/** Points that nobody sees, before the first and behind the last: they draw whoever said it first to one
 *  side and whatever one reads to the other. */
const [first, last] = ["first of all", "last of all"];

function draw({ stations, passages }: ChainGraph, hasActs: boolean, way: Way): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: way.isAcross ? "LR" : "TB",
    ranksep: way.between / 2,
    nodesep: way.beside,
    edgesep: way.beside / 2,
    rankalign: way.isAcross ? "top" : "center",
  });
  const boxes = stations.map((station) => boxOf(station, way.type, way.most, hasActs));
  for (const end of [first, last]) graph.setNode(end, { width: 0, height: 0 });
  for (const { station, width, height } of boxes) {
    graph.setNode(station.key, { width, height });
    if (station.acts.length > 0) graph.setEdge(first, station.key, { weight: 4 }, "end");
    if (station.sources.length > 0) graph.setEdge(station.key, last, { weight: 4 }, "end");
  }
  for (const { from, to, stance, closesRound } of passages) {
    graph.setEdge(from, to, closesRound ? { ...roundLabel } : {}, stance);
  }
  layout(graph);

  const placed = boxes.map((box) => {
    const { x, y } = graph.node(box.station.key) as Point;
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const boxOfKey = new Map(placed.map((box) => [box.station.key, box]));
  const lines = passages.map((passage) => {
    const { points, x, y } = graph.edge(passage.from, passage.to, passage.stance) as Route;
    const [from, to] = [boxOfKey.get(passage.from), boxOfKey.get(passage.to)];
    const ends = from && to ? joined(from, to, points, way.isAcross) : points;
    return { ...passage, points: ends, label: passage.closesRound ? { x, y } : null };
  });
  return trim(way.isAcross, placed, lines);
}

const within = (from: number, length: number, value: number) =>
  Math.min(Math.max(value, from + 9), from + length - 9);

/** From the side of one box that looks at the other, over the bends past what lies between, to the other. */
function joined(from: Placed, to: Placed, points: Point[], isAcross: boolean): Point[] {
  const [leaving, arriving] = [points[1] ?? to, points.at(-2) ?? from];
  const bends = points.slice(2, -2);
  if (isAcross) {
    const isBack = to.x < from.x;
    return [
      { x: from.x + (isBack ? 0 : from.width), y: within(from.y, from.height, leaving.y) },
      ...bends,
      { x: to.x + (isBack ? to.width : 0), y: within(to.y, to.height, arriving.y) },
    ];
  }
  const isBack = to.y < from.y;
  return [
    { x: within(from.x, from.width, leaving.x), y: from.y + (isBack ? 0 : from.height) },
    ...bends,
    { x: within(to.x, to.width, arriving.x), y: to.y + (isBack ? to.height : 0) },
  ];
}

/** Moved to the corner, with the unseen points left out. */
function trim(isAcross: boolean, boxes: Placed[], lines: Line[]): Drawing {
  const points = [
    ...boxes,
    ...boxes.map(({ x, y, width, height }) => ({ x: x + width, y: y + height })),
    ...lines.flatMap((line) => line.points),
  ];
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const moved = <T extends Point>(point: T): T => ({
    ...point,
    x: Math.round(point.x - left) + edge,
    y: Math.round(point.y - top) + edge,
  });
  return {
    isAcross,
    width: Math.ceil(Math.max(...points.map(({ x }) => x)) - left) + 2 * edge,
    height: Math.ceil(Math.max(...points.map(({ y }) => y)) - top) + 2 * edge,
    boxes: boxes.map(moved),
    lines: lines.map((line) => ({
      ...line,
      points: line.points.map(moved),
      label: line.label && moved(line.label),
    })),
  };
}

/** A phone's column, and a page's beside its aside. */
const rooms = { narrow: 356, wide: 700, wider: 820 } as const;
export type Room = keyof typeof rooms;

const ways: Record<Room, Way[]> = {
  narrow: [
    { type: "tight", isAcross: false, most: 170, between: 34, beside: 12 },
    { type: "tight", isAcross: false, most: 112, between: 34, beside: 8 },
    { type: "tight", isAcross: true, most: 98, between: 30, beside: 10 },
  ],
  wide: [
    { type: "roomy", isAcross: true, most: 196, between: 104, beside: 16 },
    { type: "roomy", isAcross: true, most: 196, between: 56, beside: 16 },
    { type: "roomy", isAcross: true, most: 140, between: 32, beside: 14 },
  ],
  wider: [{ type: "roomy", isAcross: true, most: 132, between: 26, beside: 14 }],
};

/** Drawn once: the same chains are asked for again and again, and laying one out takes milliseconds. */
const drawn = new Map<string, Drawing | null>();
const kept = 2000;

/** The drawing for a room; null where the chains can't be drawn in it so that one could read them. */
export function findDrawing(room: Room, graph: ChainGraph, hasActs: boolean): Drawing | null {
  const key = JSON.stringify([room, graph, hasActs]);
  const before = drawn.get(key);
  if (before !== undefined) return before;
  const drawing = drawAnew(room, graph, hasActs);
  const [oldest] = drawn.keys();
  if (oldest !== undefined && drawn.size >= kept) drawn.delete(oldest);
  drawn.set(key, drawing);
  return drawing;
}

/** Whether those who said it first, side by side, are too many already: seen without laying anything out. */
function isTooWide({ stations, passages }: ChainGraph, hasActs: boolean, way: Way, room: Room): boolean {
  if (way.isAcross) return false;
  const [told, telling] = [new Set(passages.map(({ to }) => to)), new Set(passages.map(({ from }) => from))];
  const mouths = stations.filter(({ key }) => telling.has(key) && !told.has(key));
  const widths = mouths.map((station) => boxOf(station, way.type, way.most, hasActs).width + way.beside);
  return widths.reduce((sum, width) => sum + width, -way.beside) > rooms[room];
}

/** The first way of drawing that fits the room. */
function drawAnew(room: Room, graph: ChainGraph, hasActs: boolean): Drawing | null {
  for (const way of ways[room]) {
    if (isTooWide(graph, hasActs, way, room)) continue;
    const drawing = draw(graph, hasActs, way);
    if (drawing.width <= rooms[room]) return drawing;
  }
  return null;
}

import { createElement, type ReactNode } from "react";
import { Shape } from "./paper";

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function shown(shape: Shape, key: number): ReactNode {
  const { class: className, ...rest } = Object.fromEntries(shape.attributes);
  const attributes = Object.fromEntries(Object.entries(rest).map(([name, value]) => [camel(name), value]));
  return createElement(shape.name, { ...attributes, className, key }, ...childrenOf(shape));
}

const childrenOf = (shape: Shape): ReactNode[] =>
  shape.children.map((child, n) => (child instanceof Shape ? shown(child, n) : child));

type Props = { shape: Shape; room: "wide" | "narrow"; label: string };

/** What was drawn, as part of the page: it takes the page's type and colours. */
export function Drawing({ shape, room, label }: Props) {
  const [width, height] = [shape.getAttribute("width") ?? "", shape.getAttribute("height") ?? ""];
  return (
    <svg
      className={`drawn ${room}`}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      textAnchor="middle"
      fill="currentColor"
    >
      {childrenOf(shape)}
    </svg>
  );
}

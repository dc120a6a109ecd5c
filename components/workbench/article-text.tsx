"use client";

import { memo, type RefObject, useEffect, useRef } from "react";
import type { BenchItem } from "@/lib/bench/schema";
import type { Span } from "@/lib/snapshot/rules";

type Piece = { start: number; end: number; item: BenchItem | null };

/** A stretch of text cut wherever a passage begins or ends; of several over one another the innermost counts. */
function piecesOf(items: BenchItem[], from: number, to: number): Piece[] {
  const over = items.filter(({ start, end }) => start < to && end > from);
  const cuts = [from, to, ...over.flatMap(({ start, end }) => [start, end])].filter(
    (at) => at >= from && at <= to,
  );
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, n) => {
    const end = edges[n + 1] ?? to;
    const within = over.filter((item) => item.start <= start && item.end >= end);
    const [item = null] = within.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, item };
  });
}

const paragraphsOf = (text: string): Span[] =>
  Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Where in the article the browser's selection stands; null where none does. */
export function selectedIn(root: HTMLElement | null): Span | null {
  const selection = getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const offset = (node: Node, at: number): number | null => {
    const holder = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>(
      "[data-at]",
    );
    if (!holder || !root.contains(holder)) return null;
    return Number(holder.dataset.at) + (node === holder ? 0 : at);
  };
  const [start, end] = [
    offset(range.startContainer, range.startOffset),
    offset(range.endContainer, range.endOffset),
  ];
  return start === null || end === null || end <= start ? null : { start, end };
}

type ArticleTextProps = {
  text: string;
  items: BenchItem[];
  current: string | null;
  language: string;
  onPick: (key: string) => void;
  root: RefObject<HTMLDivElement | null>;
};

/** The article with what was found in it marked. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { text, items, current, language, onPick, root } = props;
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    if (current === null) return;
    root.current?.querySelector(`[data-item="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [root, current]);

  // A click on a passage is a short way to its card, which the keys reach as well.
  useEffect(() => {
    const element = root.current;
    const click = (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false) return;
      const key = (event.target as HTMLElement).closest<HTMLElement>("[data-item]")?.dataset.item;
      if (key) pick.current(key);
    };
    element?.addEventListener("mouseup", click);
    return () => element?.removeEventListener("mouseup", click);
  }, [root]);
  return (
    <div className="article-text" ref={root} lang={language || undefined}>
      {paragraphsOf(text).map(({ start, end }) => (
        <p key={start}>
          {piecesOf(items, start, end).map((piece) =>
            piece.item ? (
              <mark
                key={piece.start}
                data-at={piece.start}
                data-item={piece.item.key}
                data-decision={piece.item.decision}
                data-kind={piece.item.kind}
                data-current={piece.item.key === current ? "" : undefined}
              >
                {text.slice(piece.start, piece.end)}
              </mark>
            ) : (
              <span key={piece.start} data-at={piece.start}>
                {text.slice(piece.start, piece.end)}
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  );
});

"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { takenOf } from "@/lib/bench/rules";
import type { Bench, BenchDraft, BenchItem, BenchWho, Recorded } from "@/lib/bench/schema";
import { links } from "@/lib/permalinks";
import type { Span } from "@/lib/snapshot/rules";
import { ArticleText, selectedIn } from "./article-text";
import {
  nextAttribution,
  nextManner,
  statementAbove,
  stretched,
  withClaim,
  withItem,
  withNewClaim,
  withPicked,
} from "./bench-acts";
import { type CardActs, type Editing, ItemCard } from "./item-card";
import { KeepingNote } from "./keeping-note";
import { KeysDialog } from "./keys-dialog";
import { PickButton } from "./pick-button";
import { PickDialog } from "./pick-dialog";
import { RecordBar } from "./record-bar";
import { RecordedNote } from "./recorded-note";
import { SourceFields } from "./source-fields";
import { useBenchKeys } from "./use-bench-keys";
import { useKeptBench } from "./use-kept-bench";
import { useReadAgain } from "./use-read-again";
import { useRecording } from "./use-recording";

/** Everybody whom the bench knows of, each once: those whom the article names first. */
function nearby({ people, items, source, claims }: Bench): BenchWho[] {
  const all = [
    ...people,
    ...items.flatMap(({ speaker, via }) => [...(speaker ? [speaker] : []), ...via]),
    ...claims.flatMap(({ person }) => person ?? []),
    ...(source.publisher ? [source.publisher] : []),
  ].filter(({ kind, name }) => kind !== "source" && name.trim() !== "");
  return [...new Map(all.map((who) => [`${who.kind} ${who.slug ?? who.name}`, who])).values()];
}

/** An article beside what was found in it, to be taken, mended or dropped, and entered in one change. */
export function Workbench({ draft }: { draft: BenchDraft }) {
  const { id, text } = draft;
  const kept = useKeptBench(id, draft);
  const { bench, change } = kept;
  const [current, setCurrent] = useState<string | null>(bench.items[0]?.key ?? null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isSourceOpen, setSourceOpen] = useState(
    bench.source.title === "" || bench.source.publishedOn === "",
  );
  const past = useRef<Bench[]>([]);
  const lists = useRef({ bench, current });
  lists.current = { bench, current };
  const root = useRef<HTMLDivElement>(null);
  const [keysDialog, pickDialog] = [useRef<HTMLDialogElement>(null), useRef<HTMLDialogElement>(null)];
  const recording = useRecording(id, kept);
  const readAgain = useReadAgain(text, change);
  const near = useMemo(() => nearby(bench), [bench]);
  const item = bench.items.find(({ key }) => key === current) ?? null;

  /** An act that can be undone. */
  const act = useCallback(
    (next: (bench: Bench) => Bench) => {
      past.current = [...past.current.slice(-49), lists.current.bench];
      change(next);
    },
    [change],
  );

  const acts: CardActs = useMemo(
    () => ({
      pick(key) {
        setEditing(null);
        setCurrent(key);
      },
      change: (key, over) => change((old) => withItem(old, key, over)),
      edit(next) {
        if (next !== null) past.current = [...past.current.slice(-49), lists.current.bench];
        setEditing(next);
      },
      decide(key, decision) {
        const found = lists.current.bench.items.find((each) => each.key === key);
        if (!found) return;
        const isSame = found.decision === decision;
        act((old) => withItem(old, key, { decision: isSame ? "open" : decision }));
        setCurrent(key);
        setEditing(decision === "taken" && !isSame ? (asking(found) ?? null) : null);
      },
      stand: (key, stance) => act((old) => withItem(old, key, { stance, manner: null })),
      newClaim(of, words) {
        act((old) => withNewClaim(old, of, words));
        setEditing("newClaim");
      },
      changeClaim: (key, over) => change((old) => withClaim(old, key, over)),
      chosen(key, over) {
        act((old) => withItem(old, key, over));
        const found = lists.current.bench.items.find((each) => each.key === key);
        const next = found?.decision === "taken" ? asking({ ...found, ...over }) : undefined;
        setEditing(over.via ? "via" : (next ?? null));
      },
    }),
    [act, change],
  );

  const step = (by: 1 | -1) => {
    const place = bench.items.findIndex(({ key }) => key === current);
    const next = bench.items[Math.max(0, Math.min(bench.items.length - 1, place + by))];
    if (next) acts.pick(next.key);
  };
  const pick = (span: Span) => {
    const made = withPicked(bench, text, span);
    act(() => made.bench);
    acts.pick(made.key);
  };
  const pickSelected = () => {
    const selected = selectedIn(root.current);
    if (!selected) return pickDialog.current?.showModal();
    getSelection()?.removeAllRanges();
    pick(selected);
  };
  const onItem = (does: (item: BenchItem) => void) => () => item && does(item);
  const mend = (over: (item: BenchItem) => Partial<BenchItem>) =>
    onItem((each) => act((old) => withItem(old, each.key, over(each))));
  const lastClaim = (each: BenchItem) =>
    bench.items
      .slice(0, bench.items.indexOf(each))
      .findLast(({ decision, claim }) => decision === "taken" && claim)?.claim ?? each.claim;
  const undo = () => {
    const before = past.current.pop();
    if (before) change(() => before);
  };

  useBenchKeys(
    new Map<string, () => void>([
      ["j", () => step(1)],
      ["ArrowDown", () => step(1)],
      ["k", () => step(-1)],
      ["ArrowUp", () => step(-1)],
      ["t", onItem(({ key }) => acts.decide(key, "taken"))],
      ["Enter", onItem(({ key }) => acts.decide(key, "taken"))],
      ["d", onItem(({ key }) => acts.decide(key, "dropped"))],
      ...stances.map((stance, n): [string, () => void] => [
        String(n + 1),
        onItem(({ key }) => acts.stand(key, stance)),
      ]),
      ["m", mend((each) => ({ manner: nextManner(each) }))],
      ["a", mend((each) => ({ attribution: nextAttribution(each) }))],
      ["q", mend(({ isQuoted }) => ({ isQuoted: !isQuoted }))],
      ["s", () => setEditing("speaker")],
      ["i", () => acts.edit("capacity")],
      ["c", () => setEditing("claim")],
      [".", mend((each) => ({ claim: lastClaim(each) }))],
      ["w", () => acts.edit("saidOn")],
      ["v", () => setEditing("via")],
      ["e", () => acts.edit("text")],
      ["b", () => acts.edit("quote")],
      ["[", mend((each) => stretched(text, each, "start", -1))],
      ["{", mend((each) => stretched(text, each, "start", 1))],
      ["]", mend((each) => stretched(text, each, "end", 1))],
      ["}", mend((each) => stretched(text, each, "end", -1))],
      ["=", mend((each) => joined(bench, each))],
      ["n", pickSelected],
      ["h", () => setSourceOpen((isOpen) => !isOpen)],
      ["u", undo],
      ["?", () => keysDialog.current?.showModal()],
    ]),
    new Map([
      ["Enter", () => void record("published")],
      ["s", () => void kept.flush()],
    ]),
  );

  async function record(status: "draft" | "published") {
    const faults = await recording.record(status);
    const first = faults.find(({ path }) => path.startsWith("items."));
    const made = faults.map(({ path }) => /^claims\.([^.]+)/.exec(path)?.[1]).find(Boolean);
    const owner = bench.items.find(({ claim }) => made && claim && "key" in claim && claim.key === made);
    if (faults.some(({ path }) => path.startsWith("source."))) setSourceOpen(true);
    const key = first?.path.split(".")[1] ?? owner?.key;
    if (key) acts.pick(key);
  }

  if (recording.recorded) return <RecordedNote recorded={recording.recorded as Recorded} />;
  return (
    <div className="workbench">
      <div className="bench-top">
        <details open={isSourceOpen} onToggle={(event) => setSourceOpen(event.currentTarget.open)}>
          <summary>
            {particulars(bench)} <kbd>h</kbd>
          </summary>
          <SourceFields
            source={bench.source}
            near={near}
            faults={recording.faults}
            onChange={(over) => change((old) => ({ ...old, source: { ...old.source, ...over } }))}
            onDay={() => readAgain(bench.source)}
          />
        </details>
        <KeepingNote
          keeping={kept.keeping}
          address={links.deskArticle(id)}
          onTakeOver={kept.takeOver}
          onGiveWay={kept.giveWay}
        />
        <p className="bench-help">
          {bench.items.length === 1 ? "1 passage" : `${bench.items.length} passages`} on the bench,{" "}
          {takenOf(bench).length} taken.{" "}
          <button type="button" className="quiet-button" onClick={() => keysDialog.current?.showModal()}>
            Keys <kbd>?</kbd>
          </button>
        </p>
        {bench.notice && <p className="note">{bench.notice}</p>}
      </div>
      <div className="bench-sides">
        <section aria-labelledby="bench-article">
          <div className="side-head">
            <h2 id="bench-article">The article</h2>
            <PickButton root={root} onPick={pickSelected} />
          </div>
          <ArticleText
            text={text}
            items={bench.items}
            current={current}
            language={bench.source.language}
            onPick={acts.pick}
            root={root}
          />
        </section>
        <section aria-labelledby="bench-items">
          <h2 id="bench-items">What was found</h2>
          {bench.items.length === 0 && (
            <p className="nothing">
              No quotation and no report was found. Select words of the article and press n, or press n and
              type them.
            </p>
          )}
          <ol className="items">
            {bench.items.map((each) => (
              <ItemCard
                key={each.key}
                item={each}
                bench={bench}
                isCurrent={each.key === current}
                editing={each.key === current ? editing : null}
                near={near}
                faults={recording.faults}
                acts={acts}
              />
            ))}
          </ol>
        </section>
      </div>
      <RecordBar
        bench={bench}
        isBusy={recording.isBusy}
        message={recording.message}
        onKind={(name, kind) => change((old) => ({ ...old, kinds: { ...old.kinds, [name]: kind } }))}
        onRecord={record}
      />
      <KeysDialog dialog={keysDialog} />
      <PickDialog dialog={pickDialog} text={text} onPick={pick} />
    </div>
  );
}

const particulars = ({ source }: Bench) =>
  [
    source.id === undefined ? "A new source" : "A source on file",
    source.publisher?.name || "publisher not named",
    source.publishedOn === "" ? "day not known" : `published ${source.publishedOn}`,
  ].join(" · ");

const stances = ["support", "deny", "query", "comment"] as const;

/** More words of the statement above; or, said again, a statement of its own. */
const joined = (bench: Bench, item: BenchItem): Partial<BenchItem> => ({
  joins: item.joins === null ? (statementAbove(bench, item)?.key ?? null) : null,
  decision: "taken",
});

/** What is asked next of a passage that was taken. */
function asking(item: BenchItem): Editing | undefined {
  if (item.joins !== null) return undefined;
  if (item.speaker === null) return "speaker";
  if (item.claim === null) return "claim";
  return item.text.trim() === "" ? "text" : undefined;
}

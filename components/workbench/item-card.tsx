"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { Bench, BenchClaim, BenchItem, BenchWho } from "@/lib/bench/schema";
import { useReading } from "../desk/form/date-field";
import { attributionWords, stanceGlyph } from "../statement/statement-words";
import { Glyph } from "../ui/glyph";
import { ClaimEditor } from "./claim-editor";
import { ClaimPicker } from "./claim-picker";
import { DatePicker } from "./date-picker";
import { claimWords, isNew, kindWords, stanceWords, whoWords } from "./item-words";
import { LineEditor } from "./line-editor";
import { WhoPicker } from "./who-picker";

export type Editing = "speaker" | "capacity" | "claim" | "saidOn" | "via" | "text" | "quote" | "newClaim";

export type CardActs = {
  pick: (key: string) => void;
  change: (key: string, over: Partial<BenchItem>) => void;
  edit: (editing: Editing | null) => void;
  decide: (key: string, decision: BenchItem["decision"]) => void;
  stand: (key: string, stance: BenchItem["stance"]) => void;
  newClaim: (item: BenchItem, words: string) => void;
  changeClaim: (key: string, over: Partial<BenchClaim>) => void;
  chosen: (key: string, over: Partial<BenchItem>) => void;
};

type ItemCardProps = {
  item: BenchItem;
  bench: Bench;
  isCurrent: boolean;
  editing: Editing | null;
  near: BenchWho[];
  faults: ReadonlyMap<string, string>;
  acts: CardActs;
};

const stances = [
  ["support", "supports"],
  ["deny", "denies"],
  ["query", "queries"],
  ["comment", "comments"],
] as const;

/** One passage and what is to be made of it. */
export function ItemCard(props: ItemCardProps) {
  const { item, bench, isCurrent, faults, acts } = props;
  const card = useRef<HTMLLIElement>(null);
  const isOpen = isCurrent && item.decision !== "dropped";
  const hasFault = [...faults.keys()].some((path) => path.startsWith(`items.${item.key}.`));

  useEffect(() => {
    if (!isCurrent || props.editing !== null) return;
    // A field that was just left for another must keep the focus.
    if (!card.current?.contains(document.activeElement)) card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent, props.editing]);

  return (
    <li
      ref={card}
      className="item"
      data-decision={item.decision}
      data-current={isCurrent ? "" : undefined}
      data-fault={hasFault ? "" : undefined}
      aria-current={isCurrent ? "true" : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => isCurrent || acts.pick(item.key)}
    >
      <p className="item-head">
        <Glyph kind={stanceGlyph[item.stance]} />
        <b>{item.speaker ? whoWords(item.speaker) : "Somebody"}</b> {stanceWords(item)}
        {item.joins !== null && <span className="tag">more of the statement above</span>}
        <span className="tag">{item.decision === "open" ? kindWords[item.kind] : item.decision}</span>
      </p>
      {item.isQuoted ? (
        <blockquote lang={bench.source.language || undefined}>{item.quote}</blockquote>
      ) : (
        <p className="reported">{item.quote}</p>
      )}
      {!isOpen && item.decision !== "dropped" && (
        <p className="facts">{claimWords(bench, item) ?? "no claim chosen"}</p>
      )}
      {isOpen && <Facts {...props} />}
      <p className="item-acts">
        <button
          type="button"
          onClick={() => acts.decide(item.key, "taken")}
          aria-pressed={item.decision === "taken"}
        >
          {item.decision === "taken" ? "Taken" : "Take"} <kbd>t</kbd>
        </button>
        <button
          type="button"
          onClick={() => acts.decide(item.key, "dropped")}
          aria-pressed={item.decision === "dropped"}
        >
          {item.decision === "dropped" ? "Dropped" : "Drop"} <kbd>d</kbd>
        </button>
      </p>
    </li>
  );
}

type FactProps = {
  name: string;
  letter: string;
  fault?: string | undefined;
  onEdit: () => void;
  children: ReactNode;
};

function Fact({ name, letter, fault, onEdit, children }: FactProps) {
  return (
    <>
      {fault && <p className="fault">{fault}</p>}
      <button type="button" className="fact" onClick={onEdit} data-fault={fault ? "" : undefined}>
        <b>{name}</b> <span>{children}</span> <kbd>{letter}</kbd>
      </button>
    </>
  );
}

/** Everything about the passage that goes into the record, each one key away. */
function Facts({ item, bench, editing, near, faults, acts }: ItemCardProps) {
  const faultAt = (field: string) => faults.get(`items.${item.key}.${field}`);
  const reading = useReading(item.saidOn.trim());
  const change = (over: Partial<BenchItem>) => acts.change(item.key, over);
  const close = () => acts.edit(null);
  const made = item.claim && "key" in item.claim ? item.claim.key : null;
  const claim = bench.claims.find(({ key }) => key === made);
  const said = reading && "reading" in reading ? reading.reading : item.saidOn || "not known";
  const stand = (
    <fieldset className="stances">
      <legend className="vh">Stance</legend>
      {stances.map(([stance, words], n) => (
        <button
          key={stance}
          type="button"
          aria-pressed={item.stance === stance}
          onClick={() => acts.stand(item.key, stance)}
        >
          <Glyph kind={stanceGlyph[stance]} /> {words} <kbd>{n + 1}</kbd>
        </button>
      ))}
    </fieldset>
  );
  const line = (field: "capacity" | "text" | "quote", label: string, rows = 1) => (
    <LineEditor
      label={label}
      rows={rows}
      value={item[field]}
      onChange={(value) => change({ [field]: value })}
      onClose={close}
    />
  );
  if (item.joins !== null)
    return (
      <div className="item-facts">
        {faultAt("joins") && <p className="fault">{faultAt("joins")}</p>}
        {editing === "quote"
          ? line("quote", "The words as they stand in the article", 2)
          : faultAt("quote") && <p className="fault">{faultAt("quote")}</p>}
        <p className="facts">Quoted with the statement above, as more of its words.</p>
      </div>
    );
  return (
    <div className="item-facts">
      {editing === "quote"
        ? line("quote", "The words as they stand in the article", 2)
        : faultAt("quote") && <p className="fault">{faultAt("quote")}</p>}
      {stand}
      {faultAt("stance") && <p className="fault">{faultAt("stance")}</p>}
      {editing === "speaker" ? (
        <WhoPicker
          label="Who said it?"
          near={near}
          kinds={["person", "organization", "anonymous", "source"]}
          onChoose={(speaker) =>
            acts.chosen(item.key, {
              speaker,
              attribution: speaker.kind === "anonymous" ? "background" : item.attribution,
            })
          }
          onClose={close}
        />
      ) : (
        <Fact name="Who" letter="s" fault={faultAt("speaker")} onEdit={() => acts.edit("speaker")}>
          {item.speaker ? whoWords(item.speaker) : "choose who"}
          {item.speaker && isNew(item.speaker) && <span className="tag">new</span>}
        </Fact>
      )}
      {editing === "capacity" ? (
        line("capacity", "In what capacity they spoke")
      ) : (
        <Fact name="As" letter="i" fault={faultAt("capacity")} onEdit={() => acts.edit("capacity")}>
          {item.capacity || "no capacity given"}
        </Fact>
      )}
      {editing === "claim" ? (
        <ClaimPicker
          bench={bench}
          item={item}
          onChoose={(chosen) => acts.chosen(item.key, { claim: chosen })}
          onNew={(words) => acts.newClaim(item, words)}
          onClose={close}
        />
      ) : (
        <Fact name="Claim" letter="c" fault={faultAt("claim")} onEdit={() => acts.edit("claim")}>
          {claimWords(bench, item) ?? "choose the claim, or make it"}
        </Fact>
      )}
      {claim && editing !== "claim" && (
        <ClaimEditor
          claim={claim}
          near={near}
          isFresh={editing === "newClaim"}
          onClose={close}
          faults={faults}
          onChange={(over) => acts.changeClaim(claim.key, over)}
        />
      )}
      {editing === "saidOn" ? (
        <DatePicker
          bench={bench}
          item={item}
          onChoose={(over) => acts.chosen(item.key, over)}
          onClose={close}
        />
      ) : (
        <Fact name="When" letter="w" fault={faultAt("saidOn")} onEdit={() => acts.edit("saidOn")}>
          {said}
          {item.dateText && ` (“${item.dateText}”)`}
        </Fact>
      )}
      {editing === "via" ? (
        <WhoPicker
          label={`Through whom? ${item.via.map(whoWords).join(", then ")}`}
          near={near}
          kinds={["organization", "person", "anonymous"]}
          onChoose={(hop) => acts.chosen(item.key, { via: [...item.via, hop] })}
          onBack={() => change({ via: item.via.slice(0, -1) })}
          onClose={close}
        />
      ) : (
        <Fact name="Through" letter="v" fault={faultAt("via")} onEdit={() => acts.edit("via")}>
          {item.via.length === 0
            ? "nobody: the source heard it itself"
            : item.via.map(whoWords).join(", then ")}
          {item.via.some(isNew) && <span className="tag">new</span>}
        </Fact>
      )}
      {editing === "text" ? (
        line("text", "What was said, in a neutral sentence", 2)
      ) : (
        <Fact name="Says" letter="e" fault={faultAt("text")} onEdit={() => acts.edit("text")}>
          {item.text || "say it in a sentence"}
        </Fact>
      )}
      <p className="facts">
        {attributionWords(item.attribution)} <kbd>a</kbd> ·{" "}
        {item.isQuoted ? "quoted" : "reported, not quoted"} <kbd>q</kbd>
      </p>
    </div>
  );
}

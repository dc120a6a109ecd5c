"use client";

import { useState } from "react";
import type { BenchWho } from "@/lib/bench/schema";
import { useChoices } from "../desk/form/use-choices";
import { type Option, Picker } from "./picker";

type WhoPickerProps = {
  label: string;
  /** Who comes first before anything is typed: those whom the article names, those used before. */
  near: BenchWho[];
  kinds: readonly BenchWho["kind"][];
  onChoose: (who: BenchWho) => void;
  onClose: () => void;
  onBack?: () => void;
};

const onFile = (who: BenchWho) => (who.slug ? `${who.kind}, on file` : `${who.kind}, new`);

/** Somebody looked up by any of their names, or entered on the way. */
export function WhoPicker({ label, near, kinds, onChoose, onClose, onBack }: WhoPickerProps) {
  const [words, setWords] = useState("");
  const asked = words.trim();
  const [people, organizations] = [
    useChoices("person", asked, asked !== "" && kinds.includes("person")),
    useChoices("organization", asked, asked !== "" && kinds.includes("organization")),
  ];
  const isLooking =
    asked !== "" &&
    ((kinds.includes("person") && people === null) ||
      (kinds.includes("organization") && organizations === null));

  const isLike = ({ name }: BenchWho) => name.toLowerCase().includes(asked.toLowerCase());
  const known = new Map<string, Option<BenchWho>>();
  for (const who of near.filter((each) => kinds.includes(each.kind) && isLike(each)))
    known.set(`${who.kind} ${who.slug ?? who.name}`, {
      key: `${who.kind} ${who.slug ?? who.name}`,
      title: who.name,
      detail: who.kind === "anonymous" ? "unnamed" : onFile(who),
      value: who,
    });
  for (const [kind, found] of [
    ["person", people],
    ["organization", organizations],
  ] as const)
    for (const { value, title, detail } of found?.choices ?? [])
      known.set(`${kind} ${value}`, {
        key: `${kind} ${value}`,
        title,
        detail: detail || kind,
        value: { kind, name: title, slug: value },
      });
  const made = (kind: BenchWho["kind"], title: string): Option<BenchWho>[] =>
    kinds.includes(kind) && (asked !== "" || kind === "source")
      ? [{ key: `new ${kind}`, title, value: { kind, name: kind === "source" ? "" : asked }, isNew: true }]
      : [];
  const options = [
    ...known.values(),
    ...made("person", `New person “${asked}”`),
    ...made("organization", `New organization “${asked}”`),
    ...made("anonymous", `Unnamed: “${asked}”`),
    ...made("source", "The source itself"),
  ];
  return (
    <Picker
      label={label}
      words={words}
      onWords={setWords}
      options={options}
      isLooking={isLooking}
      onChoose={onChoose}
      onClose={onClose}
      {...(onBack && { onBack })}
    />
  );
}

"use client";

import { useState } from "react";
import type { Bench, BenchItem } from "@/lib/bench/schema";
import { useReading } from "../desk/form/date-field";
import { type Option, Picker } from "./picker";

type DatePickerProps = {
  bench: Bench;
  item: BenchItem;
  onChoose: (over: Pick<BenchItem, "saidOn" | "dateText">) => void;
  onClose: () => void;
};

/** When it was said: a day that the article names, its own, or one that is typed. */
export function DatePicker({ bench, item, onChoose, onClose }: DatePickerProps) {
  const [words, setWords] = useState("");
  const asked = words.trim();
  const reading = useReading(asked);
  const days = new Map<string, string>();
  for (const { text, edtf } of bench.dates) days.set(edtf, days.get(edtf) ?? `“${text}”`);
  if (bench.source.publishedOn) days.set(bench.source.publishedOn, "the day it was published");
  const isLike = ([edtf, text]: [string, string]) =>
    `${edtf} ${text}`.toLowerCase().includes(asked.toLowerCase());
  const typed =
    reading && "reading" in reading ? `Read as ${reading.reading}` : (reading?.fault ?? "As it is typed");
  const options: Option<string>[] = [
    ...(asked === "" ? [] : [{ key: "typed", title: asked, detail: typed, value: asked, isDefault: true }]),
    ...[...days]
      .filter(isLike)
      .filter(([edtf]) => edtf !== asked)
      .map(([edtf, detail]) => ({ key: edtf, title: edtf, detail, value: edtf })),
    ...(asked === "" && item.saidOn !== ""
      ? [{ key: "unknown", title: "Not known", value: "", isNew: true }]
      : []),
  ];
  return (
    <Picker
      label="When was it said? As 2025-11-07, 2025-11, 2025-11-07~"
      words={words}
      onWords={setWords}
      options={options}
      isLooking={false}
      onChoose={(saidOn) => onChoose({ saidOn, dateText: null })}
      onClose={onClose}
    />
  );
}

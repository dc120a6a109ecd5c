"use client";

import { useEffect, useState } from "react";
import type { Bench, BenchClaimRef, BenchItem } from "@/lib/bench/schema";
import { links } from "@/lib/permalinks";
import { type Option, Picker } from "./picker";

type Like = { id: string; text: string; slug: string; name: string; score: number };

// Of somebody whom the article doesn't name, only what is all but the same is worth a look.
const isWorth = ({ score, slug }: Like, { people }: Bench) =>
  score >= 0.6 || (score >= 0.25 && people.some((who) => who.slug === slug));
const isSame = ({ score }: Like) => score >= 0.9;
type Choice = { claim: BenchClaimRef } | { words: string };

/** Claims on file in words like those; null while they are looked for. */
function useLikeClaims(words: string): Like[] | null {
  const [found, setFound] = useState<{ words: string; items: Like[] } | null>(null);
  useEffect(() => {
    if (words === "") return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(links.deskLikeClaims(words, ""), { signal: controller.signal });
        setFound({ words, items: answer.ok ? (await answer.json()).items : [] });
      } catch {
        if (!controller.signal.aborted) setFound({ words, items: [] });
      }
    }, 150);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);
  if (words === "") return [];
  return found?.words === words ? found.items : null;
}

type ClaimPickerProps = {
  bench: Bench;
  item: BenchItem;
  onChoose: (claim: BenchClaimRef) => void;
  onNew: (words: string) => void;
  onClose: () => void;
};

/** The claim that a passage is about: those in like words first, those of this bench, or a new one. */
export function ClaimPicker({ bench, item, onChoose, onNew, onClose }: ClaimPickerProps) {
  const [words, setWords] = useState("");
  const asked = words.trim();
  // Before anything is typed, what was said is what is looked for.
  const found = useLikeClaims(asked || item.text.trim());
  const isLike = (text: string) => asked === "" || text.toLowerCase().includes(asked.toLowerCase());
  const options = new Map<string, Option<Choice>>();
  const add = (key: string, title: string, detail: string, claim: BenchClaimRef) =>
    options.has(key) || options.set(key, { key, title, detail, value: { claim } });
  for (const { key, text } of bench.claims.filter(({ text: made }) => made.trim() !== "" && isLike(made)))
    add(key, text, "new, on this bench", { key });
  const used = bench.items.flatMap(({ claim }) => (claim && "id" in claim ? [claim] : []));
  for (const { id, text } of used.filter(({ text: each }) => isLike(each)))
    add(id, text, "on file, used on this bench", { id, text });
  if (asked === "")
    for (const { id, text } of item.likely) add(id, text, "on file, in like words", { id, text });
  const worth = (found ?? []).filter((like) => isWorth(like, bench)).slice(0, 4);
  for (const { id, text, name } of worth) add(id, text, `on file, about ${name}`, { id, text });
  const made: Option<Choice> = {
    key: "new",
    title: asked ? `New claim “${asked}”` : "A new claim…",
    value: { words: asked },
    isNew: true,
    // What resembles it is shown above, and taken only if somebody means it.
    isDefault: asked !== "" && !worth.some(isSame) && !bench.claims.some(({ text }) => isLike(text)),
  };
  return (
    <Picker
      label="Which claim is it about?"
      words={words}
      onWords={setWords}
      options={[...options.values(), made]}
      isLooking={asked !== "" && found === null}
      onChoose={(choice) => ("claim" in choice ? onChoose(choice.claim) : onNew(choice.words))}
      onClose={onClose}
    />
  );
}

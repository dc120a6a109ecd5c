"use client";

import { useState } from "react";
import type { Recorded } from "@/lib/bench/schema";
import type { Fault } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import type { useKeptBench } from "./use-kept-bench";

type Kept = Pick<ReturnType<typeof useKeptBench>, "flush" | "version" | "forget">;

const names: Record<string, string> = {
  "source.title": "the article’s title",
  "source.publishedOn": "the day it was published",
  "source.language": "the article’s language",
  "source.url": "the article’s address",
};

/** What stands against it, said where the buttons are; each is said at its own place as well. */
function inWords(faults: Fault[]): string {
  const [first] = faults.map(({ path, message }) => (names[path] ? `${names[path]}: ${message}` : message));
  const more = faults.length - 1;
  return `Not entered yet. ${first}${more > 0 ? ` And ${more} more, at their places.` : ""}`;
}

/** Enters what was taken into the record, once the server has all that is on the bench. */
export function useRecording(id: string, kept: Kept) {
  const [isBusy, setBusy] = useState(false);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [message, setMessage] = useState<string | null>(null);
  const [recorded, setRecorded] = useState<Recorded | null>(null);

  const refuse = (why: string, found: Fault[] = []) => {
    setMessage(why);
    setFaults(new Map(found.map(({ path, message: words }) => [path, words])));
    return found;
  };

  async function send(status: "draft" | "published"): Promise<Fault[]> {
    if (!(await kept.flush()))
      return refuse("What is on the bench couldn’t be sent to the server yet. Try again.");
    const answer = await fetch(links.deskArticleRecord(id), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ version: kept.version(), status }),
    }).catch(() => null);
    if (answer === null)
      return refuse(
        "The server can’t be reached, so it isn’t known whether this was entered. Try again: it is entered once.",
      );
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) {
      kept.forget();
      setRecorded(told);
      return refuse("");
    }
    const found: Fault[] = told.errors ?? [];
    if (answer.status === 404)
      return refuse("This isn’t on your bench any more: it was entered. Your entries show it.");
    return refuse(found.length === 0 ? (told.detail ?? "It couldn’t be entered.") : inWords(found), found);
  }

  return {
    isBusy,
    faults,
    message,
    recorded,
    async record(status: "draft" | "published"): Promise<Fault[]> {
      if (isBusy) return [];
      setBusy(true);
      try {
        return await send(status);
      } finally {
        setBusy(false);
      }
    },
  };
}

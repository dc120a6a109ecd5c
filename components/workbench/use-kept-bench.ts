"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Bench } from "@/lib/bench/schema";
import { links } from "@/lib/permalinks";
import { type Keeping, whyApart } from "../desk/kept/keeping";
import { useSender } from "../desk/kept/use-sender";

type Local = { bench: Bench; version: number; at: string };

const named = (id: string) => `standing.bench.${id}`;

function readLocal(id: string): Local | null {
  try {
    return JSON.parse(localStorage.getItem(named(id)) ?? "null");
  } catch {
    return null;
  }
}

function writeLocal(id: string, local: Local | null): void {
  try {
    if (local) localStorage.setItem(named(id), JSON.stringify(local));
    else localStorage.removeItem(named(id));
  } catch {
    // A full or forbidden store: what the server has still stands.
  }
}

/**
 * The bench as it lies, kept twice: in this browser at once, on the server within a second or as soon as it
 * can be reached again. What this browser has that the server hasn't is put back when the page opens.
 */
export function useKeptBench(id: string, given: { bench: Bench; version: number }) {
  const [bench, setBench] = useState(given.bench);
  const [keeping, setKeeping] = useState<Keeping>({ is: "kept", at: null });
  const latest = useRef({ bench: given.bench, version: given.version, isDirty: false });

  const send = useCallback(async (): Promise<boolean> => {
    const { bench: sent, version } = latest.current;
    setKeeping({ is: "keeping" });
    try {
      const answer = await fetch(links.deskArticleBench(id), {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ version, bench: sent }),
      });
      if (!answer.ok) {
        setKeeping({ is: "apart", why: whyApart(answer.status) });
        return false;
      }
      latest.current.version = (await answer.json()).version;
      latest.current.isDirty = latest.current.bench !== sent;
      if (!latest.current.isDirty) writeLocal(id, null);
      setKeeping({ is: "kept", at: new Date().toISOString() });
      return true;
    } catch {
      setKeeping({ is: "apart", why: "offline" });
      return false;
    }
  }, [id]);

  const { flush, soon } = useSender(() => latest.current.isDirty, send);

  const change = useCallback(
    (act: (bench: Bench) => Bench) => {
      const next = act(latest.current.bench);
      if (next === latest.current.bench) return;
      latest.current.bench = next;
      latest.current.isDirty = true;
      writeLocal(id, { bench: next, version: latest.current.version, at: new Date().toISOString() });
      setBench(next);
      soon();
    },
    [id, soon],
  );

  useEffect(() => {
    const local = readLocal(id);
    if (!local) return;
    // Typed over the state that the server still has: it goes on from there. Over an older one, somebody was
    // at work elsewhere since, and is asked first.
    if (local.version === given.version) change(() => local.bench);
    else {
      latest.current = { bench: local.bench, version: local.version, isDirty: true };
      setBench(local.bench);
      setKeeping({ is: "apart", why: "elsewhere" });
    }
  }, [id, given.version, change]);

  return {
    bench,
    change,
    flush,
    keeping,
    version: () => latest.current.version,
    /** Goes on with what this browser has, over what was kept from elsewhere. */
    async takeOver() {
      const answer = await fetch(links.deskArticleBench(id));
      if (!answer.ok) return;
      latest.current = { ...latest.current, version: (await answer.json()).version, isDirty: true };
      await flush();
    },
    /** Goes on with what was kept from elsewhere, without what this browser has. */
    async giveWay() {
      const answer = await fetch(links.deskArticleBench(id));
      if (!answer.ok) return;
      const there = await answer.json();
      latest.current = { bench: there.bench, version: there.version, isDirty: false };
      writeLocal(id, null);
      setBench(there.bench);
      setKeeping({ is: "kept", at: there.updatedAt });
    },
    forget: () => writeLocal(id, null),
  };
}

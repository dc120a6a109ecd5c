"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/form/schema";
import { isSame } from "@/lib/kept-form/rules";
import { asCarried, newMark, readCopy } from "../kept/local-copies";
import { useTwoCopies } from "../kept/use-two-copies";
import { carriedRow, takeCarried, withCarried } from "./carried";

/**
 * Keeps what is typed until it is saved, in this browser and on the server, and puts it back when the form opens
 * again, here or on another machine: a closed tab, a crash or an ended session loses nothing.
 */
export function useKeptDraft(
  key: string | null,
  values: FormValues,
  initial: FormValues,
  restore: (values: FormValues) => void,
) {
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [isGone, setGone] = useState(false);
  const [carriedTo, setCarriedTo] = useState<{ row: string | null } | null>(null);
  const isLeaving = useRef(false);
  const submission = useRef<string>(undefined);
  /** What the form shows and nobody typed. */
  const seen = useRef(values);
  const latest = useRef({ initial, restore });
  latest.current = { initial, restore };
  const isDirty = !isSame(values, initial);

  const show = useCallback((found: FormValues | null, at: string | null) => {
    const { initial: own, restore: fill } = latest.current;
    seen.current = found ?? own;
    fill(seen.current);
    setRestoredAt(at);
    setGone(found === null);
    if (found === null) setCarriedTo(null);
  }, []);

  const { keeping, asked, acts } = useTwoCopies(key, initial, show);

  // Before the form opens: what is put into it then, nobody has typed.
  useEffect(() => {
    if (key === null || values === seen.current) return;
    seen.current = values;
    setGone(false);
    const isBlank = isSame(values, latest.current.initial);
    acts.keep(isBlank ? null : values, { submission: submission.current });
  }, [key, values, acts]);

  useEffect(() => {
    if (key === null) return;
    const kept = readCopy(key);
    const carried = takeCarried(key);
    if (!carried) return acts.open(kept?.values && isSame(kept.values, latest.current.initial) ? null : kept);
    const before = kept?.values ?? latest.current.initial;
    const filled = withCarried(before, carried);
    const behind = [...(carried.from === null ? [] : asCarried(carried.from)), ...(kept?.from ?? [])];
    const from = [...new Map(behind.map((each) => [each.key, each])).values()].slice(0, 10);
    acts.open(kept && { ...kept, isOnServer: false });
    seen.current = filled;
    latest.current.restore(filled);
    acts.keep(filled, { from });
    setRestoredAt(null);
    setCarriedTo({ row: carriedRow(before, carried) });
  }, [key, acts]);

  useEffect(() => {
    if (key === null || !isDirty) return;
    // What the server has is there to go on with: nobody is held up for that.
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current && !acts.isOnServer()) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [key, isDirty, acts]);

  const leaveFor = useCallback((address: string) => {
    isLeaving.current = true;
    location.assign(address);
  }, []);

  return {
    restoredAt,
    /** Whether what stood here was saved or let go of elsewhere. */
    isGone,
    /** Where what was typed in another form has come in; null where nothing has. */
    carriedTo,
    keeping,
    asked,
    goOn: acts.goOn,
    giveWay: acts.giveWay,
    resume: acts.resume,
    /** Goes elsewhere without asking: all that is typed is kept. */
    leaveFor,
    /** Marks what is kept as sent, so that it can be forgotten when the answer says it is saved. Nothing of it is on
     *  its way to be kept any more once this resolves: it would be kept after it was forgotten. */
    async markSent(sent: FormValues): Promise<string> {
      const mark = newMark();
      submission.current = mark;
      seen.current = sent;
      if (key !== null) {
        const isBlank = isSame(sent, initial);
        acts.keep(isBlank ? null : sent, { submission: mark });
        await acts.hold();
      }
      return mark;
    },
    startAfresh() {
      seen.current = initial;
      if (key !== null) acts.keep(null, {});
      setRestoredAt(null);
      setCarriedTo(null);
      restore(initial);
    },
  };
}

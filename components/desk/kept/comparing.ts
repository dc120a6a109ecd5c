import type { FormValues } from "@/lib/form/schema";
import { compareCopies, isSame } from "@/lib/kept-form/rules";
import type { KeptForm } from "@/lib/kept-form/schema";
import type { Copies, Step, The } from "./copies";
import type { Copy } from "./local-copies";
import { failed, sendNow, show, step, write } from "./steps";

/** The server's copy is the one that goes on, or the two are one. */
function agreed(now: Copies, there: KeptForm, mine: Copy | null, initial: FormValues): Step {
  const { here, isShown } = now;
  const at = mine?.at ?? there.updatedAt;
  const known = { base: there.version, sent: [], values: there.values, isOnServer: true };
  const next = { ...mine, ...known, at, from: mine && mine.from.length > 0 ? mine.from : there.from };
  if (isSame(there.values, initial)) {
    // What was typed has been saved as it is, and nobody let go of it.
    const released: Copy = { ...next, values: null, isOnServer: false };
    return step(
      { ...now, here: released, isShown: true, keeping: null },
      here !== null && here.values !== null && isShown && show(null, null),
      write(now, released),
    );
  }
  return step(
    { ...now, here: next, isShown: true, keeping: { is: "kept", at: there.updatedAt } },
    write(now, next),
    (mine === null || !isShown) && show(there.values, at),
  );
}

/** The copy here is set against the server's. */
export function found(before: Copies, { there, initial }: The<"found">): Step {
  if (before.isLeft) return step(before);
  const now: Copies = { ...before, isCompared: true, isFailing: false };
  const { here, isShown } = now;
  const verdict = compareCopies(here, there);
  if (there && (verdict === "theirs" || verdict === "same"))
    return agreed(now, there, verdict === "same" ? here : null, initial);
  if (here === null || verdict === "nothing") {
    const isGone = here !== null && here.values !== null && isShown;
    return step({ ...now, here: null, keeping: null }, isGone && show(null, null), write(now, null));
  }
  if (verdict !== "mine")
    return step({ ...now, asked: { there, at: here.at }, keeping: { is: "apart", why: "elsewhere" } });
  const next = { ...here, base: there?.version ?? null, sent: [] };
  return step({ ...now, here: next }, write(now, next));
}

export function notFoundOut(now: Copies, { why }: The<"not-found-out">): Step {
  const { here, isShown } = now;
  if (isShown || !here?.values) return step(failed(now, why));
  return step(failed({ ...now, isShown: true }, why), show(here.values, here.at));
}

export function goneOn(now: Copies): Step {
  if (!now.asked || !now.here) return step(now);
  const next = { ...now.here, base: now.asked.there?.version ?? null, sent: [] };
  return step({ ...now, here: next, asked: null }, write(now, next), sendNow);
}

export function givenWay(now: Copies): Step {
  if (!now.asked) return step(now);
  const { there } = now.asked;
  const at = there?.updatedAt ?? null;
  const next = there && {
    values: there.values,
    at: there.updatedAt,
    base: there.version,
    sent: [],
    isOnServer: true,
    from: there.from,
  };
  const keeping = there && ({ is: "kept", at } as const);
  return step(
    { ...now, here: next, asked: null, isShown: true, keeping },
    write(now, next),
    show(there?.values ?? null, at),
  );
}

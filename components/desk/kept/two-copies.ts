import { isSame, statesBefore } from "@/lib/kept-form/rules";
import { found, givenWay, goneOn, notFoundOut } from "./comparing";
import type { Copies, Effect, Happening, Step, The } from "./copies";
import type { Copy } from "./local-copies";
import { failed, sendNow, show, step, write } from "./steps";

export const unopened: Copies = {
  here: null,
  isCompared: false,
  isShown: true,
  isSaving: false,
  isRefused: false,
  isLeft: false,
  asked: null,
  unanswered: null,
  isFailing: false,
  keeping: null,
};

/** Whether there is anything to send, or to ask of the server. */
export function isWaiting({ here, isCompared, isSaving, isRefused, isLeft, asked }: Copies): boolean {
  if (isSaving || isRefused || isLeft || asked) return false;
  return !isCompared || (here !== null && !here.isOnServer);
}

/** Whether nothing would be missed at another machine. */
export const isOnServer = ({ here }: Copies): boolean => here === null || here.isOnServer;

function opened({ here }: The<"opened">): Step {
  const isShown = !here?.values || !here.isOnServer;
  return step(
    { ...unopened, here, isShown },
    isShown && here !== null && here.values !== null && show(here.values, here.at),
    sendNow,
  );
}

function typed(now: Copies, { values, at, submission, from }: The<"typed">): Step {
  // What isn't shown yet is not what was typed over.
  const before = now.isShown ? now.here : null;
  const { base, sent } = before ?? { base: null, sent: [] };
  const carried = values === null ? [] : (from ?? before?.from ?? []);
  const isNothing = values === null && base === null && sent.length === 0;
  const known = { values, at, base, sent, isOnServer: false };
  const here: Copy | null = isNothing ? null : { ...known, from: carried, ...(submission && { submission }) };
  const keeping = isNothing ? null : now.keeping;
  // What is let go of here isn't to be found elsewhere a moment later.
  const send: Effect = values === null ? sendNow : { do: "send", when: "soon" };
  return step({ ...now, here, isShown: true, isRefused: false, keeping }, write(now, here), send);
}

function due(now: Copies, { version, isLeaving }: The<"due">): Step {
  const { here } = now;
  if (!isWaiting(now) || (isLeaving && !now.isCompared)) return step(now);
  if (!now.isCompared || here === null) return step(now, { do: "find" });
  if (here.values === null) return step(now, { do: "release", over: statesBefore(here) });
  // Sent again after no answer came, it is the same state: whichever of the two arrived.
  const mark = now.unanswered ?? version;
  const over = statesBefore(here).filter((each) => each !== mark);
  const next = { ...here, sent: [...here.sent.filter((each) => each !== mark), mark].slice(-5) };
  return step({ ...now, here: next, unanswered: null, keeping: { is: "keeping" } }, write(now, next), {
    do: "keep",
    values: here.values,
    version: mark,
    over,
    from: here.from,
    isLeaving,
  });
}

/** An answer to what was sent, unless a later sending was answered first. */
function answered(now: Copies, answer: The<"kept"> | The<"not-kept">): Step {
  const { version } = answer;
  const { here } = now;
  if (!here?.sent.includes(version)) return step({ ...now, isFailing: false });
  if (answer.is === "not-kept") {
    const unanswered = answer.why === "offline" ? version : now.unanswered;
    return step(failed({ ...now, unanswered }, answer.why));
  }
  const sent = here.sent.slice(here.sent.indexOf(version) + 1);
  const isNewest = here.values !== null && isSame(here.values, answer.values);
  const next = { ...here, base: version, sent, isOnServer: isNewest };
  const keeping = { is: "kept", at: answer.at } as const;
  return step({ ...now, here: next, isFailing: false, keeping }, write(now, next));
}

function released(now: Copies): Step {
  const next = now.here?.values ? { ...now.here, base: null, sent: [] } : null;
  return step({ ...now, here: next, isFailing: false, keeping: null }, write(now, next));
}

/** What becomes of a form's two copies by what happens, and what is to be done about it. */
export function after(now: Copies, happening: Happening): Step {
  switch (happening.is) {
    case "opened":
      return opened(happening);
    case "typed":
      return typed(now, happening);
    case "returned":
      return step({ ...now, isCompared: false }, sendNow);
    case "due":
      return due(now, happening);
    case "found":
      return found(now, happening);
    case "not-found-out":
      return notFoundOut(now, happening);
    case "kept":
    case "not-kept":
      return answered(now, happening);
    case "released":
      return released(now);
    case "not-released":
      return step(failed(now, happening.why));
    case "being-saved":
      return step({ ...now, isSaving: true });
    case "not-saved":
      return step({ ...now, isSaving: false }, sendNow);
    case "gone-on":
      return goneOn(now);
    case "given-way":
      return givenWay(now);
    case "left":
      return step({ ...now, isLeft: true });
  }
}

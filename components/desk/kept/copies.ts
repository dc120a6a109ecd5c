import type { FormValues } from "@/lib/form/schema";
import type { CarriedFrom, KeptForm } from "@/lib/kept-form/schema";
import type { Apart, Keeping } from "./keeping";
import type { Copy } from "./local-copies";

/** What was typed elsewhere in the meantime, or null where it was saved or let go of there; and when it was typed here. */
export type Asked = { there: KeptForm | null; at: string };

/** How the copy of a form in this browser stands to the one on the server. */
export type Copies = {
  here: Copy | null;
  /** False until the copy here was set against the server's. */
  isCompared: boolean;
  /** A copy that the server has is not shown before it is known whether the server has a later one. */
  isShown: boolean;
  /** While the form is on its way to be saved, nothing else is sent. */
  isSaving: boolean;
  /** Whether it is more than the server takes. */
  isRefused: boolean;
  isLeft: boolean;
  /** Two that differ, between which the editor is to choose. */
  asked: Asked | null;
  /** A state that was sent, and no answer came. */
  unanswered: string | null;
  /** Whether the last sending came to nothing, and is to be tried again. */
  isFailing: boolean;
  /** What the editor is told. */
  keeping: Keeping | null;
};

/** What happens to a form, in the browser or by an answer of the server's. */
export type Happening =
  | { is: "opened"; here: Copy | null }
  /** `values` is null where the form holds again what it held by itself. */
  | { is: "typed"; values: FormValues | null; at: string; submission?: string; from?: CarriedFrom[] }
  /** Whoever comes back to this window may have been at work elsewhere. */
  | { is: "returned" }
  /** `version` is a new mark, for what is sent now. */
  | { is: "due"; version: string; isLeaving: boolean }
  | { is: "found"; there: KeptForm | null; initial: FormValues }
  | { is: "not-found-out"; why: Apart }
  | { is: "kept"; version: string; values: FormValues; at: string }
  | { is: "not-kept"; version: string; why: Apart }
  | { is: "released" }
  | { is: "not-released"; why: Apart }
  | { is: "being-saved" }
  | { is: "not-saved" }
  /** The editor goes on with what stands here, over what was kept elsewhere. */
  | { is: "gone-on" }
  /** The editor goes on with what was kept elsewhere, without what stands here. */
  | { is: "given-way" }
  | { is: "left" };

export type The<Is extends Happening["is"]> = Extract<Happening, { is: Is }>;

/** What is asked of the server; it is answered by a happening. */
export type Request =
  | { do: "find" }
  | {
      do: "keep";
      values: FormValues;
      version: string;
      over: string[];
      from: CarriedFrom[];
      isLeaving: boolean;
    }
  | { do: "release"; over: string[] };

/** What is to be done because of a happening. */
export type Effect =
  | Request
  /** `ifStill`: only where the browser still has the copy of that time. */
  | { do: "write"; here: Copy | null; ifStill?: string | undefined }
  /** Puts values into the form, with when they were typed; null for what the form holds by itself. */
  | { do: "show"; values: FormValues | null; at: string | null }
  /** At once, or once the typing rests. */
  | { do: "send"; when: "now" | "soon" };

export type Step = { copies: Copies; effects: Effect[] };

import { z } from "zod";

/** Takes one's last change back. `seq` is its place in the log, as the writer has seen it. */
export const undoInput = z.strictObject({
  seq: z
    .int()
    .min(1)
    .meta({ description: "The change's place in the log: it is taken back only while it is your last." }),
});
export type UndoInput = z.infer<typeof undoInput>;

/** The same as a form sends it. */
export const undoForm = z.object({ seq: z.string() });

export const undone = z
  .object({
    seq: z.int().meta({ description: "The new change's place in the log." }),
    undone: z.int().meta({ description: "The place of the change that was taken back." }),
  })
  .meta({ id: "Undone" });

/** What taking a change back does to a record that it touched. */
export type Effect = {
  type: string;
  id: string;
  title: string;
  /** `restored`: as before the change. `withdrawn`: the change had entered it. `kept`: entered by the change
   *  as well, and stays, since others may refer to it. */
  becomes: "restored" | "withdrawn" | "kept";
};

/** An editor's last change, and what taking it back would do; `obstacle` says why it can't be. */
export type LastChange = {
  seq: number;
  at: string;
  reason: string;
  effects: Effect[];
  obstacle: string | null;
};

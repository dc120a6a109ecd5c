import type { RecordStatus } from "../fields";

/** One record that somebody entered, as their list of entries shows it. */
export type EntryView = {
  type: "person" | "organization" | "source" | "claim" | "statement";
  /** What the desk's address names it by: slug or id. */
  key: string;
  title: string;
  status: RecordStatus;
  version: number;
  updatedAt: string;
};

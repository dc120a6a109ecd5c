import type { Actor } from "@/lib/auth/schema";
import type { Random } from "./random";

const names = ["Ada Entry", "Bela Desk", "Cleo Record", "Dario Note", "Elin File", "Faro Page"];

const editors: Actor[] = names.map((name, n) => ({
  kind: "user",
  id: `bencheditor${n}`,
  name,
  role: "editor",
}));

export const editorOf = (random: Random): Actor => random.pick(editors);
export const editorById = (id: string): Actor => editors.find((editor) => editor.id === id) as Actor;

// `npm run token -- --name NAME --role editor [--days 90]`: a program's key to the API, told once.

import { parseArgs } from "node:util";
import { role, system } from "@/lib/auth/schema";
import { openDatabase } from "./database";
import { say } from "./progress.mjs";
import { runToEnd } from "./shutdown";

const DAY = 24 * 60 * 60 * 1000;
const usage = `Usage: npm run token -- --name NAME --role ${role.options.join("|")} [--days 90]`;

await runToEnd(async () => {
  const { name, role, expiresAt } = readInput();
  await openDatabase("npm run token");
  const { createToken } = await import("@/lib/auth/mutations");
  const { token } = await createToken(system, { name, role, expiresAt });
  say(
    `A token for “${name}” (${role}), good until ${expiresAt.toISOString().slice(0, 10)}. It is shown only now:`,
  );
  say(token);
  return 0;
});

function readInput() {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { name: text, role: text, days: { ...text, default: "90" } } });
  const days = Number(values.days);
  const wanted = role.safeParse(values.role);
  if (!values.name || !wanted.success || !Number.isInteger(days) || days < 1) throw new Error(usage);
  return { name: values.name, role: wanted.data, expiresAt: new Date(Date.now() + days * DAY) };
}

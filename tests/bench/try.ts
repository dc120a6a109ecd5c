import { openBenchDatabase } from "./load/database";
import { runToEnd } from "@/lib/runtime/shutdown";
await runToEnd(async () => { const u = await openBenchDatabase({ seed: 1, scale: Number(process.argv[2]), isFresh: false }); console.log(u); if (process.argv[3]) await new Promise((r) => setTimeout(r, Number(process.argv[3])*1000)); return 0; });

import { type ChildProcess, fork } from "node:child_process";
import { inRoot } from "@/lib/runtime/paths";
import { onShutdown } from "@/lib/runtime/shutdown";
import type { Load, Taken } from "./client";

export type Client = { load: (load: Load) => Promise<Taken> };

/** The process that asks. */
export function startClient(): Client {
  const child: ChildProcess = fork(inRoot("tests/bench/measure/client.ts"), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  onShutdown(() => {
    child.kill("SIGTERM");
  });
  return {
    load: (load) =>
      new Promise((done, failed) => {
        child.once("message", (answer: Taken | { error: string }) =>
          "error" in answer ? failed(new Error(answer.error)) : done(answer),
        );
        child.send(load);
      }),
  };
}

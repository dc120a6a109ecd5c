import { z } from "zod";
import { AppError } from "@/lib/errors";

type Undo = () => Promise<void> | void;

const undos: Undo[] = [];
let ending: Promise<never> | undefined;

/** Remembers what is to be undone when this process ends; the last one first. */
export function onShutdown(undo: Undo) {
  if (undos.length === 0) listen();
  undos.push(undo);
}

export const isShuttingDown = () => ending !== undefined;

/** Undoes everything, then ends the process. Whoever asks for it second waits for the first. */
export function shutDown(exitCode: number): Promise<never> {
  ending ??= undoAll(exitCode);
  return ending;
}

async function undoAll(exitCode: number): Promise<never> {
  let code = exitCode;
  while (undos.length > 0) {
    try {
      await undos.pop()?.();
    } catch (error) {
      tell(error);
      code = code || 1;
    }
  }
  process.exit(code);
}

/** Runs a command from beginning to end: what it started is stopped, whatever happens. */
export async function runToEnd(command: () => Promise<number>): Promise<never> {
  try {
    return await shutDown(await command());
  } catch (error) {
    tell(error);
    return await shutDown(1);
  }
}

/** What went wrong; of a bundle or other input, every fault on a line of its own, with its path. */
function tell(error: unknown) {
  const lines = [error instanceof Error ? error.message : String(error)];
  if (error instanceof AppError)
    lines.push(...error.errors.map(({ path, message }) => `  ${path}: ${message}`));
  if (error instanceof z.ZodError) lines.splice(0, 1, ...error.issues.map(({ message }) => message));
  process.stderr.write(`${lines.join("\n")}\n`);
}

function listen() {
  const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, exitCode] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      // npm passes on the Ctrl-C that the terminal has already sent us: the second one says nothing new.
      void shutDown(exitCode);
    });
  }
}

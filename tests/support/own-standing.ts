import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "@/lib/runtime/ports";
import { isAlive, waitUntil } from "@/lib/runtime/process-identity";

const root = new URL("../../", import.meta.url);
const tsx = (file: string) => ["--import", "tsx", `lib/runtime/${file}.ts`];

/** A whole Standing of a test's own, as `npm start` makes one: its own folder, port and PostgreSQL. */
export class OwnStanding {
  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async make(): Promise<OwnStanding> {
    return new OwnStanding(mkdtempSync(join(tmpdir(), "standing-own-")), await freePort("localhost"));
  }

  private get env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _, SITE_URL: __, ...kept } = process.env;
    return { ...kept, DATA_DIR: this.folder, PORT: String(this.port) };
  }

  /** Starts it, and waits for its last line. */
  async start(): Promise<string> {
    const child = spawn(process.execPath, tsx("start"), {
      cwd: root,
      env: this.env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    const ready = new Promise<void>((done) => {
      child.stdout.on("data", (text: Buffer) => {
        said += text;
        if (/^Standing (is|already runs) at .*\n/m.test(said)) done();
      });
    });
    await Promise.race([ready, once(child, "exit")]);
    return said;
  }

  async command(name: string, ...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [...tsx(name), ...args], {
      cwd: root,
      env: this.env,
    });
    return stdout;
  }

  /** Ends every process of it with -9, the database's among them. */
  kill(): void {
    const { owner, server } = JSON.parse(readFileSync(join(this.folder, "running.json"), "utf8"));
    const data = join(realpathSync(join(this.folder, "postgres")), "data");
    const postmaster = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
    for (const pid of [server.pid, postmaster, owner.pid]) process.kill(pid, "SIGKILL");
  }

  async remove(): Promise<void> {
    const file = join(this.folder, "running.json");
    if (existsSync(file)) {
      const { owner } = JSON.parse(readFileSync(file, "utf8"));
      if (isAlive(owner)) process.kill(owner.pid, "SIGTERM");
      await waitUntil(() => !isAlive(owner), 30_000);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

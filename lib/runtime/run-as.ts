import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";

/** How to run PostgreSQL's programs, which refuse to run as root. */
export type RunAs = { bin: string; prefix: string[]; user?: SystemUser };
type SystemUser = { uid: number; gid: number };

/**
 * An ordinary user runs them directly. Root runs them in a user namespace, where it is somebody else to
 * PostgreSQL and still itself to the file system, so that the data can stand in root's own folder. Where
 * namespaces are forbidden, `place` becomes a link to a folder that a system user can enter.
 */
export function chooseRunAs(place: string, binaries: string): RunAs {
  const bin = join(binaries, "bin");
  if (process.getuid?.() !== 0) return { bin, prefix: [] };
  const owner = ownerOf(join(place, "data"));
  if (owner === null || owner.uid === 0) {
    const prefix = namespacePrefix();
    const probe = ["/bin/sh", "-c", 'test -w "$1" && "$2" --version', "sh", place, join(bin, "postgres")];
    if (succeeds([...prefix, ...probe])) return { bin, prefix };
  }
  const user = owner !== null && owner.uid !== 0 ? owner : systemUser();
  const canEnter = succeeds(["/bin/sh", "-c", 'cd "$1"', "sh", place], user);
  return { bin: reachableBin(binaries, canEnter ? place : moveOut(place), user), prefix: [], user };
}

function succeeds([command = "", ...args]: string[], user?: SystemUser): boolean {
  return spawnSync(command, args, { cwd: "/", stdio: "ignore", ...user }).status === 0;
}

function ownerOf(path: string): SystemUser | null {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  return stat ? { uid: stat.uid, gid: stat.gid } : null;
}

function namespacePrefix(): string[] {
  // A user that the system knows by name, because initdb looks its name up.
  const { uid, gid } = systemUser();
  return ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`];
}

function systemUser(): SystemUser {
  const users = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const byName = (name: string) => users.find((user) => user[0] === name);
  const found = byName("postgres") ?? byName("nobody") ?? users.find((user) => Number(user[2]) > 0);
  if (!found) throw new Error("PostgreSQL can't run as root, and this system has no other user.");
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function moveOut(place: string): string {
  const folder = fs.mkdtempSync("/var/lib/standing-");
  fs.chmodSync(folder, 0o711);
  fs.cpSync(place, folder, { recursive: true });
  fs.rmSync(place, { recursive: true });
  fs.symlinkSync(folder, place);
  return folder;
}

function reachableBin(binaries: string, place: string, user: SystemUser): string {
  const own = join(binaries, "bin");
  if (succeeds([join(own, "postgres"), "--version"], user)) return own;
  const copy = join(place, "native");
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

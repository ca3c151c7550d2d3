// Who the server runs as, and runs programs as them. Used by all that starts or makes the server.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { OperatorFault } from "../operator-fault.ts";

/** Who the database server runs as. PostgreSQL refuses root, so root gives way to another user. */
export type ServerUser =
  | { readonly kind: "self" }
  | { readonly kind: "other"; readonly uid: number; readonly gid: number };

/** `nobody` on every system that PostgreSQL's binaries here are made for: whoever has no other user. */
const nobodyUid = 65_534;
const nobody: ServerUser = { kind: "other", uid: nobodyUid, gid: nobodyUid };

export function isNobody(user: ServerUser): boolean {
  return user.kind === "other" && user.uid === nobodyUid;
}

/** No system gives out these numbers by itself, and they exist in containers as well. */
const ownUids = { first: 63_000, count: 1_000 };

/**
 * The owner of the first of `folders` that belongs to somebody else than root; else a user that nothing
 * else on this machine runs as, by a number that follows from the last folder's name.
 */
export async function chooseServerUser(folders: readonly string[]): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return { kind: "self" };
  for (const folder of folders) {
    const owner = await stat(folder).catch(() => undefined);
    if (owner !== undefined && owner.uid !== 0) {
      return { kind: "other", uid: owner.uid, gid: owner.gid };
    }
  }
  return ownUser(folders.at(-1) ?? "");
}

/** A user of the server's own; it needs no entry among the machine's users. */
export async function ownUser(folder: string): Promise<ServerUser> {
  const taken = new Set([...(await numbersIn("/etc/passwd")), ...(await numbersIn("/etc/group"))]);
  const start = createHash("sha256").update(folder).digest().readUInt32BE() % ownUids.count;
  for (let step = 0; step < ownUids.count; step += 1) {
    const uid = ownUids.first + ((start + step) % ownUids.count);
    if (!taken.has(uid)) return { kind: "other", uid, gid: uid };
  }
  return nobody;
}

/** `name:x:number:…` */
async function numbersIn(file: string): Promise<number[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").map((line) => Number(line.split(":")[2] ?? NaN));
}

/** initdb wants a user with a name: who has none lets `nobody` make a new cluster, in which is nothing yet. */
export async function userForMaking(user: ServerUser): Promise<ServerUser> {
  if (user.kind === "self") return user;
  return (await numbersIn("/etc/passwd")).includes(user.uid) ? user : nobody;
}

/** The uid that owns the server's files; `undefined` on Windows, which has none. */
export function uidOf(user: ServerUser): number | undefined {
  return user.kind === "other" ? user.uid : process.getuid?.();
}

/** Options for a child process of the server's user; it sees nothing of our environment. */
export function spawnOptions(user: ServerUser) {
  const passedOn = ["PATH", "SystemRoot", "TEMP", "LD_LIBRARY_PATH"];
  const env: Record<string, string> = { LC_ALL: "C", TZ: "UTC" };
  for (const name of passedOn) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const identity = user.kind === "other" ? { uid: user.uid, gid: user.gid } : {};
  return { ...identity, env, cwd: process.platform === "win32" ? process.cwd() : "/" };
}

/** Runs a program to its end. A program that can't be started has code -1 and says why. */
export function run(
  user: ServerUser,
  program: string,
  args: readonly string[],
  input = "",
): Promise<{ code: number; output: string }> {
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    const child = spawn(program, args, { ...spawnOptions(user), windowsHide: true });
    const output: string[] = [];
    const keep = (chunk: Buffer) => void output.push(chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, output: output.join("") }));
    child.stdin.end(input);
  }).catch((error: Error) => ({ code: -1, output: error.message }));
}

/** Whether the server's user can enter a folder, found out by trying: modes, ACLs and mounts. */
export async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  if (user.kind === "self") return true;
  const { code, output } = await run(user, "/bin/sh", ["-c", 'cd "$1"', "sh", folder]);
  if (code !== -1) return code === 0;
  throw new OperatorFault(
    "server_failed",
    `Started as root, the database has to run as uid ${user.uid}, and this process may not start programs as that user (${output}). Start it as an ordinary user, or set DATABASE_URL.`,
  );
}

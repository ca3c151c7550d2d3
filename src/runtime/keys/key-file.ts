// The file with the keys of an installation. Read and made by the start, and by what works beside a bot.
import { randomBytes } from "node:crypto";
import { chown, link, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readKeys, writtenKeys, type Keys, type Secret } from "../../domain/privacy/keys.ts";
import { makeFolder } from "../embedded/folders.ts";
import { OperatorFault } from "../operator-fault.ts";

export function keyFileIn(dataDir: string): string {
  return path.resolve(dataDir, "keys");
}

/** The keys of a file; undefined: there is none. */
export async function readKeyFile(file: string): Promise<Keys | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new OperatorFault(
      "keys_unusable",
      `The keys in ${file} can't be read (${error.code}). Start as the user who started first, or hand the file over with chown.`,
    );
  });
  if (text === undefined) return undefined;
  const read = readKeys(text);
  if (read.kind === "keys") return read.keys;
  throw new OperatorFault(
    "keys_unusable",
    `${file}: ${read.fault}. Put it back from where you keep it safe.`,
  );
}

/** Keys that nobody has yet. `given`: what is not to be random. */
export function freshKeys(given: { pseudonyms?: Secret } = {}): Keys {
  const fresh = () => randomBytes(32);
  return {
    masters: [{ name: "master-1", secret: fresh() }],
    lookup: fresh(),
    audit: fresh(),
    pseudonyms: given.pseudonyms ?? fresh(),
    backups: fresh(),
  };
}

/** Adds a master key, which wraps from now on, to the file with `keys`. */
export async function addMasterKey(file: string, keys: Keys): Promise<void> {
  const numbers = keys.masters.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0));
  const fresh = { name: `master-${Math.max(...numbers) + 1}`, secret: randomBytes(32) };
  const masters = [fresh, ...keys.masters] as const;
  const draft = `${file}.${process.pid}`;
  await rm(draft, { force: true });
  await writeThrough(draft, textOf({ ...keys, masters }));
  await keepOwner(file, draft);
  await rename(draft, file);
}

/** Whoever reads it now has to go on reading it, also when root has it changed. */
async function keepOwner(of: string, file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(of);
  await chown(file, uid, gid);
}

/** The keys of a file as it is by now; undefined while it is as it was when it was asked for last. */
export function watchKeyFile(file: string): () => Promise<Keys | undefined> {
  let seenAt: number | undefined;
  return async () => {
    const { mtimeMs } = await stat(file);
    if (mtimeMs === seenAt) return undefined;
    const keys = await readKeyFile(file);
    seenAt = mtimeMs;
    return keys;
  };
}

const heading = `# The keys of this Searchlight. What people wrote and who they are can't be read without them.
# Keep a copy in a safe place, apart from the database and from its backups.
`;

const textOf = (keys: Keys) => `${heading}${writtenKeys(keys).join("\n")}\n`;

/** Makes the file, whole or not at all, and only where there is none. */
export async function makeKeyFile(file: string, keys: Keys): Promise<void> {
  await makeFolder(path.dirname(file), 0o700);
  const draft = `${file}.${process.pid}`;
  await rm(draft, { force: true });
  try {
    await writeThrough(draft, textOf(keys));
    await link(draft, file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new OperatorFault(
      "keys_unusable",
      `The keys could not be written to ${file} (${code}). Set DATA_DIR to a folder that this process can write to, or set ENCRYPTION_KEYS.`,
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/** On disk before anything is sealed with it. */
async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// The file with the keys of an installation. Read and made by the start, and by what works beside a bot.
import { randomBytes } from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";
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

const heading = `# The keys of this Searchlight. What people wrote and who they are can't be read without them.
# Keep a copy in a safe place, apart from the database and from its backups.
`;

/** Makes the file, whole or not at all, and only where there is none. */
export async function makeKeyFile(file: string, keys: Keys): Promise<void> {
  await makeFolder(path.dirname(file), 0o700);
  const draft = `${file}.${process.pid}`;
  await rm(draft, { force: true });
  try {
    await writeThrough(draft, `${heading}${writtenKeys(keys).join("\n")}\n`);
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

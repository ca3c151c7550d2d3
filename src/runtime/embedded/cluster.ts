import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Log } from "../../domain/log.ts";
import { OperatorFault } from "../operator-fault.ts";
import { databaseName, type Access } from "./access.ts";
import type { Binaries } from "./binaries.ts";
import { handFolderOver, makePrivateFolder } from "./folders.ts";
import { superuser } from "./logins.ts";
import type { Place } from "./place.ts";
import { run, userForMaking, type ServerUser } from "./server-user.ts";

const unfinishedMark = ".unfinished-";

/**
 * Sees to it that there is a cluster of this version with our database in it. A new one is made
 * under another name and renamed when it is complete, so that a kill leaves nothing half made.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  options: { fsync: boolean; access: Access; log: Log },
): Promise<void> {
  const versionFile = path.join(place.clusterDir, "PG_VERSION");
  const version = await readFile(versionFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new OperatorFault(
      "data_dir_unusable",
      `The database in ${place.clusterDir} can't be read (${error.code}). Start as the user who started first, hand the folder over with chown -R, or set DATA_DIR to another one.`,
    );
  });
  if (version?.trim() === binaries.majorVersion) return;
  if (version !== undefined) {
    throw new OperatorFault(
      "data_dir_of_other_version",
      `The database in ${place.clusterDir} was made by PostgreSQL ${version.trim()}, and PostgreSQL ${binaries.majorVersion} is installed. Go back to the release of Searchlight that made it, dump the data and load it into the new one, or set DATABASE_URL.`,
    );
  }
  options.log.info("database_cluster_made", { folder: place.clusterDir });
  await removeUnfinished(place);
  // Each attempt in a folder of its own: a killed one's initdb may still be writing to its.
  const unfinished = `${place.clusterDir}${unfinishedMark}${randomBytes(4).toString("hex")}`;
  const maker = await userForMaking(place.user);
  await makePrivateFolder(unfinished, maker);
  await initialize(unfinished, maker, binaries, options);
  await handFolderOver(unfinished, place.user);
  await rename(unfinished, place.clusterDir);
}

async function removeUnfinished(place: Place): Promise<void> {
  for (const name of await readdir(place.dataDir)) {
    if (!name.startsWith(path.basename(place.clusterDir) + unfinishedMark)) continue;
    const folder = path.join(place.dataDir, name);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

async function initialize(
  folder: string,
  maker: ServerUser,
  binaries: Binaries,
  options: { fsync: boolean; access: Access },
): Promise<void> {
  const access =
    options.access.kind === "socket"
      ? ["--auth-local=trust", "--auth-host=reject"]
      : ["--auth=scram-sha-256", `--pwfile=${options.access.passwordFile}`];
  const args = ["-D", folder, "-U", superuser, "-E", "UTF8", "--locale=C"];
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions");
  args.push(...access, ...(options.fsync ? [] : ["--no-sync"]));
  const initdb = await run(maker, binaries.initdb, args);
  if (initdb.code !== 0) throw failure("initdb", initdb.output);

  // In single-user mode: the package has no createdb, and no server runs yet.
  const single = ["--single", "-D", folder, ...(options.fsync ? [] : ["-F"]), "postgres"];
  const statement = `CREATE DATABASE ${databaseName}\n`;
  const created = await run(maker, binaries.postgres, single, statement);
  if (created.code !== 0 || created.output.includes("ERROR:")) {
    throw failure("postgres --single", created.output);
  }
}

/** Without a database there is nothing personal yet in what these programs say. */
function failure(program: string, output: string): OperatorFault {
  const lines = output.trim().split("\n");
  const telling = lines.findLast((line) => /error:|ERROR:|FATAL:/.test(line)) ?? lines.at(-1);
  return new OperatorFault(
    "server_failed",
    `The database could not be made: ${program} said «${telling?.trim()}». Mend that, set DATA_DIR to another folder, or set DATABASE_URL.`,
  );
}

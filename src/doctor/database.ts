// How the database is, seen by this bot. Looked at by the doctor.
import { existsSync } from "node:fs";
import path from "node:path";
import { readDatabase, type DatabaseFacts } from "../db/control/doctor-store.ts";
import { connect } from "../db/connect.ts";
import { lendsSessions } from "../db/control/pooler.ts";
import { excessOf } from "../db/roles.ts";
import { knownKeyCount } from "../db/privacy/known-key-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { keysOf, openKeys } from "../open-keys.ts";
import { joinDatabase } from "../reach-database.ts";
import type { Config } from "../runtime/config.ts";
import { findPackage } from "../runtime/embedded/binaries.ts";
import { faultWords } from "../runtime/fault-words.ts";
import { excessWords } from "../warnings.ts";
import { fine, note, wrong, type Finding } from "./finding.ts";

/** What a process keeps open: its pool, its sign of life, what it listens to, and a start of another. */
const neededConnections = 12;
/** Beyond this what is planned comes at a strange time, in milliseconds. */
const clockOffMs = 30_000;

export type Seen = { findings: Finding[]; facts: DatabaseFacts | undefined };

export async function lookAtDatabase(config: Config): Promise<Seen> {
  const nothing = (finding: Finding): Seen => ({ findings: [finding], facts: undefined });
  if (config.database.kind === "embedded" && !existsSync(path.join(config.dataDir, "postgres"))) {
    return nothing(firstStart());
  }
  try {
    const database = await joinDatabase(config);
    try {
      return await lookInside(config, database.url);
    } finally {
      await database.stop();
    }
  } catch (error) {
    return nothing(wrong(faultWords(error)));
  }
}

function firstStart(): Finding {
  try {
    findPackage();
    return note("There is no database yet: the first start makes it in DATA_DIR.");
  } catch (error) {
    return wrong(faultWords(error));
  }
}

async function lookInside(config: Config, url: string): Promise<Seen> {
  const facts = await readDatabase(url);
  const findings = [...lookAtServer(facts, new Date()), lookAtTables(facts)];
  if (config.database.kind === "external") findings.push(await lookAtSessions(url));
  if (facts.content !== undefined) {
    findings.push(...lookAtRights(facts.content.closed));
    if (facts.content.isHeld) findings.push(note(held));
    if (facts.content.closed.length === 0) findings.push(...(await lookDeeper(config, url)));
  }
  return { findings, facts };
}

const held =
  "It was restored from a backup: the bot writes to its admins alone, until one of them sends it /resume.";

function lookAtServer(facts: DatabaseFacts, here: Date): Finding[] {
  const { version, number, isReadOnly, most, used, now } = facts;
  const free = most - used;
  const offMs = Math.abs(now.getTime() - here.getTime());
  return [
    number < 150_000
      ? wrong(`PostgreSQL ${version} is too old: it takes 15 or newer.`)
      : fine(`PostgreSQL ${version}.`),
    isReadOnly
      ? wrong(
          "The database takes no changes: it is a replica, or set to read only. Name the other.",
        )
      : fine("The database takes changes."),
    free < neededConnections
      ? wrong(
          `The server has ${free} connections free of ${most}; a process takes ${neededConnections}. Raise max_connections.`,
        )
      : fine(`${free} of ${most} connections are free.`),
    offMs > clockOffMs
      ? wrong(
          `The database's clock is ${Math.round(offMs / 1_000)} s from this machine's. Let both follow a time server (timedatectl set-ntp true).`,
        )
      : fine("The database's clock is this machine's."),
  ];
}

function lookAtTables({ missing }: DatabaseFacts): Finding {
  if (missing === undefined) return note("It has no tables yet: the first start makes them.");
  if (missing === "of_later_version") {
    return wrong(
      "A later version of Searchlight has worked on the tables. Start that one, or restore a backup from before it.",
    );
  }
  return missing === 0
    ? fine("The tables are those of this version.")
    : note(`${missing} migrations are missing: the next start brings the tables up to date.`);
}

async function lookAtSessions(url: string): Promise<Finding> {
  const isLent = await lendsSessions(url).catch(() => true);
  return isLent
    ? wrong(
        "DATABASE_URL leads to a pooler that lends sessions for a transaction each. Connect to PostgreSQL itself, or set the pooler to session mode.",
      )
    : fine("Each connection has a session of its own.");
}

function lookAtRights(closed: readonly string[]): Finding[] {
  if (closed.length === 0) return [fine("The role may read and write all that it needs.")];
  return [
    wrong(
      `The role may not read or add to ${closed.join(", ")} (42501). Set MIGRATION_DATABASE_URL to the role that has the tables and start once, which gives the bot's role its rights.`,
    ),
  ];
}

async function lookDeeper(config: Config, url: string): Promise<Finding[]> {
  const { db, close } = connect(url, { connections: 1, name: "doctor" });
  try {
    const excess = await excessOf(db);
    const found =
      excess.length === 0
        ? fine("The role may do no more than it needs.")
        : note(
            `The role ${excessWords(excess)}, which the bot never needs: docs/operating.md, "Two roles".`,
          );
    const [keys, known] = [await keysOf(config), await unitOfWork(db, knownKeyCount)];
    if (keys === undefined && known === 0)
      return [found, note("There are no keys yet: the first start makes them.")];
    // Keys that are missing are refused, and those that are there are compared.
    await openKeys(config, db);
    return [
      found,
      fine("The keys are those with which the database is sealed. Is there a copy of them?"),
    ];
  } catch (error) {
    return [wrong(faultWords(error))];
  } finally {
    await close();
  }
}

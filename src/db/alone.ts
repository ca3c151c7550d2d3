// Statements that stand alone, outside of any unit of work. Asked by the pipeline's stores.
import type { SQL } from "drizzle-orm";
import type { Database } from "./connect.ts";
import { KeysAtHand } from "./data-keys.ts";
import { endings, unmark, type Rows } from "./opening.ts";
import { isSealing, ownerBehind } from "./sealed.ts";
import { statementOf, type Query } from "./statement.ts";

/** Asks a statement, with what is sealed in it closed, and what it needs to open what it gives at hand. */
export async function askAlone(db: Database, query: Query): Promise<Rows> {
  const keys = new KeysAtHand(db, (of) => askPlainly(db, of));
  const { text, params } = statementOf(query);
  if (!keys.hasAllFor(params)) await keys.getAllFor(params);
  keys.publish();
  const found: Rows = await db.$client.unsafe(text, keys.sealed(params) as never[]);
  await keys.getAllIn(found);
  return found;
}

async function askPlainly(db: Database, query: SQL): Promise<Rows> {
  const { text, params } = statementOf(query);
  return db.$client.unsafe(text, params as never[]);
}

/** The ids of the keys that seal what comes in, by the lanes; `anew`: they are read again. */
export async function keysOfLanes(
  db: Database,
  lanes: readonly string[],
  { anew = false } = {},
): Promise<string[]> {
  if (!isSealing()) return [];
  const owners = [...new Set(lanes.map(ownerBehind))];
  const keys = new KeysAtHand(db, (query) => askPlainly(db, query));
  if (anew) for (const owner of owners) keys.letGo(owner);
  await keys.getAllForOwners(owners);
  keys.publish();
  return keys.idsOf(owners);
}

/** Who the marks are of; asks nothing where all are known. */
export async function peopleBehind(
  db: Database,
  marks: readonly number[],
): Promise<(mark: number) => number> {
  const keys = new KeysAtHand(db, (query) => askPlainly(db, query));
  await keys.getAllIn(marks.map((mark) => ({ [endings.person]: mark })));
  return unmark;
}

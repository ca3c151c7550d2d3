// What is held on a person. Handed out by /mydata, erased by /forget.
import { and, not, sql, type SQL } from "drizzle-orm";
import { all, record, type Fields } from "../record.ts";
import { tablesOfPeople, type OfPerson } from "../tables/all.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { screens } from "../tables/speaking/screens.ts";
import { same } from "../values.ts";
import { emptyRows, eraseRows } from "./eraser-store.ts";

/* What `/mydata` hands out and `/forget` erases, as the tables say it. */

export type Entries = { section: string; entries: readonly Record<string, unknown>[] };

/** Everything that is held on a person, section by section. */
export async function heldOn(userId: number): Promise<Entries[]> {
  const held: Entries[] = [];
  for (const each of tablesOfPeople) {
    held.push({ section: each.about.person.section, entries: await entriesOf(each, userId) });
  }
  return held;
}

async function entriesOf(of: OfPerson, userId: number): Promise<Record<string, unknown>[]> {
  const handedOut: Record<string, Fields[string]> = {};
  const readings = new Map<string, (value: unknown) => unknown>();
  for (const { column, held } of of.columns) {
    if (!("as" in held.given)) continue;
    handedOut[held.given.as] = column;
    readings.set(held.given.as, held.given.read ?? toTheSecond);
  }
  const { person, rowsOf } = of.about;
  const where = and(rowsOf(userId), person.unseen && not(sql`(${person.unseen})`));
  const entry = record(handedOut);
  const [first] = of.columns;
  const order = first === undefined ? sql`` : sql` order by ${first.column}`;
  const found = await all(entry, sql`select ${entry.list} from ${of.table} where ${where}${order}`);
  return found.map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([name, value]) => [name, readings.get(name)?.(value ?? null)]),
    ),
  );
}

/** How long our side took tells what there was to do: no time is told more exactly. */
function toTheSecond(value: unknown): unknown {
  return value instanceof Date ? new Date(Math.floor(value.getTime() / 1_000) * 1_000) : value;
}

/** Erases who a person is, wherever it stands. What may only go later is left to `eraseTraces`. */
export async function erasePerson(userId: number): Promise<void> {
  for (const each of tablesOfPeople.toReversed()) await forget(each, each.about.rowsOf(userId));
}

/** Erases who reported, and nothing of what they are besides. */
export async function eraseReporter(userId: number): Promise<void> {
  const [reporter] = tablesOfPeople.filter(({ table }) => table === reporters);
  if (reporter !== undefined) await forget(reporter, reporter.about.rowsOf(userId));
}

/**
 * Erases what was left of messages to and from a person who was forgotten: all of it, or what is as
 * old as their wish when they are back, as somebody new.
 */
export async function eraseTraces(userId: number, askedAt: Date): Promise<void> {
  const gone = sql`not exists (select 1 from ${screens} where ${same(screens.chatId, userId)})`;
  const limit = sql`${askedAt.toISOString()}::timestamptz`;
  for (const each of tablesOfPeople) {
    const { person, rowsOf } = each.about;
    if (person.isTrace !== true) continue;
    const old = person.dated && sql`date_trunc('milliseconds', ${person.dated}) <= ${limit}`;
    const traces = old === undefined ? gone : sql`(${gone} or ${old})`;
    await forget(each, sql`(${rowsOf(userId)}) and ${traces}`);
  }
}

async function forget(of: OfPerson, these: SQL): Promise<void> {
  const { whenForgotten } = of.about.person;
  switch (whenForgotten.kind) {
    case "stays":
      return;
    case "deleted":
      await eraseRows(of, { where: limited(these, whenForgotten.only) });
      return;
    case "cleared": {
      const left = of.columns.flatMap(({ column, held }) =>
        held.forgotten === undefined ? [] : [{ name: column.name, as: held.forgotten }],
      );
      await emptyRows(of, left, { where: limited(these, whenForgotten.only) });
    }
  }
}

function limited(all: SQL, only: SQL | undefined): SQL {
  return only === undefined ? all : sql`(${all}) and (${only})`;
}

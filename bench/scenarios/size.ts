import { growDatabase } from "../../test/support/grown.ts";
import { migrate } from "../../src/db/migrate.ts";
import type { Row } from "../figures/table.ts";
import { openClient } from "../peers/open-client.ts";
import type { Run } from "./run.ts";

const sizes = { quick: 10_000, whole: 100_000 };
/** What a busy bot gets, and for how many days. */
const aDay = 5_000;
const days = 365;
/** Tables of less than so many bytes a report are told of together. */
const least = 10;

/** How much room a report takes in the database, with all that comes of it and all indexes. */
export async function size(run: Run): Promise<Row[]> {
  const reports = run.isQuick ? sizes.quick : sizes.whole;
  const databaseUrl = await run.cluster.database("size");
  await migrate(databaseUrl);
  const client = openClient(databaseUrl, 1);
  try {
    const before = await bytesOf(client);
    run.tell(`growing to ${reports} reports`);
    await growDatabase(client, { reports });
    await client.unsafe(keys);
    const after = await bytesOf(client);
    const each = [...after]
      .map(([name, bytes]) => ({ name, bytes: (bytes - (before.get(name) ?? 0)) / reports }))
      .toSorted((one, other) => other.bytes - one.bytes);
    const all = each.reduce((sum, { bytes }) => sum + bytes, 0);
    const small = each.filter(({ bytes }) => bytes < least);
    const rest = small.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
      ...each.filter(({ bytes }) => bytes >= least),
      { name: `${small.length} other tables`, bytes: rest },
      { name: "all", bytes: all },
    ].map(({ name, bytes }) => ({
      what: "room a report",
      who: name,
      figures: { bytes: Math.round(bytes), "GB a year": (bytes * aDay * days) / 1e9 },
    }));
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** A key for each person, report and case, as long as the bot's; what is grown is sealed with none. */
const keys = `
  insert into data_keys (id, owner, master, wrapped, holder)
  select gen_random_uuid()::text, owner, 'master-1', repeat('w', 80), holder from (
    select 'r:' || id as owner, null as holder from reports
    union all select 'c:' || id, null from cases
    union all select 'p:' || md5(id::text) || md5(id::text), repeat('h', 60) from reporters
  ) owners`;

async function bytesOf(client: ReturnType<typeof openClient>): Promise<Map<string, number>> {
  const found = await client.unsafe(`
    select relname, pg_total_relation_size(oid)::int8 as bytes from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`);
  return new Map(found.map((row) => [String(row["relname"]), Number(row["bytes"])]));
}

// All that the database keeps, as it was at one moment. Used by `npm run backup`.
import { z } from "zod";
import { connectSession, type Client } from "../connect.ts";
import { quoted } from "../table.ts";
import { lineOf, tableRecords, type Manifest } from "./backup-records.ts";

const Migration = z.object({ hash: z.string(), createdAt: z.coerce.number() });
const Table = z.object({ name: z.string(), columns: z.array(z.string()) });
const Sequence = z.object({ name: z.string(), value: z.string() });

/**
 * What is kept, in one snapshot, while whoever works goes on. In the order of `Records`. The role needs to
 * read all tables, as the bot's does.
 */
export async function* dumpDatabase(url: string): AsyncGenerator<Uint8Array> {
  const session = connectSession(url, "searchlight backup", () => undefined);
  try {
    await session.unsafe("begin isolation level repeatable read read only");
    const manifest = await manifestOf(session);
    yield lineOf(manifest);
    for (const { name, columns } of manifest.tables) {
      const copy = `copy (select ${columns.map(quoted).join(", ")} from ${quoted(name)}) to stdout`;
      const rows = await session.unsafe(copy).readable();
      yield* tableRecords(name, rows);
      // The driver stops listening when the last rows fill the stream, and nobody asks for more of it then.
      const listen: unknown = Reflect.get(rows, "_read");
      if (typeof listen === "function") Reflect.apply(listen, rows, [0]);
    }
    const sequences = await session`
      select sequencename as name, last_value::text as value from pg_sequences
      where schemaname = 'public' and last_value is not null order by 1`;
    yield lineOf({ kind: "end", sequences: z.array(Sequence).parse([...sequences]) });
    await session.unsafe("commit");
  } finally {
    await session.end({ timeout: 5 });
  }
}

async function manifestOf(session: Client): Promise<Manifest> {
  const [now] = await session`select app_now() as at`;
  const migrations = await session`
    select hash, created_at as "createdAt" from drizzle.__drizzle_migrations order by created_at`;
  const tables = await session`
    select c.relname as name, (
      select jsonb_agg(a.attname order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ) as columns
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  return {
    kind: "backup",
    version: 1,
    madeAt: z.coerce.date().parse(now?.["at"]),
    migrations: z.array(Migration).parse([...migrations]),
    tables: z.array(Table).parse([...tables]),
  };
}

import { sql } from "drizzle-orm";
import { z } from "zod";
import { connect, type Database } from "../../src/db/connect.ts";

const Read = z.object({ count: z.coerce.number() });

/** How many rows of a table PostgreSQL looks at for what is asked: what it costs, whatever the machine does. */
export async function rowsRead(
  databaseUrl: string,
  table: string,
  ask: (db: Database) => Promise<unknown>,
): Promise<number> {
  // One connection, so that all of it is one transaction, whose counts are its own.
  const { db, close } = connect(databaseUrl, { connections: 1, name: "test reader" });
  try {
    await db.execute(sql`begin`);
    await ask(db);
    const [row] = await db.execute(sql`
      select seq_tup_read + idx_tup_fetch as count from pg_stat_xact_user_tables
      where relname = ${table}`);
    await db.execute(sql`rollback`);
    return Read.parse(row).count;
  } finally {
    await close();
  }
}

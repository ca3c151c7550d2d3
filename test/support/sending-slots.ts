import { sql } from "drizzle-orm";
import type { Database } from "../../src/db/connect.ts";
import { layOutSlots } from "../../src/db/mail/slot-store.ts";

/** All chats are this owner's, as they are one process's that sends alone. */
export async function leaseAllTo(db: Database, owner: number): Promise<void> {
  await layOutSlots(db);
  await db.execute(sql`update sender_slots set owner = ${owner}`);
}

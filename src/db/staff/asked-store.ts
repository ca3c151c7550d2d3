import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CaseId, UserId } from "../../domain/ids.ts";
import type { Database } from "../connect.ts";
import { waitingVotes } from "../decisions/vote-store.ts";
import { computed, maybe, orNothing, record } from "../record.ts";
import { staff } from "../tables/staff/staff.ts";
import { addressesIn, AddressKind, type Address } from "./own-matter-store.ts";
import { askAlone } from "../alone.ts";

const s = alias(staff, "s");
const Asked = record({
  kind: computed(sql`known.kind`, orNothing(AddressKind)),
  value: computed(sql`known.value`, orNothing(z.string())),
  voter: maybe(s.telegramUserId),
});

/**
 * By what the things are known that cases are about, and who waits for a second key to dismiss one of
 * them. In a statement of its own, before a transaction: opens no unit of work.
 */
export async function askedBefore(
  db: Database,
  caseIds: readonly CaseId[],
  dismissed: CaseId | undefined,
): Promise<{ addresses: Address[]; voters: UserId[] }> {
  const voting = dismissed === undefined ? sql`${staff} s` : waitingVotes(dismissed);
  const found = await askAlone(
    db,
    sql`
    select ${Asked.list} from (${addressesIn(caseIds)}) known
      full join (select s.id, s.telegram_user_id from ${voting} where ${dismissed !== undefined}) s on false`,
  );
  const rows = found.map(Asked.read);
  return {
    addresses: rows.flatMap(({ kind, value }) =>
      kind === undefined || value === undefined ? [] : [{ kind, value }],
    ),
    voters: rows.flatMap(({ voter }) => (voter === undefined ? [] : [voter])),
  };
}

// Receipts that wait for their tree, and proofs of those that are in one. Used by the proving of reports.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { ReportId } from "../../domain/ids.ts";
import { leafText, type ReceiptProof } from "../../domain/reporting/receipt-tree.ts";
import { digest } from "../control/seal-store.ts";
import { all, computed, first, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { receiptProofs } from "../tables/reporting/receipt-proofs.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Waiting = record({ leaf: computed(sql`leaf`, z.string()) });

/** Takes the leaves that wait, the oldest first. */
export async function takeLeaves(limit: number): Promise<string[]> {
  const found = await all(
    Waiting,
    sql`
      with taken as (
        select id, leaf from ${reports} where leaf is not null order by created_at ${limitTo(limit)}
      ), emptied as (
        update ${reports} set ${set(reports, { leaf: sql`null` })}
        where id in (select id from taken))
      select ${Waiting.list} from taken`,
  );
  return found.map(({ leaf }) => leaf);
}

const hashLength = 64;
const rowsAtOnce = 1_000;

export async function keepProofs(
  root: string,
  proofs: ReadonlyMap<string, ReceiptProof>,
): Promise<void> {
  const fresh = [...proofs].map(([leaf, { place, path }]) => {
    return { leaf, place, path: path.join(""), root };
  });
  for (let at = 0; at < fresh.length; at += rowsAtOnce) {
    await rows(insertInto(receiptProofs, ...fresh.slice(at, at + rowsAtOnce)));
  }
}

const r = alias(reports, "r");
const Salted = record({
  code: r.code,
  salt: r.salt,
  waits: computed(sql`r.leaf is not null`, z.boolean()),
});
const Kept = record({
  place: receiptProofs.place,
  path: receiptProofs.path,
  root: receiptProofs.root,
  madeAt: receiptProofs.madeAt,
});

/** What proves that a report arrived, with the day on which that was published. */
export type ProvenReport = ReceiptProof & {
  code: string;
  salt: string;
  root: string;
  madeAt: Date;
};

/** Of a person's own report: its proof, or why there is none. */
export async function proofOf(
  userId: number,
  id: ReportId,
): Promise<ProvenReport | "unknown" | "not_yet" | "gone"> {
  const report = await first(
    Salted,
    sql`
      select ${Salted.list} from ${reports} r join ${reporters} p on p.id = r.reporter_id
      where ${same(r.id, id)} and ${same(alias(reporters, "p").telegramUserId, userId)}`,
  );
  if (report === undefined) return "unknown";
  const { code, salt, waits } = report;
  if (waits) return "not_yet";
  if (salt === undefined) return "gone";
  const leaf = digest(leafText(code, salt));
  const kept = await first(
    Kept,
    sql`select ${Kept.list} from ${receiptProofs} where ${same(receiptProofs.leaf, leaf)}`,
  );
  if (kept === undefined) return "gone";
  const path = kept.path.match(new RegExp(`.{${hashLength}}`, "g")) ?? [];
  return { ...kept, path, code, salt };
}

// Two admins who hold things for the law, as fast as their presses are carried out. Used by tests of holds.
import { sql } from "drizzle-orm";
import { heldCopy } from "../../src/db/privacy/held-copy-store.ts";
import { owners } from "../../src/db/tables/staff/owners.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { insertInto } from "../../src/db/values.ts";
import { HoldId, UserId } from "../../src/domain/ids.ts";
import type { HoldDays, HoldScope } from "../../src/domain/privacy/hold.ts";
import { beginHold } from "../../src/workflow/privacy/begin-hold.ts";
import { pressHold } from "../../src/workflow/privacy/press-hold.ts";
import type { CaseDesk } from "./case-desk.ts";

export function holdHand(desk: Pick<CaseDesk, "db" | "sql">, admins: readonly [number, number]) {
  const [first, second] = admins.map((id) => ({ userId: UserId.parse(id), name: `Admin ${id}` }));
  if (first === undefined || second === undefined) throw new Error("two admins are needed");
  const operator = { owners: [first.userId, second.userId], outcomeNoticeDelayMs: 0 };
  const inUnit = <T>(work: () => Promise<T>): Promise<T> => unitOfWork(desk.db, work);
  return {
    /** Both have been admins for long enough. */
    settleIn: async (): Promise<void> => {
      const namedAt = sql`app_now() - interval '1 year'`;
      await inUnit(async () => {
        for (const { userId } of [first, second]) {
          await rows(sql`
            ${insertInto(owners, { userId, namedAt })}
            on conflict (user_id) do update set named_at = excluded.named_at`);
        }
      });
    },
    /** One asks, the other one agrees. `scope`: where the code stands for more than one thing. */
    places: async (code: string, days: HoldDays, scope?: HoldScope): Promise<HoldId> => {
      const begun = await inUnit(() => beginHold(operator, first, code));
      if (begun !== "shown") throw new Error(`no hold on ${code}: ${JSON.stringify(begun)}`);
      const [row] = await desk.sql<{ id: string }[]>`select id from holds order by id desc limit 1`;
      const id = HoldId.parse(row?.id);
      if (scope !== undefined) {
        await inUnit(() => pressHold(operator, first, { kind: "scope", id, to: scope }));
      }
      await inUnit(() => pressHold(operator, first, { kind: "days", id, days }));
      await inUnit(() => pressHold(operator, first, { kind: "place", id }));
      const agreed = await inUnit(() => pressHold(operator, second, { kind: "confirm", id }));
      if (agreed !== "confirmed") throw new Error(`nobody agreed: ${JSON.stringify(agreed)}`);
      return id;
    },
    copyOf: async (id: HoldId): Promise<string> => JSON.stringify(await inUnit(() => heldCopy(id))),
  };
}

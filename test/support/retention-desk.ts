// Cases that are closed, and what is left of them as time passes. Used by tests of retention and holds.
import { uuidv7 } from "uuidv7";
import { lockCase } from "../../src/db/cases/case-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { type CaseId, StaffId, UserId } from "../../src/domain/ids.ts";
import { recordDecision, type DecidedBy } from "../../src/workflow/decisions/record-decision.ts";
import { lettersOf, termOf, type CaseDesk, type Filed } from "./case-desk.ts";

export const dayMs = 86_400_000;

const ways = {
  dismissed: { kind: "dismiss", ground: "no_violation" },
  upheld: { kind: "uphold", ground: "listed" },
  open: { kind: "reopen", ground: "new_report" },
} as const;

type Kept = { note: string | null; who: boolean };

export function retentionDesk(desk: CaseDesk) {
  let terms = 0;
  return {
    /** Files a report on a term of its own, with a note that says whose it is. */
    files: (by: number, more: Partial<Filed> = {}): Promise<CaseId> => {
      terms += 1;
      const subject = termOf(`some ${lettersOf(terms)} words`);
      return desk.files({ by, subject, note: `note of ${by}`, ...more });
    },
    decides: (id: CaseId, to: keyof typeof ways, by: "team" | "system" = "team"): Promise<void> =>
      unitOfWork(desk.db, async () => {
        const held = await lockCase(id);
        if (held === undefined) throw new Error("no such case");
        const mo = await staffOf(UserId.parse(5_001), StaffId.parse(uuidv7()), "Mo");
        const who: DecidedBy =
          by === "team" ? { kind: "staff", id: mo, with: undefined } : { kind: "system" };
        await recordDecision(
          held,
          { ...ways[to], by: who, to, category: held.category },
          { show: "in_place", priority: "card" },
        );
      }),
    /** What is left of the first report of a case. */
    kept: async (id: CaseId): Promise<Kept | undefined> => {
      const [row] = await desk.sql<Kept[]>`
        select r.note, p.telegram_user_id is not null as who
        from reports r join reporters p on p.id = r.reporter_id
        where r.case_id = ${id} order by r.created_at`;
      return row;
    },
  };
}

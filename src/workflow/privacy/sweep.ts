// Lets go of what was kept for long enough. Planned by the start, called by the handling of events.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { eraseOldAudit } from "../../db/control/seal-store.ts";
import { keepFigures } from "../../db/control/figure-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { keepFrozen, keepRan, sweepState, sweepTables } from "../../db/privacy/sweep-store.ts";
import { retentionOf } from "../../domain/control/retention-in-force.ts";
import type { Operator, Pseudonyms } from "../../domain/control/operator.ts";
import { isBelievable } from "../../domain/control/retention.ts";
import type { Person } from "../../domain/staff/people.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { endHolds } from "./end-holds.ts";
import { expireIdentities } from "./expire-identities.ts";
import { eraseWords } from "./erase-words.ts";

const hourMs = 3_600_000;
/** How much goes at once: few enough that nobody waits for it. The rest follows a second later. */
const atOnce = { rows: 1_000, words: 50, people: 20 };
/** So many days that are over are counted at once. */
const daysAtOnce = 7;

/** Plans the next look at what was kept for long enough; one that is planned already stays. */
export async function planSweep(dueAt: Date): Promise<void> {
  await schedule({ key: "sweep", lane: "sweep", dueAt, event: { kind: "sweep" } });
}

/**
 * Lets go of what a rule keeps for a time, once that is over, and counts what happened on days that are
 * over. A clock that is more than a day from the last look is not believed: the look waits until it is
 * right, or until an admin says that it is.
 */
export async function sweep(operator: Pseudonyms): Promise<void> {
  const now = await appNow();
  const last = await sweepState();
  if (!isBelievable(last?.ranAt, now)) {
    await keepFrozen();
    return planSweep(new Date(now.getTime() + hourMs));
  }
  const retention = retentionOf(await readSettings());
  await endHolds();
  const rows = await sweepTables(retention, atOnce.rows);
  const { cases, isMore } = await eraseWords(retention, atOnce.words);
  const { people, looked } = await expireIdentities(operator, retention, atOnce.people);
  await eraseOldAudit();
  const isCounted = !(await keepFigures(daysAtOnce));
  await keepRan({ rows, cases, people });
  const isDone = rows < atOnce.rows && !isMore && looked < atOnce.people && isCounted;
  return planSweep(new Date(now.getTime() + (isDone ? hourMs : 1_000)));
}

/** An admin says that the clock is right: what is due by it goes from now on. */
export async function believeClock(operator: Operator, by: Person): Promise<void> {
  if (!(await isAdmin(operator, by.userId))) return;
  const last = await sweepState();
  if (last?.frozenAt === undefined) return;
  await keepRan({ rows: 0, cases: 0, people: 0 });
  await planSweep(await appNow());
  await recordAudit({
    kind: "sweep_released",
    subjectCode: "retention",
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: {},
  });
}

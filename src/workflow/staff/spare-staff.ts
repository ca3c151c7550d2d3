// Reminds somebody who is spared a case. Called by the press on a card, and when colleagues are listed.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { keepReminder, wasRemindedOf, wellbeingOf } from "../../db/staff/wellbeing-store.ts";
import { keptBy, ruleWork } from "../../domain/cases/assignment.ts";
import type { CardPress } from "../../domain/cases/card-press.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { StaffId } from "../../domain/ids.ts";
import {
  isWorkOn,
  reminderMs,
  sparedBecause,
  type SparedBecause,
} from "../../domain/staff/wellbeing.ts";
import type { DecidingPress } from "../decisions/decide-case.ts";
import type { Colleague } from "../../domain/staff/people.ts";

/** Why others are asked first, and on how many of the gravest somebody worked within a day. */
type Spared = { because: SparedBecause; gravest: number };

/** Nothing happened; pressed again, it counts. */
export type Reminded = Spared & { kind: "reminded"; category: CategoryKey };

/**
 * Reminds somebody who presses on a case that they are spared it, once a case: who presses again knows
 * what they do. A press that would do nothing anyhow, or on what they have, is not held up.
 */
export async function remindPresser(
  held: Case,
  asked: CardPress,
  press: DecidingPress,
): Promise<Reminded | undefined> {
  if (!isWorkOn(asked) || ruleWork(held, undefined, press).kind !== "allowed") return undefined;
  const { staffId } = press;
  const spared = (await sparedAmong(held, [staffId], "themselves")).get(staffId);
  if (spared === undefined) return undefined;
  const assignment = await assignmentOf(held.id);
  if (assignment?.by.id === staffId || keptBy(assignment, held, press)) return undefined;
  const isTold = await wasRemindedOf(staffId, held.id, reminderMs);
  await keepReminder(staffId, held.id);
  if (isTold) return undefined;
  return { kind: "reminded", category: held.category, ...spared };
}

/**
 * Those of some colleagues to whom a case may be offered. Why the others are left out is theirs alone
 * to know.
 */
export async function withoutSpared(
  case_: Case,
  colleagues: readonly Colleague[],
): Promise<Colleague[]> {
  const spared = await sparedAmong(
    case_,
    colleagues.map(({ id }) => id),
    "colleagues",
  );
  return colleagues.filter(({ id }) => !spared.has(id));
}

async function sparedAmong(
  case_: Case,
  staffIds: readonly StaffId[],
  seenBy: "themselves" | "colleagues",
): Promise<ReadonlyMap<StaffId, Spared>> {
  const { gravest_a_day: limit } = await readSettings();
  const spared = new Map<StaffId, Spared>();
  for (const [id, wellbeing] of await wellbeingOf(staffIds, seenBy, case_)) {
    const because = sparedBecause(case_.category, wellbeing, { limit, now: wellbeing.now });
    if (because !== undefined) spared.set(id, { because, gravest: wellbeing.gravest });
  }
  return spared;
}

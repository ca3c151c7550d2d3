// Leaves a case lying until a time, and ends that. Called by presses on cards, reminders, and events.
import { endAssignment } from "../../db/cases/assignment-store.ts";
import { lockCase, setSnooze, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import { SnoozeTime, snoozeMs } from "../../domain/cases/snooze.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { DecidingPress, Refused } from "../decisions/decide-case.ts";
import { raiseCase } from "./raise-case.ts";
import { showCase } from "./show-case.ts";
import { refuseWork, type TakenByAnother } from "./take-case.ts";
import { waitOf } from "./wait-of-case.ts";
import { recordOnCard } from "./record-on-card.ts";

export type Snoozed =
  | { kind: "snoozed"; until: Date }
  | { kind: "woken" }
  /** One of the gravest would be near its target by then. */
  | { kind: "no_snooze" }
  | TakenByAnother
  | Refused;

/** Leaves a case until a time, at which its card comes back; nobody is offered it meanwhile. */
export async function snoozeCase(
  held: Case,
  press: DecidingPress,
  time: SnoozeTime,
): Promise<Snoozed> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  const until = (await snoozesOf(held, press.queue.timeZone)).get(time);
  if (until === undefined) return { kind: "no_snooze" };
  await setSnooze(held.id, until);
  await endAssignment(held.id);
  await planEnd(held.id, until);
  await recordOnCard("case_snoozed", held, press, { until: until.toISOString() });
  return { kind: "snoozed", until };
}

async function planEnd(caseId: CaseId, until: Date): Promise<void> {
  await schedule({
    key: `snooze:${caseId}:${until.getTime()}`,
    lane: `case:${caseId}`,
    dueAt: until,
    event: { kind: "snooze_over", caseId },
  });
}

/** Ends that early, where the card stands. */
export async function wakeCase(held: Case, press: DecidingPress): Promise<Snoozed> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  if (held.snoozedUntil === undefined) await showCase(held.id, "owed_to_press");
  else {
    await setSnooze(held.id, undefined);
    await recordOnCard("case_woken", held, press, {});
  }
  return { kind: "woken" };
}

/** The card of a case that was left comes back, unless something else ended that, or it was left anew. */
export async function endSnooze(caseId: CaseId): Promise<void> {
  const held = await lockCase(caseId);
  if (held?.snoozedUntil === undefined) return;
  // It was left anew, or this was brought by a clock that ran ahead.
  if (held.snoozedUntil > (await appNow())) return planEnd(caseId, held.snoozedUntil);
  await setSnooze(caseId, undefined);
  await raiseCase(caseId, isGravest(held.category) ? "gravest_card" : "card");
}

/** Until when a case can be left, by what is chosen. */
export async function snoozesOf(
  held: Case,
  timeZone: string,
): Promise<ReadonlyMap<SnoozeTime, Date>> {
  const wait = await waitOf(held);
  if (wait === undefined) return new Map();
  const severity = severityOfCase(await readSettings(), held);
  const now = await appNow();
  const lying = { severity, wait, now, timeZone };
  return new Map(
    SnoozeTime.options.flatMap((time) => {
      const ms = snoozeMs(time, lying);
      return ms === undefined ? [] : [[time, new Date(now.getTime() + ms)] as const];
    }),
  );
}

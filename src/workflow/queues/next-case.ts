// Gives one of the team the next case of their queue. Called by the press beneath decided cards and lists.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import { hasLetGo } from "../../db/control/audit-store.ts";
import { lockCase, type Case } from "../../db/cases/case-store.ts";
import { votesWaiting } from "../../db/decisions/vote-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { cardKey, postedUnder } from "../../db/speaking/posted-store.ts";
import { casesHeldBy } from "../../db/staff/wellbeing-store.ts";
import { casesWaitingIn } from "../../db/queues/queue-list-store.ts";
import type { Queue } from "../../db/queues/queue-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { ruleWork } from "../../domain/cases/assignment.ts";
import { rulePanel } from "../../domain/decisions/ruling.ts";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { standsIn, type Place } from "../../domain/queues/place.ts";
import { heldIn } from "./tend-digest.ts";
import { queueOf } from "./queue-of-case.ts";
import { entitledIn, type Decider, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { withoutSpared } from "../staff/spare-staff.ts";
import { raiseCase } from "../cases/raise-case.ts";
import { showCase } from "../cases/show-case.ts";
import { giveTo, takeCase } from "../cases/take-case.ts";

export type NextCase =
  | { kind: "next"; code: string }
  /** Whatever waits there is somebody else's, left until later, or not theirs to decide. */
  | { kind: "nothing_free" }
  | Exclude<Entitled, { kind: "entitled" }>;

/** For so long nobody is handed again what they let go of, in milliseconds: it may be their own channel. */
const shiftMs = 12 * 3_600_000;

/** How many of those that wait are looked at. */
const lookedAt = 30;

/**
 * Gives somebody the gravest case of the queue that nobody else has, with its card below all others. Who
 * has one already is led to that one, so that nobody gathers several by pressing.
 */
export async function nextCase(
  operator: Operator,
  { at, by }: { at: Place & { messageId: number }; by: Presser },
): Promise<NextCase> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled;
  const { queue, staffId } = entitled;
  for (const id of await casesHeldBy(staffId)) {
    const held = await lockCase(id);
    if (held?.status !== awaitedStatus[queue.tier]) continue;
    if ((await queueOf(held, queue.tier))?.id !== queue.id) continue;
    await giveTo(held, staffId);
    await bring(held, queue);
    return { kind: "next", code: held.code };
  }
  for (const id of await waitingIn(queue)) {
    const held = await lockCase(id);
    if (held === undefined || !(await mayHave(held, entitled))) continue;
    const taken = await takeCase(held, { ...entitled, version: held.version });
    if (taken.kind !== "took") continue;
    await bring(held, queue);
    return { kind: "next", code: held.code };
  }
  return { kind: "nothing_free" };
}

/** Those with a card that are free, and those that wait for one: the gravest first. */
async function waitingIn(queue: Queue): Promise<CaseId[]> {
  const { cases: shown } = await casesWaitingIn(queue, "free", { offset: 0, limit: lookedAt });
  const held = (await heldIn(queue)).slice(0, lookedAt);
  return [...shown, ...held].toSorted((a, b) => b.severity - a.severity).map(({ id }) => id);
}

async function mayHave(held: Case, decider: Decider): Promise<boolean> {
  const { queue, staffId, presser } = decider;
  const press = { ...decider, version: held.version };
  if (held.snoozedUntil !== undefined) return false;
  if ((await queueOf(held, queue.tier))?.id !== queue.id) return false;
  if (ruleWork(held, await assignmentOf(held.id), press).kind !== "allowed") return false;
  if (await isTheirOwn([held.id], presser)) return false;
  if (await hasLetGo(held.code, staffId, shiftMs)) return false;
  return (await mayDecide(held, press)) && !(await isSpared(held, staffId, presser.name));
}

/** Not who decided on it before an objection, brought it to the seniors, or voted on it. */
async function mayDecide(held: Case, press: Decider & { version: number }): Promise<boolean> {
  const past = { history: await decisionsOf(held.id), votes: [] };
  const verb = press.tier === "review" ? "escalate" : "uphold";
  if (rulePanel(held, past, verb, press).kind === "refused") return false;
  return !(await votesWaiting(held.id)).some(({ by }) => by.id === press.staffId);
}

async function isSpared(held: Case, id: StaffId, name: string): Promise<boolean> {
  return (await withoutSpared(held, [{ id, name }])).length === 0;
}

async function bring({ id }: Case, queue: Queue): Promise<void> {
  const cards = await postedUnder(cardKey(id, queue.tier));
  await (cards.some((at) => standsIn(at, queue))
    ? raiseCase(id, "owed_to_press")
    : showCase(id, "owed_to_press", "at_once"));
}

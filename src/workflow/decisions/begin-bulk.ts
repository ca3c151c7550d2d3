// Lists cases to be decided together. Called by presses on cards, by bulk decisions, and when a list ends.
import { uuidv7 } from "uuidv7";
import {
  bulksWith,
  casesTogether,
  dropBulk,
  insertBulk,
  lockBulk,
} from "../../db/decisions/bulk-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { closePanel } from "../../db/cases/panel-store.ts";
import { activeQueuesOf, findQueue, type Queue } from "../../db/queues/queue-store.ts";
import { postedUnder } from "../../db/speaking/posted-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import {
  BulkScope,
  fewest,
  mayBeTogether,
  mostTogether,
  openMs,
} from "../../domain/decisions/bulk.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { Together } from "../../domain/cases/card-facts.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { BulkId, type CaseId, type ChatId, type StaffId } from "../../domain/ids.ts";
import { route } from "../../domain/queues/queue-routing.ts";
import type { DecidingPress, Refused } from "./decide-case.ts";
import { showCase } from "../cases/show-case.ts";
import { refuseWork, type TakenByAnother } from "../cases/take-case.ts";

export type BulkBegun =
  | { kind: "bulk_begun" }
  /** There is no other such case that may be decided with it. */
  | { kind: "bulk_too_few" }
  /** A flood of one person is for two of the seniors. */
  | { kind: "flood_for_seniors" }
  | TakenByAnother
  | Refused;

/** How many cases are looked at for those that belong to a list. */
const looksAt = 60;

export const bulkKey = (id: BulkId) => `bulk:${id}`;

/** Lists in the group which cases belong together with one, to be decided together. */
export async function beginBulk(
  queue: Queue,
  held: Case,
  press: DecidingPress,
  scope: BulkScope,
): Promise<BulkBegun> {
  if (scope === "flood" && !press.isSenior) return { kind: "flood_for_seniors" };
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  const together = await togetherWith(held, queue, { scope, staffId: press.staffId });
  await closePanel(held.id);
  await showCase(held.id, "owed_to_press");
  if (together.length < fewest(scope)) return { kind: "bulk_too_few" };
  const id = BulkId.parse(uuidv7());
  const cases = together
    .slice(0, mostTogether)
    .map(({ id: caseId, code, version }) => ({ id: caseId, code, version }));
  await insertBulk({ id, caseId: held.id, queueId: queue.id, scope, cases });
  await showBulk(queue.chatId, id);
  const dueAt = new Date((await appNow()).getTime() + openMs(scope) + 500);
  const event = { kind: "bulk_expired", bulkId: id } as const;
  await schedule({ key: bulkKey(id), lane: bulkKey(id), dueAt, event });
  return { kind: "bulk_begun" };
}

/** What could be decided together with a case, for whoever looks at its card. */
export async function offerTogether(
  shown: Case,
  queue: Queue,
  staffId: StaffId,
): Promise<Together[]> {
  const offered: Together[] = [];
  for (const scope of BulkScope.options) {
    const { length } = await togetherWith(shown, queue, { scope, staffId });
    const count = Math.min(length, mostTogether);
    if (count >= fewest(scope)) offered.push({ scope, count, isAll: length === count });
  }
  return offered;
}

/** The cases of a queue that somebody may decide on together with one, itself first; or none. */
async function togetherWith(
  shown: Case,
  queue: Queue,
  { scope, staffId }: { scope: BulkScope; staffId: StaffId },
): Promise<Case[]> {
  const { tier } = queue;
  const status = awaitedStatus[tier];
  const queues = await activeQueuesOf(tier);
  const together: Case[] = [];
  for (const one of await casesTogether(shown.id, scope, { status, staffId, limit: looksAt })) {
    const isHere = route(one, queues)?.id === queue.id;
    if (!isHere || !mayBeTogether(one, await decisionsOf(one.id), { tier, scope })) continue;
    together.push(one);
    if (together.length > mostTogether) break;
  }
  return together[0]?.id === shown.id ? together : [];
}

/** Owes the group the list, and what became of it. */
export async function showBulk(
  chatId: ChatId,
  bulkId: BulkId,
  priority: Priority = "owed_to_press",
): Promise<void> {
  await enqueue({
    key: bulkKey(bulkId),
    chatId,
    priority,
    repeat: "fold",
    message: { kind: "show_bulk", bulkId },
  });
}

/** Owes the groups in which lists with a case stand the sight that it is gone. */
export async function coverInBulks(caseId: CaseId): Promise<void> {
  for (const id of await bulksWith(caseId)) {
    for (const { chatId } of await postedUnder(bulkKey(id))) await showBulk(chatId, id, "notice");
  }
}

/** A list that nobody answered loses its buttons. */
export async function expireBulk(id: BulkId): Promise<void> {
  const bulk = await lockBulk(id);
  const queue = bulk && (await findQueue(bulk.queueId));
  if (queue === undefined || bulk?.state.kind !== "asking") return;
  await dropBulk(id);
  await showBulk(queue.chatId, id);
}

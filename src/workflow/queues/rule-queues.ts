// Shows and changes where cases go. Called by `/queues` and the presses on its pages.
import { recordAudit } from "../../db/control/audit-store.ts";
import {
  changeQueue,
  queueById,
  type Queue,
  type QueueChange,
} from "../../db/queues/queue-store.ts";
import type { ChatId, StaffId } from "../../domain/ids.ts";
import type { QueuesPage, QueuesPress } from "../../domain/queues/queues-page.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { reroute, showWaiting } from "./show-waiting.ts";
import type { AuditEventKind, AuditFacts } from "../../domain/control/audit-event.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";
import { showPage } from "../speaking/show-page.ts";

/** Shows an admin where cases go. */
export async function openQueues(chatId: ChatId, occasion: number): Promise<void> {
  await showPage({ chatId, occasion }, { kind: "show_queues", page: { kind: "list" } });
}

export type RuledQueues = "done" | "not_admin" | "gone";

/** Takes an admin's press on these pages; what it changes holds at once. */
export async function pressQueues(
  operator: Operator,
  by: Person,
  pressed: { press: QueuesPress; chatId: ChatId; messageId: number },
): Promise<RuledQueues> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const { press, ...at } = pressed;
  const queue = press.kind === "list" ? undefined : await queueById(press.id);
  if (queue === undefined) {
    await showPage(at, { kind: "show_queues", page: { kind: "list" } });
    return press.kind === "list" ? "done" : "gone";
  }
  const change = changeBy(press, queue);
  if (change !== undefined) await rule(queue, change, await staffBehind(by));
  await showPage(at, { kind: "show_queues", page: pageAfter(press) });
  return "done";
}

/** What a press changes; undefined when it only turns a page. */
function changeBy(press: QueuesPress, { match }: Queue): QueueChange | undefined {
  switch (press.kind) {
    case "list":
    case "open":
    case "choose":
    case "speak":
    case "zones":
    case "remove":
      return undefined;
    case "zone":
      return { kind: "zone", timeZone: press.timeZone };
    case "take":
      return { kind: "match", match: { ...match, [press.chosen.part]: press.chosen.keys } };
    case "speak_in":
      return { kind: "language", language: press.language };
    case "administrators":
    case "appointed":
      return { kind: "administrators", decide: press.kind === "administrators" };
    case "make_default":
      return { kind: "make_default" };
    case "remove_now":
      return { kind: "remove" };
  }
}

function pageAfter(press: QueuesPress): QueuesPage {
  switch (press.kind) {
    case "list":
    case "remove_now":
      return { kind: "list" };
    case "choose":
    case "speak":
    case "zones":
    case "remove":
      return press;
    case "open":
    case "zone":
    case "take":
    case "speak_in":
    case "administrators":
    case "appointed":
    case "make_default":
      return { kind: "open", id: press.id };
  }
}

const auditKinds = {
  language: "queue_language_set",
  match: "queue_changed",
  administrators: "queue_changed",
  zone: "queue_changed",
  make_default: "queue_changed",
  remove: "queue_removed",
} satisfies Record<QueueChange["kind"], AuditEventKind>;

async function rule(queue: Queue & { isLost: boolean }, change: QueueChange, staffId: StaffId) {
  const changed = await changeQueue(queue.id, change);
  if (changed?.isNews !== true) return;
  await recordAudit({
    kind: auditKinds[change.kind],
    subjectCode: queue.id,
    actor: { kind: "staff", id: staffId },
    facts: { tier: queue.tier, change: change.kind, ...factsOf(change) },
  });
  switch (change.kind) {
    case "language":
      if (!queue.isLost) await showWaiting(changed.queue);
      return;
    case "administrators":
      return;
    case "zone":
      // Cards that stand tell the time anew as they change.
      return;
    case "match":
    case "make_default":
    case "remove":
      return reroute(queue.tier);
  }
}

function factsOf(change: QueueChange): AuditFacts<"queue_changed" | "queue_language_set"> {
  switch (change.kind) {
    case "language":
      return { language: change.language };
    case "match": {
      const { categories, kinds, languages } = change.match;
      return {
        categories: categories.join(" "),
        kinds: kinds.join(" "),
        languages: languages.join(" "),
      };
    }
    case "zone":
      return { zone: change.timeZone };
    case "administrators":
      return { decide: change.decide ? "yes" : "no" };
    case "make_default":
    case "remove":
      return {};
  }
}

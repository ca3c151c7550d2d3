// Has the head of the audit trail noted where the database is not. Called at the hour of the daily summary.
import { chainHead } from "../../db/control/seal-store.ts";
import { activeQueuesOf } from "../../db/queues/queue-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { say } from "../speaking/say.ts";
import { alertAdmins } from "./alert-admins.ts";

/** Tells the admins, and the seniors where there are any, how far the trail has come: each head once. */
export async function tellHead(operator: Operator): Promise<void> {
  const { position, hash } = await chainHead();
  if (position === 0) return;
  const said = {
    key: `audit-head:${position}`,
    text: "audit-head-of-day",
    vars: { events: position, head: { ours: `${position}:${hash}` } },
    priority: "notice",
  } as const;
  await alertAdmins(operator, said);
  const queues = await activeQueuesOf("escalation");
  const seniors = queues.find(({ isDefault }) => isDefault) ?? queues[0];
  if (seniors === undefined) return;
  const { chatId, threadId, language } = seniors;
  await say({ ...said, chatId, threadId, language });
}

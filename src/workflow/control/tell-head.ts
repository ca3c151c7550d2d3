// Has the head of the audit trail noted where the database is not. Called at the hour of the daily summary.
import { chainHead } from "../../db/control/seal-store.ts";
import { channelOfReports } from "../../db/transparency/published-store.ts";
import { activeQueuesOf } from "../../db/queues/queue-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { alertAdmins } from "./alert-admins.ts";

/** To the channel of reports, if there is one. Without its number: that would count what happens here. */
async function publishHead(hash: string, receipts: string): Promise<void> {
  const chatId = await channelOfReports();
  if (chatId === undefined) return;
  await say({
    chatId,
    key: `audit-head:${receipts}`,
    text: "audit-head-published",
    vars: { head: { ours: hash }, receipts: { ours: receipts } },
    priority: "notice",
    language: await languageNow(chatId),
  });
}

/**
 * Tells the admins, and the seniors where there are any, how far the trail has come, and the root of the
 * day's receipts. Each day anew, also with the same head: a day on which nothing is said would tell that
 * nothing happened, and a receipt may be in the tree before its event is in the trail.
 */
export async function tellHead(
  operator: Operator,
  rootOfReceipts: () => Promise<string>,
): Promise<void> {
  const { position, hash } = await chainHead();
  if (position === 0) return;
  const receipts = await rootOfReceipts();
  const said = {
    key: `audit-head:${receipts}`,
    text: "audit-head-of-day",
    vars: { events: position, head: { ours: `${position}:${hash}` }, receipts: { ours: receipts } },
    priority: "notice",
  } as const;
  await alertAdmins(operator, said);
  await publishHead(hash, receipts);
  const queues = await activeQueuesOf("escalation");
  const seniors = queues.find(({ isDefault }) => isDefault) ?? queues[0];
  if (seniors === undefined) return;
  const { chatId, threadId, language } = seniors;
  await say({ ...said, chatId, threadId, language });
}

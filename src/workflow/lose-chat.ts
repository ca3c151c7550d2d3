import { recordAudit } from "../db/audit-store.ts";
import { appNow } from "../db/clock.ts";
import { voidWaiting } from "../db/outbox-store.ts";
import { forgetPostedIn } from "../db/posted-store.ts";
import { activeQueueIn, markQueueLost, markQueueRegained, moveChat } from "../db/queue-store.ts";
import { casesAwaiting } from "../db/case-store.ts";
import { setReachable } from "../db/reporter-store.ts";
import type { LostBecause, Tier } from "../domain/delivery.ts";
import { awaitedStatus } from "../domain/case-status.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { loseAnswers } from "./answer-question.ts";
import { alertAdmins } from "./alert-admins.ts";
import { say } from "./say.ts";
import { followSource, isSource, loseSource } from "./set-up-source.ts";
import { showCase } from "./show-case.ts";
import { leadFromGroups } from "./take-up-asks.ts";

/** A chat can't be written to: a person's notices stop, a queue's cases wait for another queue. */
export async function loseChat(
  settings: Settings,
  chatId: ChatId,
  because: LostBecause,
): Promise<void> {
  if (chatId > 0) {
    await setReachable(chatId, false);
    await voidWaiting(chatId, because);
    await loseAnswers(chatId);
    await leadFromGroups(chatId);
    return;
  }
  const isLeft = because === "kicked" || because === "chat_not_found";
  // Where members report, the bot may do without a right of its own.
  if (!isLeft && (await isSource(chatId))) return;
  const queue = await markQueueLost(chatId);
  await voidWaiting(chatId, because);
  // A bot that comes back begins with new cards: the old ones are far up, or out of its reach.
  if (isLeft) {
    await forgetPostedIn(chatId);
    await loseSource(settings, chatId, because);
  }
  if (queue === undefined) return;
  await recordAudit({
    kind: "queue_lost",
    subjectCode: queue.id,
    actor: { kind: "system" },
    facts: { tier: queue.tier, because },
  });
  await alertAdmins(settings, {
    key: `queue-lost:${queue.id}:${(await appNow()).getTime()}`,
    text: "alert-queue-lost",
    vars: { title: queue.title, because: { choice: because } },
  });
}

/** The bot may write again in a group that it never left: its cases go on there. */
export async function regainChat(chatId: ChatId): Promise<void> {
  const queue = await markQueueRegained(chatId);
  if (queue === undefined) return;
  await recordAudit({
    kind: "queue_regained",
    subjectCode: queue.id,
    actor: { kind: "system" },
    facts: { tier: queue.tier },
  });
  const count = await showAwaiting(queue.tier);
  await say({
    chatId,
    key: `regained:${queue.id}:${(await appNow()).getTime()}`,
    text: "queue-regained",
    vars: { count },
    language: queue.language,
    priority: "owed_to_press",
  });
}

/** A group became a supergroup with another id: its queue and cards go on there. */
export async function followMigration(settings: Settings, from: ChatId, to: ChatId): Promise<void> {
  const queue = await activeQueueIn(from);
  await moveChat(from, to);
  await followSource(from, to);
  if (queue === undefined) return;
  await recordAudit({
    kind: "queue_moved",
    subjectCode: queue.id,
    actor: { kind: "system" },
    facts: { tier: queue.tier },
  });
  await alertAdmins(settings, {
    key: `queue-moved:${queue.id}:${to}`,
    text: "alert-migrated",
    vars: { title: queue.title },
  });
  await showAwaiting(queue.tier);
}

/** Owes a tier's queue the cards of all cases that wait for it. */
export async function showAwaiting(tier: Tier): Promise<number> {
  const awaiting = await casesAwaiting(awaitedStatus[tier]);
  for (const waiting of awaiting) await showCase(waiting.id, "card");
  return awaiting.length;
}

// What follows when a chat can't be written to, or can again. Called by events and by changes of groups.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { voidWaiting } from "../../db/mail/outbox-store.ts";
import { forgetPostedIn } from "../../db/speaking/posted-store.ts";
import { activeQueuesIn, activeQueuesOf, type Queue } from "../../db/queues/queue-store.ts";
import {
  markQueuesLost,
  markQueuesRegained,
  moveChat,
  type Unreachable,
} from "../../db/queues/unreachable-store.ts";
import { setReachable } from "../../db/reporting/reporter-store.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { isOfTopic, type LostBecause } from "../../domain/speaking/send-outcome.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { loseAnswers } from "../questions/answer-question.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import { followLegalDesks, loseLegalDesks } from "../legal/set-up-desk.ts";
import { loseReferrals } from "../referrals/remind-referral.ts";
import { say } from "../speaking/say.ts";
import { followSource, isSource, loseSource } from "./set-up-source.ts";
import { reroute, showWaiting } from "./show-waiting.ts";
import { leadFromGroups } from "../reporting/take-up-asks.ts";

/**
 * A chat or topic can't be written to: a person's notices stop, a queue's cases go to the default,
 * or wait for one.
 */
export async function loseChat(
  operator: Operator,
  { chatId, threadId }: Place,
  because: LostBecause,
): Promise<void> {
  if (chatId > 0) {
    await setReachable(chatId, false);
    await voidWaiting(chatId, because);
    await loseAnswers(chatId);
    await loseReferrals(chatId);
    await leadFromGroups(chatId);
    return;
  }
  if (isOfTopic(because)) {
    return handOver(operator, await markQueuesLost({ chatId, only: { threadId } }), because);
  }
  const isLeft = because === "kicked" || because === "chat_not_found";
  // In a source group the bot may do without a right of its own.
  if (!isLeft && (await isSource(chatId))) return;
  const lost = await markQueuesLost({ chatId });
  await voidWaiting(chatId, because);
  // A bot that comes back begins with new cards: the old ones are far up, or out of its reach.
  if (isLeft) {
    await forgetPostedIn(chatId);
    await loseSource(operator, chatId, because);
    await loseLegalDesks(chatId);
  }
  await handOver(operator, lost, because);
}

/** What waited in these queues goes to others; the admins hear of it once. */
async function handOver(
  operator: Operator,
  lost: readonly Queue[],
  because: LostBecause,
): Promise<void> {
  for (const queue of lost) {
    await recordAudit({
      kind: "queue_lost",
      subjectCode: queue.id,
      actor: { kind: "system" },
      facts: { tier: queue.tier, because },
    });
  }
  const [first] = lost;
  if (first === undefined) return;
  const tiers = Tier.options.filter((tier) => lost.some((queue) => queue.tier === tier));
  await tellOfHandOver(operator, tiers, {
    key: `queue-lost:${first.id}:${(await appNow()).getTime()}`,
    text: "alert-queue-lost",
    vars: { title: first.title, because: { choice: because } },
  });
  for (const tier of tiers) await reroute(tier);
}

/** Tells the admins so, and whether other queues take these tiers' cases or the cases wait. */
export async function tellOfHandOver(
  operator: Operator,
  tiers: readonly Tier[],
  alert: { key: string; text: string; vars: TextVars },
): Promise<void> {
  const defaults = (await Promise.all(tiers.map(activeQueuesOf))).map(hasDefault);
  const cases = { choice: defaults.every(Boolean) ? "handed_over" : "waiting" };
  await alertAdmins(operator, { ...alert, vars: { ...alert.vars, cases } });
}

const hasDefault = (queues: readonly Queue[]) => queues.some(({ isDefault }) => isDefault);

/** The bot may write again in a group that it never left, or in a topic: its cases go on there. */
export async function regainChat(there: Unreachable): Promise<void> {
  for (const queue of await markQueuesRegained(there)) {
    await recordAudit({
      kind: "queue_regained",
      subjectCode: queue.id,
      actor: { kind: "system" },
      facts: { tier: queue.tier },
    });
    const count = await showWaiting(queue);
    await say({
      chatId: queue.chatId,
      threadId: queue.threadId,
      key: `regained:${queue.id}:${(await appNow()).getTime()}`,
      text: "queue-regained",
      vars: { count },
      language: queue.language,
      priority: "owed_to_press",
    });
  }
}

/** A group became a supergroup with another id: its queues and cards go on there. */
export async function followMigration(operator: Operator, from: ChatId, to: ChatId): Promise<void> {
  const queues = await activeQueuesIn(from);
  await moveChat(from, to);
  await followSource(from, to);
  await followLegalDesks(from, to);
  for (const queue of queues) {
    await recordAudit({
      kind: "queue_moved",
      subjectCode: queue.id,
      actor: { kind: "system" },
      facts: { tier: queue.tier },
    });
    await alertAdmins(operator, {
      key: `queue-moved:${queue.id}:${to}`,
      text: "alert-migrated",
      vars: { title: queue.title },
    });
    await showWaiting({ ...queue, chatId: to });
  }
}

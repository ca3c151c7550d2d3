// Looks who can read the queues' groups, and covers cards. Planned by the start, called by events.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { storeInternal } from "../../db/mail/inbox-store.ts";
import { voidWaiting } from "../../db/mail/outbox-store.ts";
import { caseOnCard, forgetPosted, postedIn, keyAt } from "../../db/speaking/posted-store.ts";
import { standingQueues } from "../../db/queues/queue-store.ts";
import { markQueuesOpened } from "../../db/queues/unreachable-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { Tier } from "../../domain/cases/tier.ts";
import type { ChatId } from "../../domain/ids.ts";
import {
  openedBecause,
  type ChatFacts,
  type OpenedBecause,
} from "../../domain/queues/queue-chat.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { tellOfHandOver } from "./lose-chat.ts";
import { say } from "../speaking/say.ts";
import { showCopy } from "../cases/show-case.ts";
import { reroute } from "./show-waiting.ts";

const everyMs = 3_600_000;

/** Plans the next look at who can read the queues' groups; one that is planned already stays. */
export async function planLooks(dueAt: Date): Promise<void> {
  const event = { kind: "look_at_groups" } as const;
  await schedule({ key: "look_at_groups", lane: "groups", dueAt, event });
}

/** Has Telegram asked about each group to which cases go. */
export async function lookAtGroups(): Promise<void> {
  const now = await appNow();
  const chats = new Set((await standingQueues()).map(({ chatId }) => chatId));
  for (const chatId of chats) {
    await storeInternal({
      key: `look_at_group:${chatId}:${now.getTime()}`,
      lane: String(chatId),
      body: { kind: "look_at_group", chatId },
    });
  }
  await planLooks(new Date(now.getTime() + everyMs));
}

/** What Telegram said about a group just now. What it could not say changes nothing. */
export async function takeLook(
  operator: Operator,
  chatId: ChatId,
  facts: ChatFacts,
): Promise<void> {
  const because = openedBecause(facts);
  if (because !== undefined) await closeOpened(operator, chatId, because);
}

/**
 * Others than the team can read a queue's group: nothing arrives there any more, what stands there is
 * taken away, and its cases go to the default. An admin takes it up again with `/setup`, after a look at
 * who came in meanwhile.
 */
export async function closeOpened(
  operator: Operator,
  chatId: ChatId,
  because: OpenedBecause,
): Promise<void> {
  const opened = await markQueuesOpened(chatId, because);
  const [first] = opened;
  if (first === undefined) return;
  await voidWaiting(chatId, "opened");
  for (const { id, tier } of opened) {
    await recordAudit({
      kind: "queue_opened",
      subjectCode: id,
      actor: { kind: "system" },
      facts: { tier, because },
    });
  }
  await coverCards(chatId);
  const tiers = Tier.options.filter((tier) => opened.some((queue) => queue.tier === tier));
  const occasion = (await appNow()).getTime();
  await tellOfHandOver(operator, tiers, {
    key: `queue-opened:${first.id}:${occasion}`,
    text: "alert-queue-opened",
    vars: { title: first.title, because: { choice: because } },
  });
  await say({
    chatId,
    threadId: first.threadId,
    key: `queue-opened:${first.id}:${occasion}`,
    text: "queue-opened",
    language: first.language,
    priority: "owed_to_press",
  });
  for (const tier of tiers) await reroute(tier);
}

/** What its cards say is no longer for everybody who reads along. */
async function coverCards(chatId: ChatId): Promise<void> {
  for (const at of await postedIn(chatId, "card:")) {
    const key = (await keyAt(at)) ?? "";
    const caseId = caseOnCard(key);
    const tier = Tier.options.find((one) => key.startsWith(`card:${one}:`));
    if (caseId === undefined || tier === undefined) continue;
    await forgetPosted(at);
    await showCopy(caseId, tier, at, "owed_to_press");
  }
}

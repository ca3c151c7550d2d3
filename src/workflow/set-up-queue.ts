import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { enqueue } from "../db/outbox-store.ts";
import { activeQueueOf, isKnownQueue, putQueue } from "../db/queue-store.ts";
import { staffOf } from "../db/staff-store.ts";
import type { Tier } from "../domain/delivery.ts";
import { ChatId, QueueId, StaffId, type UserId } from "../domain/ids.ts";
import { refusalOf, warningsOf, type ChatFacts } from "../domain/queue-chat.ts";
import type { Settings } from "../domain/settings.ts";
import { loseChat, showAwaiting } from "./lose-chat.ts";
import { say } from "./say.ts";

export type GroupVisit = {
  chatId: ChatId;
  title: string;
  by: { userId: UserId; name: string };
  /** What makes the answers to this update its own: the update's id. */
  updateId: number;
};

function isOwner(settings: Settings, userId: number): boolean {
  return settings.owners.some((owner) => owner === userId);
}

/** The bot was added to a group: an owner hears what to do, a stranger's group is left. */
export async function enterGroup(settings: Settings, visit: GroupVisit): Promise<void> {
  const { chatId, updateId } = visit;
  if (isOwner(settings, visit.by.userId)) {
    await say({ chatId, key: `added:${updateId}`, text: "added-to-group", language: "en" });
    return;
  }
  if (await isKnownQueue(chatId)) return;
  await say({ chatId, key: `goodbye:${updateId}`, text: "goodbye", language: "en" });
  await enqueue({
    key: `leave:${chatId}:${updateId}`,
    chatId,
    priority: "notice",
    repeat: "once",
    message: { kind: "leave_chat", chatId },
  });
}

/** `/setup`: asks an owner what the group is to be, or says why it can't be a queue. */
export async function askSetUp(
  settings: Settings,
  visit: GroupVisit,
  facts: ChatFacts,
): Promise<void> {
  const { chatId, updateId } = visit;
  const key = `setup:${updateId}`;
  const refusal = isOwner(settings, visit.by.userId) ? refusalOf(facts) : "setup-refused-not-admin";
  if (refusal !== undefined) return say({ chatId, key, text: refusal, language: "en" });
  const warnings = warningsOf(facts);
  for (const text of warnings) await say({ chatId, key: `${key}:${text}`, text, language: "en" });
  const tiers =
    (await activeQueueOf("review")) === undefined ? ["review"] : ["escalation", "review"];
  await say({
    chatId,
    key,
    text: "setup-confirm",
    language: "en",
    vars: { title: visit.title },
    buttons: tiers.map((tier) => [{ text: `button-setup-${tier}`, data: `s:${tier}` }]),
  });
}

export type SetUp =
  { kind: "set_up"; tier: Tier } | { kind: "refused"; because: "not_an_admin" | "unfit" };

/** The confirming press: from now on the tier's cases go to this chat, the waiting ones first. */
export async function setUpQueue(
  settings: Settings,
  visit: GroupVisit,
  facts: ChatFacts,
  tier: Tier,
): Promise<SetUp> {
  const { chatId, updateId, by } = visit;
  if (!isOwner(settings, by.userId)) return { kind: "refused", because: "not_an_admin" };
  const refusal = refusalOf(facts);
  if (refusal !== undefined) {
    await say({ chatId, key: `setup:${updateId}`, text: refusal, language: "en" });
    return { kind: "refused", because: "unfit" };
  }
  const before = await activeQueueOf(tier);
  const id = QueueId.parse(uuidv7());
  await putQueue({ id, chatId, tier, title: visit.title, language: "en" });
  const staffId = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
  await recordAudit({
    kind: "queue_set_up",
    subjectCode: id,
    actor: { kind: "staff", id: staffId },
    facts: { tier },
  });
  await say({ chatId, key: `done:${updateId}`, text: `setup-done-${tier}`, language: "en" });
  await showAwaiting(tier);
  if (before !== undefined && before.chatId !== chatId) {
    await say({
      chatId: before.chatId,
      key: `replaced:${updateId}`,
      text: "setup-replaced",
      language: "en",
    });
  }
  return { kind: "set_up", tier };
}

/** The bot was removed from a group, or may not write there any more. */
export async function leaveGroup(settings: Settings, chatId: ChatId): Promise<void> {
  await loseChat(settings, chatId, "kicked");
}

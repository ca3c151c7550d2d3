// Makes a queue, in a topic of its own if need be. Called by setting up a group, and by what came of a topic.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import {
  activeQueueAt,
  defaultQueueOf,
  putQueue,
  queueById,
  type Queue,
} from "../../db/queues/queue-store.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { TopicPlan } from "../../domain/queues/topic-plan.ts";
import { QueueId, StaffId, type ChatId } from "../../domain/ids.ts";
import { placeOnly, standsIn, type Place } from "../../domain/queues/place.ts";
import { namesNothing } from "../../domain/queues/queue-routing.ts";
import { teamLanguage } from "../../domain/speaking/languages.ts";
import { offerToAll } from "../speaking/offer-menus.ts";
import { say } from "../speaking/say.ts";
import { reroute, showWaiting } from "./show-waiting.ts";

export type NewQueuePlan = Place & {
  title: string;
  language: string;
  tier: Tier;
  /** Empty: all that fits no other queue. */
  categories: readonly CategoryKey[];
  by: StaffId;
  /** What makes the messages about it its own. */
  occasion: string;
  /** The question that turns into the answer. */
  place?: string;
};

/** From now on these cases go there, the waiting ones first. A test message shows whether they can. */
export async function makeQueue(asked: NewQueuePlan): Promise<void> {
  const plan = { ...asked, language: teamLanguage(asked.language) };
  const { chatId, threadId, title, language, tier, categories, by } = plan;
  const takesEverything = categories.length === 0;
  const before = takesEverything ? await defaultQueueOf(tier) : undefined;
  const id = QueueId.parse(uuidv7());
  const match = takesEverything ? undefined : { categories, kinds: [], languages: [] };
  await putQueue({ chatId, threadId, id, tier, title, language, match });
  const queue = await activeQueueAt(plan);
  if (queue === undefined) throw new Error("The queue that was made is not there");
  await recordAudit({
    kind: "queue_set_up",
    subjectCode: queue.id,
    actor: { kind: "staff", id: by },
    facts: { tier, categories: categories.join(" ") },
  });
  const done = takesEverything ? `setup-done-${tier}` : "setup-done-some";
  await tell(plan, done, { count: categories.length }, plan.place);
  await proveQueue(queue.id, plan);
  await offerToAll(chatId);
  const count = await showWaiting(queue);
  if (count > 0) await tell(plan, "setup-waiting", { count });
  if (before === undefined || standsIn(before, plan)) return;
  await reroute(tier);
  if (namesNothing(before.match))
    await tell({ ...plan, ...placeOnly(before), language: before.language }, "setup-replaced");
}

async function tell(
  plan: Pick<NewQueuePlan, "chatId" | "threadId" | "language" | "occasion">,
  text: string,
  vars: { count: number } | Record<string, never> = {},
  place?: string,
): Promise<void> {
  const { chatId, threadId, language, occasion } = plan;
  await say({
    chatId,
    threadId,
    key: `${text}:${occasion}`,
    text,
    vars,
    language,
    priority: "owed_to_press",
    ...(place === undefined ? {} : { place }),
  });
}

/** Owes a message that is written, changed and taken away: what is missing for cards shows now. */
async function proveQueue(queueId: QueueId, at: { chatId: ChatId; occasion: string }) {
  await enqueue({
    key: `prove:${queueId}:${at.occasion}`,
    chatId: at.chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "prove_queue", queueId },
  });
}

/** Owes the topic in which a queue is to be. */
export async function oweTopic(plan: TopicPlan): Promise<void> {
  await enqueue({
    key: `topic:${plan.chatId}:${plan.occasion}`,
    chatId: plan.chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "make_topic", ...plan },
  });
}

/** No topic could be made: says which right is missing. */
export function refuseTopic(plan: TopicPlan): Promise<void> {
  return tell(plan, "setup-topic-failed");
}

/** Where a test message for a queue goes, while it is one. */
export async function viewProof(id: QueueId): Promise<Queue | undefined> {
  const queue = await queueById(id);
  return queue?.isLost === false ? queue : undefined;
}

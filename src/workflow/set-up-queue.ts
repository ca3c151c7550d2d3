import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { enqueue } from "../db/outbox-store.ts";
import { registerPosted } from "../db/posted-store.ts";
import {
  activeQueueAt,
  activeQueuesIn,
  defaultQueueOf,
  isKnownQueue,
  putQueue,
} from "../db/queue-store.ts";
import { isKnownSource } from "../db/source-store.ts";
import { staffOf } from "../db/staff-store.ts";
import type { TextVars, Tier } from "../domain/delivery.ts";
import type { SetUpChoice } from "../domain/press.ts";
import { QueueId, StaffId, type UserId } from "../domain/ids.ts";
import { standsIn, type Place } from "../domain/place.ts";
import { mayBeSource, refusalOf, warningsOf, type ChatFacts } from "../domain/queue-chat.ts";
import type { Settings } from "../domain/settings.ts";
import { isAdmin } from "./admins.ts";
import { tickOff } from "./show-checklist.ts";
import { say } from "./say.ts";
import { disableSource, enableSource, isSource } from "./set-up-source.ts";
import { showWaiting } from "./show-waiting.ts";

export type GroupVisit = Place & {
  title: string;
  /** In which to answer, and to speak to the group from then on: a queue's own, else the person's. */
  language: string;
  by: { userId: UserId; name: string };
  /** What makes the answers to this update its own: the update's id. */
  updateId: number;
};

/** Where the answer goes; `place`: the question that turns into it. */
type Told = Pick<GroupVisit, "chatId" | "threadId" | "updateId" | "language"> & { place?: string };

/** The bot was added to a group: an admin hears what to do, a stranger's group is left. */
export async function enterGroup(settings: Settings, visit: GroupVisit): Promise<void> {
  const { chatId, updateId, language } = visit;
  const isKnown = (await isKnownQueue(chatId)) || (await isKnownSource(chatId));
  if (isKnown || (await isAdmin(settings, visit.by.userId))) {
    await say({ chatId, key: `added:${updateId}`, text: "added-to-group", language });
    return;
  }
  await say({ chatId, key: `goodbye:${updateId}`, text: "goodbye", language });
  await enqueue({
    key: `leave:${chatId}:${updateId}`,
    chatId,
    priority: "notice",
    repeat: "once",
    message: { kind: "leave_chat", chatId },
  });
}

/** `/setup`: asks an admin what the group is to be, or says why it can't be that. */
export async function askSetUp(
  settings: Settings,
  visit: GroupVisit,
  facts: ChatFacts,
): Promise<void> {
  if (!(await isAdmin(settings, visit.by.userId)))
    return tellGroup(visit, "setup-refused-not-admin");
  if (await isSource(visit.chatId)) return offer(visit, "setup-is-source", ["unsource"]);
  const refusal = refusalOf(facts);
  if (refusal !== undefined) {
    await tellGroup(visit, refusal);
    const isQueue = (await activeQueuesIn(visit.chatId)).length > 0;
    if (mayBeSource(facts) && !isQueue) await offer(visit, "setup-confirm-source", ["source"]);
    return;
  }
  if (await isSetUpAlready(visit)) return;
  for (const warning of warningsOf(facts)) await tellGroup(visit, warning.key, warning.vars);
  const tiers: SetUpChoice[] =
    (await defaultQueueOf("review")) === undefined ? ["review"] : ["escalation", "review"];
  await offer(visit, "setup-confirm", [...tiers, "source"]);
}

async function offer(visit: GroupVisit, text: string, choices: SetUpChoice[]): Promise<void> {
  await say({
    ...placeOf(visit),
    key: `setup:${visit.updateId}`,
    text,
    language: visit.language,
    priority: "owed_to_press",
    vars: { title: visit.title },
    buttons: [...choices, "cancel" as const].map((choice) => [
      { text: `button-setup-${choice}`, press: { on: "set_up", choice } },
    ]),
  });
}

/** What a group receives stays until another group receives it: a place for cases is never given up. */
async function isSetUpAlready(visit: Told): Promise<boolean> {
  const queue = await activeQueueAt(visit);
  if (queue !== undefined)
    await tellGroup(visit, "setup-already", { tier: { choice: queue.tier } });
  return queue !== undefined;
}

export type SetUp = { kind: "done" } | { kind: "not_admin" };

/** The press on the question: from now on the tier's cases go to this chat, the waiting ones first. */
export async function setUpQueue(
  settings: Settings,
  visit: GroupVisit,
  facts: ChatFacts,
  press: { choice: SetUpChoice; messageId: number },
): Promise<SetUp> {
  if (!(await isAdmin(settings, visit.by.userId))) return { kind: "not_admin" };
  const pressed = { ...visit, place: `setup:${visit.updateId}` };
  await registerPosted(pressed.place, {
    ...placeOf(visit),
    messageId: press.messageId,
  });
  await makeOf(pressed, facts, press.choice);
  await tickOff(settings);
  return { kind: "done" };
}

async function makeOf(
  pressed: GroupVisit & Told,
  facts: ChatFacts,
  choice: SetUpChoice,
): Promise<void> {
  if (choice === "cancel") return tellGroup(pressed, "setup-cancelled");
  if (choice === "unsource") {
    await disableSource(pressed.chatId, pressed.by);
    return tellGroup(pressed, "setup-unsourced");
  }
  const isSourceNow = await isSource(pressed.chatId);
  if (choice === "source") {
    if (!mayBeSource(facts)) return tellGroup(pressed, "setup-refused-cannot-check");
    if (await isSetUpAlready(pressed)) return;
    if (!isSourceNow) await enableSource(pressed, pressed.by);
    return tellGroup(pressed, "setup-done-source");
  }
  const refusal = isSourceNow ? "setup-still-source" : refusalOf(facts);
  if (refusal !== undefined) return tellGroup(pressed, refusal);
  if (!(await isSetUpAlready(pressed))) await makeQueue(pressed, choice);
}

async function makeQueue(visit: GroupVisit & Told, tier: Tier): Promise<void> {
  const { by } = visit;
  const before = await defaultQueueOf(tier);
  const id = QueueId.parse(uuidv7());
  await putQueue({ ...placeOf(visit), id, tier, title: visit.title, language: visit.language });
  const staffId = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
  await recordAudit({
    kind: "queue_set_up",
    subjectCode: id,
    actor: { kind: "staff", id: staffId },
    facts: { tier },
  });
  await tellGroup(visit, `setup-done-${tier}`);
  const queue = await activeQueueAt(visit);
  const count = queue === undefined ? 0 : await showWaiting(queue);
  const { place: _, ...also } = visit;
  if (count > 0) await tellGroup(also, "setup-waiting", { count });
  if (before !== undefined && !standsIn(before, visit)) {
    await tellGroup({ ...also, ...placeOf(before), language: before.language }, "setup-replaced");
  }
}

export const placeOf = ({ chatId, threadId }: Place): Place => ({ chatId, threadId });

export async function tellGroup(visit: Told, text: string, vars: TextVars = {}): Promise<void> {
  await say({
    ...placeOf(visit),
    key: `${text}:${visit.updateId}`,
    text,
    vars,
    language: visit.language,
    priority: "owed_to_press",
    ...(visit.place === undefined ? {} : { place: visit.place }),
  });
}

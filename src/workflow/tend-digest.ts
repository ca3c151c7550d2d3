import { appNow } from "../db/clock.ts";
import {
  casesWithoutCardIn,
  digestKey,
  undecidedCardsIn,
  type CaseWithoutCard,
} from "../db/digest-store.ts";
import { enqueue, messageUnder } from "../db/outbox-store.ts";
import { forgetPosted, postedUnder, type Posted } from "../db/posted-store.ts";
import { activeQueuesOf, lockQueues, queueById, type Queue } from "../db/queue-store.ts";
import { readSettings } from "../db/setting-store.ts";
import { severityOfCase, targetMs } from "../domain/admin-settings.ts";
import { broughtAtOnce, inTurn, type HeldCase } from "../domain/digest.ts";
import type { QueueId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import { route } from "../domain/queue-routing.ts";
import type { Settings } from "../domain/settings.ts";
import { deleteFromChat } from "./delete-from-chat.ts";
import { entitledIn, type Entitled, type Presser } from "./entitled-staff.ts";
import { planTending } from "./hold-back.ts";
import { placeFor, say } from "./say.ts";
import { showCase } from "./show-case.ts";

/** How often at most what a digest says is brought up to date, in milliseconds. */
const renewedEveryMs = 20_000;

/** Brings as many cards as there is room for, and ends the digest when nothing waits in it. */
export async function tendDigest(queueId: QueueId): Promise<void> {
  const queue = await queueById(queueId);
  if (queue === undefined || queue.isLost) return forgetDigest(queueId);
  const held = await heldIn(queue);
  if (held.length === 0) return endDigest(queue);
  const { cards_at_once: most } = await readSettings();
  const room = Math.max(0, most - (await undecidedCardsIn(queue)));
  await bring(held.slice(0, room));
  await renewDigest(queue, Math.max(0, held.length - room));
  await planTending(queue);
}

/** The cases that a queue's digest counts, the next ones first. */
export async function heldIn(queue: Queue): Promise<(CaseWithoutCard & HeldCase)[]> {
  const settings = await readSettings();
  const queues = await activeQueuesOf(queue.tier);
  const held = (await casesWithoutCardIn(queue))
    .filter((case_) => route(case_, queues)?.id === queue.id)
    .map((case_) => {
      const severity = severityOfCase(settings, case_);
      const wait = { since: case_.since, targetMs: targetMs(settings, severity) };
      return { ...case_, severity, wait };
    });
  return inTurn(held, await appNow());
}

/** Brings up to date what a digest says, three times a minute at most. */
async function renewDigest(queue: Queue, count: number): Promise<void> {
  const key = digestKey(queue.id);
  const isPosted = (await postedUnder(key)).length > 0;
  const last = await messageUnder(key);
  if (isPosted && last?.kind === "show_digest" && last.count === count) return;
  const afterMs = isPosted ? renewedEveryMs : 0;
  await oweDigest(queue, count, new Date((await appNow()).getTime() + afterMs));
}

async function oweDigest({ id, chatId }: Queue, count: number, notBefore?: Date): Promise<void> {
  await enqueue({
    key: digestKey(id),
    chatId,
    priority: "notice",
    repeat: "fold",
    message: { kind: "show_digest", queueId: id, count },
    ...(notBefore === undefined ? {} : { notBefore }),
  });
}

async function bring(cases: readonly CaseWithoutCard[]): Promise<void> {
  for (const { id } of cases) await showCase(id, "card", "at_once");
}

async function endDigest(queue: Queue): Promise<void> {
  // Whoever held a case back meanwhile took this digest for one that goes on.
  await lockQueues();
  if ((await heldIn(queue)).length > 0) return planTending(queue);
  // One that is owed and was not sent is let go.
  await oweDigest(queue, 0);
  for (const at of await postedUnder(digestKey(queue.id))) {
    const key = `digest_over:${at.chatId}:${at.messageId}`;
    const { chatId, threadId, language } = queue;
    const place = await placeFor(key, at);
    await say({ chatId, threadId, key, text: "digest-over", language, place, priority: "notice" });
  }
}

async function forgetDigest(queueId: QueueId): Promise<void> {
  for (const at of await postedUnder(digestKey(queueId))) await forgetPosted(at);
}

export type Brought = Entitled["kind"] | "nothing_waits";

/** Brings the next cases that wait without a card, for one of the team. */
export async function bringCases(
  settings: Settings,
  { at, by }: { at: Place & { messageId: number }; by: Presser },
): Promise<Brought> {
  const entitled = await entitledIn(settings, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const { queue } = entitled;
  const held = await heldIn(queue);
  await bring(held.slice(0, broughtAtOnce));
  if (held.length <= broughtAtOnce) return held.length === 0 ? "nothing_waits" : "entitled";
  // The digest stands below what it brought.
  for (const old of await postedUnder(digestKey(queue.id))) {
    await forgetPosted(old);
    await deleteFromChat(old, "notice");
  }
  await planTending(queue);
  await oweDigest(queue, held.length - broughtAtOnce);
  return "entitled";
}

export type DigestView = { queue: Queue; key: string; at: Posted | undefined };

/** Where a queue's digest stands or should. */
export async function viewDigest(queueId: QueueId): Promise<DigestView | undefined> {
  const queue = await queueById(queueId);
  if (queue === undefined || queue.isLost) return undefined;
  const key = digestKey(queueId);
  return { queue, key, at: (await postedUnder(key)).at(-1) };
}

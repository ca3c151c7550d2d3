// Brings cards as there is room, and counts the rest. Called by events, presses on digests, and composing.
import { isDeepStrictEqual } from "node:util";
import { casesListed } from "../../db/decisions/bulk-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  casesWithCardIn,
  casesWithoutCardIn,
  digestKey,
  undecidedCardsIn,
  type CaseWithoutCard,
} from "../../db/queues/digest-store.ts";
import { fairTurns, gravestOnTheWay, gravestStanding } from "../../db/queues/fair-turn-store.ts";
import { enqueue, messageUnder } from "../../db/mail/outbox-store.ts";
import { forgetPosted, postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { activeQueuesOf, lockQueues, queueById, type Queue } from "../../db/queues/queue-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { targetMs } from "../../domain/control/admin-settings.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import {
  broughtAtOnce,
  firstTurn,
  gravestOnTheirWay,
  gravestWithCode,
  inTurn,
  type Digest,
  type HeldCase,
} from "../../domain/queues/digest.ts";
import type { MessageOf } from "../../domain/delivery.ts";
import type { QueueId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { route } from "../../domain/queues/queue-routing.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { deleteFromChat } from "../speaking/delete-from-chat.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { gravestEveryMs, planTending } from "./hold-back.ts";
import { placeFor, say } from "../speaking/say.ts";
import { showCase } from "../cases/show-case.ts";

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
  const ordinary = held.filter(({ category }) => !isGravest(category)).slice(0, room);
  const gravest = await nextOfGravest(queue, held);
  await bring([...ordinary, ...gravest]);
  const brought = new Set([...ordinary, ...gravest]);
  const left = held.filter((one) => !brought.has(one));
  await renewDigest(queue, left);
  await planTending(queue, left.some(isOne) ? gravestEveryMs : undefined);
}

/** Those whose turn it is, as many as may be on their way. */
async function nextOfGravest<One extends CaseWithoutCard & HeldCase>(
  queue: Queue,
  held: readonly One[],
): Promise<One[]> {
  const [first] = held.filter(isOne);
  if (first === undefined) return [];
  const { owed } = await gravestStanding(queue, first.id);
  const inTheirTurn = held.filter((one) => isOne(one) && one.turn.nth === 0);
  return inTheirTurn.slice(0, Math.max(0, gravestOnTheirWay - owed));
}

const isOne = ({ category }: CaseWithoutCard) => isGravest(category);

/** The cases that a queue's digest counts, the next ones first. */
export async function heldIn(queue: Queue): Promise<(CaseWithoutCard & HeldCase)[]> {
  const settings = await readSettings();
  const queues = await activeQueuesOf(queue.tier);
  const here = (await casesWithoutCardIn(queue)).filter(
    (case_) => route(case_, queues)?.id === queue.id,
  );
  const turns = here.some(isOne) ? await fairTurns(queue) : undefined;
  const held = here.map((case_) => {
    const severity = severityOfCase(settings, case_);
    const wait = { since: case_.since, targetMs: targetMs(settings, severity) };
    return { ...case_, severity, wait, turn: turns?.get(case_.id) ?? firstTurn };
  });
  return inTurn(held, await appNow());
}

/** Brings up to date what a digest says, a few times a minute at most. */
async function renewDigest(queue: Queue, held: readonly CaseWithoutCard[]): Promise<void> {
  const key = digestKey(queue.id);
  const isPosted = (await postedUnder(key)).length > 0;
  const last = await messageUnder(key);
  const message = await digestOf(queue, held);
  if (isPosted && isDeepStrictEqual(last, message)) return;
  const notBefore = new Date((await appNow()).getTime() + (isPosted ? renewedEveryMs : 0));
  await oweDigest(queue, message, notBefore);
}

async function digestOf(queue: Queue, held: readonly CaseWithoutCard[]) {
  const waiting = held.filter(isOne).map(({ id }) => id);
  // Those whose cards are on their way are listed until they stand there.
  const coming = waiting.length === 0 ? [] : await gravestOnTheWay(queue);
  const gravest = [...coming, ...waiting];
  return {
    kind: "show_digest",
    queueId: queue.id,
    count: coming.length + held.length,
    gravestCount: gravest.length,
    gravest: gravest.slice(0, gravestWithCode),
  } as const;
}

async function oweDigest(
  queue: Queue,
  message: MessageOf<"show_digest">,
  notBefore?: Date,
): Promise<void> {
  await enqueue({
    key: digestKey(queue.id),
    chatId: queue.chatId,
    priority: message.gravest.length > 0 ? "gravest_list" : "notice",
    repeat: "fold",
    message,
    ...(notBefore === undefined ? {} : { notBefore }),
  });
}

/** In the order of their ids, as whoever files several cases shows them. */
async function bring(cases: readonly CaseWithoutCard[]): Promise<void> {
  for (const one of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await showCase(one.id, isOne(one) ? "gravest_card" : "card", "at_once");
  }
}

async function endDigest(queue: Queue): Promise<void> {
  // A case held back meanwhile counts on this digest to go on.
  lockQueues();
  if ((await heldIn(queue)).length > 0) return planTending(queue);
  // One that is owed and was not sent is let go.
  await oweDigest(queue, await digestOf(queue, []));
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
  operator: Operator,
  { at, by }: { at: Place & { messageId: number }; by: Presser },
): Promise<Brought> {
  const entitled = await entitledIn(operator, at, by);
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
  await oweDigest(queue, await digestOf(queue, held.slice(broughtAtOnce)));
  return "entitled";
}

export type DigestView = {
  queue: Queue;
  key: string;
  at: Posted | undefined;
  /** How many wait, and how many of them are of the gravest. */
  count: number;
  gravestCount: number;
  /** Those of the gravest that it lists, in the order in which they get their cards. */
  gravest: readonly Case[];
  now: Date;
};

/** Where a queue's digest stands or should, and which of the gravest it lists that wait still. */
export async function viewDigest(said: Digest): Promise<DigestView | undefined> {
  const queue = await queueById(said.queueId);
  if (queue === undefined || queue.isLost) return undefined;
  const key = digestKey(queue.id);
  const listed = said.gravest;
  const cases = listed.length === 0 ? [] : await casesListed(listed.map((id) => ({ id })));
  const shown = listed.length === 0 ? new Set() : await casesWithCardIn(queue, listed);
  const isWaiting = ({ id, status }: Case) =>
    status === awaitedStatus[queue.tier] && !shown.has(id);
  const waiting = new Map(cases.filter(isWaiting).map((one) => [one.id, one]));
  const gravest = listed.flatMap((id) => waiting.get(id) ?? []);
  const gone = listed.length - gravest.length;
  return {
    queue,
    key,
    at: (await postedUnder(key)).at(-1),
    count: said.count - gone,
    gravestCount: said.gravestCount - gone,
    gravest,
    now: await appNow(),
  };
}

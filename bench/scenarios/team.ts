import { setTimeout as sleep } from "node:timers/promises";
import { overLimits, type Sent } from "../figures/limits.ts";
import { quantile } from "../figures/statistics.ts";
import type { Row } from "../figures/table.ts";
import { Team, pressOf } from "../load/decider.ts";
import { Reporter } from "../load/journey.ts";
import type { Call } from "../stage/double.ts";
import { groupId, openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

/** So many cards come in a minute, and so many buttons are pressed, in one group. */
const cardsAMinute = 10;
const pressesAMinute = 30;
const minuteMs = 60_000;
/** A press that has changed nothing by then counts as that long. */
const patienceMs = 30_000;

type Card = { messageId: number; buttons: Call["buttons"]; isWaiting: boolean };

/** Telegram's limits hold: how long a moderator waits for a card to change, while cards come in. */
export async function team(run: Run): Promise<Row[]> {
  const ours = await openContender(run, "searchlight", { pace: 1 });
  run.tell(`${pressesAMinute} presses and ${cardsAMinute} cards a minute`);
  const until = performance.now() + (run.isQuick ? 20_000 : 3 * minuteMs);
  const seen = observe(ours);
  try {
    const reporting = reportUntil(ours, until);
    const { answeredMs, changedMs } = await pressUntil(ours, seen, until);
    await reporting;
    const figures = {
      presses: changedMs.length,
      cards: seen.cards.size,
      "answered p95 ms": quantile(answeredMs, 0.95),
      "changed p50 ms": quantile(changedMs, 0.5),
      "changed p95 ms": quantile(changedMs, 0.95),
      "over limits": overLimits(seen.sent),
    };
    return [{ what: "a team at work", who: ours.kind, figures }];
  } finally {
    await ours.close();
  }
}

type Seen = { cards: Map<number, Card>; sent: Sent[] };

/** The cards that stand in the group, each with its buttons as they are. */
function observe({ double }: Contender): Seen {
  const seen: Seen = { cards: new Map(), sent: [] };
  const tell = double.onCall;
  double.onCall = (call) => {
    const { method, chatId, messageId, buttons } = call;
    const isEdit = method.startsWith("edit");
    if (isEdit || method.startsWith("send")) {
      seen.sent.push({ chatId, atMs: performance.now(), isEdit });
      const isCard = seen.cards.has(messageId) || buttons.some(({ text }) => /Dismiss/.test(text));
      if (chatId === groupId && isCard) {
        seen.cards.set(messageId, { messageId, buttons, isWaiting: false });
      }
    }
    tell(call);
  };
  return seen;
}

async function reportUntil({ double, watch }: Contender, until: number): Promise<void> {
  const all: Promise<void>[] = [];
  while (performance.now() < until) {
    all.push(new Reporter(double, watch).reports());
    await sleep(minuteMs / cardsAMinute);
  }
  await Promise.all(all);
}

async function pressUntil(ours: Contender, { cards }: Seen, until: number) {
  const answeredMs: number[] = [];
  const changedMs: number[] = [];
  const people = new Team();
  const presses: Promise<void>[] = [];
  while (performance.now() < until) {
    const next = nextPress([...cards.values()]);
    if (next !== undefined) {
      presses.push(press(ours, next, { by: people.next(), answeredMs, changedMs }));
    }
    await sleep(minuteMs / pressesAMinute);
  }
  await Promise.all(presses);
  return { answeredMs, changedMs };
}

/** A ground where they are shown; else the grounds of the oldest card that is open. */
function nextPress(cards: readonly Card[]) {
  const free = cards.filter(({ isWaiting }) => !isWaiting);
  for (const wanted of [/^Gone/, /Dismiss/]) {
    for (const card of free) {
      const button = card.buttons.find(({ text }) => wanted.test(text));
      if (button !== undefined) return { card, data: button.data };
    }
  }
  return undefined;
}

type Found = { by: number; answeredMs: number[]; changedMs: number[] };

async function press(
  { double, watch }: Contender,
  { card, data }: { card: Card; data: string },
  { by, answeredMs, changedMs }: Found,
): Promise<void> {
  card.isWaiting = true;
  const began = performance.now();
  const update = pressOf(by, card.messageId, data);
  const within = async (all: number[], key: string, isIt: (call: Call) => boolean) => {
    await Promise.race([watch.until(key, isIt), sleep(patienceMs, undefined, { ref: false })]);
    all.push(performance.now() - began);
  };
  const both = [
    within(answeredMs, `query ${update.callback_query.id}`, () => true),
    within(changedMs, `message ${card.messageId}`, ({ method }) => method.startsWith("edit")),
  ];
  double.give(update);
  await Promise.all(both);
}

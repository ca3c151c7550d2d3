// The figures as text and as a file. Called by `/stats`, its presses, and the composing of both.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { appNow } from "../../db/clock.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { readDays, readStats } from "../../db/control/stats-store.ts";
import type { QueueWithHeld } from "../../db/control/counted-cases.ts";
import { findQueue, standingQueues, type Queue } from "../../db/queues/queue-store.ts";
import { targetMs } from "../../domain/control/admin-settings.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { trendOf, type Stretch } from "../../domain/control/trend.ts";
import type { ChatId, QueueId } from "../../domain/ids.ts";
import type { DayFigures, Stats, StatsDays } from "../../domain/control/stats.ts";
import type { Place } from "../../domain/queues/place.ts";
import { languageNow } from "../speaking/language-of.ts";
import { heldIn } from "../queues/tend-digest.ts";
import { showPage, type PageAt } from "../speaking/show-page.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";

/** How many days back, and of which queue alone. */
type Asked = { days: StatsDays; queueId?: QueueId | undefined };

/** Owes an admin the figures, in the place of the message whose button was pressed. */
export async function showStats(at: PageAt, { days, queueId }: Asked): Promise<void> {
  await showPage(at, { kind: "show_stats", days, queueId });
}

/** Owes a queue's team its own figures there. */
export async function showQueueStats(
  operator: Operator,
  { at, by, occasion }: { at: Place & { messageId?: number }; by: Presser; occasion: number },
  days: StatsDays,
): Promise<Entitled["kind"]> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const { chatId, threadId, id: queueId } = entitled.queue;
  const { messageId } = at;
  const shown = { kind: "show_stats", days, queueId, threadId } as const;
  await showPage({ chatId, messageId, occasion }, shown);
  return entitled.kind;
}

/** Owes an admin the figures of each day as a file. It is put together when it is sent. */
export async function sendStatsFile(chatId: ChatId, { days, queueId }: Asked): Promise<void> {
  await enqueue({
    key: `stats-file:${chatId}:${days}:${queueId ?? "all"}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_stats_file", chatId, days, queueId },
  });
}

export type StatsView = {
  stats: Stats;
  trend: Stretch[];
  targets: Targets;
  language: string;
  /** Of which they are; undefined: of everything. */
  queue: Queue | undefined;
  /** Between which an admin may choose. */
  queues: readonly Queue[];
};

/** Undefined: the queue of which somebody asked is no more. */
export async function viewStats(
  chatId: ChatId,
  { days, queueId }: Asked,
): Promise<StatsView | undefined> {
  const queue = queueId && (await queueWithHeld(queueId));
  if (queueId !== undefined && queue === undefined) return undefined;
  const now = await appNow();
  const [{ stats, happenings }, settings, language, queues] = await Promise.all([
    readStats(days, queue),
    readSettings(),
    languageNow(chatId),
    standingQueues(),
  ]);
  const targets = { gravest: targetMs(settings, 4), least: targetMs(settings, 1) };
  const trend = trendOf(happenings, days, daysUpTo(now, days));
  const isThere = queue?.chatId === chatId;
  return {
    stats,
    trend,
    targets,
    language: isThere ? queue.language : language,
    queue,
    queues: isThere ? [] : queues,
  };
}

async function queueWithHeld(id: QueueId): Promise<(Queue & QueueWithHeld) | undefined> {
  const queue = await findQueue(id);
  if (queue === undefined) return undefined;
  return { ...queue, held: (await heldIn(queue)).map((one) => one.id) };
}

const dayMs = 86_400_000;

/** So many days and the one of that moment, in UTC, as 2026-09-30. */
export function daysUpTo(now: Date, days: number): string[] {
  return Array.from({ length: days + 1 }, (_, at) =>
    new Date(now.getTime() - (days - at) * dayMs).toISOString().slice(0, 10),
  );
}

/** Within how long a first decision should come, in milliseconds. */
type Targets = { gravest: number; least: number };

export async function viewStatsFile(
  chatId: ChatId,
  { days, queueId }: Asked,
): Promise<{ days: DayFigures[]; language: string } | undefined> {
  const queue = queueId && (await queueWithHeld(queueId));
  if (queueId !== undefined && queue === undefined) return undefined;
  return { days: await readDays(days, queue), language: await languageNow(chatId) };
}

// The figures as text and as a file. Called by `/stats`, its presses, and the composing of both.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { appNow } from "../../db/clock.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { readDays, readStats, readTrend } from "../../db/control/stats-store.ts";
import { targetMs } from "../../domain/control/admin-settings.ts";
import { trendOf, type Stretch } from "../../domain/control/trend.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { DayFigures, Stats, StatsDays } from "../../domain/control/stats.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** Owes an admin the figures, in the place of the message whose button was pressed. */
export async function showStats(
  chatId: ChatId,
  shown: { days: StatsDays; messageId: number | undefined },
): Promise<void> {
  const { messageId, days } = shown;
  await showPage({ chatId, messageId }, { kind: "show_stats", days });
}

/** Owes an admin the figures of each day as a file. It is put together when it is sent. */
export async function sendStatsFile(chatId: ChatId, days: StatsDays): Promise<void> {
  await enqueue({
    key: `stats-file:${chatId}:${days}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_stats_file", chatId, days },
  });
}

export async function viewStats(
  chatId: ChatId,
  days: StatsDays,
): Promise<{ stats: Stats; trend: Stretch[]; targets: Targets; language: string }> {
  const now = await appNow();
  const [stats, happenings, settings, language] = await Promise.all([
    readStats(days),
    readTrend(days),
    readSettings(),
    languageNow(chatId),
  ]);
  const targets = { gravest: targetMs(settings, 4), least: targetMs(settings, 1) };
  return { stats, trend: trendOf(happenings, days, daysUpTo(now, days)), targets, language };
}

const dayMs = 86_400_000;

/** So many days and the one of that moment, in UTC, as 2026-09-30. */
export function daysUpTo(now: Date, days: number): string[] {
  return Array.from({ length: days + 1 }, (_, at) =>
    new Date(now.getTime() - (days - at) * dayMs).toISOString().slice(0, 10),
  );
}

/** Within how long a first decision should come, in milliseconds. */
export type Targets = { gravest: number; least: number };

export async function viewStatsFile(
  chatId: ChatId,
  days: StatsDays,
): Promise<{ days: DayFigures[]; language: string }> {
  return { days: await readDays(days), language: await languageNow(chatId) };
}

// The figures as text and as a file. Called by `/stats`, its presses, and the composing of both.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { readDays, readStats } from "../../db/control/stats-store.ts";
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
): Promise<{ stats: Stats; language: string }> {
  return { stats: await readStats(days), language: await languageNow(chatId) };
}

export async function viewStatsFile(
  chatId: ChatId,
  days: StatsDays,
): Promise<{ days: DayFigures[]; language: string }> {
  return { days: await readDays(days), language: await languageNow(chatId) };
}

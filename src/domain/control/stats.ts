// The figures of `/stats` and how times are said. Used by `/stats`, the daily summary, and the health page.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { ChatId, QueueId } from "../ids.ts";

export const StatsDays = z.union([z.literal(7), z.literal(30), z.literal(90), z.literal(365)]);
/** How many days back figures go. */
export type StatsDays = z.infer<typeof StatsDays>;

export const statsRanges: readonly StatsDays[] = [7, 30, 90, 365];

/** What is owed: figures for an admin, or of a queue for its team, as a page and as a file. */
export const statsMessages = [
  z.object({
    kind: z.literal("show_stats"),
    chatId: ChatId,
    threadId: z.number().optional(),
    days: StatsDays,
    queueId: QueueId.optional(),
    messageId: z.number().optional(),
  }),
  z.object({
    kind: z.literal("send_stats_file"),
    chatId: ChatId,
    days: StatsDays,
    queueId: QueueId.optional(),
  }),
] as const;

/** A decision that closed a case or passed it on, and was not taken back. */
type Counted = { kind: "escalate" | "dismiss" | "uphold"; ground: string | null; count: number };

/** The figures of some time up to now. */
export type Stats = {
  /** Reports, those withdrawn since included. */
  received: number;
  withdrawn: number;
  /** Cases that wait for a decision now. */
  open: number;
  /** From the opening of a case to the team's first decision, in milliseconds; null: there was none. */
  medianMs: number | null;
  p90Ms: number | null;
  /** By kind and ground, the most frequent first. */
  decisions: readonly Counted[];
  categories: readonly { category: CategoryKey; received: number; decided: number }[];
};

export const DayFigures = z.object({
  /** UTC, as 2026-09-30. */
  day: z.string(),
  category: CategoryKey,
  received: z.number(),
  withdrawn: z.number(),
  escalated: z.number(),
  dismissed: z.number(),
  upheld: z.number(),
});
/** What came in and was decided on a day, by category. */
export type DayFigures = z.infer<typeof DayFigures>;

export function decisionsOfKind(stats: Stats, kind: Counted["kind"]): number {
  return stats.decisions
    .filter((counted) => counted.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
}

/** A time as one would say it: not to the minute where it is long. */
export function timeWords(ms: number): { unit: "minute" | "hour" | "day"; count: number } {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 90) return { unit: "minute", count: minutes };
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? { unit: "hour", count: hours }
    : { unit: "day", count: Math.round(hours / 24) };
}

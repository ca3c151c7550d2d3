// Draws the figures, on a page or in a file. Called by compose-admin.ts for /stats.
import type { InlineKeyboardMarkup } from "grammy/types";
import { csvOf } from "../../domain/control/csv.ts";
import {
  DayFigures,
  decisionsOfKind,
  statsRanges,
  timeWords,
  type Stats,
  type StatsDays,
} from "../../domain/control/stats.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { StatsView } from "../../workflow/control/show-stats.ts";
import { inRows } from "../speaking/button-rows.ts";
import { button, namedButton } from "../speaking/button.ts";
import { foreignPlain } from "../texts/foreign.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts, Variable } from "../texts/texts.ts";

type Say = { texts: Texts; language: string };
type Shown = Pick<StatsView, "stats" | "queue" | "queues">;

/** UTF-16 units of what a queue is called. */
const nameUnits = 30;
/** Between so many queues an admin can choose here. */
const mostQueues = 12;

export function queueName({ title }: { title: string }): string {
  return cutText(title, nameUnits).text;
}

/** The figures with the buttons for other times, and for a file. */
export function drawStats(
  say: Say,
  { stats, queue, queues }: Shown,
  days: StatsDays,
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const { texts, language } = say;
  const lines = [
    queue && texts.message(language, "stats-queue", { queue: queueName(queue) }),
    texts.message(language, "stats-received", {
      days,
      received: stats.received,
      withdrawn: stats.withdrawn,
    }),
    texts.message(language, "stats-decided", {
      escalated: decisionsOfKind(stats, "escalate"),
      upheld: decisionsOfKind(stats, "uphold"),
      dismissed: decisionsOfKind(stats, "dismiss"),
      open: stats.open,
    }),
    ...firstDecision(say, stats),
    ...list(say, "stats-grounds", groundLines(say, stats, "dismiss")),
    ...list(say, "stats-measures", groundLines(say, stats, "uphold")),
    ...list(say, "stats-categories", categoryLines(say, stats)),
  ];
  return { piece: joinPieces(lines, "\n"), markup: buttons(say, { queue, queues }, days) };
}

function firstDecision({ texts, language }: Say, { medianMs, p90Ms }: Stats): Piece[] {
  if (medianMs === null || p90Ms === null) return [];
  const time = (ms: number): Variable => {
    const { unit, count } = timeWords(ms);
    return { rich: texts.message(language, "stats-time", { unit: { choice: unit }, count }) };
  };
  const vars = { median: time(medianMs), most: time(p90Ms) };
  return [texts.message(language, "stats-first-decision", vars)];
}

function groundLines(
  { texts, language }: Say,
  { decisions }: Stats,
  of: "dismiss" | "uphold",
): Piece[] {
  return decisions
    .filter(({ kind, ground }) => kind === of && ground !== null)
    .map(({ ground, count }) =>
      texts.message(language, "stats-ground", {
        ground: { ours: texts.plain(language, `ground-${ground}`) },
        count,
      }),
    );
}

function categoryLines({ texts, language }: Say, { categories }: Stats): Piece[] {
  return categories.map(({ category, received, decided }) =>
    texts.message(language, "stats-category", {
      category: { ours: texts.plain(language, `category-${category}`) },
      received,
      decided,
    }),
  );
}

function list({ texts, language }: Say, key: string, lines: Piece[]): Piece[] {
  if (lines.length === 0) return [];
  return [texts.message(language, key, { items: { rich: joinPieces(lines, "\n") } })];
}

/** In the group of a queue there are its figures alone, and no file. */
function buttons(
  say: Say,
  { queue, queues }: Omit<Shown, "stats">,
  now: StatsDays,
): InlineKeyboardMarkup {
  const isInGroup = queues.length === 0 && queue !== undefined;
  const of = isInGroup ? undefined : queue?.id;
  const ticked = (text: string, is: boolean) => (is ? `✓ ${text}` : text);
  const ranges = statsRanges.map((days) => {
    const text = say.texts.plain(say.language, "button-stats-days", { days });
    return namedButton(ticked(text, days === now), { on: "stats", as: "page", days, queue: of });
  });
  if (isInGroup) return { inline_keyboard: [ranges] };
  const all = say.texts.plain(say.language, "button-stats-all");
  const page = { on: "stats", as: "page", days: now } as const;
  const choices = [
    namedButton(ticked(all, queue === undefined), page),
    ...queues.slice(0, mostQueues).map((one) =>
      namedButton(ticked(foreignPlain(queueName(one)), one.id === queue?.id), {
        ...page,
        queue: one.id,
      }),
    ),
  ];
  const file = button(say, "button-stats-file", { on: "stats", as: "file", days: now, queue: of });
  return { inline_keyboard: [ranges, ...(queues.length > 1 ? inRows(choices) : []), [file]] };
}

/** The figures of each day, for a table calculation. */
export function statsFile(
  { texts, language }: Say,
  figures: readonly DayFigures[],
  days: StatsDays,
): { fileName: string; content: string; caption: Piece } {
  const columns = DayFigures.keyof().options;
  const table = [columns, ...figures.map((row) => columns.map((column) => row[column]))];
  return {
    fileName: `searchlight-${days}-days.csv`,
    content: csvOf(table),
    caption: texts.message(language, "stats-file", { days }),
  };
}

import type { StatsDays } from "../../domain/control/stats.ts";
import { directionOf } from "../../domain/speaking/languages.ts";
import type { StatsView } from "../../workflow/control/show-stats.ts";
import type { PlainVariables, Say } from "../texts/texts.ts";
import { foreignPlain } from "../texts/foreign.ts";
import type { ChartSheet } from "./chart.ts";
import { queueName } from "./stats-page.ts";

/** How many categories are drawn: the most frequent ones. */
const drawnCategories = 8;
const hourMs = 3_600_000;

type Shown = Pick<StatsView, "stats" | "trend" | "targets" | "queue">;
type Word = (key: string, vars?: PlainVariables) => string;

/** What the picture of the figures shows, in words of that language. */
export function statsSheet({ texts, language }: Say, shown: Shown, days: StatsDays): ChartSheet {
  const word: Word = (key, vars = {}) => plainly(texts.plain(language, key, vars));
  return {
    title: titleOf(word, shown, days),
    isRightToLeft: directionOf(language) === "rtl",
    labels: shown.trend.map(({ from }) => word("chart-day", { at: new Date(from) })),
    flow: flowOf(word, shown),
    categories: categoriesOf(word, shown),
    waits: waitsOf(word, shown),
  };
}

/** Whose name is foreign text, as plain as a picture is. */
function titleOf(word: Word, { queue }: Shown, days: StatsDays): string {
  const title = word("chart-title", { days });
  return queue === undefined ? title : `${plainly(foreignPlain(queueName(queue)))} · ${title}`;
}

function flowOf(word: Word, { trend }: Shown): ChartSheet["flow"] {
  return {
    title: word("chart-flow"),
    received: { name: word("chart-received"), points: trend.map(({ received }) => received) },
    decided: { name: word("chart-decided"), points: trend.map(({ decided }) => decided) },
    open: { name: word("chart-open"), points: trend.map(({ open }) => open) },
  };
}

function categoriesOf(word: Word, { stats }: Shown): ChartSheet["categories"] {
  const shown = stats.categories.slice(0, drawnCategories);
  return {
    title: word("chart-categories"),
    names: shown.map(({ category }) => word(`category-${category}`)),
    received: { name: word("chart-received"), points: shown.map(({ received }) => received) },
    decided: { name: word("chart-decided"), points: shown.map(({ decided }) => decided) },
  };
}

function waitsOf(word: Word, { trend, targets }: Shown): ChartSheet["waits"] {
  const hours = (ms: number | null) => (ms === null ? null : ms / hourMs);
  const target = (key: string, ms: number) => ({
    name: word(key),
    points: trend.map(() => hours(ms)),
  });
  return {
    title: word("chart-waits"),
    median: { name: word("chart-median"), points: trend.map(({ medianMs }) => hours(medianMs)) },
    most: { name: word("chart-most"), points: trend.map(({ p90Ms }) => hours(p90Ms)) },
    targets: {
      gravest: target("chart-target-gravest", targets.gravest),
      least: target("chart-target-least", targets.least),
    },
  };
}

/** A picture has no need of what keeps directions apart in a message. */
const plainly = (text: string) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "");

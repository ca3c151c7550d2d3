import { expect, it } from "vitest";
import { languages } from "../../src/domain/speaking/languages.ts";
import { daysUpTo } from "../../src/workflow/control/show-stats.ts";
import { trendOf } from "../../src/domain/control/trend.ts";
import type { Stats } from "../../src/domain/control/stats.ts";
import { drawChart } from "../../src/telegram/control/chart.ts";
import { statsSheet } from "../../src/telegram/control/stats-sheet.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";

const end = new Date("2026-11-30T12:00:00Z");

const texts = createTexts();
const hourMs = 3_600_000;
const targets = { gravest: 2 * hourMs, least: 72 * hourMs };
const stats: Stats = {
  received: 3,
  withdrawn: 0,
  open: 2,
  medianMs: hourMs,
  p90Ms: hourMs,
  decisions: [],
  categories: [{ category: "drugs", received: 3, decided: 1 }],
};
const happened = [
  { day: "2026-11-29", figure: "received", of: "drugs", count: 3 },
  { day: "2026-11-30", figure: "waited", of: "400", count: 1 },
];
const trend = trendOf({ happened, open: 2 }, 30, daysUpTo(end, 30));

it.each(languages.map(({ code }) => code))("is drawn for a phone in %s", async (language) => {
  const sheet = statsSheet({ texts, language }, { stats, trend, targets, queue: undefined }, 30);
  expect(JSON.stringify(sheet)).not.toMatch(/[\u2066-\u2069]/);
  const png = Buffer.from(await drawChart(sheet));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_080, 1_350]);
  const more = { ...stats, categories: [{ category: "drugs" as const, received: 9, decided: 1 }] };
  const other = await drawChart(
    statsSheet({ texts, language }, { stats: more, trend, targets, queue: undefined }, 30),
  );
  expect(png.equals(Buffer.from(other))).toBe(false);
});

it("is drawn where nothing happened yet", async () => {
  const nothing = { ...stats, categories: [] };
  const empty = trendOf({ happened: [], open: 0 }, 7, daysUpTo(end, 7));
  const sheet = statsSheet(
    { texts, language: "en" },
    { stats: nothing, trend: empty, targets, queue: undefined },
    7,
  );
  expect(sheet.labels).toHaveLength(8);
  expect((await drawChart(sheet)).length).toBeGreaterThan(1_000);
});

import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, it } from "vitest";
import { ChatId, QueueId } from "../../src/domain/ids.ts";
import { noMatch } from "../../src/domain/queues/queue-routing.ts";
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
  const picture = await drawChart(sheet);
  const drawn = await loadImage(picture);
  expect([drawn.width, drawn.height]).toEqual([864, 1_080]);
  const more = { ...stats, categories: [{ category: "drugs" as const, received: 9, decided: 1 }] };
  const other = await drawChart(
    statsSheet({ texts, language }, { stats: more, trend, targets, queue: undefined }, 30),
  );
  expect(Buffer.from(picture).equals(other)).toBe(false);
});

/** How dark the darkest point is in the columns at both ends, of 255. */
async function inkAtTheEdges(picture: Uint8Array): Promise<number> {
  const drawn = await loadImage(picture);
  const pen = createCanvas(drawn.width, drawn.height).getContext("2d");
  pen.drawImage(drawn, 0, 0);
  const columns = [0, drawn.width - 4].map((x) => pen.getImageData(x, 0, 4, drawn.height).data);
  return 255 - Math.min(...columns.flatMap((points) => [...points]));
}

it.each(languages.map(({ code }) => code))(
  "no word of it is cut at its edges in %s",
  async (language) => {
    const shown = { stats, targets, queue: undefined };
    for (const days of [7, 30, 90, 365] as const) {
      const stretches = trendOf({ happened, open: 2 }, days, daysUpTo(end, days));
      const sheet = statsSheet({ texts, language }, { ...shown, trend: stretches }, days);
      expect(await inkAtTheEdges(await drawChart(sheet))).toBeLessThan(40);
    }
  },
);

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

it("that of a queue bears its name, as plain as a picture is, and no longer than fits", () => {
  const queue = (title: string) => ({
    id: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
    chatId: ChatId.parse(-1001),
    threadId: undefined,
    tier: "review" as const,
    title,
    language: "en",
    timeZone: "UTC",
    isDefault: false,
    administratorsDecide: true,
    match: noMatch,
  });
  const titleOf = (title: string) =>
    statsSheet({ texts, language: "en" }, { stats, trend, targets, queue: queue(title) }, 30).title;
  expect(titleOf("Fraud")).toBe("Fraud · The last 30 days");
  expect(titleOf("W".repeat(128)).length).toBeLessThan(60);
  expect(titleOf("safe\u202Egnp")).not.toContain("\u202E");
});

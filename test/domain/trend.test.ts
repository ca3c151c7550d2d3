import { expect, it } from "vitest";
import { daysUpTo } from "../../src/workflow/control/show-stats.ts";
import { trendOf, type Happenings } from "../../src/domain/control/trend.ts";

const end = new Date("2026-11-30T12:00:00Z");

const on = (day: string, figure: string, count: number, of = "") => ({ day, figure, of, count });

it("how many waited on a day follows from how many wait now, and what began and ended since", () => {
  const happenings: Happenings = {
    open: 7,
    happened: [
      on("2026-11-28", "began", 4),
      on("2026-11-29", "ended", 3),
      on("2026-11-30", "began", 2),
      on("2026-11-30", "received", 5, "drugs"),
      on("2026-11-30", "dismiss", 1, "gone"),
      on("2026-11-30", "uphold", 1, "listed"),
    ],
  };
  const trend = trendOf(happenings, 7, daysUpTo(end, 7));
  expect(trend.map(({ open }) => open)).toEqual([4, 4, 4, 4, 4, 8, 5, 7]);
  expect(trend.at(-1)).toMatchObject({ from: "2026-11-30", received: 5, decided: 2 });
  expect(trend[0]?.medianMs).toBeNull();
});

it("long times are drawn by week and by four weeks, and lose no day", () => {
  const happened = [
    on("2026-09-01", "received", 1, "drugs"),
    on("2026-09-02", "received", 2, "fraud"),
    on("2026-11-30", "received", 4, "fraud"),
  ];
  for (const days of [90, 365] as const) {
    const trend = trendOf({ happened, open: 0 }, days, daysUpTo(end, days));
    expect(trend.reduce((sum, { received }) => sum + received, 0)).toBe(7);
    expect(trend).toHaveLength(days === 90 ? 13 : 14);
    expect(trend.map(({ from }) => from)).toEqual(trend.map(({ from }) => from).toSorted());
  }
});

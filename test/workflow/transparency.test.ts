import { createHash } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { ChatId } from "../../src/domain/ids.ts";
import { banded, medianOf, sumOf, type Interval } from "../../src/domain/transparency/banding.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { tableIds } from "../../src/domain/transparency/tables.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { fileOf } from "../../src/telegram/transparency/compose-transparency.ts";
import { reportPiece } from "../../src/telegram/transparency/report-page.ts";
import {
  viewReport,
  viewTransparency,
  viewYear,
} from "../../src/workflow/transparency/show-transparency.ts";
import { verifyReports } from "../../src/workflow/transparency/verify-reports.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { minisignSays, minisignTest } from "../support/minisign.ts";
import { publishingBy } from "../support/publishing.ts";
import { fillYear, type QuarterWorld } from "../support/quarter-world.ts";
import { recount } from "../support/recount.ts";

/*
 * What is published is counted once more here, in another way: from the rows as they lie there, one after
 * the other.
 */

const desk = useCaseDesk();
const texts = createTexts();
const say = { texts, language: "en" };
const { work, publishes } = publishingBy(desk);
const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"].map((each) => Quarter.parse(each));
let world: QuarterWorld;
beforeAll(async () => {
  world = await fillYear(desk);
  for (const period of quarters) await publishes(period);
});

const shownAs = async (nr: number) => {
  const shown = await work(() => viewReport(nr));
  if (shown === undefined) throw new Error("not published");
  return shown;
};

it.each([1, 2, 3, 4])("report nr %i is what a recount gives, shown as it may be", async (nr) => {
  const { report } = await shownAs(nr);
  const { counts, waits } = recount(world, report.period);
  const left = new Map(counts);
  for (const id of tableIds) {
    for (const { of, counts: cells } of report.tables[id].rows) {
      for (const [column, shown] of Object.entries(cells)) {
        const key = [id, ...of, column].join(" ");
        const count = counts.get(key) ?? 0;
        left.delete(key);
        const isLeaf = ["reports", "automated"].includes(id);
        if (id !== "erased") expect(shown).toEqual(banded(count, isLeaf ? "leaf" : "ladder"));
      }
    }
  }
  expect([...left]).toEqual([]);
  expect([...counts.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(100);
  for (const wait of ["first_decision", "first_decision_gravest", "closing"] as const) {
    expect(report.medians[wait]).toBe(medianOf(waits[wait] ?? []));
  }
});

it("a report says the same as a message, as one page and as tables", async () => {
  const shown = await shownAs(2);
  const { reports } = shown.report.tables;
  const words = ([from, to]: Interval) => (from === to ? `${from}` : `${from}–${to}`);
  const column = (name: string) =>
    words(sumOf(reports.rows.map((row) => row.counts[name] ?? [0, 0])));
  const { text } = reportPiece(say, shown.report, { kind: "report", nr: 2 });
  expect(text).toContain(
    `Reports ${words(reports.total)}: upheld ${column("upheld")}, dismissed ${column("dismissed")}`,
  );
  expect(text.split("\n").length).toBeLessThanOrEqual(12);
  const html = fileOf(say, shown, "html").content;
  for (const piece of [text, html]) expect(piece).toContain("Requests that must stay secret");
  const csv = fileOf(say, shown, "reports").content.split("\r\n");
  expect(csv[0]).toBe(
    "period,category,upheld_from,upheld_to,dismissed_from,dismissed_to,withdrawn_from,withdrawn_to,waiting_from,waiting_to",
  );
  expect(csv.slice(1, -1)).toEqual(
    reports.rows.map(({ of, counts }) =>
      [
        "2025-Q2",
        ...of,
        ...["upheld", "dismissed", "withdrawn", "waiting"].flatMap((each) => counts[each] ?? []),
      ].join(","),
    ),
  );
  for (const { counts } of reports.rows) {
    for (const cell of Object.values(counts)) expect(html).toContain(`>${words(cell)}</td>`);
  }
});

it("a year is its four quarters, each as it was shown", async () => {
  const year = await work(() => viewYear(2025));
  const totals = await Promise.all([1, 2, 3, 4].map((nr) => shownAs(nr)));
  expect(year?.reports.total).toEqual(
    sumOf(totals.map(({ report }) => report.tables.reports.total)),
  );
  expect(await work(() => viewYear(2024))).toBeUndefined();
});

it("a report carries the digest of the one before, and its own signature", async () => {
  const [first, second] = [await shownAs(1), await shownAs(2)];
  const bytes = fileOf(say, first, "json").content;
  expect(second.report.previous).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(first.report.previous).toBe("0".repeat(64));
  expect(await work(verifyReports)).toEqual({ reports: 4, faults: [] });
});

minisignTest(
  "a report is accepted by minisign as it was sent, and not when it was changed",
  async () => {
    const shown = await shownAs(3);
    const { content } = fileOf(say, shown, "json");
    const signed = {
      content,
      signature: fileOf(say, shown, "signature").content,
      publicKey: shown.publicKey,
    };
    expect(await minisignSays(signed)).toContain(
      `nr 3, period 2025-Q3, previous ${shown.report.previous}`,
    );
    const changed = content.replace(/\[1,4\]/, "[0,0]");
    expect(changed).not.toBe(content);
    await expect(minisignSays({ ...signed, content: changed })).rejects.toThrow();
  },
);

it("a report stays as it is; what was wrong becomes a numbered correction", async () => {
  await expect(desk.sql`update published_reports set json = '{}'`).rejects.toThrow("insert-only");
  await expect(desk.sql`delete from published_reports`).rejects.toThrow("insert-only");
  await publishes(Quarter.parse("2025-Q2"));
  const { report } = await shownAs(5);
  expect(report).toMatchObject({ nr: 5, period: "2025-Q2", corrects: 2 });
  const view = await work(() => viewTransparency(ChatId.parse(77), { kind: "report", nr: 2 }));
  expect(view).toMatchObject({ kind: "report", shown: { report: { nr: 2, corrects: null } } });
});

it("a report that somebody swaps breaks the chain", async () => {
  const [row] = await desk.sql`select json from published_reports where nr = 2`;
  const swapped = String(row?.["json"]).replace("[1,4]", "[0,0]");
  const digest = createHash("sha256").update(swapped).digest("hex");
  const faults = async (change: () => Promise<unknown>) => {
    await desk.sql`alter table published_reports disable trigger user`;
    try {
      await change();
      return (await work(verifyReports)).faults;
    } finally {
      await desk.sql`update published_reports set json = ${String(row?.["json"])},
          digest = ${createHash("sha256").update(String(row?.["json"])).digest("hex")} where nr = 2`;
      await desk.sql`alter table published_reports enable trigger user`;
    }
  };
  const { sql } = desk;
  expect(
    await faults(() => sql`update published_reports set json = ${swapped} where nr = 2`),
  ).toEqual([
    { nr: 2, fault: "changed" },
    { nr: 2, fault: "not_signed" },
  ]);
  const whole = () =>
    sql`update published_reports set json = ${swapped}, digest = ${digest} where nr = 2`;
  expect(await faults(whole)).toEqual([
    { nr: 2, fault: "not_signed" },
    { nr: 3, fault: "not_after_the_one_before" },
  ]);
  expect((await work(verifyReports)).faults).toEqual([]);
});

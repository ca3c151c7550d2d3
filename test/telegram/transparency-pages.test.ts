import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReportDraftId, StaffId, UserId } from "../../src/domain/ids.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { FileOf, DraftStatus } from "../../src/domain/transparency/draft.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { told, yearOf } from "../../src/domain/transparency/report.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { fileOf } from "../../src/telegram/transparency/compose-transparency.ts";
import { drawPublish } from "../../src/telegram/transparency/publish-page.ts";
import { drawTransparency } from "../../src/telegram/transparency/report-page.ts";
import type { PublishView } from "../../src/workflow/transparency/show-publish.ts";
import type { TransparencyView } from "../../src/workflow/transparency/show-transparency.ts";
import { anyCounted } from "../support/counted.ts";

const texts = createTexts();
const [counted] = fc.sample(anyCounted, { numRuns: 1, seed: 9 });
if (counted === undefined) throw new Error("no numbers");
const period = Quarter.parse("2026-Q3");
const about = { period, corrects: 2, basis: "voluntary", isExact: false } as const;
const draft = told(counted, about);
const report = { ...draft, version: 1, nr: 3, previous: "0".repeat(64) } as const;
const shown = { report, digest: "9f", signature: "x", publicKey: "RWQ" };
const [ada, alma] = [UserId.parse(501), UserId.parse(502)];
const id = ReportDraftId.parse("019ab000-0000-7000-8000-000000000001");

const kept = (status: DraftStatus, isExact = false) => ({
  id,
  period,
  corrects: 2,
  isExact,
  json: "",
  language: "en",
  status,
  expiresAt: new Date(0),
  staffId: StaffId.parse(id),
  askedBy: ada,
  askerName: "W".repeat(64),
});
const drafted = (status: DraftStatus, viewer = ada, isExact = false): PublishView => ({
  kind: "draft",
  draft: kept(status, isExact),
  told: draft,
  viewer,
  isLive: true,
  language: "en",
});

const quarters = Array.from({ length: 8 }, (_, nr) => ({ period, nr: nr === 0 ? undefined : nr }));
const publishViews: PublishView[] = [
  { kind: "list", language: "en", quarters: [], hasChannel: false },
  { kind: "list", language: "en", quarters, hasChannel: true },
  ...DraftStatus.options.flatMap((status) => [drafted(status), drafted(status, alma, true)]),
];
const reports = [1, 2, 3].map((nr) => ({ nr, period, corrects: null }));
const transparencyViews: TransparencyView[] = [
  { kind: "nothing", language: "en" },
  { kind: "list", language: "en", reports, years: [2026] },
  { kind: "year", language: "en", year: 2026, tables: yearOf([report, report, report, report]) },
  { kind: "check", language: "en", publicKey: "RWQ".padEnd(56, "x") },
  ...(["report", "countries", "files"] as const).map((kind) => ({
    kind,
    language: "en" as const,
    shown,
  })),
];

describe.each(languages.map(({ code }) => code))("in %s", (language) => {
  it("every page of reports has twelve lines at most", () => {
    const drawn = [
      ...publishViews.map((view) => drawPublish(texts, { ...view, language })),
      ...transparencyViews.map((view) => drawTransparency(texts, { ...view, language })),
    ];
    for (const { piece } of drawn) {
      expect(piece.text.split("\n").length).toBeLessThanOrEqual(12);
      expect(piece.text.length).toBeGreaterThan(10);
    }
  });

  it("every file of a report has a name of its own, and none is empty", () => {
    const files = FileOf.options.map((of) => fileOf({ texts, language }, shown, of));
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(files.length);
    for (const { content } of files) expect(content).not.toBe("");
  });

  it("a report names every country that asked, and says why there are no secret requests", () => {
    const page = (kind: "report" | "countries") =>
      drawTransparency(texts, { kind, language, shown }).piece.text;
    for (const { of } of report.tables.requests.rows) {
      expect(page("countries")).toContain(of[0]);
    }
    expect(page("report")).toContain(texts.plain(language, "told-secret"));
  });
});

it("who has it counted asks, and only another one is offered to agree", () => {
  const offered = (view: PublishView) =>
    (drawPublish(texts, view).markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
  expect(offered(drafted("drafted"))).toHaveLength(5);
  expect(offered(drafted("drafted", alma))).toEqual(["☰ All quarters"]);
  expect(offered(drafted("asked"))).toEqual(["✕ Drop it", "☰ All quarters"]);
  expect(offered(drafted("asked", alma))).toEqual([
    "📣 Agree: publish it",
    "✕ Do not agree",
    "☰ All quarters",
  ]);
});

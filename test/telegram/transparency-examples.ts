import { uuidv7 } from "uuidv7";
import { ReportDraftId } from "../../src/domain/ids.ts";
import type { PressOn } from "../../src/domain/press.ts";
import { FileOf } from "../../src/domain/transparency/draft.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";

const reportDraftId = ReportDraftId.parse(uuidv7());

/** Presses on what is told to the public, for `press-examples.ts`. */
export const transparencyExamples = {
  publish: [
    { kind: "list" } as const,
    { kind: "count", period: Quarter.parse("2026-Q3") } as const,
    ...(["open", "ask", "drop", "confirm", "refuse"] as const).map(
      (kind) => ({ kind, id: reportDraftId }) as const,
    ),
    ...(["exact", "ranges"] as const).map(
      (to) => ({ kind: "exact", id: reportDraftId, to }) as const,
    ),
    ...(["voluntary", "bound"] as const).map(
      (to) => ({ kind: "basis", id: reportDraftId, to }) as const,
    ),
  ].map((press): PressOn<"publish"> => ({ on: "publish", press })),
  transparency: [
    ...(["newest", "list", "check"] as const).map((kind) => ({ kind }) as const),
    ...(["report", "countries", "files", "year"] as const).map(
      (kind) => ({ kind, nr: 999_999 }) as const,
    ),
    ...FileOf.options.map((of) => ({ kind: "file", nr: 999_999, of }) as const),
  ].map((press): PressOn<"transparency"> => ({ on: "transparency", press })),
};

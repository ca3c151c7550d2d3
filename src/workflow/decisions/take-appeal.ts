// Asks for the reason of an appeal and takes it. Called by presses on own reports, and by sent words.
import { ownReport, type OwnReport } from "../../db/reporting/own-report-store.ts";
import type { ChatId, ReportId } from "../../domain/ids.ts";
import { ruleWords } from "../../domain/reporting/own-report.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { askWords, endWords, refuseWords, type Sent } from "../reporting/ask-words.ts";
import { fileAppeal, type Filed } from "./file-appeal.ts";

type Refused = Exclude<Filed, { kind: "filed" }>;

/** Asks a reporter why they appeal against what became of a report, if they may. */
export async function askReason(
  chatId: ChatId,
  id: ReportId,
): Promise<Refused | { kind: "asked" }> {
  const report = await ownReport(chatId, id);
  if (report === undefined) return { kind: "unknown_report" };
  const ruling = await appealRulingOn(report);
  if (ruling.kind === "refused") return ruling;
  await askWords(chatId, "objecting", { reportId: id });
  return { kind: "asked" };
}

/** Takes what a person sent as the reason of their appeal, and files it. */
export async function takeReason(
  chatId: ChatId,
  { id, category }: OwnReport,
  { input, occasion }: Sent,
): Promise<void> {
  const ruling = ruleWords(input, category);
  if (ruling.kind === "refused")
    return refuseWords(chatId, "objecting", { reportId: id }, ruling.notice);
  await objectNow(chatId, id, ruling.words, occasion);
}

/** Files an appeal with a reason or without one, and says what became of it. False: it is none of theirs. */
export async function objectNow(
  chatId: ChatId,
  reportId: ReportId,
  reason: string | undefined,
  occasion: number,
): Promise<boolean> {
  const filed = await fileAppeal(chatId, reportId, reason);
  if (filed.kind === "unknown_report") return false;
  await endWords(chatId, endOf(filed, occasion));
  return true;
}

function endOf(filed: Filed, occasion: number) {
  const code = filed.kind === "filed" ? filed.code : undefined;
  return { text: filedText(filed), code, occasion };
}

const texts = {
  filed: "objection-filed",
  filed_unheard: "objection-filed-unheard",
  nothing_to_object_to: "objection-not-now",
  appealed_before: "objection-before",
  too_late: "objection-too-late",
  unknown_report: "objection-not-now",
} as const satisfies Record<FiledAs, string>;

type FiledAs =
  | Exclude<Filed["kind"], "refused">
  /** What comes of it is not told. */
  | "filed_unheard"
  | Extract<Filed, { kind: "refused" }>["because"];

/** In which words a reporter hears what became of an appeal. */
export function filedText(filed: Filed): string {
  if (filed.kind === "refused") return texts[filed.because];
  const isUnheard = filed.kind === "filed" && filed.known === "closed";
  return texts[isUnheard ? "filed_unheard" : filed.kind];
}

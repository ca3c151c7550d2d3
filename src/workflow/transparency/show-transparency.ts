// What was published, for everybody. Called by `/transparency`, its presses, and the composing of its pages.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { findPublished, publishedAll } from "../../db/transparency/published-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { FileOf, TransparencyPage } from "../../domain/transparency/draft.ts";
import { Report, yearOf, type Told } from "../../domain/transparency/report.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";
import { publicKeyNow } from "./sign.ts";

/** Owes somebody a page of what was published, in the place of the message whose button was pressed. */
export async function showTransparency(
  chatId: ChatId,
  { page, messageId }: { page: TransparencyPage; messageId: number | undefined },
): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_transparency", page });
}

export async function sendReportFile(chatId: ChatId, nr: number, of: FileOf): Promise<void> {
  await enqueue({
    key: `report-file:${chatId}:${nr}:${of}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_report_file", chatId, nr, of },
  });
}

export type Shown = { report: Report; digest: string; signature: string; publicKey: string };

export type TransparencyView = { language: string } & (
  | { kind: "nothing" }
  | { kind: "report" | "countries" | "files"; shown: Shown }
  | {
      kind: "list";
      reports: readonly { nr: number; period: string; corrects: number | null }[];
      /** Of which all four quarters were published. */
      years: readonly number[];
    }
  | { kind: "year"; year: number; tables: Told["tables"] }
  | { kind: "check"; publicKey: string }
);

export async function viewTransparency(
  chatId: ChatId,
  page: TransparencyPage,
): Promise<TransparencyView> {
  const language = await languageNow(chatId);
  if (page.kind === "check") {
    return { kind: "check", language, publicKey: await publicKeyNow() };
  }
  if (page.kind === "list") {
    const reports = (await publishedAll()).map(({ nr, period, corrects }) => ({
      nr,
      period,
      corrects: corrects ?? null,
    }));
    return reports.length === 0
      ? { kind: "nothing", language }
      : { kind: "list", language, reports: reports.toReversed(), years: wholeYears(reports) };
  }
  if (page.kind === "year") {
    const tables = await viewYear(page.nr);
    return tables === undefined
      ? { kind: "nothing", language }
      : { kind: "year", language, year: page.nr, tables };
  }
  const nr = page.kind === "newest" ? (await publishedAll()).at(-1)?.nr : page.nr;
  const shown = nr === undefined ? undefined : await viewReport(nr);
  if (shown === undefined) return { kind: "nothing", language };
  return { kind: page.kind === "newest" ? "report" : page.kind, language, shown };
}

/** A published report with what proves it; undefined: there is none of that number. */
export async function viewReport(nr: number): Promise<Shown | undefined> {
  const found = await findPublished(nr);
  if (found === undefined) return undefined;
  const { json, digest, signature, publicKey } = found;
  return { report: Report.parse(JSON.parse(json)), digest, signature, publicKey };
}

function wholeYears(reports: readonly { period: string }[]): number[] {
  const periods = new Set(reports.map(({ period }) => period));
  const years = [...new Set([...periods].map((period) => Number(period.slice(0, 4))))];
  return years.filter((year) => [1, 2, 3, 4].every((nr) => periods.has(`${year}-Q${nr}`)));
}

/** The four quarters of a year added up, once all are there, each as it was corrected last. */
export async function viewYear(year: number): Promise<Told["tables"] | undefined> {
  const published = await publishedAll();
  const newest = new Map(published.map(({ period, json }) => [period, json] as const));
  const quarters = [...newest].filter(([period]) => period.startsWith(`${year}-`));
  if (quarters.length !== 4) return undefined;
  return yearOf(quarters.map(([, json]) => Report.parse(JSON.parse(json))));
}

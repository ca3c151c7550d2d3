// Composes what is told to the public, and the files of it. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { FileOf } from "../../domain/transparency/draft.ts";
import { canonical } from "../../domain/transparency/canonical.ts";
import { tableCsv } from "../../domain/transparency/tables-csv.ts";
import { languageNow } from "../../workflow/speaking/language-of.ts";
import { viewPublish } from "../../workflow/transparency/show-publish.ts";
import {
  viewReport,
  viewTransparency,
  type Shown,
} from "../../workflow/transparency/show-transparency.ts";
import { posting, type Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { drawPublish } from "./publish-page.ts";
import { reportHtml } from "./report-html.ts";
import { drawTransparency, reportPiece } from "./report-page.ts";

export async function composePublish(
  texts: Texts,
  { chatId, messageId, page }: MessageOf<"show_publish">,
): Promise<Call> {
  const drawn = drawPublish(texts, await viewPublish(chatId, page));
  return composePage("show_publish", { chatId, messageId }, drawn);
}

async function composeTransparency(
  texts: Texts,
  { chatId, messageId, page }: MessageOf<"show_transparency">,
): Promise<Call> {
  const drawn = drawTransparency(texts, await viewTransparency(chatId, page));
  return composePage("show_transparency", { chatId, messageId }, drawn);
}

async function composeFile(
  texts: Texts,
  { chatId, nr, of }: MessageOf<"send_report_file">,
): Promise<Call | undefined> {
  const shown = await viewReport(nr);
  if (shown === undefined) return undefined;
  const language = await languageNow(chatId);
  const caption = texts.message(language, "transparency-file", {
    period: { ours: shown.report.period },
    nr,
  });
  return { kind: "document", chatId, ...fileOf({ texts, language }, shown, of), caption };
}

/** The signature is of the JSON, byte for byte; all else is drawn from that. */
export function fileOf(say: Say, shown: Shown, of: FileOf): { fileName: string; content: string } {
  const name = `report-${shown.report.nr}`;
  if (of === "html") return { fileName: `${name}.html`, content: reportHtml(say, shown) };
  if (of === "json") return { fileName: `${name}.json`, content: canonical(shown.report) };
  if (of === "signature") {
    return { fileName: `${name}.json.minisig`, content: shown.signature };
  }
  return { fileName: `${name}-${of}.csv`, content: tableCsv(shown.report, of) };
}

async function composePublished(
  texts: Texts,
  { chatId, nr, language }: MessageOf<"tell_published">,
): Promise<Call | undefined> {
  const shown = await viewReport(nr);
  if (shown === undefined) return undefined;
  const piece = reportPiece({ texts, language }, shown.report, { kind: "report", nr });
  return posting(chatId, { piece, markup: undefined });
}

/** What is told to the public. */
export const transparencyComposers = {
  show_transparency: composeTransparency,
  send_report_file: composeFile,
  tell_published: composePublished,
};

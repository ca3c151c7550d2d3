import { WritingPage } from "../../domain/speaking/screen-page.ts";
import { ownReport, type OwnReport } from "../../db/reporting/own-report-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { ReportInput } from "../../domain/reporting/report-input.ts";
import type { SentFile } from "../../domain/reporting/sent-file.ts";
import { takeAnswer } from "../questions/answer-question.ts";
import type { Sent } from "./ask-words.ts";
import { removeFileOn } from "./remove-grave-media.ts";
import { takeReason } from "../decisions/take-appeal.ts";
import { takeAddition } from "./take-addition.ts";

const takers = {
  adding: takeAddition,
  objecting: takeReason,
  answering: takeAnswer,
} satisfies Record<WritingPage, (chatId: ChatId, report: OwnReport, sent: Sent) => Promise<void>>;

/**
 * Takes what a person sent as the words that they were asked for about a report of theirs. False: they
 * were asked for none. In any case a file that must not lie in the chat is deleted. That goes by the
 * category that they chose themselves, as the team's is not theirs to know.
 */
export async function takeWords(
  chatId: ChatId,
  { input, file }: { input: ReportInput; file: SentFile | undefined },
): Promise<boolean> {
  const screen = await findScreen(chatId);
  const page = WritingPage.safeParse(screen?.page);
  const report = screen?.reportId && (await ownReport(chatId, screen.reportId));
  if (screen === undefined || report === undefined || !page.success) return false;
  await removeFileOn(report, chatId, file);
  const { lastIncoming: occasion, questionId } = screen;
  await takers[page.data](chatId, report, { input, occasion, questionId });
  return true;
}

import { findScreen } from "../db/screen-store.ts";
import type { ChatId } from "../domain/ids.ts";
import type { ReportInput } from "../domain/report-input.ts";
import { takeAddition } from "./add-to-report.ts";
import { takeAnswer } from "./answer-question.ts";
import { takeReason } from "./object-to-outcome.ts";

/**
 * Takes what a person sent as what they were asked to write about a report of theirs. False: they
 * were asked for nothing of that kind.
 */
export async function takeWords(
  chatId: ChatId,
  given: { input: ReportInput; file: number | undefined },
): Promise<boolean> {
  const screen = await findScreen(chatId);
  if (screen?.reportId === undefined) return false;
  switch (screen.page) {
    case "adding":
      await takeAddition(screen, screen.reportId, given);
      return true;
    case "objecting":
      await takeReason(screen, screen.reportId, given);
      return true;
    case "answering":
      if (screen.questionId === undefined) return false;
      await takeAnswer(screen, screen.questionId, given);
      return true;
    case "home":
    case "resume":
    case "language":
    case "draft":
    case "none":
      return false;
  }
}

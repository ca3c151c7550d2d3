import { openDraftOf } from "../db/draft-store.ts";
import { postedUnder, screenKey, type Posted } from "../db/posted-store.ts";
import { ownReport, type OwnReport } from "../db/own-report-store.ts";
import { findScreen, type Screen } from "../db/screen-store.ts";
import type { HelpView } from "../domain/help-line.ts";
import type { ChatId, QuestionId } from "../domain/ids.ts";
import type { Draft, Notice } from "../domain/report-draft.ts";

/** Asks for words about a report. */
type Asking<Page> = Page & { report: OwnReport; notice: Notice | undefined };

export type ScreenView =
  | { page: "home" | "resume" | "language" }
  | { page: "draft"; draft: Draft }
  | { page: "help_lines"; help: HelpView; isReporting: boolean }
  | Asking<{ page: "adding" | "objecting" }>
  | Asking<{ page: "answering"; questionId: QuestionId }>
  /** Let go: the message becomes plain text. */
  | { page: "none" };

/**
 * What a person's screen shows now, and the message that can be edited to show it.
 * @param help the help lines that are laid over it
 */
export async function viewScreen(
  chatId: ChatId,
  help?: HelpView,
): Promise<
  | { view: ScreenView; language: string; key: string; live: Posted | undefined; below: boolean }
  | undefined
> {
  const screen = await findScreen(chatId);
  if (screen === undefined) return undefined;
  const key = screenKey(chatId);
  const live = (await postedUnder(key)).at(-1);
  return {
    view: help === undefined ? await viewOf(screen) : await overlay(screen, help),
    language: screen.language,
    key,
    live,
    // What the person wrote stands below the screen, so an edit would be out of sight.
    below: live !== undefined && live.messageId < screen.lastIncoming,
  };
}

async function overlay({ chatId, reportId }: Screen, help: HelpView): Promise<ScreenView> {
  const isReporting = reportId !== undefined || (await openDraftOf(chatId)) !== undefined;
  return { page: "help_lines", help, isReporting };
}

async function viewOf(screen: Screen): Promise<ScreenView> {
  const { chatId, page, reportId, questionId, notice } = screen;
  switch (page) {
    case "home":
    case "language":
    case "none":
      return { page };
    case "resume":
      return { page: (await openDraftOf(chatId)) === undefined ? "home" : "resume" };
    case "draft": {
      const draft = await openDraftOf(chatId);
      return draft === undefined ? { page: "none" } : { page, draft };
    }
    case "adding":
    case "objecting":
    case "answering": {
      const report = reportId && (await ownReport(chatId, reportId));
      if (!report) return { page: "none" };
      if (page !== "answering") return { page, report, notice };
      return questionId ? { page, report, questionId, notice } : { page: "none" };
    }
  }
}

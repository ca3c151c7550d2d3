import { closeDraft, openDraftOf, saveDraft } from "../db/draft-store.ts";
import { findScreen } from "../db/screen-store.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Draft } from "../domain/report-draft.ts";
import { advance } from "../domain/report-flow.ts";
import type { ReportInput } from "../domain/report-input.ts";
import type { Settings } from "../domain/settings.ts";
import { say } from "./say.ts";
import { showScreen } from "./show-screen.ts";
import { submitReport } from "./submit-report.ts";

/** `ended`: there is no open draft in this chat (any more). */
export type Answered = "asking" | "ended";

/** Takes what a person did as an answer to their open draft. */
export async function answerDraft(
  settings: Settings,
  chatId: ChatId,
  input: ReportInput,
): Promise<Answered> {
  const draft = await openDraftOf(chatId);
  if (draft === undefined) return "ended";
  const result = advance(draft, input);
  switch (result.kind) {
    case "ignored":
      return "asking";
    case "asking":
      await saveDraft(result.draft);
      await closePicker(draft, result.draft);
      await showScreen(chatId, "draft");
      return "asking";
    case "cancelled":
      await cancelDraft(draft);
      return "ended";
    case "submitted":
      await submitReport(settings, draft, result.complete);
      return "ended";
  }
}

/** Ends a draft without sending anything, and says so. */
export async function cancelDraft(draft: Draft): Promise<void> {
  await closeDraft(draft.id, "cancelled");
  await closePicker(draft, undefined);
  const screen = await findScreen(draft.chatId);
  await say({
    chatId: draft.chatId,
    key: `cancelled:${draft.id}`,
    text: "cancelled",
    language: screen?.language ?? "en",
    buttons: [[{ text: "button-report-another", data: "h:home" }]],
  });
  await showScreen(draft.chatId, "none");
}

/** The chat picker is a keyboard of its own, which only another message takes away. */
async function closePicker(before: Draft, after: Draft | undefined): Promise<void> {
  if (before.answers.picking !== true || after?.answers.picking === true) return;
  const screen = await findScreen(before.chatId);
  const [chosen] = after?.answers.subjects ?? [];
  await say({
    chatId: before.chatId,
    key: `picked:${before.id}:${screen?.lastIncoming ?? 0}`,
    text: chosen === undefined ? "picker-closed" : "picker-done",
    vars: chosen === undefined ? {} : { name: chosen.title ?? chosen.display },
    language: screen?.language ?? "en",
    priority: "owed_to_press",
    keyboard: "take_away",
  });
}

import { closeDraft, openDraftOf, saveDraft } from "../db/draft-store.ts";
import { isPosted } from "../db/posted-store.ts";
import { findScreen } from "../db/screen-store.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Draft, Notice } from "../domain/report-draft.ts";
import { advance } from "../domain/report-flow.ts";
import type { ReportInput } from "../domain/report-input.ts";
import { waitWords } from "../domain/report-limit.ts";
import type { Settings } from "../domain/settings.ts";
import { lookUpKnown } from "./look-up-known.ts";
import { say } from "./say.ts";
import { showScreen } from "./show-screen.ts";
import { submitReport, type Submitted } from "./submit-report.ts";
import { takeKeyboardAway } from "./take-keyboard-away.ts";

/** `ended`: there is no open draft in this chat (any more). `stale`: asking, after an old button. */
export type Answered = "asking" | "stale" | "ended";

/** What a person did, and on which message of the chat. */
export type Given = {
  input: ReportInput;
  /** The message of ours whose button they pressed. */
  pressed: number | undefined;
};

/** Takes what a person did as an answer to their open draft. */
export async function answerDraft(
  settings: Settings,
  chatId: ChatId,
  given: Given,
): Promise<Answered> {
  const draft = await openDraftOf(chatId);
  if (draft === undefined) return "ended";
  const result = advance(draft, given.input);
  switch (result.kind) {
    case "ignored":
      return "asking";
    case "stale":
      await retire(chatId, given.pressed);
      await saveDraft(result.draft);
      await showScreen(chatId, "draft");
      return "stale";
    case "asking":
      await saveDraft(await lookUpKnown(draft, result.draft));
      await closePicker(draft, result.draft);
      await showScreen(chatId, "draft");
      return "asking";
    case "cancelled":
      await cancelDraft(draft);
      return "ended";
    case "submitted": {
      const submitted = await submitReport(settings, draft, result.complete);
      if (submitted.kind === "submitted") return "ended";
      await saveDraft({ ...draft, notice: waitNotice(submitted) });
      await showScreen(chatId, "draft");
      return "asking";
    }
  }
}

/** When it can be submitted. */
function waitNotice({ kind, waitMs }: Exclude<Submitted, { kind: "submitted" }>): Notice {
  if (kind === "paused") {
    return { key: "notice-paused", vars: { days: Math.max(1, Math.ceil(waitMs / 86_400_000)) } };
  }
  const { unit, count } = waitWords(waitMs);
  return { key: "notice-limit", vars: { unit: { choice: unit }, count } };
}

/**
 * Takes the buttons off a message that shows nothing any more: a twin, or one of an earlier report.
 * A second tap on Submit comes from what has become the receipt, which keeps its buttons.
 */
export async function retire(chatId: ChatId, messageId: number | undefined): Promise<void> {
  if (messageId === undefined) return;
  if (await isPosted({ chatId, messageId })) return;
  await takeKeyboardAway({ chatId, messageId }, "notice");
}

/** Ends a draft without sending anything, and says so. */
export async function cancelDraft(draft: Draft): Promise<void> {
  await closeDraft(draft.id, "cancelled");
  const screen = await findScreen(draft.chatId);
  // A message has room for one kind of keyboard, and the picker's has to go.
  const picking = draft.answers.picking === true;
  await say({
    chatId: draft.chatId,
    key: `cancelled:${draft.id}`,
    text: picking ? "cancelled-picking" : "cancelled",
    language: screen?.language ?? "en",
    // Before the screen of whatever is begun next.
    priority: "owed_to_press",
    ...(picking
      ? { keyboard: "take_away" }
      : { buttons: [[{ text: "button-report-another", press: { on: "home", to: "home" } }]] }),
  });
  await showScreen(draft.chatId, "none");
}

/** The chat picker is a keyboard of its own, which only another message takes away. */
export async function closePicker(before: Draft, after: Draft | undefined): Promise<void> {
  if (before.answers.picking !== true || after?.answers.picking === true) return;
  const screen = await findScreen(before.chatId);
  const [chosen] = after?.answers.subjects ?? [];
  const isChosen = chosen !== undefined && after?.answers.subjects !== before.answers.subjects;
  await say({
    chatId: before.chatId,
    key: `picked:${before.id}:${screen?.lastIncoming ?? 0}`,
    text: isChosen ? "picker-done" : "picker-closed",
    vars: isChosen ? { name: chosen.title ?? chosen.display } : {},
    language: screen?.language ?? "en",
    priority: "owed_to_press",
    keyboard: "take_away",
  });
}

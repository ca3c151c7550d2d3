// Takes what a person did as an answer in their report, or ends it. Called by the conversation, and by asks.
import { closeDraft, openDraftOf, saveDraft } from "../../db/reporting/draft-store.ts";
import { pauseReason } from "../../db/control/pause-store.ts";
import { keyAt } from "../../db/speaking/posted-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import { offeredOwn } from "../../domain/control/categories-in-force.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { advance } from "../../domain/reporting/report-flow.ts";
import type { ReportInput } from "../../domain/reporting/report-input.ts";
import type { Pseudonyms, Operator } from "../../domain/control/operator.ts";
import { offerAgain } from "./keep-draft.ts";
import { languageNow } from "../speaking/language-of.ts";
import { lookUpKnown } from "./look-up-known.ts";
import { closedNotice, noticeOf } from "./notice-of.ts";
import { say } from "../speaking/say.ts";
import { laterOf, planSubmission } from "./send-later.ts";
import { endScreen, showScreen } from "../speaking/show-screen.ts";
import { submitReport } from "./submit-report.ts";
import { takeKeyboardAway } from "../speaking/take-keyboard-away.ts";

/** `ended`: there is no open draft in this chat (any more). `stale`: asking, after an old button. */
export type Answered = {
  kind: "asking" | "stale" | "ended";
  /** Of what was submitted with it. */
  codes?: readonly string[];
};

/** What a person did, and on which message of the chat. */
export type Given = {
  input: ReportInput;
  /** The message of ours whose button they pressed. */
  pressed: number | undefined;
};

/** Takes what a person did as an answer to their open draft. */
export async function answerDraft(
  operator: Operator & Pseudonyms,
  chatId: ChatId,
  given: Given,
): Promise<Answered> {
  const draft = await openDraftOf(chatId);
  if (draft === undefined) return { kind: "ended" };
  const settings = await readSettings();
  const offer = { off: settings.categories_off, own: offeredOwn(settings) };
  const result = advance(draft, given.input, offer);
  switch (result.kind) {
    case "ignored":
      return { kind: "asking" };
    case "stale":
      await retire(chatId, given.pressed);
      await saveDraft(result.draft);
      await showScreen(chatId, "draft");
      return { kind: "stale" };
    case "asking":
      await saveDraft(await warn(draft, await lookUpKnown(draft, result.draft)));
      await closePicker(draft, result.draft);
      await planSubmission(result.draft);
      await showScreen(chatId, "draft");
      return { kind: "asking" };
    case "cancelled":
      await cancelDraft(draft);
      return { kind: "ended" };
    case "submitted": {
      const submitted = await submitReport(operator, draft, result.complete);
      if (submitted.kind === "submitted") return { kind: "ended", codes: submitted.codes };
      const later = submitted.kind === "too_many" && (await laterOf(draft, submitted.waitMs));
      const answers = later === false ? draft.answers : { ...draft.answers, later };
      await saveDraft({ ...draft, answers, notice: noticeOf(submitted) });
      await showScreen(chatId, "draft");
      return { kind: "asking" };
    }
  }
}

/** While the intake is paused, whoever has chosen a category hears so before they write more. */
async function warn(before: Draft, after: Draft): Promise<Draft> {
  const { category } = after.answers;
  if (before.step !== "category" || after.step === "category") return after;
  const reason = category === undefined || isGravest(category) ? undefined : await pauseReason();
  return reason === undefined ? after : { ...after, notice: closedNotice(reason) };
}

/**
 * Takes the buttons off a message that shows nothing any more: a twin, or one of an earlier report.
 * A second tap on Submit comes from what has become the receipt, which keeps its buttons.
 */
export async function retire(chatId: ChatId, messageId: number | undefined): Promise<void> {
  if (messageId === undefined) return;
  if ((await keyAt({ chatId, messageId })) !== undefined) return;
  await takeKeyboardAway({ chatId, messageId }, "notice");
}

/** Ends a draft without sending anything, and says so. */
export async function cancelDraft(draft: Draft): Promise<void> {
  await closeDraft(draft, "cancelled");
  // A message has room for one kind of keyboard, and the picker's has to go.
  const picking = draft.answers.picking === true;
  await say({
    chatId: draft.chatId,
    key: `cancelled:${draft.id}`,
    text: picking ? "cancelled-picking" : "cancelled",
    language: await languageNow(draft.chatId),
    // Before the screen of whatever is begun next.
    priority: "owed_to_press",
    ...(picking
      ? { keyboard: "take_away" }
      : { buttons: [[{ text: "button-report-another", press: { on: "home", to: "home" } }]] }),
  });
  await endScreen(draft.chatId);
  await offerAgain(draft);
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

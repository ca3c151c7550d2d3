// Sends a draft by itself past the limit. Planned by the answering of drafts, called by events.
import { appNow } from "../../db/clock.ts";
import { conversationStore } from "../../db/speaking/conversation-store.ts";
import { openDraftOf, saveDraft } from "../../db/reporting/draft-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import type { ChatId, DraftId } from "../../domain/ids.ts";
import type { Later } from "../../domain/reporting/later.ts";
import { completeDraft, type Draft, type Notice } from "../../domain/reporting/report-draft.ts";
import type { Pseudonyms, Operator } from "../../domain/control/operator.ts";
import { languageNow } from "../speaking/language-of.ts";
import { noticeOf } from "./notice-of.ts";
import { say } from "../speaking/say.ts";
import { showAgain, showScreen } from "../speaking/show-screen.ts";
import { submitReport } from "./submit-report.ts";

/** What a draft becomes when it is refused for so long: sending it then is offered, or planned anew. */
export async function laterOf(draft: Draft, waitMs: number): Promise<Later> {
  const at = new Date((await appNow()).getTime() + waitMs);
  return { kind: draft.answers.later?.kind ?? "offered", at };
}

/** Plans that a draft is sent by itself, where that is wished for. */
export async function planSubmission({ id, chatId, answers: { later } }: Draft): Promise<void> {
  if (later?.kind !== "planned") return;
  await schedule({
    key: `send:${id}`,
    lane: String(chatId),
    dueAt: later.at,
    event: { kind: "submission_due", chatId, draftId: id },
  });
}

/**
 * The moment has come: everything that is asked of a submission is asked now. Refused by the limit
 * again, it is planned anew; otherwise the person is told why, and the draft stays.
 */
export async function sendPlanned(
  operator: Operator & Pseudonyms,
  { chatId, draftId }: { chatId: ChatId; draftId: DraftId },
): Promise<void> {
  const draft = await openDraftOf(chatId);
  const later = draft?.answers.later;
  if (draft?.id !== draftId || later?.kind !== "planned") return;
  // It was planned anew for later.
  if (later.at > (await appNow())) return planSubmission(draft);
  const complete = completeDraft(draft);
  if (complete === undefined) return;
  const before = await findScreen(chatId);
  const submitted = await submitReport(operator, draft, complete);
  if (submitted.kind === "submitted") {
    // Its questions are over; what comes next is no answer to them.
    await conversationStore.delete(String(chatId));
    // Whoever is writing about another report finds that question below the receipt.
    if (before?.reportId !== undefined) await showScreen(chatId, before.page, before);
    return;
  }
  if (submitted.kind !== "too_many") return giveUp(draft, noticeOf(submitted));
  const answers = { ...draft.answers, later: await laterOf(draft, submitted.waitMs) };
  await saveDraft({ ...draft, answers });
  await planSubmission({ ...draft, answers });
  await showAgain(chatId);
}

async function giveUp(draft: Draft, notice: Notice): Promise<void> {
  const { later: _, ...answers } = draft.answers;
  const { chatId } = draft;
  await saveDraft({ ...draft, answers, notice });
  await showAgain(chatId);
  // An edit of the screen would go unseen.
  await say({
    chatId,
    key: `not-sent:${draft.id}:${(await appNow()).getTime()}`,
    text: notice.key,
    vars: notice.vars,
    language: await languageNow(chatId),
    priority: "notice",
    buttons: [[{ text: "button-go-on", press: { on: "home", to: "go_on" } }]],
  });
}

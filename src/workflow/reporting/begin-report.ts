// Begins a report, from nothing or from what was sent. Called by the private chat, and by asks from groups.
import { uuidv7 } from "uuidv7";
import { closeDraft, insertDraft, openDraftOf } from "../../db/reporting/draft-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { DraftId, type ChatId } from "../../domain/ids.ts";
import type { Answers, Draft, Flow, Notice } from "../../domain/reporting/report-draft.ts";
import type { ReportInput } from "../../domain/reporting/report-input.ts";
import { nextStep } from "../../domain/reporting/report-steps.ts";
import { acceptNamed, namesNobodyFound } from "../../domain/reporting/report-subjects.ts";
import { readTerms, termSubject } from "../../domain/subjects/term.ts";
import { closePicker } from "./answer-draft.ts";
import { openAgain } from "./keep-draft.ts";
import { keptWords } from "./loose-words.ts";
import { showScreen } from "../speaking/show-screen.ts";

/** `resumable`: another report is unfinished, and the person was asked what to do with it. */
export type Begun = "begun" | "resumable";

/** Begins a report at its first question. */
export async function beginReport(chatId: ChatId, flow: Flow): Promise<Begun> {
  return beginWith(chatId, flow, {}, undefined);
}

/**
 * Begins a report from something that was pasted, forwarded or shared out of the blue. What
 * does not tell whom it means begins one as well, at the question what to report, with the reason.
 * `unreadable`: it names nothing that could be reported.
 */
export async function beginFrom(chatId: ChatId, input: ReportInput): Promise<Begun | "unreadable"> {
  const accepted = acceptNamed(input, {});
  if (accepted.kind === "refused" && !namesNobodyFound(input)) return "unreadable";
  const answers = accepted.kind === "accepted" ? accepted.answers : {};
  return beginWith(chatId, "material", answers, accepted.notice);
}

/** Begins a report on the words that were sent without a link, as search terms. */
export async function beginFromWords(chatId: ChatId): Promise<Begun> {
  const words = keptWords(await findScreen(chatId));
  const terms = words === undefined ? undefined : readTerms(words);
  const answers = terms?.kind === "terms" ? { subjects: terms.terms.map(termSubject) } : {};
  return beginWith(chatId, "search_term", answers, undefined);
}

/** Gives up the unfinished report for a new start. */
export async function startOver(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) {
    await closeDraft(draft, "cancelled");
    await closePicker(draft, undefined);
  }
  const isOther = draft !== undefined && (await openAgain(draft));
  await showScreen(chatId, isOther ? "resume" : "home");
}

async function beginWith(
  chatId: ChatId,
  flow: Flow,
  answers: Answers,
  notice: Notice | undefined,
): Promise<Begun> {
  if ((await openDraftOf(chatId)) !== undefined) {
    await showScreen(chatId, "resume");
    return "resumable";
  }
  await insertDraft(freshDraft(chatId, flow, answers, notice));
  await showScreen(chatId, "draft");
  return "begun";
}

/** A report at its first question without an answer. */
export function freshDraft(
  chatId: ChatId,
  flow: Flow,
  answers: Answers,
  notice: Notice | undefined,
): Draft {
  const id = DraftId.parse(uuidv7());
  return { id, chatId, flow, step: nextStep(flow, answers), answers, notice };
}

// Where a person is in the private chat, and back to it. Called by that chat, its commands, and its buttons.
import { openDraftOf, saveDraft } from "../../db/reporting/draft-store.ts";
import { waitingAsks } from "../../db/reporting/group-ask-store.ts";
import { oweMissed } from "../../db/mail/outbox-store.ts";
import { setReachable } from "../../db/reporting/reporter-store.ts";
import { findScreen, noteIncoming, type Visit } from "../../db/speaking/screen-store.ts";
import { ownWork } from "../../db/staff/own-work-store.ts";
import { ownTextAt } from "../../db/wording/own-text-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, type UserId } from "../../domain/ids.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import type { SentFile } from "../../domain/reporting/sent-file.ts";
import { loseAnswers } from "../questions/answer-question.ts";
import { leaveWords } from "../reporting/ask-words.ts";
import { offeredFor } from "./language-of.ts";
import { rememberFile } from "../reporting/remove-grave-media.ts";
import { say } from "./say.ts";
import { isAdmin } from "../staff/admins.ts";
import { showAgain, showScreen } from "./show-screen.ts";
import { cancelDraft, closePicker } from "../reporting/answer-draft.ts";
import { dropAsks } from "../reporting/take-up-asks.ts";

/**
 * A person did something in the private chat: where, by what they wrote or which message of ours they
 * pressed, and in which language. Gives what the rest of its handling needs to know of them.
 */
export async function noteVisit(
  chatId: ChatId,
  seen: { messageId: number; clientLanguage: string | undefined; file: SentFile | undefined },
): Promise<Visit> {
  const { messageId, clientLanguage, file } = seen;
  const visit = await noteIncoming(chatId, {
    messageId,
    language: await offeredFor(clientLanguage),
  });
  if (visit.wasAway && messageId > 0) await noteBlocked(chatId, false);
  if (file === undefined) return visit;
  await rememberFile(chatId, file);
  return { ...visit, hasFiles: true };
}

/** A person blocked the bot, or lets it write again: their reports stay either way. */
export async function noteBlocked(chatId: ChatId, isBlocked: boolean): Promise<void> {
  const isNoted = setReachable(chatId, !isBlocked);
  if (!isBlocked) {
    await Promise.all([isNoted, oweMissed(chatId)]);
    return;
  }
  await isNoted;
  await dropAsks(chatId);
  return loseAnswers(chatId);
}

export async function unfinishedDraft(chatId: ChatId): Promise<Draft | undefined> {
  return openDraftOf(chatId);
}

/** What decides what somebody who comes is shown, in one statement: all is known once it is asked for. */
export async function readArrival(operator: Operator, userId: UserId): Promise<void> {
  const screen = await findScreen(ChatId.parse(userId));
  await Promise.all([
    waitingAsks(userId),
    ownWork(userId),
    isAdmin(operator, userId),
    screen && ownTextAt("welcome", screen.language),
  ]);
}

/** The first screen, or the question what to do with an unfinished report. */
export async function goHome(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) await atRest(draft);
  await showScreen(chatId, draft === undefined ? "home" : "resume");
}

/** Back to the question where one was. */
export async function goOn(chatId: ChatId): Promise<void> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) await atRest(draft);
  await showScreen(chatId, draft === undefined ? "home" : "draft");
}

/** Somebody who asked for something else meanwhile finds their question below the answer. */
export async function askAgain(chatId: ChatId): Promise<void> {
  const screen = await findScreen(chatId);
  if (screen?.reportId !== undefined) return showScreen(chatId, screen.page, screen);
  if ((await openDraftOf(chatId)) !== undefined) await goOn(chatId);
  return undefined;
}

/** Back from the help lines to what they were laid over. */
export async function comeBack(chatId: ChatId): Promise<void> {
  const screen = await findScreen(chatId);
  if (screen?.page === "words") return showAgain(chatId);
  if (screen?.reportId !== undefined) return showScreen(chatId, screen.page, screen);
  const draft = await openDraftOf(chatId);
  return draft === undefined ? goHome(chatId) : goOn(chatId);
}

/** What was wrong with an earlier answer is over, and so is choosing from a keyboard. */
export async function atRest(draft: Draft): Promise<void> {
  const answers = { ...draft.answers, picking: false };
  await saveDraft({ ...draft, answers, notice: undefined });
  await closePicker(draft, { ...draft, answers });
}

/** `/cancel`: ends what was being written last, or says that there is nothing. */
export async function cancelReport(chatId: ChatId, updateId: number, language: string) {
  if (await leaveWords(chatId)) return undefined;
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) return cancelDraft(draft);
  return say({ chatId, key: `nothing:${updateId}`, text: "nothing-to-cancel", language });
}

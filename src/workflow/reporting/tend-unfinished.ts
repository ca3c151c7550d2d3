import { appNow } from "../../db/clock.ts";
import { conversationStore } from "../../db/speaking/conversation-store.ts";
import { closeDraft, openDraftOf, touchedAt } from "../../db/reporting/draft-store.ts";
import { findReporter } from "../../db/reporting/reporter-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import type { ChatId, DraftId } from "../../domain/ids.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { ruleUnfinished } from "../../domain/reporting/unfinished.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { endScreen } from "../speaking/show-screen.ts";

/** A look at an unfinished report: its person is reminded of it once, and it is removed in the end. */
export async function tendUnfinished(look: {
  chatId: ChatId;
  draftId: DraftId;
  remindedAt?: Date | undefined;
}): Promise<void> {
  const { chatId, draftId, remindedAt } = look;
  const draft = await openDraftOf(chatId);
  const touched = await touchedAt(draftId);
  if (draft?.id !== draftId || touched === undefined) return;
  const isPlanned = draft.answers.later?.kind === "planned";
  const now = await appNow();
  const ruled = ruleUnfinished({ touchedAt: touched, remindedAt, isPlanned }, now);
  if (ruled.kind === "remove") return remove(draft);
  if (ruled.kind === "remind") await remind(draft, now);
  const reminded = ruled.kind === "remind" ? now : remindedAt;
  await schedule({
    key: `unfinished:${draftId}`,
    lane: String(chatId),
    dueAt: new Date(now.getTime() + ruled.nextMs),
    event: { kind: "draft_untouched", chatId, draftId, remindedAt: reminded },
  });
}

async function remind({ id, chatId }: Draft, now: Date): Promise<void> {
  if (!(await isReachable(chatId))) return;
  await say({
    chatId,
    key: `unfinished:${id}:${now.getTime()}`,
    text: "unfinished-reminder",
    language: await languageNow(chatId),
    priority: "notice",
    buttons: [[{ text: "button-go-on", press: { on: "home", to: "go_on" } }]],
  });
}

/** With it goes the one that was put away for it. */
async function remove(draft: Draft): Promise<void> {
  const {
    id,
    chatId,
    answers: { picking },
  } = draft;
  await closeDraft(draft, "cancelled");
  await conversationStore.delete(String(chatId));
  const screen = await findScreen(chatId);
  if (screen?.page === "draft" || screen?.page === "resume") await endScreen(chatId);
  if (!(await isReachable(chatId))) return;
  await say({
    chatId,
    key: `removed:${id}`,
    text: "unfinished-removed",
    language: await languageNow(chatId),
    priority: "notice",
    // A message has room for one kind of keyboard, and the picker's has to go.
    ...(picking === true ? { keyboard: "take_away" } : {}),
  });
}

/** Whoever blocked the bot is told nothing. */
async function isReachable(chatId: ChatId): Promise<boolean> {
  return (await findReporter(chatId))?.reachable !== false;
}

// Brings asks from groups to the private chat. Called by that chat, by events, and when a chat is lost.
import { takenAsks, giveBack, markTaken, waitingAsks } from "../../db/reporting/group-ask-store.ts";
import { closeDraft, insertDraft, openDraftOf, saveDraft } from "../../db/reporting/draft-store.ts";
import { noteIncoming, turnTo } from "../../db/speaking/screen-store.ts";
import { ChatId, type GroupAskId, type UserId } from "../../domain/ids.ts";
import type { Draft, Notice } from "../../domain/reporting/report-draft.ts";
import { takeIn } from "../../domain/reporting/report-flow.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { closePicker } from "./answer-draft.ts";
import { answerInGroup, askBehind, expireAsk, takeAnswerAway } from "./ask-from-group.ts";
import { freshDraft } from "./begin-report.ts";
import { openAgain, putAway } from "./keep-draft.ts";
import { showScreen } from "../speaking/show-screen.ts";

const fromGroup: Notice = { key: "notice-from-group", vars: {} };
const fromGroupFirst: Notice = { key: "notice-from-group-first", vars: {} };
const ownMessage: Notice = { key: "notice-own-message", vars: {} };

/**
 * Somebody asked for something in a group: it is brought to their private chat, unless they were
 * shown the way there just now, as it could not be reached.
 */
export async function bringAsks(userId: UserId): Promise<void> {
  const asks = await waitingAsks(userId);
  if (!asks.some(({ answered }) => answered)) {
    await takeUpAsks(userId);
    return;
  }
  for (const ask of asks) if (!ask.answered) await answerInGroup(ask);
}

/** Goes on in the private chat with all that waits there. False: nothing does. */
export async function takeUpAsks(userId: UserId): Promise<boolean> {
  const asks = await waitingAsks(userId);
  const newest = asks.at(-1);
  if (newest === undefined) return false;
  for (const { id } of asks) await takeAnswerAway(id);
  const chatId = ChatId.parse(userId);
  await noteIncoming(chatId, { messageId: 0, language: newest.language });
  const subjects = asks.flatMap(({ target }) =>
    target.kind === "subjects" ? [target.subjects] : [],
  );
  const open = await openDraftOf(chatId);
  const joined = open !== undefined && takesAlong(open) ? goOn(open, subjects) : undefined;
  const next = joined ?? (await begin(chatId, open, subjects));
  if (joined === undefined) await insertDraft(next);
  else await saveDraft(joined);
  if (open !== undefined) await closePicker(open, joined);
  for (const ask of asks) await markTaken(ask.id, joined === undefined ? next.id : undefined);
  // An edit far up would go unseen, and would succeed with somebody who blocked the bot.
  await turnTo(chatId, { page: "none" });
  await showScreen(chatId, "draft");
  return true;
}

/** What each ask names, the oldest first; nothing, where each was about a message of one's own. */
type Named = readonly (readonly Subject[])[];

/**
 * A report of its own. One that is unfinished is put away for it, and offered again afterwards: what
 * was asked for in a group must not be filed under what somebody chose for something else.
 */
async function begin(chatId: ChatId, open: Draft | undefined, named: Named): Promise<Draft> {
  const answers = open === undefined ? {} : await putAway(open);
  const begun = goOn(freshDraft(chatId, "material", answers, undefined), named);
  if (begun === undefined) throw new Error("A report on material takes in everything");
  if (begun.notice?.key !== "notice-added") return begun;
  return { ...begun, notice: open === undefined ? fromGroup : fromGroupFirst };
}

/** Several messages one after the other are one report, as long as nothing was said of them. */
function takesAlong({ flow, answers }: Draft): boolean {
  return flow === "material" && answers.category === undefined;
}

function goOn(open: Draft, named: Named): Draft | undefined {
  if (named.length === 0) return { ...open, notice: ownMessage };
  return named.reduce<Draft | undefined>((draft, more) => draft && takeIn(draft, more), open);
}

/** The person came by the link in a group, which is used up now. */
export async function followAsk(userId: UserId, id: GroupAskId): Promise<"taken_up" | "expired"> {
  if ((await askBehind(id, userId)) === undefined) return "expired";
  return (await takeUpAsks(userId)) ? "taken_up" : "expired";
}

/** A person can't be written to: the groups in which they asked lead them to the private chat. */
export async function leadFromGroups(userId: number): Promise<void> {
  const lately = await giveBack(userId);
  const open = await openDraftOf(ChatId.parse(userId));
  if (open !== undefined && lately.some(({ draftId }) => draftId === open.id)) {
    await closeDraft(open, "cancelled");
    await openAgain(open);
  }
  for (const ask of lately) await answerInGroup(ask);
}

/** Somebody who has their report in private and then blocks the bot is not answered in a group. */
export async function dropAsks(userId: number): Promise<void> {
  for (const id of await takenAsks(userId)) await expireAsk(id);
}

import {
  takenAsks,
  giveBack,
  markTaken,
  waitingAsks,
  type GroupAsk,
} from "../db/group-ask-store.ts";
import { closeDraft, insertDraft, openDraftOf, saveDraft } from "../db/draft-store.ts";
import { findScreen, noteIncoming, turnTo } from "../db/screen-store.ts";
import { ChatId, type GroupAskId, type UserId } from "../domain/ids.ts";
import type { Draft, Notice } from "../domain/report-draft.ts";
import { takeIn } from "../domain/report-flow.ts";
import type { Subject } from "../domain/subject.ts";
import { closePicker } from "./answer-draft.ts";
import { answerInGroup, askBehind, expireAsk, takeAnswerAway } from "./ask-from-group.ts";
import { freshDraft, giveUp } from "./begin-report.ts";
import { lookUpKnown } from "./look-up-known.ts";
import { say } from "./say.ts";
import { showScreen } from "./show-screen.ts";

const fromGroup: Notice = { key: "notice-from-group", vars: {} };
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
  const next = open === undefined ? begin(chatId, subjects) : goOn(open, subjects);
  if (next === undefined) {
    await offerInstead(chatId, newest);
    return true;
  }
  if (open === undefined) await insertDraft(next);
  else {
    await saveDraft(await lookUpKnown(open, next));
    await closePicker(open, next);
  }
  for (const ask of asks) await markTaken(ask.id, open === undefined ? next.id : undefined);
  // An edit far up would go unseen, and would succeed with somebody who blocked the bot.
  await turnTo(chatId, { page: "none" });
  await showScreen(chatId, "draft");
  return true;
}

/** What each ask names, the oldest first; nothing, where each was about a message of one's own. */
type Named = readonly (readonly Subject[])[];

function begin(chatId: ChatId, named: Named): Draft {
  const begun = goOn(freshDraft(chatId, "material", {}, undefined), named);
  if (begun === undefined) throw new Error("A report on material takes in everything");
  const isAllWell = begun.notice?.key === "notice-added";
  return isAllWell ? { ...begun, notice: fromGroup } : begun;
}

function goOn(open: Draft, named: Named): Draft | undefined {
  if (named.length === 0) return { ...open, notice: ownMessage };
  return named.reduce<Draft | undefined>((draft, more) => draft && takeIn(draft, more), open);
}

/** Another report is unfinished and has no place for it: the person chooses which one goes on. */
async function offerInstead(chatId: ChatId, { id, language }: GroupAsk): Promise<void> {
  const screen = await findScreen(chatId);
  await say({
    chatId,
    key: `ask-instead:${id}`,
    text: "ask-unfinished",
    language: screen?.language ?? language,
    buttons: [
      [{ text: "button-ask-instead", press: { on: "group_ask", id } }],
      [{ text: "button-go-on", press: { on: "home", to: "go_on" } }],
    ],
  });
}

/** The person gives up an unfinished report for what they asked for in a group. */
export async function takeUpInstead(
  userId: UserId,
  id: GroupAskId,
): Promise<"taken_up" | "expired"> {
  // Pressed twice, the second press must not give up what the first one has begun.
  const waits = (await waitingAsks(userId)).some((ask) => ask.id === id);
  if (!waits) return "expired";
  await giveUp(ChatId.parse(userId));
  await takeUpAsks(userId);
  return "taken_up";
}

/** The person came by the link in a group, which is used up now. */
export async function followAsk(userId: UserId, id: GroupAskId): Promise<"taken_up" | "expired"> {
  if ((await askBehind(id, userId)) === undefined) return "expired";
  return (await takeUpAsks(userId)) ? "taken_up" : "expired";
}

/** A person can't be written to: the groups in which they asked lead them to the private chat. */
export async function leadFromGroups(userId: number): Promise<void> {
  const lately = await giveBack(userId);
  for (const { draftId } of lately) {
    if (draftId !== null) await closeDraft(draftId, "cancelled");
  }
  for (const ask of lately) await answerInGroup(ask);
}

/** Somebody who has their report in private and then blocks the bot is not answered in a group. */
export async function dropAsks(userId: number): Promise<void> {
  for (const id of await takenAsks(userId)) await expireAsk(id);
}

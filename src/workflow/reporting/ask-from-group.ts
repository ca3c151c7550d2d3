// Takes up `/report` in a group. Called by its handler, by events, and by the composing of the answer there.
import { randomUUID } from "node:crypto";
import {
  answerOf,
  claimAnswer,
  findGroupAsk,
  forgetGroupAsk,
  insertGroupAsk,
  type GroupAsk,
} from "../../db/reporting/group-ask-store.ts";
import { appNow } from "../../db/clock.ts";
import { storeInternal } from "../../db/mail/inbox-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { activeSourceIn } from "../../db/queues/source-store.ts";
import {
  groupAskKindOf,
  askLifeMinutes,
  type GroupAskKind,
  type GroupAsker,
  type GroupAskTarget,
} from "../../domain/reporting/group-ask.ts";
import { GroupAskId, ChatId, UserId } from "../../domain/ids.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import { deleteFromChat } from "../speaking/delete-from-chat.ts";
import { languageIn } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { takeAway } from "../speaking/take-away.ts";

export type GroupCommand = {
  chatId: ChatId;
  threadId: number | undefined;
  messageId: number;
  by: GroupAsker;
  target: GroupAskTarget;
};

/** The key of what the bot says in a group to somebody who asked there. */
function askKey(id: GroupAskId): string {
  return `ask:${id}`;
}

/**
 * `/report` in a group: where members may, what it points at goes to the private chat of whoever
 * asked, and the command goes away. Elsewhere nothing happens.
 */
export async function askFromGroup(command: GroupCommand, mayDelete: boolean): Promise<void> {
  const { chatId, by, target } = command;
  const source = await activeSourceIn(chatId);
  if (source === undefined) return;
  const { messageId } = command;
  if (mayDelete) await deleteFromChat({ chatId, messageId }, "owed_to_press");
  const ask: GroupAsk = {
    id: GroupAskId.parse(randomUUID()),
    sourceId: source.id,
    kind: groupAskKindOf(by, target),
    userId: ChatId.parse(by.kind === "person" ? by.userId : by.chatId),
    language: await languageIn(command, by.kind === "person" ? by : undefined),
    target,
    draftId: undefined,
    answered: false,
  };
  const until = await insertGroupAsk({ ...ask, threadId: command.threadId });
  if (until === undefined)
    return by.kind === "person" ? slowDown(by.userId, ask.language) : undefined;
  const expired: InternalEvent = { kind: "ask_expired", askId: ask.id };
  await schedule({ key: `expire:${ask.id}`, lane: String(chatId), dueAt: until, event: expired });
  if (ask.kind !== "report") return answerInGroup(ask);
  const asked: InternalEvent = { kind: "asked_in_group", userId: UserId.parse(ask.userId) };
  // What happens in a private chat happens in its own lane.
  await storeInternal({ key: `asked:${ask.id}`, lane: String(ask.userId), body: asked });
}

/** Somebody asked for more than is kept: they hear so in private, once in as long as an ask lives. */
async function slowDown(userId: UserId, language: string): Promise<void> {
  const span = Math.floor((await appNow()).getTime() / (askLifeMinutes * 60_000));
  await say({
    chatId: ChatId.parse(userId),
    key: `too-many-asks:${span}`,
    text: "too-fast",
    language,
  });
}

/** Owes the group an answer to somebody who is not to be named there; at most one a minute each. */
export async function answerInGroup(ask: GroupAsk): Promise<void> {
  const answer = await answerOf(ask.id);
  if (answer === undefined || !(await claimAnswer(ask))) return;
  await enqueue({
    key: askKey(ask.id),
    chatId: answer.chatId,
    priority: "answer",
    repeat: "once",
    message: { kind: "answer_ask", askId: ask.id },
  });
}

export type GroupAskAnswer = {
  kind: GroupAskKind;
  language: string;
  threadId: number | undefined;
  key: string;
};

/** What the group is to see, if it still is. */
export async function viewGroupAsk(id: GroupAskId): Promise<GroupAskAnswer | undefined> {
  const answer = await answerOf(id);
  if (answer === undefined) return undefined;
  const { kind, language, threadId } = answer;
  return { kind, language, threadId, key: askKey(id) };
}

/** Nothing of an ask stays: neither what was asked for nor our answer in the group. */
export async function expireAsk(id: GroupAskId): Promise<void> {
  await takeAnswerAway(id);
  await forgetGroupAsk(id);
}

export async function takeAnswerAway(id: GroupAskId): Promise<void> {
  await takeAway(askKey(id));
}

/** The ask behind a link, if it is this person's and the link still works. */
export async function askBehind(id: GroupAskId, userId: number): Promise<GroupAsk | undefined> {
  const ask = await findGroupAsk(id);
  return ask?.userId === userId ? ask : undefined;
}

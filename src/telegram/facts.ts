import type { Api } from "grammy";
import type { Message, Update } from "grammy/types";
import type { Press } from "../domain/press.ts";
import type { ChatFacts } from "../domain/queue-chat.ts";
import { InternalEvent } from "../domain/internal-event.ts";
import { namesToResolve, type ResolvedName } from "../domain/resolved-subject.ts";
import type { Membership } from "../domain/staff.ts";
import { readSubjects } from "../domain/subject-links.ts";
import { maxSubjects } from "../domain/report-subjects.ts";
import { forGrammy } from "./api/signal.ts";
import type { Facts } from "./at-hand.ts";
import { readPress } from "./button-data.ts";
import { commandIn } from "./command.ts";
import type { NameBook } from "./name-book.ts";
import { isReplyTo } from "./reply.ts";
import { readDetailsPayload } from "./start-payload.ts";

const nothingAsked: Facts = {
  membership: "unknown",
  chat: { kind: "unknown" },
  mayDelete: false,
  names: [],
};
const askTimeoutMs = 8_000;
/** Presses that only those who work on a group's cases may make. */
const pressesOfTeam: ReadonlySet<Press["on"]> = new Set([
  "card",
  "reopen",
  "bulk",
  "question",
  "queue_list",
  "bring_cases",
]);

/**
 * Asks Telegram what the handling of an update will have to know, before the transaction: is the
 * presser of a card a member right now, may this group be a queue, may a command be deleted, whose
 * are the names that a reporter gives. Never throws; what could not be asked is unknown, and the
 * handler then refuses or does without.
 */
export async function gatherFacts(
  api: Api,
  bot: { me: { id: number; username: string }; names: NameBook },
  update: Update,
): Promise<Facts> {
  const query = update.callback_query;
  const press = readPress(query?.data ?? "");
  if (query !== undefined && press?.on === "referral") {
    return { ...nothingAsked, membership: await askMembership(api, press.group, query.from.id) };
  }
  const chat = query?.message?.chat ?? update.message?.chat;
  if (chat?.type === "private" && update.message !== undefined) {
    return askAboutPrivate(api, bot, update.message);
  }
  if (chat === undefined || chat.type === "private") return nothingAsked;
  if (query !== undefined && press !== undefined && pressesOfTeam.has(press.on)) {
    return { ...nothingAsked, membership: await askMembership(api, chat.id, query.from.id) };
  }
  const command = update.message && commandIn(update.message, bot.me.username);
  if (command === "report") {
    return { ...nothingAsked, mayDelete: await askMayDelete(api, chat.id, bot.me.id) };
  }
  const replier = update.message?.from;
  const isReply = update.message !== undefined && isReplyTo(update.message, bot.me.id);
  const isAtDesk = command === "case" || command === "queue";
  if (replier !== undefined && (isAtDesk || (isReply && command === undefined))) {
    return { ...nothingAsked, membership: await askMembership(api, chat.id, replier.id) };
  }
  const isSetUp = press?.on === "set_up" || press?.on === "make_queue" || command === "setup";
  return isSetUp ? { ...nothingAsked, chat: await askChat(api, chat.id, bot.me.id) } : nothingAsked;
}

/** Who follows a link to the details of a case has to be in its group right now. */
async function askAboutPrivate(
  api: Api,
  { me, names }: { me: { username: string }; names: NameBook },
  message: Message,
): Promise<Facts> {
  const isStart = commandIn(message, me.username) === "start";
  const details = isStart ? readDetailsPayload(message.text?.split(" ")[1] ?? "") : undefined;
  if (details === undefined) return { ...nothingAsked, names: await askNames(names, message) };
  const membership = await askMembership(api, details.chatId, message.chat.id);
  return { ...nothingAsked, membership };
}

/** What an event of our own wants to know of Telegram. */
export async function gatherForEvent(names: NameBook, body: unknown): Promise<Facts> {
  const event = InternalEvent.safeParse(body);
  if (!event.success || event.data.kind !== "ask_name") return nothingAsked;
  return { ...nothingAsked, names: await names.resolve(ourselves, [event.data.name]) };
}

/** Who asks for nobody in particular, as far as the names that one may ask for are counted. */
const ourselves = 0;

function askNames(names: NameBook, message: Message): Promise<ResolvedName[]> {
  const entities = message.entities ?? message.caption_entities ?? [];
  const wanted = namesToResolve(readSubjects(message.text ?? message.caption ?? "", entities));
  return names.resolve(message.chat.id, wanted.slice(0, maxSubjects));
}

const soon = () => forGrammy(AbortSignal.timeout(askTimeoutMs));

async function askMembership(api: Api, chatId: number, userId: number): Promise<Membership> {
  try {
    const member = await api.getChatMember(chatId, userId, soon());
    switch (member.status) {
      case "creator":
      case "administrator":
      case "member":
        return member.status;
      case "restricted":
        return member.is_member ? "member" : "outside";
      case "left":
      case "kicked":
        return "outside";
    }
  } catch {
    return "unknown";
  }
}

async function askMayDelete(api: Api, chatId: number, botId: number): Promise<boolean> {
  try {
    const me = await api.getChatMember(chatId, botId, soon());
    return me.status === "administrator" && me.can_delete_messages;
  } catch {
    return false;
  }
}

async function askMayMakeTopics(api: Api, chatId: number, botId: number): Promise<boolean> {
  const me = await api.getChatMember(chatId, botId, soon());
  return me.status === "administrator" && me.can_manage_topics === true;
}

async function askChat(api: Api, chatId: number, botId: number): Promise<ChatFacts> {
  try {
    const chat = await api.getChat(chatId, soon());
    if (chat.type !== "group" && chat.type !== "supergroup") return { kind: "not_a_group" };
    const memberCount = await api.getChatMemberCount(chatId, soon());
    return {
      kind: "group",
      isPublic: (chat.active_usernames?.length ?? 0) > 0 || chat.username !== undefined,
      isLinkedToChannel: chat.linked_chat_id !== undefined,
      isHistoryVisible: chat.type === "supergroup" && chat.has_visible_history === true,
      memberCount,
      mayMakeTopics: chat.is_forum === true && (await askMayMakeTopics(api, chatId, botId)),
    };
  } catch {
    return { kind: "unknown" };
  }
}

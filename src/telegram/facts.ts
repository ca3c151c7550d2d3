// Asks Telegram what the handling of an update needs to know. Called by telegram.ts before the transaction.
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { ChatId } from "../domain/ids.ts";
import type { ChatFacts } from "../domain/queues/queue-chat.ts";
import { InternalEvent } from "../domain/internal-event.ts";
import type { Asking } from "../workflow/speaking/asking.ts";
import { soon } from "./staff/ask-membership.ts";
import type { MemberBook } from "./staff/member-book.ts";
import type { AskedAhead } from "./asked-ahead.ts";
import type { Facts } from "./at-hand.ts";
import { readPress } from "./presses.ts";
import { ourselves, type NameBook } from "./speaking/name-book.ts";
import { askStandings } from "./staff/standings.ts";
import { asUpdate } from "./updates.ts";
import { askedAbout, wantedFor, type Wanted } from "./wanted-facts.ts";

const nothingAsked: Facts = {
  press: undefined,
  withheld: false,
  membership: "unknown",
  group: undefined,
  asked: [],
  chat: { kind: "unknown" },
  mayDelete: false,
  names: [],
};

/** Who asks Telegram, and what says whether it is asked. */
type Bot = {
  api: Api;
  me: { id: number; username: string };
  names: NameBook;
  members: MemberBook;
  asking: Asking;
  ahead: AskedAhead;
};

type Item = { source: "telegram" | "internal"; body: unknown };

/** What is asked before the transaction of an item, and of one that waits behind others before that. */
export function gathering(bot: () => Bot) {
  return {
    gather: ({ source, body }: Item): Promise<Facts> =>
      source === "telegram" ? gatherFacts(bot(), asUpdate(body)) : gatherForEvent(bot(), body),
    gatherAhead: ({ source, body }: Item): void => {
      if (source === "telegram") gatherAhead(bot(), asUpdate(body));
    },
  };
}

/**
 * Asks Telegram what the handling of an update will have to know, before the transaction: is the
 * presser of a card a member right now, may this group be a queue, may a command be deleted, whose
 * are the names that a reporter gives. Telegram is asked only so often for one person, about chats
 * that are known here, and never in a flood. What could not be asked is unknown, and the handler then
 * refuses or does without.
 */
async function gatherFacts(bot: Bot, update: Update): Promise<Facts> {
  const { callback_query: query } = update;
  const press = query?.data === undefined ? undefined : readPress(query.data);
  const known = await bot.ahead.take(update.update_id);
  const facts = { ...(known ?? (await gather(bot, wantedFor(update, press, bot.me)))), press };
  return { ...facts, asked: await askStandings(bot, update, facts) };
}

/** Asks whether somebody is a member of the group in which they pressed, before it is their turn. */
function gatherAhead(bot: Bot, update: Update): void {
  const data = update.callback_query?.data;
  if (data === undefined) return;
  const wanted = wantedFor(update, readPress(data), bot.me);
  if (wanted.kind !== "membership" || wanted.isPrivate) return;
  bot.ahead.ask(update.update_id, () => gather(bot, wanted));
}

async function gather(bot: Bot, wanted: Wanted): Promise<Facts> {
  switch (wanted.kind) {
    case "nothing":
      return nothingAsked;
    case "names":
      return { ...nothingAsked, names: await bot.names.resolve(wanted.by, wanted.names) };
    case "membership_of_referral": {
      const { by, at, otherwise } = wanted;
      const chatId = await bot.asking.groupOfReferralAt(at);
      if (chatId === undefined) return gather(bot, otherwise);
      return askAbout(bot, { kind: "membership", by, chatId, isPrivate: true });
    }
    case "membership":
    case "may_delete":
    case "group":
      return askAbout(bot, wanted);
  }
}

async function askAbout(bot: Bot, wanted: Extract<Wanted, { chatId: ChatId }>): Promise<Facts> {
  const { api, me, asking, members } = bot;
  const { kind, by, chatId } = wanted;
  if (kind === "membership" && wanted.orLately === true) {
    const membership = members.lately(chatId, by);
    // Who was outside may have been let in since.
    if (membership !== undefined && membership !== "outside") {
      return { ...nothingAsked, membership, group: chatId };
    }
  }
  const isPrivate = kind === "membership" && wanted.isPrivate;
  const admission = await asking.admit({ by, isPrivate, about: askedAbout(wanted), questions: 1 });
  // A command that can't be deleted is taken all the same.
  if (admission === "too_often") return { ...nothingAsked, withheld: kind !== "may_delete" };
  if (admission === "needless") return nothingAsked;
  switch (kind) {
    case "membership": {
      const membership = await members.ask(chatId, by);
      return { ...nothingAsked, membership, group: chatId };
    }
    case "may_delete":
      return { ...nothingAsked, mayDelete: await askMayDelete(api, chatId, me.id) };
    case "group":
      return { ...nothingAsked, chat: await askChat(api, chatId, me.id) };
  }
}

/** What an event of our own wants to know of Telegram. */
async function gatherForEvent(
  { api, me, names }: Pick<Bot, "api" | "me" | "names">,
  body: unknown,
): Promise<Facts> {
  const event = InternalEvent.safeParse(body).data;
  if (event?.kind === "ask_name") {
    return { ...nothingAsked, names: await names.resolve(ourselves, [event.name]) };
  }
  if (event?.kind !== "look_at_group") return nothingAsked;
  return { ...nothingAsked, chat: await askChat(api, event.chatId, me.id) };
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

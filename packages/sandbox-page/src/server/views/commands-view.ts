import type { ChatRecord } from "telegram-sandbox/chats/chats";
import { isAdmin, isInside } from "telegram-sandbox/chats/members";
import type { BotCommand } from "telegram-sandbox/profile";
import type { User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import { shortLanguageOf } from "../who.ts";

/**
 * What a person's client offers after `/`: the list of the narrowest scope that has one, in their
 * language before any. Order as in https://core.telegram.org/bots/api#botcommandscope.
 */
export function commandsFor(world: World, chat: ChatRecord, user: User): BotCommand[] {
  for (const scope of scopesFor(world, chat, user)) {
    for (const code of [shortLanguageOf(user), ""]) {
      const commands = world.profile.commands(scope, code);
      if (commands.length > 0) return commands;
    }
  }
  return [];
}

function scopesFor(world: World, chat: ChatRecord, user: User): string[] {
  if (chat.kind === "channel") return [];
  if (chat.kind === "private") return [`chat:${chat.id}`, "all_private_chats", "default"];
  if (!isInside(chat.members.get(world.bot.id))) return [];
  const isOver = isAdmin(chat.members.get(user.id));
  return [
    `chat_member:${chat.id}:${user.id}`,
    ...(isOver ? [`chat_administrators:${chat.id}`] : []),
    `chat:${chat.id}`,
    ...(isOver ? ["all_chat_administrators"] : []),
    "all_group_chats",
    "default",
  ];
}

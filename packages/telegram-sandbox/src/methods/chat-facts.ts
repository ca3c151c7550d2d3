import { z } from "zod";
import { reachChat } from "../chats/access.ts";
import { badRequest } from "../calls/api-error.ts";
import { chatObject, type ChatRecord } from "../chats/chats.ts";
import { changeStanding } from "../chats/membership.ts";
import { allPermissions, isAdmin, isInside, memberObject } from "../chats/members.ts";
import { chatKey, integer, read, type Params } from "../calls/params.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const chatParams = z.object({ chat_id: chatKey.optional() });

function getChat(world: World, params: Params): Record<string, unknown> {
  const chat = reachChat(world, read(chatParams, params).chat_id, "read");
  const username = chat.kind === "private" ? chat.user.username : usernameOf(chat);
  return {
    ...chatObject(chat),
    active_usernames: username === undefined ? undefined : [username],
    accent_color_id: 1,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...groupFacts(chat),
  };
}

function groupFacts(chat: ChatRecord): Record<string, unknown> {
  if (chat.kind !== "group" && chat.kind !== "supergroup") return {};
  return {
    permissions: allPermissions,
    has_visible_history: chat.hasVisibleHistory ? true : undefined,
    linked_chat_id: chat.linkedChatId,
  };
}

function usernameOf(chat: Exclude<ChatRecord, { kind: "private" }>): string | undefined {
  return chat.username;
}

const memberParams = z.object({ chat_id: chatKey.optional(), user_id: integer.optional() });

function getChatMember(world: World, params: Params): Record<string, unknown> {
  const given = read(memberParams, params);
  if (given.user_id === undefined) throw badRequest("invalid user_id specified");
  const isMe = given.user_id === world.bot.id;
  const chat = reachChat(world, given.chat_id, isMe ? "read" : "members");
  const user = world.directory.users.get(given.user_id);
  if (user === undefined) throw badRequest("user not found");
  if (chat.kind === "private") {
    if (!isMe && user.id !== chat.id) throw badRequest("member not found");
    return memberObject(user, { kind: "member" });
  }
  if (chat.kind === "channel" && !isMe && !isAdmin(chat.members.get(world.bot.id))) {
    throw badRequest("member list is inaccessible");
  }
  return memberObject(user, chat.members.get(user.id) ?? { kind: "left" });
}

function getChatAdministrators(world: World, params: Params): Record<string, unknown>[] {
  const chat = reachChat(world, read(chatParams, params).chat_id, "members");
  if (chat.kind === "private") throw badRequest("there are no administrators in the private chat");
  const admins: Record<string, unknown>[] = [];
  for (const [userId, standing] of chat.members) {
    const user = world.directory.users.get(userId);
    // Bots other than the asking one are left out by the server.
    if (user !== undefined && isAdmin(standing)) admins.push(memberObject(user, standing));
  }
  return admins;
}

function getChatMemberCount(world: World, params: Params): number {
  const chat = reachChat(world, read(chatParams, params).chat_id, "read");
  if (chat.kind === "private") return 2;
  let count = 0;
  for (const standing of chat.members.values()) if (isInside(standing)) count += 1;
  return count;
}

function leaveChat(world: World, params: Params): true {
  const chat = reachChat(world, read(chatParams, params).chat_id, "read");
  if (chat.kind === "private") throw badRequest("chat is not a group, supergroup or channel chat");
  if (isInside(chat.members.get(world.bot.id))) {
    changeStanding(world, chat, world.bot, world.bot, { kind: "left" });
  }
  return true;
}

function sendChatAction(world: World, params: Params): true {
  const shape = z.object({ chat_id: chatKey.optional(), action: z.string().optional() });
  const given = read(shape, params);
  if (!/^(typing|upload_\w+|record_\w+|choose_sticker|find_location)$/.test(given.action ?? "")) {
    throw badRequest("wrong parameter action in request");
  }
  reachChat(world, given.chat_id, "write");
  return true;
}

export const chatMethods: Methods = {
  getChat: { kind: "looks", run: getChat },
  getChatMember: { kind: "looks", run: getChatMember },
  getChatAdministrators: { kind: "looks", run: getChatAdministrators },
  getChatMemberCount: { kind: "looks", run: getChatMemberCount },
  leaveChat: { kind: "acts", run: leaveChat },
  sendChatAction: { kind: "looks", run: sendChatAction },
};

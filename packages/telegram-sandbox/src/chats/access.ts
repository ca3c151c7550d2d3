// What the bot may see and do in a chat. Asked by the methods.
import { badRequest, forbidden, migrated } from "../calls/api-error.ts";
import type { ChatRecord, GroupChat, PrivateChat } from "./chats.ts";
import { isAdmin, isInside } from "./members.ts";
import type { World } from "../world.ts";

/** What a call needs of a chat: to look, to look at its members, to edit in it, to write into it. */
export type Access = "read" | "members" | "edit" | "write";

/**
 * The chat that a call means, if the bot may. Order and words as in the Bot API server's
 * check_chat_access.
 * @throws ApiError 400 or 403
 */
export function reachChat(
  world: World,
  key: number | string | undefined,
  access: Access,
): ChatRecord {
  if (key === undefined) throw badRequest("chat_id is empty");
  const id = typeof key === "string" ? world.directory.byUsername(key) : key;
  const chat = id === undefined ? undefined : world.directory.chats.get(id);
  if (chat === undefined || (typeof key === "string" && chat.kind === "private")) {
    throw badRequest("chat not found");
  }
  switch (chat.kind) {
    case "private":
      checkPrivate(world, chat, access);
      return chat;
    case "group":
      checkBasicGroup(world, chat, access);
      return chat;
    case "supergroup":
    case "channel":
      checkSupergroup(world, chat, access);
      return chat;
  }
}

function checkPrivate(world: World, chat: PrivateChat, access: Access): void {
  const writes = access === "edit" || access === "write";
  if (chat.deactivated && writes) throw forbidden("user is deactivated");
  if (!chat.started) {
    if (!haveMet(world, chat.id)) throw badRequest("chat not found");
    if (writes) throw forbidden("bot can't initiate conversation with a user");
  }
  // An edit in a private chat goes through although the person blocked the bot.
  if (chat.blocked && access === "write") throw forbidden("bot was blocked by the user");
}

/** The bot knows people from the groups that it shares with them. */
function haveMet(world: World, userId: number): boolean {
  for (const chat of world.directory.chats.values()) {
    if (chat.kind === "private" || !chat.members.has(userId)) continue;
    if (isInside(chat.members.get(world.bot.id))) return true;
  }
  return false;
}

function checkBasicGroup(world: World, chat: GroupChat, access: Access): void {
  const needsMore = access !== "read";
  if (chat.migratedTo !== "stays" && needsMore) throw migrated(chat.migratedTo);
  const standing = chat.members.get(world.bot.id);
  if (standing?.kind === "kicked" && needsMore)
    throw forbidden("bot was kicked from the group chat");
  if (!isInside(standing) && needsMore) throw forbidden("bot is not a member of the group chat");
}

function checkSupergroup(
  world: World,
  chat: Exclude<ChatRecord, PrivateChat>,
  access: Access,
): void {
  const standing = chat.members.get(world.bot.id);
  const where = chat.kind === "channel" ? "channel" : "supergroup";
  if (standing?.kind === "kicked") throw forbidden(`bot was kicked from the ${where} chat`);
  const isPublic = chat.username !== undefined;
  const needsMembership = !isPublic || access === "edit" || access === "write";
  if (isInside(standing) || !needsMembership) return;
  // A chat that the bot never was in is unknown to it, unless it is public.
  if (standing === undefined && !isPublic) throw badRequest("chat not found");
  throw forbidden(`bot is not a member of the ${where} chat`);
}

/** @throws ApiError 400 when the bot may not say this kind of thing here */
export function checkMayPost(
  world: World,
  chat: ChatRecord,
  what: "text messages" | "documents" | "photos",
): void {
  if (chat.kind === "private") return;
  const standing = chat.members.get(world.bot.id);
  if (standing?.kind === "restricted") {
    throw badRequest(`not enough rights to send ${what} to the chat`);
  }
  if (chat.kind === "channel" && !isAdmin(standing)) {
    throw badRequest("need administrator rights in the channel chat");
  }
}

/** @throws ApiError 400 for topics that are gone, or closed to a bot without can_manage_topics */
export function checkTopic(world: World, chat: ChatRecord, threadId: number | undefined): void {
  if (threadId === undefined || threadId === 0) return;
  if (chat.kind === "private") throw badRequest("message thread not found");
  if (chat.kind !== "supergroup" || !chat.forum) return;
  const topic = chat.topics.get(threadId);
  if (topic === undefined || topic.state === "deleted")
    throw badRequest("message thread not found");
  if (topic.state === "closed" && !mayManageTopics(world, chat) && !topic.byBot) {
    throw badRequest("TOPIC_CLOSED");
  }
}

export function mayManageTopics(world: World, chat: GroupChat): boolean {
  return hasRight(world, chat, "can_manage_topics");
}

export function hasRight(
  world: World,
  chat: ChatRecord,
  right: "can_manage_topics" | "can_delete_messages" | "can_pin_messages",
): boolean {
  const standing = world.botStanding(chat);
  if (standing?.kind === "creator") return true;
  return standing?.kind === "administrator" && standing.rights[right];
}

import { chatObject, type ChannelChat, type GroupChat } from "./chats.ts";
import { isAdmin, memberObject, type Standing } from "./members.ts";
import type { MemberChange, User } from "../wire.ts";
import { updateLifeS, type World } from "../world.ts";

/** Changes what somebody is in a chat, and tells the bot as far as it hears of such things. */
export function changeStanding(
  world: World,
  chat: GroupChat | ChannelChat,
  user: User,
  by: User,
  next: Standing,
  link?: { approved: boolean },
): void {
  const before = chat.members.get(user.id) ?? { kind: "left" };
  const wasAdmin = isAdmin(chat.members.get(world.bot.id));
  chat.members.set(user.id, next);
  chat.audience = "stale";
  const came = link === undefined ? {} : cameBy(link.approved);
  const change: MemberChange = {
    ...came,
    chat: chatObject(chat),
    from: by,
    date: world.clock.date(),
    old_chat_member: memberObject(user, before),
    new_chat_member: memberObject(user, next),
  };
  if (user.id === world.bot.id) {
    world.queue.push({ my_chat_member: change }, `my membership ${chat.id}`, updateLifeS);
  } else if (wasAdmin) {
    world.queue.push({ chat_member: change }, `membership ${user.id}`, updateLifeS);
  }
}

/** By the primary link of a chat, which asks nobody, or by one that lets an admin decide. */
function cameBy(approved: boolean): Pick<MemberChange, "invite_link" | "via_join_request"> {
  const invite_link = {
    invite_link: "https://t.me/+sandbox",
    creates_join_request: approved,
    is_primary: !approved,
    is_revoked: false,
  };
  return approved ? { invite_link, via_join_request: true } : { invite_link };
}

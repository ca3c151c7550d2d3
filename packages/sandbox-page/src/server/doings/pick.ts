// How somebody answers a button that asks for a chat or a person. Called by what acts on a phone.
import { chatObject } from "telegram-sandbox/chats/chats";
import type { Sandbox } from "telegram-sandbox";
import { keyboardButton } from "../views/keyboard-view.ts";
import { canLook, seatAt, type PhonePlace } from "../phone-place.ts";
import type { Done } from "../../protocol/protocol.ts";
import { done, refused } from "../refused.ts";

/** Answers a button beneath the input field that asks for a chat, a person or a bot. */
export function pick(
  sandbox: Sandbox,
  place: PhonePlace,
  { text, picked }: { text: string; picked: number },
): Done {
  const button = keyboardButton(place.chat, text);
  if (button === undefined) return refused("This button isn’t there any more.");
  if (button.request_chat !== undefined) {
    const wantsChannel = button.request_chat["chat_is_channel"] === true;
    return pickChat(sandbox, place, { text, picked, wantsChannel });
  }
  if (button.request_users === undefined) return refused("This button asks for no choice.");
  const wantsBot = button.request_users["user_is_bot"];
  return pickUser(sandbox, place, { text, picked, wantsBot });
}

function pickChat(
  { world }: Sandbox,
  place: PhonePlace,
  { text, picked, wantsChannel }: { text: string; picked: number; wantsChannel: boolean },
): Done {
  const chat = world.directory.chats.get(picked);
  if (chat === undefined || chat.kind === "private" || !canLook(chat, place.user)) {
    return refused("Only chats that you are in can be picked.");
  }
  if ((chat.kind === "channel") !== wantsChannel) {
    return refused(wantsChannel ? "Pick a channel." : "Pick a group.");
  }
  seatAt(world, place).sharesChat(exactly(text), { id: chat.id, chat: chatObject(chat) });
  return done;
}

function pickUser(
  { world }: Sandbox,
  place: PhonePlace,
  { text, picked, wantsBot }: { text: string; picked: number; wantsBot: unknown },
): Done {
  const user = world.directory.users.get(picked);
  if (user === undefined) return refused("There is nobody like that.");
  if (wantsBot === true && !user.is_bot) return refused("Pick a bot.");
  if (wantsBot === false && user.is_bot) return refused("Pick a person, no bot.");
  seatAt(world, place).sharesUser(exactly(text), { user });
  return done;
}

/** Matches a whole label and nothing more, without the isolates, which nobody sees. */
export function exactly(label: string): RegExp {
  const read = label.replace(/[\u2066-\u2069]/g, "");
  return new RegExp(`^${read.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
}

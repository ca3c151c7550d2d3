import { isAdmin } from "telegram-sandbox/chats/members";
import type { Kept } from "telegram-sandbox/messages/message-book";
import type { Sandbox } from "telegram-sandbox";
import { captionLimit, textLimit } from "telegram-sandbox/messages/text";
import { isService } from "telegram-sandbox/world";
import { exactly, pick } from "./pick.ts";
import { keyboardButton } from "../views/keyboard-view.ts";
import { inMessages } from "./long-text.ts";
import {
  canLook,
  findPlace,
  isGone,
  keyFor,
  messageAt,
  muteOf,
  seatAt,
  type PhonePlace,
} from "../phone-place.ts";
import type { Act, Done } from "../../protocol/protocol.ts";
import { done, refused } from "../refused.ts";

type ActOf<K extends Act["kind"]> = Extract<Act, { kind: K }>;

/** Whether an act puts something into the chat, which not everybody may everywhere. */
const isWriting = {
  send: true,
  send_media: true,
  press: false,
  press_keyboard: true,
  pick: true,
  forward: false,
  edit: true,
  delete: false,
} as const satisfies Record<Act["kind"], boolean>;

/** How long one waits at a phone for what the bot says to a press, in milliseconds. */
const answerWithinMs = 12_000;

const goneMessage = refused("This message isn’t there any more.");

/** @throws Error that a hand of the sandbox refuses with */
export async function actAt(sandbox: Sandbox, place: PhonePlace, act: Act): Promise<Done> {
  const { world } = sandbox;
  const isBarred = isGone(world, place.user) || !canLook(place.chat, place.user);
  const mute = isBarred || isWriting[act.kind] ? muteOf(world, place) : "";
  if (mute !== "") return refused(mute);
  switch (act.kind) {
    case "send":
      return send(sandbox, place, act);
    case "send_media":
      return sendMedia(sandbox, place, act);
    case "press":
      return press(sandbox, place, act);
    case "press_keyboard":
      return pressKeyboard(sandbox, place, act);
    case "pick":
      return pick(sandbox, place, act);
    case "forward":
      return forward(sandbox, place, act);
    case "edit":
      return edit(sandbox, place, act);
    case "delete":
      return remove(sandbox, place, act);
  }
}

function send({ world }: Sandbox, place: PhonePlace, act: ActOf<"send">): Done {
  const parts = inMessages(act.text);
  if (parts.length === 0) return refused("There is nothing to send.");
  const { replyTo } = act;
  if (replyTo !== undefined && messageAt(place, replyTo) === undefined) return goneMessage;
  const seat = seatAt(world, place);
  parts.forEach((part, index) => {
    const isReply = index === 0 && replyTo !== undefined;
    seat.sends(part, isReply ? { replyTo: { message_id: replyTo } } : {});
  });
  return done;
}

const bare: ReadonlySet<string> = new Set(["sticker", "location", "contact", "poll", "dice"]);

function sendMedia({ world }: Sandbox, place: PhonePlace, act: ActOf<"send_media">): Done {
  const caption = act.caption?.trim() ?? "";
  if (caption.length > captionLimit) {
    return refused(`A caption has at most ${captionLimit} characters.`);
  }
  if (caption !== "" && bare.has(act.media)) return refused("This can’t have a caption.");
  const seat = seatAt(world, place);
  const facts = caption === "" ? {} : { caption };
  const hands = {
    photo: () => seat.sendsPhoto(facts),
    video: () => seat.sendsVideo(facts),
    voice: () => seat.sendsVoice(facts),
    sticker: () => seat.sendsSticker(),
    document: () => seat.sendsDocument(facts),
    album: () => seat.sendsAlbum(3, facts),
    location: () => seat.sendsLocation(),
    contact: () => seat.sendsContact(),
    poll: () => seat.sendsPoll(),
    dice: () => seat.sendsDice(),
  } satisfies Record<ActOf<"send_media">["media"], () => unknown>;
  hands[act.media]();
  return done;
}

async function press({ world }: Sandbox, place: PhonePlace, act: ActOf<"press">): Promise<Done> {
  const kept = messageAt(place, act.message);
  if (kept === undefined) return goneMessage;
  const button = kept.message.reply_markup?.inline_keyboard[act.row]?.[act.column];
  if (button === undefined) return refused("This button isn’t there any more.");
  // Clients open links and copy texts by themselves.
  if (button.callback_data === undefined) return done;
  const pressed = seatAt(world, place).pressesData(kept.message, button.callback_data);
  // It only throws when no answer comes, and a client then shows nothing.
  const answer = await pressed.answer(answerWithinMs).catch(() => ({ text: "", alert: false }));
  return { kind: "answered", ...answer };
}

function pressKeyboard(
  { world }: Sandbox,
  place: PhonePlace,
  { text }: ActOf<"press_keyboard">,
): Done {
  const button = keyboardButton(place.chat, text);
  if (button === undefined) return refused("This button isn’t there any more.");
  if (button.request_chat !== undefined || button.request_users !== undefined) {
    return refused("This button asks for a choice.");
  }
  seatAt(world, place).presses(exactly(text), { beneath: true });
  return done;
}

function forward({ world }: Sandbox, place: PhonePlace, act: ActOf<"forward">): Done {
  const kept = messageAt(place, act.message);
  if (kept === undefined) return goneMessage;
  const { user } = place;
  const target = findPlace(world, keyFor(user.id, act.toChat, act.toTopic));
  if (target === undefined) return refused("There is no such chat to forward to.");
  const mute = muteOf(world, target);
  if (mute !== "") return refused(mute);
  seatAt(world, target).passesOn(kept.message);
  return done;
}

function edit({ world }: Sandbox, place: PhonePlace, act: ActOf<"edit">): Done {
  const kept = messageAt(place, act.message);
  if (kept === undefined) return goneMessage;
  if (!isOwn(place, kept)) return refused("You can change only what you wrote yourself.");
  const { text: now, forward_origin: origin } = kept.message;
  if (now === undefined || origin !== undefined) {
    return refused("Only texts of your own can be changed.");
  }
  const text = act.text.trim();
  if (text === "") return refused("A message can’t become empty.");
  if (text.length > textLimit) return refused(`A message has at most ${textLimit} characters.`);
  if (text !== now) seatAt(world, place).edits(kept.message, text);
  return done;
}

function remove({ world }: Sandbox, place: PhonePlace, act: ActOf<"delete">): Done {
  const kept = messageAt(place, act.message);
  if (kept === undefined) return goneMessage;
  if (!mayDelete(place, kept)) return refused("You can delete only what you wrote yourself.");
  seatAt(world, place).deletes(kept.message);
  return done;
}

/** In the chat with the bot each may delete everything; in groups, admins with the right may. */
function mayDelete(place: PhonePlace, kept: Kept): boolean {
  const { chat, user } = place;
  if (chat.kind === "private") return true;
  if (kept.message.forum_topic_created !== undefined) return false;
  if (isOwn(place, kept)) return true;
  const standing = chat.members.get(user.id);
  if (standing?.kind === "administrator") return standing.rights.can_delete_messages;
  return isAdmin(standing);
}

function isOwn({ user }: PhonePlace, { message, writer }: Kept): boolean {
  return writer === user.id && !isService(message);
}

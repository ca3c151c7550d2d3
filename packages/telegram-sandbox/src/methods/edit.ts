import { z } from "zod";
import { hasRight, reachChat } from "../chats/access.ts";
import { badRequest } from "../calls/api-error.ts";
import { audienceOf, widenAudience } from "../chats/audience.ts";
import type { ChatRecord } from "../chats/chats.ts";
import { readMarkup } from "../messages/markup.ts";
import { pictureOf } from "../messages/picture.ts";
import type { Kept } from "../messages/message-book.ts";
import {
  chatKey,
  entities,
  flag,
  integer,
  linkPreview,
  read,
  words,
  type Params,
} from "../calls/params.ts";
import { captionOf, formatted, textLimit } from "../messages/text.ts";
import type { Content, Message } from "../wire.ts";
import { isService, type World } from "../world.ts";
import type { Methods } from "./method.ts";

const target = { chat_id: chatKey.optional(), message_id: integer.optional() };

const editTextParams = z.object({
  ...target,
  text: words.optional(),
  entities: entities.optional(),
  parse_mode: z.string().optional(),
  link_preview_options: linkPreview.optional(),
  reply_markup: z.unknown().optional(),
});

const editMarkupParams = z.object({ ...target, reply_markup: z.unknown().optional() });

function editMessageText(world: World, params: Params): Message {
  const given = read(editTextParams, params);
  if ((given.text ?? "").trim() === "") throw badRequest("message text is empty");
  const { chat, kept } = ownMessage(world, given);
  if (kept.message.text === undefined) throw badRequest("there is no text in the message to edit");
  const body = formatted(given.text ?? "", given.entities ?? []);
  if (body.text.length > textLimit) throw badRequest("MESSAGE_TOO_LONG");
  const markup = inlineOnly(given.reply_markup, chat);
  const edited = change(world, chat, kept, {
    text: body.text,
    entities: body.entities.length > 0 ? body.entities : undefined,
    link_preview_options: given.link_preview_options,
    reply_markup: markup,
  });
  kept.parseMode = given.parse_mode;
  return edited;
}

const editMediaParams = z.object({
  ...target,
  media: z.object({
    type: z.literal("photo"),
    media: z.string(),
    caption: words.optional(),
    caption_entities: entities.optional(),
    parse_mode: z.string().optional(),
  }),
  reply_markup: z.unknown().optional(),
});

/** Also puts a picture in the place of a text. */
function editMessageMedia(world: World, params: Params): Message {
  const given = read(editMediaParams, params);
  const { chat, kept } = ownMessage(world, given);
  const part = /^attach:\/\/(.+)$/.exec(given.media.media)?.[1] ?? "";
  return change(world, chat, kept, {
    text: undefined,
    entities: undefined,
    ...pictureOf(world, params[part]),
    ...captionOf(given.media),
    reply_markup: inlineOnly(given.reply_markup, chat),
  });
}

function editMessageReplyMarkup(world: World, params: Params): Message {
  const given = read(editMarkupParams, params);
  const { chat, kept } = ownMessage(world, given);
  return change(world, chat, kept, { reply_markup: inlineOnly(given.reply_markup, chat) });
}

function ownMessage(
  world: World,
  given: { chat_id?: number | string | undefined; message_id?: number | undefined },
): { chat: ChatRecord; kept: Kept } {
  if (given.message_id === undefined) throw badRequest("message identifier is not specified");
  const chat = reachChat(world, given.chat_id, "edit");
  const kept = chat.book.find(given.message_id);
  if (kept === undefined) throw badRequest("message to edit not found");
  const fixed = kept.keyboard.kind !== "inline" && kept.keyboard.kind !== "none";
  if (!kept.byBot || fixed || isService(kept.message)) throw badRequest("message can't be edited");
  return { chat, kept };
}

function inlineOnly(value: unknown, chat: ChatRecord): Message["reply_markup"] {
  const markup = readMarkup(value, chat.kind === "private" ? "private" : "other");
  if (markup.keyboard.kind !== "inline" && markup.keyboard.kind !== "none") {
    throw badRequest("inline keyboard expected");
  }
  return markup.inline;
}

function change(
  world: World,
  chat: ChatRecord,
  kept: Kept,
  next: Content & Pick<Message, "reply_markup" | "link_preview_options">,
): Message {
  const now = kept.message;
  const differs = JSON.stringify({ ...now, ...next }) !== JSON.stringify(now);
  if (!differs) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  if (kept.keyboard.kind === "none" && next.reply_markup !== undefined)
    kept.keyboard = { kind: "inline" };
  if (next.reply_markup === undefined) kept.keyboard = { kind: "none" };
  widenAudience(kept, audienceOf(chat, world.bot.id));
  return chat.book.replace(kept, { ...next, edit_date: world.clock.date() });
}

function deleteMessage(world: World, params: Params): true {
  const given = read(z.object(target), params);
  if (given.message_id === undefined) throw badRequest("message identifier is not specified");
  const chat = reachChat(world, given.chat_id, "write");
  const kept = chat.book.find(given.message_id);
  if (kept === undefined) throw badRequest("message to delete not found");
  const mayAll = hasRight(world, chat, "can_delete_messages");
  if (!kept.byBot && chat.kind !== "private" && !mayAll)
    throw badRequest("message can't be deleted");
  const old = world.clock.now() - kept.sentAt > world.clock.lasts(48 * 3600);
  if (old && !mayAll) throw badRequest("message can't be deleted for everyone");
  chat.book.delete(kept);
  return true;
}

const pinParams = z.object({ ...target, disable_notification: flag.optional() });

function pinChatMessage(world: World, params: Params): true {
  const given = read(pinParams, params);
  const chat = reachChat(world, given.chat_id, "write");
  const kept = chat.book.find(given.message_id ?? 0);
  if (kept === undefined) throw badRequest("message to pin not found");
  if (chat.kind !== "private" && !hasRight(world, chat, "can_pin_messages")) {
    throw badRequest("not enough rights to manage pinned messages in the chat");
  }
  world.post(chat, {
    from: world.bot,
    pinned_message: { ...kept.message, reply_to_message: undefined },
  });
  return true;
}

export const editMethods: Methods = {
  editMessageText: { kind: "edits", run: editMessageText },
  editMessageMedia: { kind: "edits", run: editMessageMedia },
  editMessageReplyMarkup: { kind: "edits", run: editMessageReplyMarkup },
  deleteMessage: { kind: "acts", run: deleteMessage },
  pinChatMessage: { kind: "acts", run: pinChatMessage },
};

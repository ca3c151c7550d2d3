// The Bot API's JSON objects, as far as the sandbox makes or reads them. Used by nearly all of the sandbox.

/*
 * Source of the field names: https://core.telegram.org/bots/api. They are declared here and not
 * taken from the bot's library, so that a mistake there can't hide in the double as well.
 */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string | undefined;
  username?: string | undefined;
  language_code?: string | undefined;
}

export interface Chat {
  id: number;
  type: "private" | "group" | "supergroup" | "channel";
  title?: string | undefined;
  username?: string | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
  is_forum?: true | undefined;
}

/** Offsets and lengths are UTF-16 code units. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string | undefined;
  language?: string | undefined;
  user?: User | undefined;
  custom_emoji_id?: string | undefined;
}

export interface InlineButton {
  text: string;
  style?: string | undefined;
  callback_data?: string | undefined;
  url?: string | undefined;
  copy_text?: { text: string } | undefined;
  [other: string]: unknown;
}

export interface ReplyButton {
  text: string;
  style?: string | undefined;
  request_chat?: Record<string, unknown> | undefined;
  request_users?: Record<string, unknown> | undefined;
  [other: string]: unknown;
}

export interface InlineKeyboard {
  inline_keyboard: InlineButton[][];
}

export type Origin =
  | { type: "user"; date: number; sender_user: User }
  | { type: "hidden_user"; date: number; sender_user_name: string }
  | { type: "chat"; date: number; sender_chat: Chat; author_signature?: string | undefined }
  | {
      type: "channel";
      date: number;
      chat: Chat;
      message_id: number;
      author_signature?: string | undefined;
    };

export interface FileFacts {
  file_id: string;
  file_unique_id: string;
  file_size?: number | undefined;
  file_name?: string | undefined;
  mime_type?: string | undefined;
  [other: string]: unknown;
}

/** What a message can hold besides its text: one key of these, with its caption beside it. */
export interface Content {
  text?: string | undefined;
  entities?: Entity[] | undefined;
  caption?: string | undefined;
  caption_entities?: Entity[] | undefined;
  media_group_id?: string | undefined;
  photo?: FileFacts[] | undefined;
  sticker?: FileFacts | undefined;
  voice?: FileFacts | undefined;
  video?: FileFacts | undefined;
  document?: FileFacts | undefined;
  location?: { latitude: number; longitude: number } | undefined;
  contact?: { phone_number: string; first_name: string; user_id?: number | undefined } | undefined;
  poll?: { id: string; question: string; options: { text: string; voter_count: number }[] };
  dice?: { emoji: string; value: number } | undefined;
  new_chat_members?: User[] | undefined;
  left_chat_member?: User | undefined;
  migrate_to_chat_id?: number | undefined;
  migrate_from_chat_id?: number | undefined;
  pinned_message?: Message | undefined;
  forum_topic_created?: { name: string; icon_color: number } | undefined;
  forum_topic_edited?: { name?: string | undefined } | undefined;
  forum_topic_closed?: Record<string, never> | undefined;
  forum_topic_reopened?: Record<string, never> | undefined;
  users_shared?: { request_id: number; users: SharedUser[] } | undefined;
  chat_shared?: SharedChat | undefined;
}

export interface SharedUser {
  user_id: number;
  first_name?: string | undefined;
  last_name?: string | undefined;
  username?: string | undefined;
}

interface SharedChat {
  request_id: number;
  chat_id: number;
  title?: string | undefined;
  username?: string | undefined;
}

export interface Message extends Content {
  message_id: number;
  /** Unix time, seconds. */
  date: number;
  chat: Chat;
  from?: User | undefined;
  sender_chat?: Chat | undefined;
  author_signature?: string | undefined;
  message_thread_id?: number | undefined;
  is_topic_message?: true | undefined;
  is_automatic_forward?: true | undefined;
  reply_to_message?: Message | undefined;
  external_reply?: { origin: Origin; [other: string]: unknown } | undefined;
  forward_origin?: Origin | undefined;
  edit_date?: number | undefined;
  has_protected_content?: true | undefined;
  link_preview_options?: LinkPreview | undefined;
  reply_markup?: InlineKeyboard | undefined;
}

export interface LinkPreview {
  is_disabled?: boolean | undefined;
  [other: string]: unknown;
}

interface CallbackQuery {
  id: string;
  from: User;
  message: Message | { chat: Chat; message_id: number; date: 0 };
  chat_instance: string;
  data: string;
}

export interface MemberChange {
  chat: Chat;
  from: User;
  date: number;
  old_chat_member: Record<string, unknown>;
  new_chat_member: Record<string, unknown>;
  /** By which link somebody came in. */
  invite_link?: Record<string, unknown>;
  via_join_request?: boolean;
}

export type Happening =
  | { message: Message }
  | { edited_message: Message }
  | { callback_query: CallbackQuery }
  | { my_chat_member: MemberChange }
  | { chat_member: MemberChange }
  | { message_reaction: Record<string, unknown> };

export type UpdateKind =
  | "message"
  | "edited_message"
  | "callback_query"
  | "my_chat_member"
  | "chat_member"
  | "message_reaction";

export type Update = { update_id: number } & Happening;

// Everything that one Telegram consists of. Used by the methods, and by what people do.
import { audienceOf } from "./chats/audience.ts";
import { chatObject, Directory, type ChatRecord } from "./chats/chats.ts";
import { CallLog } from "./calls/call-log.ts";
import { Chance, Clock } from "./clock.ts";
import { Faults } from "./calls/faults.ts";
import { isAdmin, type Standing } from "./chats/members.ts";
import { Counter } from "./messages/message-book.ts";
import { Pacer, type Limits } from "./calls/pacer.ts";
import { Polling } from "./updates/polling.ts";
import { Presses } from "./people/presses.ts";
import { Profile } from "./profile.ts";
import { UpdateQueue } from "./updates/update-queue.ts";
import { Webhook } from "./updates/webhook.ts";
import type { Content, Message, User } from "./wire.ts";

/** Telegram's seconds for which it keeps updates other than presses. */
export const updateLifeS = 86_400;

export interface WorldOptions {
  token: string;
  bot: User;
  seed: number;
  scale: number;
  limits: Limits;
  pressLifeS: number;
  /** What its owner set at BotFather. */
  set?: BotSet;
}

type BotSet = { readsAllMessages: boolean; joinsGroups: boolean };

/** Everything that this Telegram consists of. Methods and hands change it, nothing else does. */
export class World {
  readonly token: string;
  readonly bot: User;
  readonly set: BotSet;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly directory = new Directory();
  readonly queue: UpdateQueue;
  readonly polling: Polling;
  readonly webhook: Webhook;
  readonly presses: Presses;
  readonly pacer: Pacer;
  readonly faults: Faults;
  readonly log = new CallLog();
  readonly profile: Profile;
  /** The bytes of documents that the bot sent, by file id. */
  readonly files = new Map<string, Buffer>();
  /** Private chats and basic groups number their messages together. */
  readonly sharedCounter: Counter;

  constructor(options: WorldOptions) {
    this.token = options.token;
    this.clock = new Clock(options.scale);
    this.chance = new Chance(options.seed);
    this.sharedCounter = new Counter(this.chance.below(1000));
    this.bot = options.bot;
    this.set = options.set ?? { readsAllMessages: false, joinsGroups: true };
    this.directory.addUser(this.bot);
    this.queue = new UpdateQueue(this.clock, new Chance(options.seed + 1));
    this.polling = new Polling(this.queue);
    this.webhook = new Webhook(this.queue, this.clock);
    this.presses = new Presses(this.clock, options.pressLifeS);
    this.pacer = new Pacer(this.clock, options.limits);
    this.faults = new Faults(new Chance(options.seed + 2));
    this.queue.duplicates = () => this.faults.duplicateUpdates;
    this.profile = new Profile(this.bot.first_name);
  }

  botStanding(chat: ChatRecord): Standing | undefined {
    return chat.kind === "private" ? undefined : chat.members.get(this.bot.id);
  }

  /**
   * Puts a message into a chat.
   * @param writer who wrote it, if not the one in whose name it stands
   */
  post(chat: ChatRecord, rest: Content & Partial<Message>, writer = rest.from?.id): Message {
    const message: Message = {
      message_id: chat.book.nextId(),
      date: this.clock.date(),
      chat: chatObject(chat),
      ...rest,
    };
    chat.book.add({
      message,
      sentAt: this.clock.now(),
      byBot: message.from?.id === this.bot.id,
      writer,
      deleted: false,
      edits: 0,
      protect: message.has_protected_content === true,
      seenBy: audienceOf(chat, this.bot.id),
      keyboard: { kind: "none" },
      parseMode: undefined,
    });
    return message;
  }

  /** Tells the bot of a message, if it may see it. */
  tell(chat: ChatRecord, message: Message, kind: "message" | "edited_message"): void {
    if (!this.#isSeen(chat, message)) return;
    const happening = kind === "message" ? { message } : { edited_message: message };
    this.queue.push(happening, `chat ${chat.id}`, updateLifeS);
  }

  /** Privacy mode: as a plain member of a group, a bot gets only what is meant for it. */
  #isSeen(chat: ChatRecord, message: Message): boolean {
    if (chat.kind === "private") return !chat.blocked;
    const standing = chat.members.get(this.bot.id);
    if (standing === undefined || standing.kind === "left" || standing.kind === "kicked")
      return false;
    if (chat.kind === "channel" || isAdmin(standing)) return true;
    if (isService(message)) return true;
    if (message.reply_to_message?.from?.id === this.bot.id) return true;
    const text = message.text ?? message.caption ?? "";
    const entities = message.entities ?? message.caption_entities ?? [];
    return entities.some((entity) => {
      const word = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
      const me = `@${this.bot.username ?? ""}`.toLowerCase();
      if (entity.type === "mention") return word === me;
      if (entity.type === "text_mention") return entity.user?.id === this.bot.id;
      return entity.type === "bot_command" && (!word.includes("@") || word.endsWith(me));
    });
  }
}

const serviceKeys = [
  "new_chat_members",
  "left_chat_member",
  "migrate_to_chat_id",
  "migrate_from_chat_id",
  "pinned_message",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
] as const;

export function isService(message: Message): boolean {
  return serviceKeys.some((key) => message[key] !== undefined);
}

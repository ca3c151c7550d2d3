// Sends what somebody writes, and in whose name it stands. Used by a person's seat.
import { chatObject, type ChatRecord } from "../chats/chats.ts";
import { forwarded, originOf, type ForwardSource } from "../messages/forwards.ts";
import { media, type MediaFacts, type MediaKind } from "../messages/media.ts";
import { isInside } from "../chats/members.ts";
import { shallow } from "../messages/message-book.ts";
import { typed } from "../messages/text.ts";
import type { Chat, Content, Message, User } from "../wire.ts";
import type { World } from "../world.ts";

/** Who writes, and where. */
export interface Place {
  user: User;
  chat: () => ChatRecord;
  /** A forum topic's id. */
  thread?: number;
  /** In whose name, if not their own: the group's, as anonymous admins write, or a channel's. */
  as?: "group" | { chat: Chat };
}

export interface Reply {
  replyTo?: { message_id: number };
  /** Replies to a message of another chat. */
  repliesElsewhere?: ForwardSource;
}

const anonymousAdmin: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

/** Who stands for people that write in the name of a channel of theirs. */
const channelBot: User = {
  id: 136_817_688,
  is_bot: true,
  first_name: "Channel",
  username: "Channel_Bot",
};

/** All the ways in which a person puts a message into a chat. */
export class Sender {
  protected readonly world: World;
  protected readonly place: Place;

  constructor(world: World, place: Place) {
    this.world = world;
    this.place = place;
  }

  sends(text: string, reply: Reply = {}): Message {
    const { entities, ...rest } = typed(text);
    const content = { ...rest, entities: entities.length > 0 ? entities : undefined };
    return this.puts(content, this.replied(reply));
  }

  sendsPhoto(facts: MediaFacts & Reply = {}): Message {
    return this.sendsMedia("photo", facts);
  }

  sendsVideo(facts: MediaFacts & Reply = {}): Message {
    return this.sendsMedia("video", facts);
  }

  sendsVoice(facts: MediaFacts & Reply = {}): Message {
    return this.sendsMedia("voice", facts);
  }

  sendsDocument(facts: MediaFacts & Reply = {}): Message {
    return this.sendsMedia("document", facts);
  }

  sendsSticker(facts: MediaFacts & Reply = {}): Message {
    return this.sendsMedia("sticker", facts);
  }

  /** Several photos or videos that clients show as one: as many updates, one media_group_id. */
  sendsAlbum(count: number, facts: MediaFacts & { kind?: MediaKind } = {}): Message[] {
    const media_group_id = String(
      13_000_000_000_000_000n + BigInt(this.world.chance.below(2 ** 31)),
    );
    return Array.from({ length: count }, (_, index) => {
      // Clients put an album's caption on its first part.
      const { caption: _rest, ...bare } = facts;
      const content = this.#filed(facts.kind ?? "photo", index === 0 ? facts : bare);
      return this.puts({ ...content, media_group_id });
    });
  }

  sendsLocation(latitude = 52.52, longitude = 13.405): Message {
    return this.puts({ location: { latitude, longitude } });
  }

  /** @param userId when the contact has a Telegram account */
  sendsContact(firstName = "Someone", phoneNumber = "+4900000000", userId?: number): Message {
    const contact = { phone_number: phoneNumber, first_name: firstName };
    return this.puts({ contact: userId === undefined ? contact : { ...contact, user_id: userId } });
  }

  sendsPoll(question = "Yes or no?", answers: readonly string[] = ["Yes", "No"]): Message {
    const options = answers.map((text) => ({ text, voter_count: 0 }));
    return this.puts({ poll: { id: this.world.chance.letters(18), question, options } });
  }

  sendsDice(emoji = "🎲"): Message {
    return this.puts({ dice: { emoji, value: 1 + this.world.chance.below(6) } });
  }

  /** @param what a text (default), or a kind of media with a caption */
  forwards(
    source: ForwardSource,
    what: { text?: string; media?: MediaKind } & MediaFacts = {},
  ): Message {
    const content: Content =
      what.media === undefined
        ? typed(what.text ?? what.caption ?? "A forwarded message")
        : this.#filed(what.media, what);
    const forward_origin = originOf(source, this.world.clock.date() - 3600);
    return this.puts(content, { forward_origin });
  }

  /**
   * Forwards a message as it stands, from wherever it is to here.
   * @throws Error when it can't be forwarded, or this person can't write here
   */
  passesOn(message: Message): Message {
    return this.puts(forwarded(message));
  }

  protected sendsMedia(kind: MediaKind, facts: MediaFacts & Reply): Message {
    return this.puts(this.#filed(kind, facts), this.replied(facts));
  }

  protected replied(reply: Reply): Partial<Message> {
    const { book } = this.place.chat();
    const id = reply.replyTo?.message_id;
    const found = id === undefined ? undefined : book.find(id);
    // What was deleted meanwhile is left out; the reply itself arrives.
    if (id !== undefined && found === undefined && !book.wasThere(id)) {
      throw new Error(`sandbox: no message #${id} to reply to`);
    }
    return {
      reply_to_message: found === undefined ? undefined : shallow(found.message),
      external_reply:
        reply.repliesElsewhere === undefined
          ? undefined
          : { origin: originOf(reply.repliesElsewhere, this.world.clock.date() - 3600) },
    };
  }

  /** @throws Error when this person can't write here */
  protected puts(content: Content & Partial<Message>, extra: Partial<Message> = {}): Message {
    const chat = this.place.chat();
    this.#checkPresence(chat);
    const thread = this.place.thread;
    const start = thread === undefined ? undefined : chat.book.find(thread);
    const whole: Content & Partial<Message> = {
      ...this.author(),
      ...content,
      ...extra,
      message_thread_id: thread,
      is_topic_message: thread === undefined ? undefined : true,
      // Without a reply of its own, a message in a topic replies to the topic's first one.
      reply_to_message:
        extra.reply_to_message ?? (start === undefined ? undefined : shallow(start.message)),
    };
    const message = this.world.post(chat, whole, this.place.user.id);
    this.world.tell(chat, message, "message");
    return message;
  }

  protected author(): { from: User; sender_chat?: Chat } {
    const { as, user, chat } = this.place;
    if (as === undefined) return { from: user };
    if (as === "group") return { from: anonymousAdmin, sender_chat: chatObject(chat()) };
    return { from: channelBot, sender_chat: as.chat };
  }

  #filed(kind: MediaKind, facts: MediaFacts): Content {
    const content = media(kind, this.world.chance, facts);
    if (facts.caption === undefined) return content;
    const { text, entities } = typed(facts.caption);
    return {
      ...content,
      caption: text,
      caption_entities: entities.length > 0 ? entities : undefined,
    };
  }

  #checkPresence(chat: ChatRecord): void {
    if (chat.kind === "private") {
      if (chat.blocked) throw new Error("sandbox: one can't write to a bot that one blocked");
      chat.started = true;
    } else if (!isInside(chat.members.get(this.place.user.id))) {
      throw new Error(`sandbox: ${this.place.user.first_name} is not in "${chat.title}"`);
    }
  }
}

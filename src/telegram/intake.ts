// What is stored of an update's messages. Called by updates.ts for each update that arrives.
import { z } from "zod";
import { commandIn } from "./speaking/command.ts";
import { isReplyTo } from "./speaking/reply.ts";

const Entities = z
  .array(z.object({ type: z.string(), offset: z.number(), length: z.number() }))
  .optional();
const Replied = z.looseObject({ from: z.looseObject({ id: z.number() }).optional() });
const InGroup = z.looseObject({
  chat: z.looseObject({ type: z.enum(["group", "supergroup"]) }),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: Entities,
  caption_entities: Entities,
  reply_to_message: Replied.optional(),
  migrate_to_chat_id: z.number().optional(),
  migrate_from_chat_id: z.number().optional(),
  forum_topic_reopened: z.unknown().optional(),
  is_automatic_forward: z.boolean().optional(),
});
type InGroup = z.infer<typeof InGroup>;

/** As whom the bot is known, and by what name it is called. */
export type Me = { id: number; username: string };

export function isInGroup(message: object): boolean {
  return InGroup.pick({ chat: true }).safeParse(message).success;
}

/**
 * What is stored of a message. Of other messages that it replies to or quotes: only where they stand
 * and whose they are. In groups, where a bot that is an administrator is told of everything: nothing
 * of what people say to each other. Undefined: nothing.
 */
export function storedOf(message: object, me: Me): object | undefined {
  const read = InGroup.safeParse(message);
  if (read.success && !isForBot(read.data, me)) return undefined;
  // That a channel's posts come here is what counts, not what they say.
  if (read.success && read.data.is_automatic_forward === true) return referenceTo(message);
  const { quote: _, ...rest } = Quoting.parse(message);
  const { reply_to_message: reply, external_reply: external } = rest;
  return {
    ...rest,
    ...(reply === undefined ? {} : { reply_to_message: referenceTo(reply) }),
    ...(external === undefined ? {} : { external_reply: only(externalKeys, external) }),
  };
}

const Quoting = z.looseObject({
  reply_to_message: z.looseObject({}).optional().catch(undefined),
  external_reply: z.looseObject({}).optional().catch(undefined),
  quote: z.unknown().optional(),
});

/** Its commands, answers to what it said, the group's move to another id, and a topic's reopening. */
function isForBot(message: InGroup, me: Me): boolean {
  if (commandIn(message, me.username) !== undefined || isReplyTo(message, me.id)) return true;
  const {
    migrate_to_chat_id: to,
    migrate_from_chat_id: from,
    forum_topic_reopened: again,
    is_automatic_forward: isOfChannel,
  } = message;
  if (isOfChannel === true) return true;
  return to !== undefined || from !== undefined || again !== undefined;
}

const referenceKeys: ReadonlySet<string> = new Set([
  "message_id",
  "message_thread_id",
  "date",
  "chat",
  "from",
  "sender_chat",
  "forward_origin",
  "is_automatic_forward",
  "is_topic_message",
  "forum_topic_created",
]);
const externalKeys: ReadonlySet<string> = new Set(["origin", "chat", "message_id", "story"]);

/** Where a message stands and whose it is, without what it says. */
export function referenceTo(message: object): object {
  return only(referenceKeys, message);
}

function only(keys: ReadonlySet<string>, from: object): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.has(key)));
}

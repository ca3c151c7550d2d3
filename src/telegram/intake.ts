import { z } from "zod";

const Entities = z.array(z.object({ type: z.string() })).default([]);
const Replied = z.looseObject({ from: z.looseObject({ is_bot: z.boolean() }).optional() });
const InGroup = z.looseObject({
  chat: z.looseObject({ type: z.enum(["group", "supergroup"]) }),
  entities: Entities,
  caption_entities: Entities,
  reply_to_message: Replied.optional(),
  migrate_to_chat_id: z.number().optional(),
  migrate_from_chat_id: z.number().optional(),
});
type InGroup = z.infer<typeof InGroup>;

export function isInGroup(message: object): boolean {
  return InGroup.pick({ chat: true }).safeParse(message).success;
}

/**
 * What is stored of a message. Of other messages that it replies to or quotes: only where they stand
 * and whose they are. In groups, where a bot that is an administrator is told of everything: nothing
 * of what people say to each other. Undefined: nothing.
 */
export function storedOf(message: object): object | undefined {
  const read = InGroup.safeParse(message);
  if (read.success && !isForBot(read.data)) return undefined;
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

/** Commands, answers to what a bot said, and the group's move to another id. */
function isForBot(message: InGroup): boolean {
  const { entities, caption_entities, reply_to_message: reply } = message;
  if ([...entities, ...caption_entities].some(({ type }) => type === "bot_command")) return true;
  if (reply?.from?.is_bot === true) return true;
  const { migrate_to_chat_id: to, migrate_from_chat_id: from } = message;
  return to !== undefined || from !== undefined;
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

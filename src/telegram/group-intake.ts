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

/**
 * What is stored of a message. In groups, where a bot that is an administrator is told of
 * everything: nothing of what people say to each other, and of the message that somebody points at
 * only where it stands and whose it is. Undefined: nothing.
 */
export function storedOf(message: object | undefined): object | undefined {
  const read = InGroup.safeParse(message);
  if (!read.success) return message;
  if (!isForBot(read.data)) return undefined;
  const { reply_to_message: reply } = read.data;
  return reply === undefined ? message : { ...message, reply_to_message: referenceTo(reply) };
}

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

function referenceTo(message: object): object {
  return Object.fromEntries(Object.entries(message).filter(([key]) => referenceKeys.has(key)));
}

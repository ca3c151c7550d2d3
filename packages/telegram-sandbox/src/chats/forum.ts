// Opening, closing and deleting a topic. Used by the group's people, and by the methods for topics.
import type { GroupChat, Topic } from "./chats.ts";
import type { Message, User } from "../wire.ts";
import type { World } from "../world.ts";

/** A topic's id is that of the service message that opened it. */
export function openTopic(
  world: World,
  chat: GroupChat,
  by: User,
  name: string,
  colour: number,
): Topic {
  const message = world.post(chat, {
    from: by,
    is_topic_message: true,
    forum_topic_created: { name, icon_color: colour },
  });
  const kept = chat.book.find(message.message_id);
  if (kept !== undefined) kept.message = { ...message, message_thread_id: message.message_id };
  const topic: Topic = {
    id: message.message_id,
    name,
    state: "open",
    byBot: by.id === world.bot.id,
  };
  chat.topics.set(topic.id, topic);
  if (!topic.byBot && kept !== undefined) world.tell(chat, kept.message, "message");
  return topic;
}

export function setTopicState(
  world: World,
  chat: GroupChat,
  by: User,
  topic: Topic,
  state: "open" | "closed",
): Message {
  topic.state = state;
  const message = world.post(chat, {
    from: by,
    message_thread_id: topic.id,
    is_topic_message: true,
    ...(state === "closed" ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }),
  });
  if (by.id !== world.bot.id) world.tell(chat, message, "message");
  return message;
}

/** Deleting a topic takes all of its messages along. */
export function deleteTopic(chat: GroupChat, topic: Topic): void {
  topic.state = "deleted";
  for (const kept of chat.book.all()) {
    if (kept.message.message_thread_id === topic.id) chat.book.delete(kept);
  }
}

import { z } from "zod";
import { mayManageTopics, reachChat } from "../chats/access.ts";
import { badRequest } from "../calls/api-error.ts";
import type { GroupChat, Topic } from "../chats/chats.ts";
import { chatKey, integer, read, words, type Params } from "../calls/params.ts";
import { openTopic, setTopicState } from "../chats/forum.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const topicParams = z.object({
  chat_id: chatKey.optional(),
  message_thread_id: integer.optional(),
  name: words.optional(),
  icon_color: integer.optional(),
});

type Given = z.output<typeof topicParams>;

function forumOf(world: World, given: Given): GroupChat {
  const chat = reachChat(world, given.chat_id, "write");
  if (chat.kind !== "supergroup" || !chat.forum) throw badRequest("the chat is not a forum");
  return chat;
}

function topicOf(chat: GroupChat, given: Given): Topic {
  const topic = chat.topics.get(given.message_thread_id ?? 0);
  if (topic === undefined || topic.state === "deleted") throw badRequest("TOPIC_ID_INVALID");
  return topic;
}

function createForumTopic(world: World, params: Params): Record<string, unknown> {
  const given = read(topicParams, params);
  const chat = forumOf(world, given);
  if (!mayManageTopics(world, chat)) throw badRequest("not enough rights to create a topic");
  const name = (given.name ?? "").trim().slice(0, 128);
  if (name === "") throw badRequest("topic name must be non-empty");
  const colour = given.icon_color ?? 7_322_096;
  const topic = openTopic(world, chat, world.bot, name, colour);
  return { message_thread_id: topic.id, name, icon_color: colour };
}

function editForumTopic(world: World, params: Params): true {
  const given = read(topicParams, params);
  const chat = forumOf(world, given);
  const topic = topicOf(chat, given);
  if (!mayManageTopics(world, chat) && !topic.byBot) {
    throw badRequest("not enough rights to edit the topic");
  }
  const name = (given.name ?? "").trim().slice(0, 128);
  if (name === topic.name) throw badRequest("TOPIC_NOT_MODIFIED");
  if (name === "") return true;
  topic.name = name;
  world.post(chat, {
    from: world.bot,
    message_thread_id: topic.id,
    is_topic_message: true,
    forum_topic_edited: { name },
  });
  return true;
}

function switchTopic(world: World, params: Params, state: "open" | "closed"): true {
  const given = read(topicParams, params);
  const chat = forumOf(world, given);
  const topic = topicOf(chat, given);
  if (!mayManageTopics(world, chat) && !topic.byBot) {
    throw badRequest("not enough rights to close or open the topic");
  }
  if (topic.state === state) throw badRequest("TOPIC_NOT_MODIFIED");
  setTopicState(world, chat, world.bot, topic, state);
  return true;
}

export const topicMethods: Methods = {
  createForumTopic: { kind: "acts", run: createForumTopic },
  editForumTopic: { kind: "acts", run: editForumTopic },
  closeForumTopic: { kind: "acts", run: (world, params) => switchTopic(world, params, "closed") },
  reopenForumTopic: { kind: "acts", run: (world, params) => switchTopic(world, params, "open") },
};

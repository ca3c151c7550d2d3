import { expect, test } from "vitest";
import { refusal, telegram } from "./harness.ts";

test("a bot with the right opens topics and writes into them", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group({ forum: true });
  group.addsBot();
  expect(await refusal(api.createForumTopic(group.id, "Cases"))).toBe(
    "Bad Request: not enough rights to create a topic",
  );
  group.promotesBot();
  const topic = await api.createForumTopic(group.id, "Cases");
  const thread = topic.message_thread_id;
  const sent = await api.sendMessage(group.id, "card", { message_thread_id: thread });
  expect(sent).toMatchObject({ message_thread_id: thread, is_topic_message: true });
  expect(sent.reply_to_message?.forum_topic_created?.name).toBe("Cases");
  await api.sendMessage(group.id, "elsewhere");
  expect(group.sees({ thread }).map((message) => message.text)).toEqual(["", "card"]);
  await api.editForumTopic(group.id, thread, { name: "Old cases" });
  await api.closeForumTopic(group.id, thread);
  expect(await refusal(api.closeForumTopic(group.id, thread))).toBe(
    "Bad Request: TOPIC_NOT_MODIFIED",
  );
  await api.reopenForumTopic(group.id, thread);
});

test("a closed topic is closed to a bot without the right", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group({ forum: true });
  group.addsBot();
  const topic = group.topic("Cases");
  const card = await api.sendMessage(group.id, "card", { message_thread_id: topic.id });
  group.closesTopic(topic);
  expect(await refusal(api.sendMessage(group.id, "x", { message_thread_id: topic.id }))).toBe(
    "Bad Request: TOPIC_CLOSED",
  );
  await api.editMessageText(group.id, card.message_id, "card, settled");
  group.reopensTopic(topic);
  await api.sendMessage(group.id, "x", { message_thread_id: topic.id });
});

test("a deleted topic takes its messages along", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group({ forum: true });
  group.addsBot();
  const topic = group.topic("Cases");
  const card = await api.sendMessage(group.id, "card", { message_thread_id: topic.id });
  group.deletesTopic(topic);
  expect(await refusal(api.sendMessage(group.id, "x", { message_thread_id: topic.id }))).toBe(
    "Bad Request: message thread not found",
  );
  expect(await refusal(api.editMessageText(group.id, card.message_id, "x"))).toBe(
    "Bad Request: message to edit not found",
  );
});

test("topics exist in forums only", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  group.addsBot(group.owner, { asAdmin: true });
  expect(await refusal(api.createForumTopic(group.id, "Cases"))).toBe(
    "Bad Request: the chat is not a forum",
  );
  const ann = sandbox.person();
  ann.sends("hello");
  expect(await refusal(api.sendMessage(ann.id, "x", { message_thread_id: 5 }))).toBe(
    "Bad Request: message thread not found",
  );
});

test("a person's message in a topic replies to the topic's start, unless it replies to another", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group({ forum: true });
  group.addsBot();
  const topic = group.topic("Cases");
  const seat = group.owner.in(group, { thread: topic });
  const first = seat.sends("/report");
  seat.sends("/report", { replyTo: first });
  const replies = (await api.getUpdates())
    .slice(-2)
    .map((update) => update.message?.reply_to_message?.message_id);
  expect(replies).toEqual([topic.id, first.message_id]);
});

import { expect, test } from "vitest";
import type { Update } from "grammy/types";
import { refusal, refused, telegram } from "./harness.ts";

const texts = (updates: readonly Update[]): (string | undefined)[] =>
  updates.flatMap((update) => (update.message?.text === undefined ? [] : [update.message.text]));

test("being added is told as a change of membership and as a message", async () => {
  const { sandbox, api } = await telegram();
  const [mia, ann] = [sandbox.person({ firstName: "Mia" }), sandbox.person()];
  const group = sandbox.group({ title: "Team", owner: mia, members: [ann] });
  group.addsBot(ann, { asAdmin: true });
  const [change, service] = await api.getUpdates();
  expect(change?.my_chat_member).toMatchObject({
    chat: { id: group.id, title: "Team", type: "supergroup" },
    from: { id: ann.id },
    old_chat_member: { status: "left" },
    new_chat_member: { status: "administrator", can_manage_topics: true },
  });
  expect(service?.message?.new_chat_members?.[0]?.id).toBe(sandbox.bot.id);
});

test("with privacy on, a bot hears only what is meant for it", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const group = sandbox.group({ members: [ann] });
  group.addsBot();
  const { message_id } = await api.sendMessage(group.id, "card");
  const seat = ann.in(group);
  seat.sends("small talk");
  seat.sends("/report");
  seat.sends("/report@another_bot");
  seat.sends(`hello @${sandbox.bot.username}`);
  seat.sends("an answer", { replyTo: { message_id } });
  seat.sendsPhoto();
  expect(texts(await api.getUpdates())).toEqual([
    "/report",
    `hello @${sandbox.bot.username}`,
    "an answer",
  ]);
  group.promotesBot();
  seat.sends("more small talk");
  expect(texts(await api.getUpdates())).toContain("more small talk");
});

test("members can be looked up as what they are now", async () => {
  const { sandbox, api } = await telegram();
  const [mia, ann, ben, cal] = [
    sandbox.person(),
    sandbox.person(),
    sandbox.person(),
    sandbox.person(),
  ];
  const group = sandbox.group({ owner: mia, members: [ann] });
  group.addsBot();
  group.adds(ben, { admin: true });
  group.restricts(ann);
  const status = async (id: number): Promise<string> =>
    (await api.getChatMember(group.id, id)).status;
  expect(await status(mia.id)).toBe("creator");
  expect(await status(ann.id)).toBe("restricted");
  expect(await status(ben.id)).toBe("administrator");
  expect(await status(cal.id)).toBe("left");
  group.removes(ben);
  expect(await status(ben.id)).toBe("kicked");
  group.removes(ann, { by: ann });
  expect(await status(ann.id)).toBe("left");
  expect(await refusal(api.getChatMember(group.id, 4711))).toBe("Bad Request: user not found");
  expect(await api.getChatMemberCount(group.id)).toBe(2);
  const admins = await api.getChatAdministrators(group.id);
  expect(admins.map((admin) => admin.user.id)).toEqual([mia.id]);
});

test("a bot that was thrown out is told so by every call", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  const basic = sandbox.group({ kind: "group" });
  group.addsBot();
  basic.addsBot();
  group.removesBot();
  basic.removesBot();
  expect(await refusal(api.sendMessage(group.id, "x"))).toBe(
    "Forbidden: bot was kicked from the supergroup chat",
  );
  expect(await refusal(api.sendMessage(basic.id, "x"))).toBe(
    "Forbidden: bot was kicked from the group chat",
  );
  expect(await refusal(api.getChatMember(group.id, group.owner.id))).toBe(
    "Forbidden: bot was kicked from the supergroup chat",
  );
});

test("a bot can leave, and is no member then", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  group.addsBot();
  await api.leaveChat(group.id);
  expect(await refusal(api.sendMessage(group.id, "x"))).toBe(
    "Forbidden: bot is not a member of the supergroup chat",
  );
  const last = (await api.getUpdates()).at(-1);
  expect(last?.my_chat_member?.new_chat_member.status).toBe("left");
});

test("a restricted bot may not write", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  group.addsBot();
  group.restrictsBot();
  expect(await refusal(api.sendMessage(group.id, "x"))).toBe(
    "Bad Request: not enough rights to send text messages to the chat",
  );
});

test("an upgraded group has a new id, which every call to the old one tells", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const group = sandbox.group({ kind: "group", members: [ann] });
  group.addsBot();
  const oldId = group.id;
  group.upgrades();
  const updates = await api.getUpdates();
  expect(updates.at(-2)?.message?.migrate_to_chat_id).toBe(group.id);
  expect(updates.at(-1)?.message?.migrate_from_chat_id).toBe(oldId);
  const error = await refused(api.sendMessage(oldId, "x"));
  expect(error.description).toBe("Bad Request: group chat was upgraded to a supergroup chat");
  expect(error.parameters).toEqual({ migrate_to_chat_id: group.id });
  await api.sendMessage(group.id, "card");
  await group.seesText("card");
  ann.in(group).sends("/report");
  expect((await api.getUpdates()).at(-1)?.message?.chat.id).toBe(group.id);
});

test("message ids are shared by private chats and basic groups, not by supergroups", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const [basic, big] = [sandbox.group({ kind: "group" }), sandbox.group()];
  basic.addsBot();
  big.addsBot();
  const first = ann.sends("hello");
  const second = await api.sendMessage(basic.id, "x");
  const elsewhere = await api.sendMessage(big.id, "x");
  expect(second.message_id).toBe(first.message_id + 1);
  expect(elsewhere.message_id).toBe(2);
});

test("an anonymous admin comes as GroupAnonymousBot with the group as sender", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group({ title: "Team" });
  group.addsBot();
  group.owner.in(group).anonymously.sends("/setup");
  expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
    from: { id: 1087968824, username: "GroupAnonymousBot" },
    sender_chat: { id: group.id, title: "Team" },
  });
});

test("somebody who writes in a channel's name comes as that channel", async () => {
  const { sandbox, api } = await telegram();
  const channel = sandbox.channel({ title: "Thoughts", username: "anns_thoughts" });
  const ann = sandbox.person();
  const group = sandbox.group({ members: [ann] });
  group.addsBot();
  ann.in(group).asChannel(channel).sends("/report");
  expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
    from: { id: 136_817_688, is_bot: true },
    sender_chat: { id: channel.id, type: "channel", title: "Thoughts" },
  });
});

test("Telegram copies a channel's posts to the group that holds the comments", async () => {
  const { sandbox, api } = await telegram();
  const channel = sandbox.channel({ title: "News", username: "sandbox_news" });
  const [linked, other] = [sandbox.group({ linkedChatId: channel.id }), sandbox.group()];
  for (const group of [linked, other]) group.addsBot(group.owner, { asAdmin: true });
  const { message_id } = channel.posts("the newest");
  expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
    chat: { id: linked.id },
    from: { id: 777_000, is_bot: false },
    sender_chat: { id: channel.id },
    is_automatic_forward: true,
    forward_origin: { type: "channel", chat: { id: channel.id }, message_id },
    text: "the newest",
  });
  expect(other.sees().map(({ text }) => text)).not.toContain("the newest");
});

test("a reply to what was deleted meanwhile arrives without it", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const group = sandbox.group({ members: [ann] });
  group.addsBot();
  const gone = ann.in(group).sends("gone soon");
  ann.in(group).deletes(gone);
  ann.in(group).sends("/report", { replyTo: gone });
  const message = (await api.getUpdates()).at(-1)?.message;
  expect(message?.text).toBe("/report");
  expect(message).not.toHaveProperty("reply_to_message");
  expect(() => ann.in(group).sends("/report", { replyTo: { message_id: 99 } })).toThrow("#99");
});

test("what a group is can be looked up", async () => {
  const { sandbox, api } = await telegram();
  const channel = sandbox.channel({ title: "News", username: "sandbox_news" });
  const group = sandbox.group({
    title: "Team",
    linkedChatId: channel.id,
    hasVisibleHistory: true,
    forum: true,
  });
  group.addsBot();
  expect(await api.getChat(group.id)).toMatchObject({
    type: "supergroup",
    title: "Team",
    is_forum: true,
    linked_chat_id: channel.id,
    has_visible_history: true,
  });
  expect(await api.getChat("@Sandbox_News")).toMatchObject({ id: channel.id, title: "News" });
  channel.renames("Old news", "sandbox_old_news");
  expect(await refusal(api.getChat("@sandbox_news"))).toBe("Bad Request: chat not found");
  expect(await api.getChat(channel.id)).toMatchObject({ username: "sandbox_old_news" });
});

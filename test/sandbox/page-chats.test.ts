import { InputFile } from "grammy";
import { expect, test } from "vitest";
import { pause } from "./harness.ts";
import { visit } from "./page-visitor.ts";

test("what happens to a group is told in words", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [mia, ben, cal] = [
    sandbox.person({ firstName: "Mia" }),
    sandbox.person({ firstName: "Ben" }),
    sandbox.person({ firstName: "Cal" }),
  ];
  const group = sandbox.group({ title: "Team", owner: mia, forum: true });
  group.addsBot(mia, { asAdmin: true });
  group.adds(ben);
  group.adds(cal);
  group.removes(ben);
  group.removes(cal, { by: cal });
  const { message_id } = await api.sendMessage(group.id, "the rules\nand more");
  await api.pinChatMessage(group.id, message_id);
  const topic = await api.createForumTopic(group.id, "Cases");
  await api.editForumTopic(group.id, topic.message_thread_id, { name: "Old cases" });
  await api.closeForumTopic(group.id, topic.message_thread_id);
  await api.reopenForumTopic(group.id, topic.message_thread_id);
  const words = async (key: string): Promise<(string | undefined)[]> =>
    (await page.phone(key)).messages.map(({ service, text }) => service ?? text);
  expect(await words(`${mia.id}.${group.id}`)).toEqual([
    "Mia added Sandbox bot",
    "Mia added Ben",
    "Mia added Cal",
    "Mia removed Ben",
    "Cal left",
    "the rules\nand more",
    "Sandbox bot pinned “the rules”",
  ]);
  expect(await words(`${mia.id}.${group.id}.${topic.message_thread_id}`)).toEqual([
    "Sandbox bot opened the topic “Cases”",
    "Sandbox bot named the topic “Old cases”",
    "Sandbox bot closed the topic",
    "Sandbox bot reopened the topic",
  ]);
});

test("an upgraded group is left in its list as what it became", async () => {
  const page = await visit();
  const { sandbox } = page;
  const ann = sandbox.person();
  const group = sandbox.group({ kind: "group", title: "Team", owner: ann });
  const old = group.id;
  group.upgrades();
  const before = await page.phone(`${ann.id}.${old}`);
  expect(before.messages.at(-1)?.service).toBe("This group became a supergroup");
  expect(before.mute).toMatch(/supergroup now/);
  const { messages, chats, mute } = await page.phone(`${ann.id}.${group.id}`);
  expect(messages[0]?.service).toBe("This supergroup was a group before");
  expect(mute).toBe("");
  expect(chats.map(({ key }) => key)).toEqual([`${ann.id}.${group.id}`, `${ann.id}.${ann.id}`]);
});

test("who can't write is told why", async () => {
  const page = await visit();
  const { sandbox } = page;
  const [mia, ann, ben] = [sandbox.person(), sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: mia, members: [ann], forum: true });
  const topic = group.topic("Cases");
  group.closesTopic(topic);
  const news = sandbox.channel({ username: "sandbox_news", posts: ["a"] });
  const closed = sandbox.channel({ posts: ["a"] });
  const mute = async (key: string): Promise<string> => (await page.phone(key)).mute;
  expect(await mute(`${ann.id}.${group.id}`)).toBe("");
  expect(await mute(`${ann.id}.${group.id}.${topic.id}`)).toBe("This topic is closed.");
  expect(await mute(`${mia.id}.${group.id}.${topic.id}`)).toBe("");
  expect(await mute(`${ben.id}.${group.id}`)).toBe("You are not in this group.");
  expect(await mute(`${ben.id}.${news.id}`)).toBe("Only the channel itself writes here.");
  expect(await mute(`${ben.id}.${closed.id}`)).toBe("You are not in this channel.");
  group.restricts(ann);
  expect(await mute(`${ann.id}.${group.id}`)).toBe("You may read here, and not write.");
  ben.blocks();
  expect(await mute(`${ben.id}.${ben.id}`)).toMatch(/blocked the bot/);
  ben.leavesTelegram();
  expect(await mute(`${ben.id}.${ben.id}`)).toBe("This account was deleted.");
});

test("who isn't in a group sees nothing of it; who joins later sees what was before", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [mia, ben] = [sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: mia, title: "Team" });
  group.addsBot();
  await api.setMyCommands([{ command: "help", description: "Help" }]);
  mia.in(group).sends("before");
  const key = `${ben.id}.${group.id}`;
  const outside = await page.phone(key);
  expect(outside).toMatchObject({ messages: [], earlier: 0, commands: [], keyboard: null });
  expect(outside.chats.map((line) => line.key)).toEqual([`${ben.id}.${ben.id}`]);
  group.adds(ben);
  const texts = (await page.phone(key)).messages.map(({ text }) => text);
  expect(texts).toContain("before");
});

test("a forum's topics are chats of their own, apart from what stands in none", async () => {
  const page = await visit();
  const { sandbox } = page;
  const mia = sandbox.person({ firstName: "Mia" });
  const group = sandbox.group({ owner: mia, title: "Team", forum: true });
  const [cases, gone] = [group.topic("Cases"), group.topic("Gone")];
  mia.in(group).sends("for all");
  await pause(5);
  mia.in(group, { thread: cases }).sends("for cases");
  group.deletesTopic(gone);
  const main = await page.phone(`${mia.id}.${group.id}`);
  expect(main.messages.map(({ text }) => text)).toEqual(["for all"]);
  expect(main.chat).toMatchObject({ title: "Team", subtitle: "1 member" });
  expect(main.chats.map(({ key, title, last }) => [key, title, last])).toEqual([
    [`${mia.id}.${group.id}.${cases.id}`, "Team · Cases", "for cases"],
    [`${mia.id}.${group.id}`, "Team", "for all"],
    [`${mia.id}.${mia.id}`, "Sandbox bot", ""],
  ]);
  const topic = await page.phone(`${mia.id}.${group.id}.${cases.id}`);
  expect(topic.chat).toMatchObject({ title: "Cases", subtitle: "topic of Team" });
  expect(topic.messages.at(-1)).toMatchObject({ text: "for cases" });
  expect(topic.messages.at(-1)?.reply).toBeUndefined();
});

test("a person's chats come newest first, with the beginning of what was said last", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [mia, ann] = [sandbox.person({ firstName: "Mia" }), sandbox.person({ firstName: "Ann" })];
  const group = sandbox.group({ owner: mia, title: "Team", members: [ann] });
  sandbox.channel({ title: "News", username: "sandbox_news", posts: ["x"] });
  sandbox.channel({ title: "Closed", posts: ["x"] });
  mia.sends("hello");
  await api.sendDocument(mia.id, new InputFile(Buffer.from("x"), "export.csv"));
  const key = `${mia.id}.${mia.id}`;
  const lines = async () =>
    (await page.phone(key)).chats.map(({ title, last }) => `${title}: ${last}`);
  expect((await lines()).toSorted()).toEqual(["News: x", "Sandbox bot: export.csv", "Team: "]);
  await pause(5);
  ann.in(group).sends(`${"🙂".repeat(60)}\nand more`);
  expect((await lines())[0]).toBe(`Team: Ann: ${"🙂".repeat(40)}…`);
});

test("an anonymous admin writes in the group's name", async () => {
  const page = await visit();
  const mia = page.sandbox.person({ firstName: "Mia" });
  const group = page.sandbox.group({ owner: mia, title: "Team" });
  const mo = page.sandbox.person({ firstName: "Mo" });
  group.adds(mo);
  mia.in(group).anonymously.sends("we decided");
  const fromOn = async ({ id }: { id: number }) =>
    (await page.phone(`${id}.${group.id}`)).messages.at(-1)?.from;
  expect(await fromOn(mo)).toEqual({ kind: "other", id: group.id, name: "Team" });
  expect(await fromOn(mia)).toEqual({ kind: "me", id: group.id, name: "Team" });
});

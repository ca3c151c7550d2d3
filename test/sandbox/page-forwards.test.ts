import { expect, test } from "vitest";
import { visit, wordsOf } from "./page-visitor.ts";

test("anything that one sees can be forwarded, with who wrote it first", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [mia, ann] = [sandbox.person({ firstName: "Mia" }), sandbox.person({ firstName: "Ann" })];
  const group = sandbox.group({ owner: mia, members: [ann], forum: true, title: "Team" });
  const topic = group.topic("Cases");
  const news = sandbox.channel({ title: "News", username: "sandbox_news", posts: ["buy here"] });
  ann.sends("hello");
  const bots = await api.sendMessage(ann.id, "from the bot");
  const to = (toChat: number, toTopic?: number) => ({ toChat, toTopic });
  const forward = (key: string, message: number, target: { toChat: number }) =>
    page.acts(key, { kind: "forward", message, ...target });
  const own = `${ann.id}.${ann.id}`;
  await forward(`${ann.id}.${news.id}`, news.newestPost, to(ann.id));
  await forward(own, bots.message_id, to(group.id));
  const photo = mia.in(group, { thread: topic }).sendsPhoto({ caption: "look" }).message_id;
  await forward(`${ann.id}.${group.id}.${topic.id}`, photo, to(group.id, topic.id));
  const twice = group.sees().findLast(({ text }) => text === "from the bot")?.message_id ?? 0;
  await forward(`${mia.id}.${group.id}`, twice, to(mia.id));
  const lines = async (key: string) =>
    (await page.phone(key)).messages.map(({ text, forwardedFrom }) => [text, forwardedFrom]);
  expect((await lines(own)).at(-1)).toEqual(["buy here", "News"]);
  expect((await lines(`${mia.id}.${group.id}`)).at(-1)).toEqual(["from the bot", "Sandbox bot"]);
  expect((await lines(`${mia.id}.${group.id}.${topic.id}`)).at(-1)).toEqual(["look", "Mia"]);
  expect(await lines(`${mia.id}.${mia.id}`)).toEqual([["from the bot", "Sandbox bot"]]);
  expect(sandbox.updates.at(-1)?.update).toMatchObject({
    message: { text: "from the bot", forward_origin: { type: "user" }, chat: { id: mia.id } },
  });
});

test("what is protected, gone or no message of anybody's is not forwarded", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [mia, ann] = [sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: mia });
  group.adds(ann);
  ann.sends("hello");
  const card = await api.sendMessage(ann.id, "a card", { protect_content: true });
  const forward = async (key: string, message: number) =>
    wordsOf(await page.acts(key, { kind: "forward", message, toChat: ann.id }));
  const own = `${ann.id}.${ann.id}`;
  expect(await forward(own, card.message_id)).toMatch(/protected and can't be forwarded\.$/);
  expect(await forward(own, 999_999)).toBe("This message isn’t there any more.");
  const joined = group.sees()[0]?.message_id ?? 0;
  expect(await forward(`${ann.id}.${group.id}`, joined)).toMatch(/nothing in this message/);
  expect(ann.sees().length).toBe(2);
});

test("nothing is forwarded to where one can't write", async () => {
  const page = await visit();
  const { sandbox } = page;
  const [mia, ann] = [sandbox.person(), sandbox.person()];
  const [closed, foreign] = [sandbox.group({ owner: mia, members: [ann] }), sandbox.group()];
  closed.restricts(ann);
  const news = sandbox.channel({ username: "sandbox_news", posts: ["a"] });
  const message = ann.sends("hello").message_id;
  const forward = async (toChat: number, toTopic?: number) =>
    wordsOf(await page.acts(`${ann.id}.${ann.id}`, { kind: "forward", message, toChat, toTopic }));
  const nowhere = "There is no such chat to forward to.";
  expect(await forward(mia.id)).toBe(nowhere);
  expect(await forward(-5)).toBe(nowhere);
  expect(await forward(closed.id, 3)).toBe(nowhere);
  expect(await forward(closed.id)).toBe("You may read here, and not write.");
  expect(await forward(foreign.id)).toBe("You are not in this group.");
  expect(await forward(news.id)).toBe("Only the channel itself writes here.");
  ann.blocks();
  expect(await forward(ann.id)).toBe("You blocked the bot. Unblock it to write to it.");
});

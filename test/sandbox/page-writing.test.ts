import { expect, test } from "vitest";
import type { Act } from "sandbox-page/protocol/protocol";
import { visit, wordsOf } from "./page-visitor.ts";

/** Every act, so that a new one is asked for here. */
const acts = {
  send: { kind: "send", text: "hello" },
  send_media: { kind: "send_media", media: "photo" },
  press: { kind: "press", message: 1, row: 0, column: 0 },
  press_keyboard: { kind: "press_keyboard", text: "Go" },
  pick: { kind: "pick", text: "Go", picked: 1 },
  forward: { kind: "forward", message: 1, toChat: 1 },
  edit: { kind: "edit", message: 1, text: "hello" },
  delete: { kind: "delete", message: 1 },
} as const satisfies Record<Act["kind"], Act>;

test("what a person writes reaches the bot, as a reply to what it answers", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const key = `${ann.id}.${ann.id}`;
  expect(await page.acts(key, { kind: "send", text: "  /start\n" })).toEqual({ kind: "done" });
  const { message_id } = await page.api.sendMessage(ann.id, "Which words?");
  await page.acts(key, { kind: "send", text: "blue starfish", replyTo: message_id });
  expect(page.sandbox.updates.map(({ update }) => update)).toMatchObject([
    { message: { text: "/start", entities: [{ type: "bot_command" }], from: { id: ann.id } } },
    { message: { text: "blue starfish", reply_to_message: { message_id } } },
  ]);
  const empty = await page.acts(key, { kind: "send", text: " \n " });
  expect(wordsOf(empty)).toBe("There is nothing to send.");
  const elsewhere = await page.acts(key, { kind: "send", text: "x", replyTo: 999_999 });
  expect(wordsOf(elsewhere)).toBe("This message isn’t there any more.");
  expect(page.sandbox.updates.length).toBe(2);
});

test("a long paste goes as several messages that lose nothing, and no symbol is cut", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const key = `${ann.id}.${ann.id}`;
  const texts = () => ann.sees().map(({ text }) => text);
  const words = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(" ");
  await page.acts(key, { kind: "send", text: words });
  expect(texts().length).toBeGreaterThan(2);
  expect(texts().every((text) => text.length <= 4096)).toBe(true);
  expect(texts().join(" ")).toBe(words);
  const solid = `x${"🙂".repeat(4096)}`;
  const before = texts().length;
  await page.acts(key, { kind: "send", text: solid });
  const pieces = texts().slice(before);
  expect(pieces.length).toBe(3);
  expect(pieces.join("")).toBe(solid);
  expect(pieces.filter((piece) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toEqual([]);
});

test("each kind of media is sent, an album as three, with a caption where there can be one", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const key = `${ann.id}.${ann.id}`;
  const captioned = ["photo", "video", "voice", "document", "album"] as const;
  const bare = ["sticker", "location", "contact", "poll", "dice"] as const;
  for (const media of [...captioned, ...bare]) {
    expect(await page.acts(key, { kind: "send_media", media })).toEqual({ kind: "done" });
  }
  expect(page.sandbox.updates.length).toBe(captioned.length + bare.length + 2);
  for (const media of captioned) {
    await page.acts(key, { kind: "send_media", media, caption: " look " });
    const update = page.sandbox.updates.at(media === "album" ? -3 : -1)?.update;
    expect(update).toMatchObject({ message: { caption: "look" } });
  }
  const count = page.sandbox.updates.length;
  for (const media of bare) {
    const refused = await page.acts(key, { kind: "send_media", media, caption: "look" });
    expect([media, wordsOf(refused)]).toEqual([media, "This can’t have a caption."]);
  }
  const long = await page.acts(key, {
    kind: "send_media",
    media: "photo",
    caption: "x".repeat(1025),
  });
  expect(wordsOf(long)).toBe("A caption has at most 1024 characters.");
  expect(page.sandbox.updates.length).toBe(count);
});

test("one changes the texts that one wrote oneself, and nothing else", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [ann, ben] = [sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: ben, members: [ann] });
  const key = `${ann.id}.${ann.id}`;
  const edit = (message: number, text = "now", where = key) =>
    page.acts(where, { kind: "edit", message, text });
  const hers = ann.sends("before").message_id;
  expect(await edit(hers)).toEqual({ kind: "done" });
  expect(ann.sees()[0]).toMatchObject({ text: "now", edited: true });
  expect(sandbox.updates.at(-1)?.update).toMatchObject({ edited_message: { text: "now" } });
  const count = sandbox.updates.length;
  expect(await edit(hers, "now")).toEqual({ kind: "done" });
  expect(sandbox.updates.length).toBe(count);
  const own = "You can change only what you wrote yourself.";
  const texts = "Only texts of your own can be changed.";
  const bots = await api.sendMessage(ann.id, "hello");
  expect(wordsOf(await edit(bots.message_id))).toBe(own);
  const his = ben.in(group).sends("his").message_id;
  expect(wordsOf(await edit(his, "now", `${ann.id}.${group.id}`))).toBe(own);
  expect(wordsOf(await edit(ann.sendsPhoto().message_id))).toBe(texts);
  const passed = ann.forwards({ hiddenName: "Somebody" }).message_id;
  expect(wordsOf(await edit(passed))).toBe(texts);
  expect(wordsOf(await edit(hers, " "))).toBe("A message can’t become empty.");
  const long = "A message has at most 4096 characters.";
  expect(wordsOf(await edit(hers, "x".repeat(4097)))).toBe(long);
  expect(wordsOf(await edit(999_999))).toBe("This message isn’t there any more.");
  expect(ann.sees()[0]?.text).toBe("now");
});

test("everybody deletes in their own chat; in a group one's own, and admins all", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const [mia, ann, ben] = [sandbox.person(), sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: mia, members: [ann, ben], forum: true });
  const topic = group.topic("Cases");
  group.adds(ben, { admin: { can_delete_messages: false } });
  const remove = (key: string, message: number) => page.acts(key, { kind: "delete", message });
  ann.sends("hello");
  const bots = await api.sendMessage(ann.id, "hello");
  expect(await remove(`${ann.id}.${ann.id}`, bots.message_id)).toEqual({ kind: "done" });
  expect(ann.sees().length).toBe(1);
  const [first, second] = [ann.in(group).sends("one"), ann.in(group).sends("two")];
  const his = mia.in(group).sends("his").message_id;
  const own = "You can delete only what you wrote yourself.";
  expect(await remove(`${ann.id}.${group.id}`, first.message_id)).toEqual({ kind: "done" });
  expect(wordsOf(await remove(`${ann.id}.${group.id}`, his))).toBe(own);
  expect(wordsOf(await remove(`${ben.id}.${group.id}`, his))).toBe(own);
  expect(await remove(`${mia.id}.${group.id}`, second.message_id)).toEqual({ kind: "done" });
  expect(wordsOf(await remove(`${mia.id}.${group.id}`, second.message_id))).toMatch(/any more/);
  const start = await remove(`${mia.id}.${group.id}.${topic.id}`, topic.id);
  expect(wordsOf(start)).toBe(own);
  const news = sandbox.channel({ username: "sandbox_news", posts: ["a"] });
  expect(wordsOf(await remove(`${ann.id}.${news.id}`, news.newestPost))).toBe(own);
});

test("whoever was put out, is gone, or never was there does nothing at all there", async () => {
  const page = await visit();
  const { sandbox } = page;
  const [mia, ann, cal] = [sandbox.person(), sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: mia, members: [ann, cal] });
  mia.in(group).sends("before");
  group.removes(ann);
  cal.leavesTelegram();
  const count = sandbox.updates.length;
  const seen = JSON.stringify(group.sees());
  for (const act of Object.values(acts)) {
    const put = await page.acts(`${ann.id}.${group.id}`, act);
    expect([act.kind, wordsOf(put)]).toEqual([act.kind, "You are not in this group."]);
    const gone = await page.acts(`${cal.id}.${group.id}`, act);
    expect([act.kind, wordsOf(gone)]).toEqual([act.kind, "This account was deleted."]);
    const foreign = [`${ann.id}.${mia.id}`, `${sandbox.bot.id}.${ann.id}`, "1.1", "", "x"];
    for (const key of [...foreign, `${mia.id}.${group.id}.7`]) {
      expect(wordsOf(await page.acts(key, act))).toBe("There is no such phone any more.");
    }
  }
  expect(sandbox.updates.length).toBe(count);
  expect(JSON.stringify(group.sees())).toBe(seen);
});

test("whoever may only read still presses, passes on and deletes", async () => {
  const page = await visit();
  const { sandbox } = page;
  const [mia, ann] = [sandbox.person(), sandbox.person()];
  const group = sandbox.group({ owner: mia, members: [ann] });
  const hers = ann.in(group).sends("mine").message_id;
  group.restricts(ann);
  const key = `${ann.id}.${group.id}`;
  const readOnly = "You may read here, and not write.";
  for (const act of [acts.send, acts.send_media, acts.edit, acts.press_keyboard, acts.pick]) {
    expect([act.kind, wordsOf(await page.acts(key, act))]).toEqual([act.kind, readOnly]);
  }
  const passing: Act = { kind: "forward", message: hers, toChat: ann.id };
  expect(await page.acts(key, passing)).toEqual({ kind: "done" });
  expect(ann.sees().map(({ text }) => text)).toEqual(["mine"]);
  expect(await page.acts(key, { kind: "delete", message: hers })).toEqual({ kind: "done" });
});

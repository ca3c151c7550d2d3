import { expect, test } from "vitest";
import type { Doing, ShownChat, ShownPerson } from "sandbox-page/protocol/protocol";
import type { Sandbox } from "telegram-sandbox";
import { visit, type Visit } from "./page-visitor.ts";

/** Everybody and everywhere, as the page is told. */
async function whole(page: Visit): Promise<{ people: ShownPerson[]; chats: ShownChat[] }> {
  const listening = await page.listens();
  const { people } = await listening.until("people");
  const { chats } = await listening.until("chats");
  await listening.close();
  return { people, chats };
}

/** The id of what was made. */
async function made(page: Visit, doing: Doing): Promise<number> {
  const done = await page.does(doing);
  if (done.kind !== "made") throw new Error(`nothing was made: ${JSON.stringify(done)}`);
  return done.id;
}

async function chat(page: Visit, id: number): Promise<ShownChat> {
  const found = (await whole(page)).chats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no chat ${id}`);
  return found;
}

/** What members became, as the bot was told. */
function changesIn(sandbox: Sandbox, kind: "chat_member" | "my_chat_member", from = 0): unknown[] {
  return sandbox.updates.slice(from).flatMap(({ update }) => {
    if (kind === "chat_member" && "chat_member" in update) {
      return [update.chat_member.new_chat_member["status"]];
    }
    return kind === "my_chat_member" && "my_chat_member" in update
      ? [update.my_chat_member.new_chat_member["status"]]
      : [];
  });
}

const cairo = { do: "add_person", name: " منى ", language: "ar", username: "@mona_k" } as const;

test("a person is added with a language and a username, and can write at once", async () => {
  const page = await visit();
  const id = await made(page, cairo);
  expect((await whole(page)).people).toEqual([
    {
      id,
      name: "منى",
      username: "mona_k",
      language: "ar",
      isBotAdmin: false,
      blockedBot: false,
      isDeleted: false,
    },
  ]);
  expect(await page.acts(`${id}.${id}`, { kind: "send", text: "/start" })).toEqual({
    kind: "done",
  });
  expect(page.sandbox.updates.at(-1)?.update).toMatchObject({
    message: { text: "/start", from: { id, first_name: "منى", language_code: "ar" } },
  });
});

test("a group has its owner and members, each once, and the bot is not in it yet", async () => {
  const page = await visit();
  const [ada, mo] = [page.sandbox.person({ firstName: "Ada" }), page.sandbox.person()];
  const id = await made(page, {
    do: "add_group",
    title: "  Day shift ",
    owner: ada.id,
    forum: false,
    members: [mo.id, mo.id, ada.id],
  });
  const { title, kind, forum, members, bot } = await chat(page, id);
  expect({ title, kind, forum, bot }).toEqual({
    title: "Day shift",
    kind: "supergroup",
    forum: false,
    bot: "outside",
  });
  expect(members.map((one) => [one.id, one.standing])).toEqual([
    [ada.id, "creator"],
    [mo.id, "member"],
  ]);
});

test("a channel has its posts, can be read by anybody, and forwarded from", async () => {
  const page = await visit();
  const rita = page.sandbox.person();
  const id = await made(page, {
    do: "add_channel",
    title: "Lanterns",
    username: "@lantern_offers",
    posts: ["first", "  ", "second "],
  });
  const { messages } = await page.phone(`${rita.id}.${id}`);
  expect(messages.map(({ text }) => text)).toEqual(["first", "second"]);
  const message = messages[1]?.id ?? 0;
  await page.acts(`${rita.id}.${id}`, { kind: "forward", message, toChat: rita.id });
  expect(page.sandbox.updates.at(-1)?.update).toMatchObject({
    message: {
      text: "second",
      forward_origin: { type: "channel", chat: { id, username: "lantern_offers" } },
    },
  });
});

test("topics are added to a forum, closed for its members, and opened again", async () => {
  const page = await visit();
  const [ada, mo] = [page.sandbox.person(), page.sandbox.person()];
  const members = [mo.id];
  const group = await made(page, {
    do: "add_group",
    title: "Forum",
    owner: ada.id,
    forum: true,
    members,
  });
  const topic = await made(page, { do: "add_topic", chat: group, name: " Urgent " });
  const key = `${mo.id}.${group}.${topic}`;
  expect((await chat(page, group)).topics).toEqual([
    { id: topic, name: "Urgent", isClosed: false },
  ]);
  await page.does({ do: "set_topic", chat: group, topic, isClosed: true });
  expect((await page.phone(key)).mute).toBe("This topic is closed.");
  await page.does({ do: "set_topic", chat: group, topic, isClosed: false });
  expect((await page.phone(key)).mute).toBe("");
  const said = (await page.phone(key)).messages.length;
  // What is so already says nothing in the chat.
  expect(await page.does({ do: "set_topic", chat: group, topic, isClosed: false })).toEqual({
    kind: "done",
  });
  expect((await page.phone(key)).messages.length).toBe(said);
});

test("anybody of a group can become anything in it, and the bot hears of it as an admin", async () => {
  const page = await visit();
  const { sandbox } = page;
  const [ada, mo] = [sandbox.person({ firstName: "Ada" }), sandbox.person({ firstName: "Mo" })];
  const group = sandbox.group({ owner: ada });
  group.addsBot(ada, { asAdmin: true });
  await page.api.getUpdates({ allowed_updates: ["chat_member"] });
  const before = sandbox.updates.length;
  const ways = ["member", "administrator", "restricted", "member", "outside"] as const;
  for (const to of ways) {
    await page.does({ do: "set_member", chat: group.id, member: mo.id, to });
    const now = (await chat(page, group.id)).members.find(({ id }) => id === mo.id);
    expect(now?.standing ?? "outside").toBe(to);
  }
  // Straight from outside, and once more to what it is already.
  for (const to of ["administrator", "administrator"] as const) {
    await page.does({ do: "set_member", chat: group.id, member: mo.id, to });
  }
  expect(changesIn(sandbox, "chat_member", before)).toEqual([
    "member",
    "administrator",
    "restricted",
    "member",
    "kicked",
    "administrator",
  ]);
});

test("the bot is added, made an admin, silenced and removed like anybody", async () => {
  const page = await visit();
  const { sandbox } = page;
  const group = sandbox.group({ owner: sandbox.person() });
  const member = sandbox.bot.id;
  for (const to of ["member", "administrator", "restricted", "member", "outside"] as const) {
    expect(await page.does({ do: "set_member", chat: group.id, member, to })).toEqual({
      kind: "done",
    });
    expect((await chat(page, group.id)).bot).toBe(to);
  }
  expect(changesIn(sandbox, "my_chat_member")).toEqual([
    "member",
    "administrator",
    "restricted",
    "member",
    "kicked",
  ]);
});

test("somebody blocks the bot and unblocks it, and it hears of each once", async () => {
  const page = await visit();
  const rita = page.sandbox.person();
  for (const isBlocked of [true, true, false, false]) {
    await page.does({ do: "set_blocked", person: rita.id, isBlocked });
    expect((await whole(page)).people[0]?.blockedBot).toBe(isBlocked);
  }
  expect(changesIn(page.sandbox, "my_chat_member")).toEqual(["kicked", "member"]);
});

test("a deleted account stays deleted, and the bot can’t write to it any more", async () => {
  const page = await visit();
  const rita = page.sandbox.person();
  rita.sends("/start");
  await page.does({ do: "delete_account", person: rita.id });
  expect((await whole(page)).people[0]?.isDeleted).toBe(true);
  expect((await page.phone(`${rita.id}.${rita.id}`)).mute).toBe("This account was deleted.");
  await expect(page.api.sendMessage(rita.id, "Hello")).rejects.toThrow("user is deactivated");
});

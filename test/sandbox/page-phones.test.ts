import { expect, test } from "vitest";
import { visit } from "./page-visitor.ts";

test("a phone shows who wrote what, with entities, edits, replies and buttons", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const ann = sandbox.person({ firstName: "Ann", lastName: "Lee", languageCode: "de-AT" });
  const hers = ann.sends("hello t.me/x");
  const sent = await api.sendMessage(ann.id, "Hi Ann", {
    entities: [{ type: "bold", offset: 3, length: 3 }],
    reply_parameters: { message_id: hers.message_id },
    protect_content: true,
    reply_markup: {
      inline_keyboard: [
        [
          { text: "Go", callback_data: "go", style: "danger" },
          { text: "Copy", copy_text: { text: "R-1" } },
        ],
        [{ text: "Read", url: "https://example.org" }],
      ],
    },
  });
  ann.edits(hers, "hello there");
  const phone = await page.phone(`${ann.id}.${ann.id}`);
  expect(phone).toMatchObject({
    person: { id: ann.id, name: "Ann Lee", language: "de-AT" },
    chat: { id: ann.id, kind: "private", title: "Sandbox bot", subtitle: "bot" },
    earlier: 0,
    keyboard: null,
    mute: "",
  });
  const [first, second] = phone.messages;
  expect(first).toMatchObject({
    id: hers.message_id,
    from: { kind: "me", id: ann.id, name: "Ann Lee" },
    text: "hello there",
    edited: true,
    isProtected: false,
  });
  expect(second).toMatchObject({
    id: sent.message_id,
    from: { kind: "bot", id: sandbox.bot.id, name: "Sandbox bot" },
    entities: [{ type: "bold", offset: 3, length: 3 }],
    edited: false,
    isProtected: true,
    reply: { id: hers.message_id, name: "Ann Lee", text: "hello there" },
    buttons: [
      [
        { text: "Go", kind: "callback", data: "go", style: "danger" },
        { text: "Copy", kind: "copy", data: "R-1" },
      ],
      [{ text: "Read", kind: "url", data: "https://example.org" }],
    ],
  });
  expect(Math.abs(Date.now() - (second?.at ?? 0))).toBeLessThan(60_000);
});

test("what was deleted isn't shown, and a reply to it says no more than that", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const first = ann.sends("my secret");
  ann.sends("about that", { replyTo: first });
  ann.deletes(first);
  const { messages } = await page.phone(`${ann.id}.${ann.id}`);
  expect(messages.map(({ text, reply }) => [text, reply?.text])).toEqual([
    ["about that", "Deleted message"],
  ]);
});

test("media are told in words, an album's parts with one id, forwards with their origin", async () => {
  const page = await visit();
  const { sandbox } = page;
  const ann = sandbox.person();
  const news = sandbox.channel({ title: "News", username: "sandbox_news", posts: ["a"] });
  ann.sendsPhoto({ caption: "look" });
  ann.sendsVideo();
  ann.sendsVoice();
  ann.sendsSticker();
  ann.sendsLocation();
  ann.sendsContact("Cal", "+49123");
  ann.sendsPoll("Tea?", ["Yes", "No"]);
  ann.sendsDice();
  ann.sendsDocument({ fileName: "list.pdf" });
  ann.sendsAlbum(2);
  ann.forwards({ channel: news });
  ann.forwards({ hiddenName: "Somebody" });
  ann.forwards({ group: { chat: { id: -5, type: "supergroup", title: "Team" } }, signature: "Mo" });
  const { messages } = await page.phone(`${ann.id}.${ann.id}`);
  expect(messages.slice(0, 8).map(({ media }) => media?.words)).toEqual([
    "Photo",
    "Video, 0:12",
    "Voice message, 0:04",
    "🙂 Sticker",
    "Location 52.52, 13.405",
    "Contact: Cal, +49123",
    "Poll: Tea? Yes · No",
    expect.stringMatching(/^🎲 [1-6]$/),
  ]);
  expect(messages[0]).toMatchObject({ text: "look", media: { kind: "photo" } });
  expect(messages[8]?.document).toMatchObject({ name: "list.pdf", canOpen: false });
  const albums = messages.slice(9, 11).map(({ media }) => media?.albumId);
  expect(new Set(albums).size).toBe(1);
  expect(albums[0]).toMatch(/^\d+$/);
  expect(messages.slice(11).map(({ forwardedFrom }) => forwardedFrom)).toEqual([
    "News",
    "Somebody",
    "Team (Mo)",
  ]);
});

test("only the newest 80 are shown, and how many there are before them", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  for (let count = 1; count <= 100; count += 1) ann.sends(String(count));
  const { messages, earlier } = await page.phone(`${ann.id}.${ann.id}`);
  expect([messages.length, messages[0]?.text, earlier]).toEqual([80, "21", 20]);
});

test("whoever never wrote to the bot sees its description, in their language", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const ann = sandbox.person({ languageCode: "de" });
  const key = `${ann.id}.${ann.id}`;
  expect((await page.phone(key)).messages[0]?.service).toMatch(/Nothing was written/);
  await api.setMyDescription("Report it");
  await api.setMyDescription("Melde es", { language_code: "de" });
  const { messages } = await page.phone(key);
  expect(messages.map(({ service }) => service)).toEqual(["Melde es"]);
});

test("a keyboard beneath the input field says what its buttons pick", async () => {
  const page = await visit();
  const { sandbox, api } = page;
  const ann = sandbox.person();
  ann.sends("hello");
  const chat = (isChannel: boolean) => ({
    text: isChannel ? "Channel" : "Group",
    request_chat: { request_id: 1, chat_is_channel: isChannel },
  });
  const user = (isBot: boolean) => ({
    text: isBot ? "Bot" : "Person",
    request_users: { request_id: 2, user_is_bot: isBot },
  });
  await api.sendMessage(ann.id, "Pick", {
    reply_markup: {
      keyboard: [
        [chat(true), chat(false)],
        [user(true), user(false)],
        [{ text: "Close", style: "primary" }],
      ],
    },
  });
  const { keyboard } = await page.phone(`${ann.id}.${ann.id}`);
  expect(keyboard).toEqual([
    [
      { text: "Channel", picks: "channels" },
      { text: "Group", picks: "groups" },
    ],
    [
      { text: "Bot", picks: "bots" },
      { text: "Person", picks: "people" },
    ],
    [{ text: "Close", style: "primary" }],
  ]);
});

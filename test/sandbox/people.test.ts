import { expect, test } from "vitest";
import type { Message } from "grammy/types";
import type { Api } from "grammy";
import { telegram } from "./harness.ts";

async function lastMessage(api: Api): Promise<Message | undefined> {
  return (await api.getUpdates()).at(-1)?.message;
}

test("forwards have one of four origins", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const ben = sandbox.person({ firstName: "Ben", username: "ben_of_old", languageCode: "en" });
  const group = sandbox.group({ title: "Team" });
  const channel = sandbox.channel({ title: "News", username: "sandbox_news", posts: ["a", "b"] });
  ann.forwards({ person: ben }, { text: "look" });
  ann.forwards({ hiddenName: "Person" });
  ann.forwards({ group });
  ann.forwards({ channel }, { media: "photo", caption: "t.me/elsewhere" });
  const origins = (await api.getUpdates()).map((update) => update.message?.forward_origin);
  expect(origins).toMatchObject([
    { type: "user", sender_user: { id: ben.id, username: "ben_of_old" } },
    { type: "hidden_user", sender_user_name: "Person" },
    { type: "chat", sender_chat: { id: group.id, title: "Team" } },
    { type: "channel", chat: { id: channel.id, username: "sandbox_news" }, message_id: 2 },
  ]);
  expect(JSON.stringify(origins)).not.toContain("language_code");
});

test("a reply can quote a message of another chat", async () => {
  const { sandbox, api } = await telegram();
  const channel = sandbox.channel({ title: "News" });
  sandbox.person().sends("this one", { repliesElsewhere: { channel } });
  expect((await lastMessage(api))?.external_reply?.origin.type).toBe("channel");
});

test("every kind of message can be sent", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sendsPhoto({ caption: "see t.me/x" });
  ann.sendsVideo();
  ann.sendsVoice();
  ann.sendsDocument({ fileName: "list.txt" });
  ann.sendsSticker();
  ann.sendsLocation();
  ann.sendsContact();
  ann.sendsPoll();
  ann.sendsDice();
  const messages = (await api.getUpdates()).map((update) => update.message);
  const kinds = ["photo", "video", "voice", "document", "sticker", "location", "contact", "poll"];
  for (const [index, kind] of [...kinds, "dice"].entries()) {
    expect(messages[index]).toHaveProperty(kind);
  }
  expect(messages[0]?.caption_entities?.[0]?.type).toBe("url");
});

test("an album is as many updates with one group id, the caption on the first", async () => {
  const { sandbox, api } = await telegram();
  sandbox.person().sendsAlbum(3, { caption: "all of it" });
  const parts = (await api.getUpdates()).map((update) => update.message);
  expect(new Set(parts.map((part) => part?.media_group_id)).size).toBe(1);
  expect(parts.map((part) => part?.caption)).toEqual(["all of it", undefined, undefined]);
});

test("one upload keeps its unique id, another has its own", async () => {
  const { sandbox } = await telegram();
  const ann = sandbox.person();
  const again = [
    ann.sendsVideo({ fileUniqueId: "same" }),
    ann.sendsVideo({ fileUniqueId: "same" }),
  ];
  expect(new Set(again.map((message) => message.video?.file_unique_id)).size).toBe(1);
  expect(new Set(again.map((message) => message.video?.file_id)).size).toBe(2);
  expect(ann.sendsVideo().video?.file_unique_id).not.toBe("same");
});

test("edits and reactions are told", async () => {
  const { sandbox, api } = await telegram();
  await api.getUpdates({ allowed_updates: ["message", "edited_message", "message_reaction"] });
  const ann = sandbox.person();
  const hers = ann.sends("frist");
  ann.edits(hers, "first, at t.me/x");
  ann.reacts(hers, "👍");
  const [, edit, reaction] = await api.getUpdates();
  expect(edit?.edited_message).toMatchObject({
    message_id: hers.message_id,
    text: "first, at t.me/x",
    entities: [{ type: "url", offset: 10, length: 6 }],
  });
  expect(reaction?.message_reaction?.new_reaction).toEqual([{ type: "emoji", emoji: "👍" }]);
});

test("a keyboard beneath the input field sends its text, and pickers share what was picked", async () => {
  const { sandbox, api } = await telegram();
  const [ann, ben] = [sandbox.person(), sandbox.person({ firstName: "Ben", username: "ben_b" })];
  const channel = sandbox.channel({ title: "News", username: "sandbox_news" });
  ann.sends("hello");
  await api.sendMessage(ann.id, "Pick", {
    reply_markup: {
      keyboard: [
        [{ text: "Skip" }],
        [
          {
            text: "Channel",
            request_chat: {
              request_id: 1,
              chat_is_channel: true,
              request_title: true,
              request_username: true,
            },
          },
        ],
        [{ text: "People", request_users: { request_id: 2, request_name: true } }],
      ],
    },
  });
  ann.presses("Skip");
  ann.sharesChat("Channel", channel);
  ann.sharesUser("People", ben);
  const [, skip, chat, users] = (await api.getUpdates()).map((update) => update.message);
  expect(skip?.text).toBe("Skip");
  expect(chat?.chat_shared).toEqual({
    request_id: 1,
    chat_id: channel.id,
    title: "News",
    username: "sandbox_news",
  });
  expect(users?.users_shared).toEqual({
    request_id: 2,
    users: [{ user_id: ben.id, first_name: "Ben" }],
  });
  expect(() => ann.presses("Channel")).toThrow(/opens a picker/);
  await api.sendMessage(ann.id, "Thanks", { reply_markup: { remove_keyboard: true } });
  expect(() => ann.presses("Skip")).toThrow(/no button/);
});

test("pickers work in private chats only", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  group.addsBot();
  await expect(
    api.sendMessage(group.id, "Pick", {
      reply_markup: {
        keyboard: [[{ text: "Chat", request_chat: { request_id: 1, chat_is_channel: false } }]],
      },
    }),
  ).rejects.toThrow(/chats can be requested in private chats only/);
});

test("who waits for a text gets it, also as an edit, or is told what is there", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person({ firstName: "Ann" });
  ann.sends("hello");
  const waiting = ann.seesText(/receipt/i);
  const { message_id } = await api.sendMessage(ann.id, "One moment", {
    reply_markup: { inline_keyboard: [[{ text: "Cancel", callback_data: "c" }]] },
  });
  await api.editMessageText(ann.id, message_id, "Your receipt");
  expect((await waiting).message_id).toBe(message_id);
  await expect(ann.seesText("outcome", { withinMs: 30 })).rejects.toThrow(
    /no message with outcome within 30 ms[\s\S]*Ann: "hello"[\s\S]*bot: "Your receipt"/,
  );
  await expect(ann.seesText("receipt", { withinMs: 30, after: { message_id } })).rejects.toThrow();
  await ann.until((messages) => messages.length === 2);
});

test("what one said oneself isn't what the bot said", async () => {
  const { sandbox } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await expect(ann.seesText("hello", { withinMs: 20 })).rejects.toThrow(/no message/);
});

test("isolates around a name don't hide it from a reader", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "Hi \u2068Ann\u2069, welcome");
  await ann.seesText("Hi Ann, welcome");
});

test("one can wait for a button and press it", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const pressing = ann.pressesSoon("Go");
  await api.sendMessage(ann.id, "?", {
    reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
  });
  await pressing;
  expect((await api.getUpdates()).at(-1)?.callback_query?.data).toBe("go");
});

test("a link to the bot tells it by which link one came, and ends a block", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const link = `https://t.me/${sandbox.bot.username}`;
  ann.follows(`${link}?start=from_here`);
  ann.blocks();
  ann.follows(link);
  const texts = (await api.getUpdates()).flatMap(({ message }) => message?.text ?? []);
  expect(texts).toEqual(["/start from_here", "/start"]);
  await api.sendMessage(ann.id, "welcome back");
  expect(() => ann.follows("https://t.me/another_bot?start=x")).toThrow("does not lead to the bot");
});

test("a person can't write where they are not", async () => {
  const { sandbox } = await telegram();
  const ann = sandbox.person({ firstName: "Ann" });
  const group = sandbox.group({ title: "Team" });
  expect(() => ann.in(group).sends("x")).toThrow(/Ann is not in "Team"/);
  ann.blocks();
  expect(() => ann.sends("x")).toThrow(/blocked/);
});

import type { Message } from "grammy/types";
import { describe, expect, it } from "vitest";
import { commandIn } from "../../../src/telegram/speaking/command.ts";
import { decodeGroupCommand } from "../../../src/telegram/reporting/group-command.ts";

const botId = 4_242;
const chat = { id: -1_002_000_000_001, type: "supergroup", title: "Market" } as const;
const rita = { id: 6_100_000_017, is_bot: false, first_name: "Rita", language_code: "ru" };
const bill = { id: 6_100_000_034, is_bot: false, first_name: "Bill" };
const bot = { id: botId, is_bot: true, first_name: "Searchlight" };
const channel = { id: -1_002_000_000_777, type: "channel", title: "News", username: "News" };
const post = { type: "channel", date: 1, chat: channel, message_id: 9 };

const said = (message: object) =>
  ({ message_id: 50, date: 2, chat, from: rita, text: "/report", ...message }) as Message;
const decode = (message: object) => decodeGroupCommand(said(message), botId);
const reply = (message: object) => ({
  reply_to_message: { message_id: 40, date: 1, chat, from: bill, text: "buy", ...message },
});
const shown = (message: object) => {
  const target = decode(message)?.target;
  return target?.kind === "subjects" ? target.subjects.map(({ display }) => display) : target?.kind;
};

describe("what /report points at", () => {
  it.each<[string, object, unknown]>([
    ["nothing", {}, "nothing"],
    ["a member's message", reply({}), ["t.me/c/2000000001/40"]],
    ["one with no writer to be seen", reply({ from: undefined }), ["t.me/c/2000000001/40"]],
    ["one of its own", reply({ from: rita }), "own_message"],
    ["one of this bot", reply({ from: bot }), "own_message"],
    [
      "one that its writer wrote in a channel's name",
      reply({ from: { ...bot, id: 136_817_688 }, sender_chat: channel }),
      ["t.me/c/2000000001/40"],
    ],
    ["a forwarded post", reply({ forward_origin: post }), ["t.me/c/2000000001/40", "t.me/news/9"]],
    [
      "a forward from somebody",
      reply({ forward_origin: { type: "user", date: 1, sender_user: bill } }),
      ["t.me/c/2000000001/40", `user ${bill.id}`],
    ],
    [
      "a forward from somebody hidden",
      reply({ forward_origin: { type: "hidden_user", date: 1, sender_user_name: "Ghost" } }),
      ["t.me/c/2000000001/40"],
    ],
    [
      "the linked channel's post",
      reply({
        from: { id: 777_000, is_bot: false, first_name: "Telegram" },
        sender_chat: channel,
        is_automatic_forward: true,
        forward_origin: post,
      }),
      ["t.me/news/9"],
    ],
    ["what Telegram has no more", reply({ date: 0 }), "nothing"],
    ["a post quoted from elsewhere", { external_reply: { origin: post } }, ["t.me/news/9"]],
  ])("%s", (_, message, expected) => {
    expect(shown(message)).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ["a member", {}, `user ${bill.id} · Bill`],
    [
      "somebody with a public name",
      { from: { ...bill, username: "Bill_Sells" } },
      "@bill_sells · Bill",
    ],
    ["an anonymous admin", { sender_chat: chat }, "t.me/c/2000000001 · Market"],
  ])("tells who wrote it: %s", (_, message, title) => {
    expect(decode(reply(message))?.target).toMatchObject({ subjects: [{ title }] });
  });

  it("is not what opened the topic in which it is written", () => {
    const topic = { message_thread_id: 40, is_topic_message: true };
    const opening = { text: undefined, forum_topic_created: { name: "Offers", icon_color: 1 } };
    expect(shown({ ...topic, ...reply(opening) })).toBe("nothing");
    expect(shown({ ...topic, ...reply({}) }), "the opening is deleted").toBe("nothing");
    expect(shown({ ...topic, message_thread_id: 39, ...reply({}) })).toHaveLength(1);
    expect(shown({ message_thread_id: 40, ...reply({}) }), "a thread of comments").toHaveLength(1);
  });
});

describe("who uses it", () => {
  it("a person, with the language of their client", () => {
    expect(decode({})?.by).toEqual({ kind: "person", userId: rita.id, clientLanguage: "ru" });
  });

  it.each<[string, object, number]>([
    ["an anonymous admin", { from: { ...bot, id: 1_087_968_824 }, sender_chat: chat }, chat.id],
    ["a channel", { from: { ...bot, id: 136_817_688 }, sender_chat: channel }, channel.id],
  ])("%s, whom nobody can answer", (_, message, chatId) => {
    expect(decode(message)?.by).toEqual({ kind: "chat", chatId });
  });

  it.each<[string, object]>([
    ["a post that Telegram copies", { sender_chat: channel, is_automatic_forward: true }],
    ["another bot", { from: { ...bot, id: 99 } }],
    ["Telegram itself", { from: { ...rita, id: 777_000 } }],
    ["nobody", { from: undefined }],
  ])("not %s", (_, message) => {
    expect(decode(message)).toBeUndefined();
  });
});

describe("a command", () => {
  const entity = (length: number, offset = 0) => [{ type: "bot_command", offset, length }];

  it.each<[object, string | undefined]>([
    [{ text: "/report", entities: entity(7) }, "report"],
    [{ text: "/Report because of this", entities: entity(7) }, "report"],
    [{ text: "/report@Our_Bot", entities: entity(15) }, "report"],
    [{ text: "/report@their_bot", entities: entity(17) }, undefined],
    [{ text: "see /report", entities: entity(7, 4) }, undefined],
    [{ text: "/report" }, undefined],
    [{ text: undefined, caption: "/report", caption_entities: entity(7) }, "report"],
    [{ text: undefined }, undefined],
  ])("%j is %s", (message, expected) => {
    expect(commandIn(said(message), "our_bot")).toBe(expected);
  });
});

import type { Message, Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { shareAlias } from "../../../src/domain/subjects/subject.ts";
import { readSubjects } from "../../../src/domain/subjects/subject-links.ts";
import { decodeInput } from "../../../src/telegram/reporting/decode-input.ts";
import { fileIn } from "../../../src/telegram/reporting/sent-file.ts";

const chat = { id: 6_100_000_017, type: "private", first_name: "Rita" } as const;
const rita = { id: 6_100_000_017, is_bot: false, first_name: "Rita" };
const file = { file_id: "AgAC", file_unique_id: "AQAD" };
const size = { width: 2, height: 2 };

const decode = (message: object) => {
  const said = { message_id: 5, date: 1, chat, from: rita, ...message } as Message &
    Update.NonChannel;
  return decodeInput({ update_id: 1, message: said }, { botId: 4_242, closings: [], names: [] });
};

/** Whatever a message can hold, as Telegram's Bot API lists it. */
const contents: Record<string, [content: object, kind: string]> = {
  text: [{ text: "words" }, "text"],
  animation: [{ animation: { ...file, ...size }, document: file }, "animation"],
  audio: [{ audio: { ...file, duration: 1 } }, "audio"],
  document: [{ document: file }, "document"],
  paid_media: [{ paid_media: { star_count: 1, paid_media: [] } }, "other"],
  photo: [{ photo: [{ ...file, ...size }] }, "photo"],
  sticker: [{ sticker: { ...file, ...size, type: "regular" } }, "sticker"],
  story: [{ story: { chat, id: 3 } }, "own_forward"],
  video: [{ video: { ...file, ...size, duration: 1 } }, "video"],
  video_note: [{ video_note: { ...file, length: 2, duration: 1 } }, "video_note"],
  voice: [{ voice: { ...file, duration: 1 } }, "voice"],
  checklist: [{ checklist: { title: "list", tasks: [] } }, "other"],
  contact: [{ contact: { phone_number: "+4900000000", first_name: "Bill" } }, "contact"],
  dice: [{ dice: { emoji: "🎲", value: 3 } }, "dice"],
  game: [{ game: { title: "game", description: "", photo: [] } }, "other"],
  poll: [{ poll: { id: "1", question: "?", options: [] } }, "poll"],
  venue: [{ venue: { title: "here" }, location: { latitude: 1, longitude: 1 } }, "location"],
  location: [{ location: { latitude: 1, longitude: 1 } }, "location"],
  gift: [{ gift: { gift: {} } }, "other"],
  web_app_data: [{ web_app_data: { data: "x", button_text: "y" } }, "other"],
  pinned_message: [{ pinned_message: { message_id: 4, date: 1, chat } }, "other"],
  message_auto_delete_timer_changed: [
    { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
    "other",
  ],
  "something that is not known yet": [{ hologram: {} }, "other"],
};

describe("whatever arrives in private is something to answer", () => {
  it.each(Object.entries(contents))("%s", (_, [content, kind]) => {
    const input = decode(content);
    expect(input?.kind === "media" ? input.media : input?.kind).toBe(kind);
  });

  it("reads from a sticker the set to which it belongs, as a link to the set would name it", () => {
    const sticker = { ...file, ...size, type: "regular", set_name: "Bad_Stickers" };
    const input = decode({ sticker });
    const [byLink] = readSubjects("https://t.me/addstickers/bad_stickers");
    expect(input).toMatchObject({
      kind: "media",
      stickerSet: { subject: { kind: "sticker_set" } },
    });
    if (input?.kind !== "media" || !input.stickerSet || !byLink) throw new Error("no set");
    expect(shareAlias(input.stickerSet.subject, byLink.subject)).toBe(true);
    expect(JSON.stringify(input)).not.toMatch(/AgAC|AQAD/);
  });

  it("keeps of a picture's message nothing but the words under it", () => {
    const input = decode({ ...contents["photo"]?.[0], caption: "look", media_group_id: "7" });
    expect(JSON.stringify(input)).not.toMatch(/AgAC|AQAD/);
    expect(input).toMatchObject({ kind: "media", media: "photo", caption: "look", album: "7" });
  });
});

const bill = { id: 6_100_000_034, is_bot: false, first_name: "Bill", username: "bill_sells" };
const bot = { id: 4_242, is_bot: true, first_name: "Searchlight" };
const news = { id: -1_002_000_000_777, type: "channel", title: "News", username: "News" };
const market = { id: -1_002_000_000_001, type: "supergroup", title: "Market" };
const bare = { id: -45, type: "group", title: "Few" };
const from = (origin: object) => ({ forward_origin: { date: 1, ...origin }, text: "buy" });
const repliesTo = (reply: object) => ({ text: "this", external_reply: reply });
const byBill = { type: "user", date: 1, sender_user: bill };
const byGhost = { type: "hidden_user", date: 1, sender_user_name: "Ghost" };
const inNews = { type: "channel", date: 1, chat: news, message_id: 9 };
const asMarket = { type: "chat", date: 1, sender_chat: market };
const contact = (userId?: number) => ({
  contact: { phone_number: "+4900000000", first_name: "Bill", user_id: userId },
});
const person = { user_id: 7, first_name: "Ann", username: "Ann_Bee" };

/** What is reported, as "kind display": of a message that means something without words of its own. */
const meant: [what: string, message: object, meant: string][] = [
  ["a person's message sent on", from(byBill), "user @bill_sells"],
  ["a nameless person's message", from({ type: "user", sender_user: { id: 5 } }), "user user 5"],
  [
    "a bot's message",
    from({ type: "user", sender_user: { id: 6, is_bot: true, username: "FishBot" } }),
    "bot @fishbot",
  ],
  ["a hidden person's message", from(byGhost), "hidden_forward"],
  ["a group's own message", from(asMarket), "group t.me/c/2000000001"],
  ["a basic group's own message", from({ type: "chat", sender_chat: bare }), "group chat -45"],
  ["a message in a channel's name", from({ type: "chat", sender_chat: news }), "channel @news"],
  ["a channel's post", from(inNews), "message t.me/news/9"],
  [
    "a private channel's post",
    from({ type: "channel", chat: { ...news, username: undefined }, message_id: 9 }),
    "message t.me/c/2000000777/9",
  ],
  ["one's own message", from({ type: "user", sender_user: rita }), "own_forward"],
  ["the bot's message", from({ type: "user", sender_user: bot }), "own_forward"],
  ["a reply to a channel's post", repliesTo({ origin: inNews }), "message t.me/news/9"],
  [
    "a reply to a message in a group",
    repliesTo({ origin: byBill, chat: market, message_id: 40 }),
    "message t.me/c/2000000001/40",
  ],
  [
    "a reply to a hidden person's message in a group",
    repliesTo({ origin: byGhost, chat: market, message_id: 40 }),
    "message t.me/c/2000000001/40",
  ],
  [
    "a reply to a group that tells no message",
    repliesTo({ origin: asMarket }),
    "group t.me/c/2000000001",
  ],
  ["a reply to a person's message", repliesTo({ origin: byBill }), "user @bill_sells"],
  ["a reply to a hidden person's message", repliesTo({ origin: byGhost }), "hidden_user"],
  [
    "a reply to one's own message elsewhere",
    repliesTo({ origin: { type: "user", sender_user: rita }, chat: market, message_id: 40 }),
    "text",
  ],
  [
    "a reply to the bot's message",
    repliesTo({ origin: { type: "user", sender_user: bot } }),
    "text",
  ],
  [
    "a reply to a story",
    repliesTo({ origin: inNews, chat: news, story: { chat: news, id: 4 } }),
    "story t.me/news/s/4",
  ],
  ["a channel's story", { story: { chat: news, id: 4 } }, "story t.me/news/s/4"],
  [
    "a private channel's story",
    { story: { chat: { ...news, username: undefined }, id: 4 } },
    "story t.me/c/2000000777/s/4",
  ],
  [
    "a person's story",
    { story: { chat: { id: 5, type: "private", first_name: "Ann" }, id: 4 } },
    "story user 5/s/4",
  ],
  ["a contact with an account", contact(5), "user user 5"],
  ["a contact without one", contact(), "media"],
  ["one's own contact", contact(rita.id), "own_forward"],
  [
    "a picked channel",
    { chat_shared: { request_id: 1, chat_id: news.id } },
    "channel t.me/c/2000000777",
  ],
  [
    "a picked group",
    { chat_shared: { request_id: 2, chat_id: market.id, username: "Market" } },
    "group @market",
  ],
  ["a picked bot", { users_shared: { request_id: 3, users: [person] } }, "bot @ann_bee"],
  ["a picked person", { users_shared: { request_id: 4, users: [person] } }, "user @ann_bee"],
];

function shown(input: ReturnType<typeof decode>): string | undefined {
  const reading =
    input === undefined || !("reading" in input)
      ? input?.kind === "text" && input.repliesTo
      : input.reading;
  if (!reading) return input?.kind;
  return "subject" in reading ? `${reading.subject.kind} ${reading.subject.display}` : reading.kind;
}

describe("what is meant without a link:", () => {
  it.each(meant)("%s", (_, message, expected) => {
    expect(shown(decode(message))).toBe(expected);
  });

  it("a contact's number and name are not kept", () => {
    expect(JSON.stringify([decode(contact(5)), decode(contact())])).not.toMatch(/4900|Bill/);
  });

  it("a story is the one of the link", () => {
    const input = decode({ story: { chat: news, id: 4 } });
    const [linked] = readSubjects("t.me/news/s/4");
    if (input?.kind !== "forward" || linked === undefined) throw new Error("no story was read");
    expect(shareAlias(input.reading.subject, linked.subject)).toBe(true);
  });
});

describe("what is left of a file", () => {
  const trace = (message: object) => {
    const said = { message_id: 5, date: 1, chat, from: rita, ...message } as Message &
      Update.NonChannel;
    return fileIn({ update_id: 1, message: said }, 4_242);
  };
  const photo = [
    { file_id: "AgACs", file_unique_id: "small", ...size },
    { file_id: "AgACl", file_unique_id: "large", ...size },
  ];
  const user = (id: number) => ({ type: "user", sender_user: { ...rita, id }, date: 1 });

  it.each([
    ["a picture: its largest size", { photo }, { uniqueId: "large" }],
    [
      "one that somebody else sent",
      { photo, forward_origin: user(77) },
      { uniqueId: "large", origin: "user 77" },
    ],
    ["not whose own it is", { photo, forward_origin: user(rita.id) }, { uniqueId: "large" }],
    [
      "not a bare name, which may be their own",
      { photo, forward_origin: { type: "hidden_user", sender_user_name: "Rita", date: 1 } },
      { uniqueId: "large" },
    ],
    ["nothing of a story but the message", { story: { chat, id: 3 } }, undefined],
    ["nothing of what is to be paid for", { paid_media: { star_count: 1 } }, undefined],
  ])("%s", (_, message, expected) => {
    const found = trace(message);
    expect(found).toEqual({ messageId: 5, ...(expected && { trace: expected }) });
  });

  it("nothing where there is no file", () => {
    expect(trace({ text: "words" })).toBeUndefined();
  });
});

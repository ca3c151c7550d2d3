import { describe, expect, it } from "vitest";
import { readUpdate } from "../../src/telegram/updates.ts";

const group = { id: -1_002_000_000_001, type: "supergroup", title: "Market" };
const me = { id: 6_100_000_001, username: "searchlight_bot" };
const from = { id: 6_100_000_017, is_bot: false, first_name: "Bill" };
const command = [{ type: "bot_command", offset: 0, length: 7 }];
const photo = [{ file_id: "AgAC", file_unique_id: "AQAD", width: 90, height: 90 }];

/** What is stored of an update with this message. */
const stored = (message: object, as: "message" | "edited_message" = "message") =>
  readUpdate({ update_id: 7, [as]: { message_id: 5, date: 1, chat: group, from, ...message } }, me);

describe("of what people say to each other in a group, nothing is stored", () => {
  it.each([
    ["a text", { text: "see you at 5" }],
    ["a text with a link", { text: "t.me/x", entities: [{ type: "url", offset: 0, length: 6 }] }],
    ["a picture", { photo, caption: "my house" }],
    ["an answer to somebody", { text: "yes", reply_to_message: { message_id: 4, from } }],
    [
      "an answer to another bot",
      { text: "yes", reply_to_message: { from: { id: 6_100_000_002, is_bot: true } } },
    ],
    [
      "a command to another bot",
      { text: "/play@music_bot hi", entities: [{ ...command[0], length: 15 }] },
    ],
    [
      "a command that is only spoken of",
      { text: "try /report", entities: [{ ...command[0], offset: 4 }] },
    ],
    [
      "a text in a topic that the bot has opened",
      { text: "lunch?", reply_to_message: { from: me, forum_topic_created: { name: "Cases" } } },
    ],
    ["somebody's coming", { new_chat_members: [from] }],
  ])("%s", (_, message) => {
    const kept = {
      updateId: 7,
      lane: String(group.id),
      urgency: "conversation",
      body: { update_id: 7 },
    };
    expect(stored(message)).toEqual(kept);
    expect(stored(message, "edited_message")).toEqual(kept);
  });
});

describe("what is meant for the bot is stored as it came", () => {
  it.each([
    ["a command", { text: "/report", entities: command }],
    ["a command beneath a picture", { photo: [], caption: "/report", caption_entities: command }],
    ["an answer to it", { text: "yes", reply_to_message: { from: me } }],
    ["a topic's reopening", { forum_topic_reopened: {} }],
    ["the group's move", { migrate_to_chat_id: -1_002_000_000_002 }],
    ["the group's arrival", { migrate_from_chat_id: -2_000_000_002 }],
    ["what somebody writes in private", { text: "hello", chat: { id: from.id, type: "private" } }],
    ["what has a shape of another time", { text: "hello", entities: "?" }],
  ])("%s", (_, message) => {
    expect(stored(message)?.body).toMatchObject({ update_id: 7, message });
  });
});

it("of the message that a command replies to, only where it stands and whose it is", () => {
  const origin = { type: "hidden_user", date: 1, sender_user_name: "Ghost" };
  const where = { message_id: 4, date: 1, chat: group, from, forward_origin: origin };
  const pointedAt = { ...where, photo, caption: "my house", caption_entities: [] };
  const message = { text: "/report", entities: command, reply_to_message: pointedAt };
  const { message: kept } = Object(stored(message)?.body);
  expect(kept).toEqual({
    message_id: 5,
    date: 1,
    chat: group,
    from,
    ...message,
    reply_to_message: where,
  });
});

it("of what a message quotes or replies to elsewhere, only where it stands and whose it is", () => {
  const origin = { type: "channel", date: 1, chat: group, message_id: 9 };
  const where = { origin, chat: group, message_id: 9 };
  const reply = { ...where, photo, link_preview_options: { url: "https://example.com" } };
  const message = { text: "this", external_reply: reply, quote: { text: "buy here", position: 0 } };
  const chat = { id: from.id, type: "private" };
  const { message: kept } = Object(stored({ ...message, chat })?.body);
  expect(kept).toEqual({ message_id: 5, date: 1, chat, from, text: "this", external_reply: where });
});

it("of the message whose button is pressed, only where it stands", () => {
  const where = { message_id: 5, date: 1, chat: group, from };
  const message = { ...where, text: "C-4K7P2M9X blue starfish", reply_markup: {} };
  const press = { id: "1", from, chat_instance: "2", data: "h:home" };
  const read = readUpdate({ update_id: 7, callback_query: { ...press, message } }, me);
  const body = { update_id: 7, callback_query: { ...press, message: where } };
  const lane = String(group.id);
  expect(read).toEqual({ updateId: 7, lane, about: from.id, urgency: "team", body });
});

it("of an edit in a group, nothing; of one in private, what was edited", () => {
  const edited = { text: "/report", entities: command };
  expect(stored(edited, "edited_message")?.body).toEqual({ update_id: 7 });
  const inPrivate = { ...edited, chat: { id: from.id, type: "private" } };
  expect(stored(inPrivate, "edited_message")?.body).toMatchObject({ edited_message: inPrivate });
});

it("no id by which a file could be fetched, wherever it stands", () => {
  const chat = { id: from.id, type: "private" };
  const video = { file_id: "BAAC", file_unique_id: "AgAD", thumbnail: photo[0] };
  const replied = { message_id: 4, date: 1, chat, photo };
  for (const as of ["message", "edited_message"] as const) {
    const body = stored(
      { chat, photo, video, caption: '"file_id"', reply_to_message: replied },
      as,
    );
    expect(JSON.stringify(body)).not.toMatch(/AgAC|BAAC/);
    expect(body?.body).toMatchObject({
      [as]: { caption: '"file_id"', photo: [{ file_unique_id: "AQAD" }], video: { thumbnail: {} } },
    });
  }
});

it("of a channel's post in its group, and of who comes in by a link, only what they tell of the group is stored", () => {
  const post = { text: "news of the day", sender_chat: { id: -1_002 }, is_automatic_forward: true };
  expect(JSON.stringify(stored(post)?.body)).not.toContain("news");
  expect(stored(post)?.body).toMatchObject({ message: { is_automatic_forward: true } });
  const comes = (how: object) =>
    readUpdate(
      { update_id: 7, chat_member: { chat: group, from, new_chat_member: { user: from }, ...how } },
      me,
    )?.body;
  const open = { invite_link: { creates_join_request: false } };
  expect(comes(open)).toEqual({ update_id: 7, chat_member: { chat: group } });
  for (const how of [
    {},
    { ...open, via_join_request: true },
    { invite_link: { creates_join_request: true } },
  ]) {
    expect(comes(how)).toEqual({ update_id: 7 });
  }
});

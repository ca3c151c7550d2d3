import type { Message, Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { decodeInput } from "../../../src/telegram/reporter/decode-input.ts";

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
  story: [{ story: { chat, id: 3 } }, "story"],
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

  it("keeps of a picture's message nothing but the words under it", () => {
    const input = decode({ ...contents["photo"]?.[0], caption: "look", media_group_id: "7" });
    expect(JSON.stringify(input)).not.toMatch(/AgAC|AQAD/);
    expect(input).toMatchObject({ kind: "media", media: "photo", caption: "look", album: "7" });
  });
});

import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { InputFile, InputMediaBuilder } from "grammy";
import { pause, refusal, telegram } from "./harness.ts";

const go = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };

test("an edit that changes nothing is refused", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const { message_id } = await api.sendMessage(ann.id, "one", { reply_markup: go });
  expect(await refusal(api.editMessageText(ann.id, message_id, "one", { reply_markup: go }))).toBe(
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
  );
});

test("an edit without a keyboard takes the keyboard away", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const { message_id } = await api.sendMessage(ann.id, "one", { reply_markup: go });
  await api.editMessageText(ann.id, message_id, "two");
  const now = await ann.seesText("two");
  expect([now.buttons, now.edited]).toEqual([[], true]);
  await api.editMessageReplyMarkup(ann.id, message_id, { reply_markup: go });
  expect((await ann.seesText("two")).buttons[0]?.[0]?.data).toBe("go");
  await api.editMessageReplyMarkup(ann.id, message_id);
  expect((await ann.seesText("two")).buttons).toEqual([]);
});

test("only the bot's own messages without a reply keyboard can be edited", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const hers = ann.sends("hello");
  expect(await refusal(api.editMessageText(ann.id, hers.message_id, "x"))).toBe(
    "Bad Request: message can't be edited",
  );
  const { message_id } = await api.sendMessage(ann.id, "one", {
    reply_markup: { keyboard: [[{ text: "Yes" }]] },
  });
  expect(await refusal(api.editMessageText(ann.id, message_id, "x"))).toBe(
    "Bad Request: message can't be edited",
  );
  expect(await refusal(api.editMessageText(ann.id, 999_999, "x"))).toBe(
    "Bad Request: message to edit not found",
  );
});

test("a deleted message is gone for every later call", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const { message_id } = await api.sendMessage(ann.id, "one");
  await api.deleteMessage(ann.id, message_id);
  expect(ann.sees().map((message) => message.text)).toEqual(["hello"]);
  expect(await refusal(api.editMessageText(ann.id, message_id, "x"))).toBe(
    "Bad Request: message to edit not found",
  );
  expect(await refusal(api.deleteMessage(ann.id, message_id))).toBe(
    "Bad Request: message to delete not found",
  );
});

test("deleting stops working after 48 hours, and in groups for what others wrote", async () => {
  const { sandbox, api } = await telegram({ scale: 2_000_000 });
  const ann = sandbox.person();
  const group = sandbox.group({ members: [ann] });
  group.addsBot();
  const hers = ann.in(group).sends("hello");
  expect(await refusal(api.deleteMessage(group.id, hers.message_id))).toBe(
    "Bad Request: message can't be deleted",
  );
  const { message_id } = await api.sendMessage(group.id, "card");
  await pause(120);
  expect(await refusal(api.deleteMessage(group.id, message_id))).toBe(
    "Bad Request: message can't be deleted for everyone",
  );
  group.promotesBot();
  await api.deleteMessage(group.id, message_id);
  await api.deleteMessage(group.id, hers.message_id);
});

test("an update keeps the message as it was then", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const { message_id } = await api.sendMessage(ann.id, "one", { reply_markup: go });
  ann.presses("Go");
  await api.editMessageText(ann.id, message_id, "two");
  const updates = await api.getUpdates();
  expect(updates.at(-1)?.callback_query?.message).toMatchObject({ text: "one" });
});

test("pinning needs a right in groups", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  group.addsBot();
  const { message_id } = await api.sendMessage(group.id, "card");
  expect(await refusal(api.pinChatMessage(group.id, message_id))).toBe(
    "Bad Request: not enough rights to manage pinned messages in the chat",
  );
  group.promotesBot();
  await api.pinChatMessage(group.id, message_id);
  expect(group.sees().at(-1)?.raw.pinned_message?.text).toBe("card");
});

function picture(width: number, height: number, format: "png" | "jpeg"): InputFile {
  const canvas = createCanvas(width, height);
  const bytes = format === "png" ? canvas.toBuffer("image/png") : canvas.toBuffer("image/jpeg");
  return new InputFile(bytes, `chart.${format}`);
}

test("a picture that was made here is sent, and put in the place of a text or of another one", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const sent = await api.sendPhoto(ann.id, picture(800, 600, "jpeg"), {
    caption: "One",
    reply_markup: go,
  });
  expect(sent.photo.at(-1)).toMatchObject({ width: 800, height: 600 });
  const other = InputMediaBuilder.photo(picture(600, 800, "png"), { caption: "Two" });
  await api.editMessageMedia(ann.id, sent.message_id, other);
  expect((await ann.seesText("Two")).buttons).toEqual([]);

  const { message_id } = await api.sendMessage(ann.id, "words");
  await api.editMessageMedia(
    ann.id,
    message_id,
    InputMediaBuilder.photo(picture(9, 9, "png"), { caption: "Three" }),
  );
  await ann.seesText("Three");
  expect(ann.sees().map(({ text }) => text)).not.toContain("words");
  expect(await refusal(api.editMessageText(ann.id, message_id, "words"))).toBe(
    "Bad Request: there is no text in the message to edit",
  );
  const text = new InputFile(Buffer.from("no picture"), "x.png");
  const gif = new InputFile(Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), "x.gif");
  for (const none of [text, gif]) {
    expect(await refusal(api.sendPhoto(ann.id, none))).toBe("Bad Request: IMAGE_PROCESS_FAILED");
  }
  expect(await refusal(api.sendPhoto(ann.id, "https://example.org/a.png"))).toMatch(/wrong file/);
});

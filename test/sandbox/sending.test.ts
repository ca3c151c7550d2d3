import { expect, test } from "vitest";
import { refusal, refused, telegram } from "./harness.ts";

test("an empty or blank text is refused", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  expect(await refusal(api.sendMessage(ann.id, ""))).toBe("Bad Request: message text is empty");
  expect(await refusal(api.sendMessage(ann.id, " \n "))).toBe("Bad Request: message text is empty");
});

test("a text has at most 4096 UTF-16 units", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "x".repeat(4096));
  expect(await refusal(api.sendMessage(ann.id, "x".repeat(4097)))).toBe(
    "Bad Request: message is too long",
  );
  expect(await refusal(api.sendMessage(ann.id, "😀".repeat(2049)))).toBe(
    "Bad Request: message is too long",
  );
  const { message_id } = await api.sendMessage(ann.id, "short");
  expect(await refusal(api.editMessageText(ann.id, message_id, "x".repeat(4097)))).toBe(
    "Bad Request: MESSAGE_TOO_LONG",
  );
});

test("a chat that the bot never met isn't found", async () => {
  const { sandbox, api } = await telegram();
  const stranger = sandbox.person();
  expect(await refusal(api.sendMessage(42, "x"))).toBe("Bad Request: chat not found");
  expect(await refusal(api.sendMessage(stranger.id, "x"))).toBe("Bad Request: chat not found");
  expect(await refusal(api.getChat("@nobody_here"))).toBe("Bad Request: chat not found");
});

test("the bot can't write first, not even to somebody whom it knows from a group", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  sandbox.group({ members: [ann] }).addsBot();
  expect(await refusal(api.sendMessage(ann.id, "x"))).toBe(
    "Forbidden: bot can't initiate conversation with a user",
  );
});

test("people who blocked the bot or left Telegram can't be written to", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  ann.blocks();
  expect(await refusal(api.sendMessage(ann.id, "x"))).toBe(
    "Forbidden: bot was blocked by the user",
  );
  ann.unblocks();
  await api.sendMessage(ann.id, "x");
  ann.leavesTelegram();
  expect(await refusal(api.sendMessage(ann.id, "x"))).toBe("Forbidden: user is deactivated");
});

test("entities have to fit the text", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const send = (text: string, offset: number, length: number): Promise<string> =>
    refusal(api.sendMessage(ann.id, text, { entities: [{ type: "bold", offset, length }] }));
  expect(await send("abc", 1, 3)).toBe(
    "Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 4",
  );
  expect(await send("abc", 3, 1)).toBe(
    "Bad Request: entity begins after the end of the text at UTF-16 offset 3",
  );
  expect(await send("a😀", 2, 1)).toMatch("entity begins in a middle of a UTF-16 symbol");
  expect(await send("abc", -1, 1)).toBe("Bad Request: ENTITY_BOUNDS_INVALID");
});

test("keyboards are checked as the server checks them", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const send = (button: object): Promise<string> =>
    refusal(
      api.sendMessage(ann.id, "x", {
        reply_markup: JSON.parse(JSON.stringify({ inline_keyboard: [[button]] })),
      }),
    );
  expect(await send({ text: "Go", callback_data: "é".repeat(33) })).toBe(
    "Bad Request: BUTTON_DATA_INVALID",
  );
  expect(await send({ text: "Go" })).toMatch("Text buttons are unallowed in the inline keyboard");
  expect(await send({ text: " ", callback_data: "x" })).toBe(
    "Bad Request: inline keyboard button text must be non-empty",
  );
  expect(await send({ text: "Copy", copy_text: { text: "x".repeat(257) } })).toBe(
    "Bad Request: BUTTON_COPY_TEXT_INVALID",
  );
  expect(await send({ text: "Go", callback_data: "x", style: "pink" })).toMatch(
    "invalid button style",
  );
  await api.sendMessage(ann.id, "x", {
    reply_markup: {
      inline_keyboard: [[{ text: "Go", callback_data: "é".repeat(32), style: "danger" }]],
    },
  });
});

test("a message can answer another one only if that exists", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const asked = ann.sends("hello");
  const sent = await api.sendMessage(ann.id, "x", {
    reply_parameters: { message_id: asked.message_id },
  });
  expect(sent.reply_to_message?.text).toBe("hello");
  const lost = { message_id: 999_999 };
  expect(await refusal(api.sendMessage(ann.id, "x", { reply_parameters: lost }))).toBe(
    "Bad Request: message to be replied not found",
  );
  await api.sendMessage(ann.id, "x", {
    reply_parameters: { ...lost, allow_sending_without_reply: true },
  });
});

test("what is protected, previewed and seen by whom can be looked up", async () => {
  const { sandbox, api } = await telegram();
  const [ann, ben] = [sandbox.person(), sandbox.person()];
  const group = sandbox.group({ members: [ann] });
  group.addsBot();
  await api.sendMessage(group.id, "card", {
    protect_content: true,
    link_preview_options: { is_disabled: true },
  });
  group.adds(ben);
  const card = await group.seesText("card");
  expect(card.protected).toBe(true);
  expect(card.linkPreview).toEqual({ is_disabled: true });
  expect(new Set(card.seenBy)).toEqual(new Set([ann.id, group.owner.id]));
  await api.editMessageText(group.id, card.message_id, "card, changed");
  expect((await group.seesText("changed")).seenBy).toContain(ben.id);
});

test("methods outside of this bot's reach are refused and logged", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const message = ann.sendsPhoto();
  await refused(api.copyMessage(ann.id, ann.id, message.message_id));
  await refused(api.getFile("x"));
  expect(sandbox.calls.map((call) => [call.method, call.ok])).toEqual([
    ["copyMessage", false],
    ["getFile", false],
  ]);
});

import { expect, test } from "vitest";
import { pause, refusal, telegram } from "./harness.ts";

const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

const go = { inline_keyboard: [[{ text: "✅ Go on", callback_data: "go" }]] };

test("the presser gets the bot's answer, once", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", { reply_markup: go });
  const press = ann.presses("Go on");
  const query = (await api.getUpdates()).at(-1)?.callback_query;
  expect(query).toMatchObject({ data: "go", from: { id: ann.id }, message: { text: "?" } });
  await api.answerCallbackQuery(query?.id ?? "", { text: "Done", show_alert: true });
  expect(await press.answer()).toEqual({ text: "Done", alert: true });
  expect(await refusal(api.answerCallbackQuery(query?.id ?? ""))).toBe(tooOld);
  expect(await refusal(api.answerCallbackQuery("12345"))).toBe(tooOld);
});

test("an answer has at most 200 characters", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", { reply_markup: go });
  ann.presses("Go on");
  const id = (await api.getUpdates()).at(-1)?.callback_query?.id ?? "";
  expect(await refusal(api.answerCallbackQuery(id, { text: "x".repeat(201) }))).toBe(
    "Bad Request: MESSAGE_TOO_LONG",
  );
  await api.answerCallbackQuery(id, { text: "x".repeat(200) });
});

test("an answer may lead to the bot itself, and nowhere else", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", { reply_markup: go });
  const press = ann.presses("Go on");
  const id = (await api.getUpdates()).at(-1)?.callback_query?.id ?? "";
  const elsewhere = { url: "https://t.me/another_bot?start=x" };
  expect(await refusal(api.answerCallbackQuery(id, elsewhere))).toBe("Bad Request: URL_INVALID");
  const { username } = await api.getMe();
  const url = `https://t.me/${username}?start=x`;
  await api.answerCallbackQuery(id, { url });
  expect(await press.answer()).toEqual({ text: "", alert: false, url });
});

test("after 150 seconds a press is neither delivered nor answerable", async () => {
  const { sandbox, api } = await telegram({ scale: 300 });
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", { reply_markup: go });
  ann.presses("Go on");
  const id = (await api.getUpdates()).at(-1)?.callback_query?.id ?? "";
  await pause(550);
  expect(await refusal(api.answerCallbackQuery(id))).toBe(tooOld);
  expect((await api.getUpdates()).map((update) => update.message?.text)).toEqual(["hello"]);
});

test("a press that the bot leaves unanswered is reported as such", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", { reply_markup: go });
  await expect(ann.presses("Go on").answer(30)).rejects.toThrow(/didn't answer.*within 30 ms/);
});

test("who looks for a button that isn't there is told which are", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", { reply_markup: go });
  expect(() => ann.presses("Submit")).toThrow(/no button with Submit[\s\S]*\[✅ Go on\]/);
});

test("the newest of several buttons is pressed, unless a message is named", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const older = await api.sendMessage(ann.id, "older", { reply_markup: go });
  const newer = await api.sendMessage(ann.id, "newer", { reply_markup: go });
  ann.presses(/go/i);
  ann.presses("Go on", { message: older });
  const presses = (await api.getUpdates()).flatMap((update) => update.callback_query ?? []);
  expect(presses.map((press) => press.message?.message_id)).toEqual([
    newer.message_id,
    older.message_id,
  ]);
});

test("data can be forged, also for a message that doesn't exist", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const hers = ann.sends("hello");
  ann.pressesData(hers, "forged");
  ann.pressesData({ message_id: 999_999 }, "forged too");
  const presses = (await api.getUpdates()).flatMap((update) => update.callback_query ?? []);
  expect(presses.map((press) => press.data)).toEqual(["forged", "forged too"]);
  expect(presses[1]?.message).toMatchObject({ message_id: 999_999, date: 0 });
});

test("buttons that copy or open a link ask nothing of the bot", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "?", {
    reply_markup: { inline_keyboard: [[{ text: "Copy", copy_text: { text: "R-1" } }]] },
  });
  await expect(ann.presses("Copy").answer()).rejects.toThrow(/no button that a bot answers/);
  expect(ann.sees().at(-1)?.buttons[0]?.[0]).toMatchObject({ kind: "copy", data: "R-1" });
});

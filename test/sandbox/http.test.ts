import { InputFile } from "grammy";
import { expect, test } from "vitest";
import { refusal, refused, telegram } from "./harness.ts";

test("a wrong token is told apart from a method that is not supported and an unknown path", async () => {
  const { sandbox } = await telegram();
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(sandbox.apiRoot + path)).json();
  expect(await ask("/bot1:x/getMe")).toEqual({
    ok: false,
    error_code: 401,
    description: "Unauthorized",
  });
  for (const method of ["sendDice", "getMine"]) {
    expect(await ask(`/bot${sandbox.token}/${method}`)).toEqual({
      ok: false,
      error_code: 501,
      description: `Not Implemented: ${method} is not supported by this sandbox`,
    });
  }
  expect(await ask("/elsewhere")).toMatchObject({ error_code: 404, description: "Not Found" });
});

test("only the methods that were asked for are on offer", async () => {
  const { sandbox, api } = await telegram({ methods: ["getme", "getUpdates"] });
  expect(sandbox.methods).toEqual(["getMe", "getUpdates"]);
  expect((await api.getMe()).id).toBe(sandbox.bot.id);
  expect(await api.getUpdates({ timeout: 0 })).toEqual([]);
  const ann = sandbox.person();
  expect(await refused(api.sendMessage(ann.id, "hello"))).toMatchObject({
    error_code: 501,
    description: "Not Implemented: sendMessage is not supported by this sandbox",
  });
});

test("what it can't be is said at the start", async () => {
  await expect(telegram({ methods: ["sendDice"] })).rejects.toThrow("sendDice is not supported");
  await expect(telegram({ bot: { id: 7, token: "8:x" } })).rejects.toThrow("begins with 8");
  await expect(telegram({ bot: { token: "mine" } })).rejects.toThrow("looks like 123456:letters");
});

test("method names are taken in any case, with parameters in the query, a form or JSON", async () => {
  const { sandbox } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const root = `${sandbox.apiRoot}/bot${sandbox.token}`;
  const keyboard = JSON.stringify({ inline_keyboard: [[{ text: "Go", callback_data: "go" }]] });
  await fetch(`${root}/SENDMESSAGE?chat_id=${ann.id}&text=one`);
  const form = new URLSearchParams({
    chat_id: String(ann.id),
    text: '{"two":2}',
    reply_markup: keyboard,
  });
  await fetch(`${root}/sendmessage`, { method: "POST", body: form });
  const parts = new FormData();
  parts.set("chat_id", String(ann.id));
  parts.set("text", "three");
  parts.set("reply_markup", keyboard);
  await fetch(`${root}/sendMessage`, { method: "POST", body: parts });
  const seen = ann.sees().slice(1);
  expect(seen.map((message) => message.text)).toEqual(["one", '{"two":2}', "three"]);
  expect(seen.map((message) => message.buttons.length)).toEqual([0, 1, 1]);
  expect(sandbox.calls.map((call) => call.method)).toEqual([
    "sendMessage",
    "sendMessage",
    "sendMessage",
  ]);
});

test("an attempt to download a file is refused and logged", async () => {
  const { sandbox } = await telegram();
  const response = await fetch(`${sandbox.apiRoot}/file/bot${sandbox.token}/photos/1.jpg`);
  expect(response.status).toBe(501);
  expect(sandbox.calls[0]).toMatchObject({ method: "download of a file", ok: false });
});

test("a body that is no JSON is refused", async () => {
  const { sandbox } = await telegram();
  const response = await fetch(`${sandbox.apiRoot}/bot${sandbox.token}/getMe`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  expect(await response.json()).toMatchObject({
    error_code: 400,
    description: "Bad Request: can't parse JSON object",
  });
});

test("a document can be opened as it was sent", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const bytes = Buffer.from("a,b\r\n1,2\r\n\r\n--x\0", "latin1");
  await api.sendDocument(ann.id, new InputFile(bytes, "export, all.csv"), {
    caption: "Your data",
    protect_content: true,
  });
  const shown = await ann.seesText("Your data");
  expect(shown).toMatchObject({ kind: "document", protected: true });
  const document = shown.raw.document;
  expect(document?.file_name).toBe("export, all.csv");
  expect(sandbox.opensFile(document?.file_id ?? "").equals(bytes)).toBe(true);
  expect(JSON.stringify(sandbox.calls.at(-1)?.params["document"])).toBe(
    JSON.stringify({ fileName: "export, all.csv", size: bytes.length }),
  );
});

test("a caption has at most 1024 UTF-16 units, and a document isn't empty", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  const file = (): InputFile => new InputFile(Buffer.from("x"), "x.txt");
  const caption = "x".repeat(1025);
  expect(await refusal(api.sendDocument(ann.id, file(), { caption }))).toBe(
    "Bad Request: message caption is too long",
  );
  expect(await refusal(api.sendDocument(ann.id, new InputFile(Buffer.alloc(0), "x")))).toBe(
    "Bad Request: file must be non-empty",
  );
  const sent = await api.sendDocument(ann.id, file());
  expect(await refusal(api.editMessageText(ann.id, sent.message_id, "x"))).toBe(
    "Bad Request: there is no text in the message to edit",
  );
});

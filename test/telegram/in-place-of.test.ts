import { beforeEach, expect, it } from "vitest";
import type { Call } from "../../src/telegram/speaking/call.ts";
import { perform } from "../../src/telegram/speaking/perform.ts";
import { useApi } from "../support/api-here.ts";

/* What is posted in the place of an older message takes that one's buttons away. */

const post: Call = {
  kind: "post",
  chatId: 8,
  piece: { text: "What did you see?", entities: [] },
  markup: undefined,
  key: "screen:8",
  isProtected: false,
  insteadOf: 6,
};

/** What Telegram says when buttons are to go; undefined: nothing. */
let bare: object | undefined;
const { api, made } = useApi((method) =>
  method === "sendMessage" ? { ok: true, result: { message_id: 9 } } : bare,
);
beforeEach(() => {
  made.length = 0;
  bare = { ok: true, result: true };
});

const refused = (error_code: number, description: string, parameters = {}) => ({
  ok: false,
  error_code,
  description,
  parameters,
});
const methods = () => made.map(({ method }) => method);
const delivered = { kind: "delivered", messageId: 9 };
const may = () => true;

it("says that they are gone, also where they or the message were gone already", async () => {
  const bared = { ...delivered, bared: true };
  expect(await perform(api(), post, may)).toEqual(bared);
  bare = refused(400, "Bad Request: message is not modified");
  expect(await perform(api(), post, may)).toEqual(bared);
  bare = refused(400, "Bad Request: message to edit not found");
  expect(await perform(api(), post, may)).toEqual(bared);
  expect(methods().slice(0, 2)).toEqual(["sendMessage", "editMessageReplyMarkup"]);
});

it("says no such thing where it does not know, and stands all the same", async () => {
  bare = refused(502, "Bad Gateway");
  expect(await perform(api(), post, may)).toEqual(delivered);
  bare = refused(403, "Forbidden: bot was blocked by the user");
  expect(await perform(api(), post, may)).toEqual(delivered);
});

it("does not wait for long: until then nobody knows where the new message stands", async () => {
  bare = undefined;
  expect(await perform(api(), post, may)).toEqual(delivered);
}, 10_000);

it("tells for how long the chat is to be left alone", async () => {
  bare = refused(429, "Too Many Requests: retry after 3", { retry_after: 3 });
  expect(await perform(api(), post, may)).toEqual({ ...delivered, retryAfterMs: 3_000 });
});

it("leaves them where nothing more may go there now, or none is replaced", async () => {
  expect(await perform(api(), post, () => false)).toEqual(delivered);
  expect(await perform(api(), { ...post, insteadOf: undefined }, may)).toEqual(delivered);
  expect(methods()).toEqual(["sendMessage", "sendMessage"]);
});

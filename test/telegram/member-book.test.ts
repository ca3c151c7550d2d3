import { Api } from "grammy";
import { expect, it } from "vitest";
import { createMemberBook } from "../../src/telegram/staff/member-book.ts";
import { startSandbox } from "telegram-sandbox";
import { opened } from "../support/opened.ts";

const sandbox = opened(async () => {
  const started = await startSandbox();
  return Object.assign(started, { close: () => started.stop() });
});

it("what Telegram said of a member counts for ten seconds, for whoever asks for no more", async () => {
  const owner = sandbox.person({ firstName: "Mo" });
  const group = sandbox.group({ owner });
  group.addsBot();
  group.promotesBot();
  let now = 0;
  const api = new Api(sandbox.token, { apiRoot: sandbox.apiRoot });
  const book = createMemberBook(api, () => now);
  expect(book.lately(group.id, owner.id)).toBeUndefined();
  expect(await book.ask(group.id, owner.id)).toBe("creator");
  now = 9_999;
  expect(book.lately(group.id, owner.id)).toBe("creator");
  expect(book.lately(group.id, owner.id + 1)).toBeUndefined();
  now = 10_000;
  expect(book.lately(group.id, owner.id)).toBeUndefined();
});

it("who can't be asked of is not remembered", async () => {
  const stranger = sandbox.person({ firstName: "Eve" });
  const api = new Api(sandbox.token, { apiRoot: sandbox.apiRoot });
  const book = createMemberBook(api, () => 0);
  expect(await book.ask(-1_009_999, stranger.id)).toBe("unknown");
  expect(book.lately(-1_009_999, stranger.id)).toBeUndefined();
});

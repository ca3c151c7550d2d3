import { Bot } from "grammy";
import { expect, test } from "vitest";
import { pause, refused, telegram } from "./harness.ts";

test("updates come again until a later offset confirms them", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("one");
  ann.sends("two");
  const first = await api.getUpdates();
  expect(await api.getUpdates()).toEqual(first);
  const ids = first.map((update) => update.update_id);
  expect(ids[1]).toBe((ids[0] ?? 0) + 1);
  expect(await api.getUpdates({ offset: ids[1] ?? 0 })).toHaveLength(1);
  expect(await api.getUpdates({ offset: (ids[1] ?? 0) + 1 })).toEqual([]);
  expect(sandbox.updates.map((entry) => entry.confirmed)).toEqual([true, true]);
});

test("update ids start somewhere that only the seed tells", async () => {
  const ids: number[] = [];
  for (const seed of [1, 2, 1]) {
    const { sandbox, api } = await telegram({ seed });
    sandbox.person().sends("x");
    ids.push((await api.getUpdates())[0]?.update_id ?? 0);
  }
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
});

test("a limit cuts a batch, a negative offset forgets all but the last", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  for (const text of ["one", "two", "three"]) ann.sends(text);
  expect(await api.getUpdates({ limit: 2 })).toHaveLength(2);
  const last = await api.getUpdates({ offset: -1 });
  expect(last.map((update) => update.message?.text)).toEqual(["three"]);
  expect(await api.getUpdates()).toHaveLength(1);
});

test("a long poll is held until something happens", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const poll = api.getUpdates({ timeout: 20 });
  await pause(50);
  ann.sends("one");
  ann.sends("two");
  expect((await poll).map((update) => update.message?.text)).toEqual(["one", "two"]);
});

test("a long poll without updates ends empty at its timeout", async () => {
  const { api } = await telegram();
  const began = Date.now();
  expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
  expect(Date.now() - began).toBeGreaterThan(900);
});

test("a second poll ends the first with a conflict", async () => {
  const { sandbox, api } = await telegram();
  const first = refused(api.getUpdates({ timeout: 20 }));
  await pause(50);
  const second = api.getUpdates({ timeout: 20 });
  expect(await first).toMatchObject({
    error_code: 409,
    description:
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  });
  sandbox.person().sends("x");
  expect(await second).toHaveLength(1);
});

test("chat_member and message_reaction come only to those who ask for them", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  const group = sandbox.group();
  group.addsBot(group.owner, { asAdmin: true });
  group.adds(ann);
  const hers = ann.in(group).sends("x");
  ann.in(group).reacts(hers, "👍");
  const kinds = (await api.getUpdates()).map((update) => Object.keys(update)[1]);
  expect(kinds).toEqual(["my_chat_member", "message", "message", "message"]);
  await api.getUpdates({ offset: -1, allowed_updates: ["chat_member", "message_reaction"] });
  group.removes(ann);
  ann.reacts(hers, "👍");
  const later = (await api.getUpdates()).slice(1);
  expect(later.map((update) => Object.keys(update)[1])).toEqual([
    "chat_member",
    "message_reaction",
  ]);
});

test("messages are kept for 24 hours, then dropped", async () => {
  const { sandbox, api } = await telegram({ scale: 1_000_000 });
  sandbox.person().sends("x");
  await pause(120);
  expect(await api.getUpdates()).toEqual([]);
  expect(sandbox.updates[0]).toMatchObject({ confirmed: false, expired: true });
});

test("a poll whose bot hung up takes nothing away", async () => {
  const { sandbox, api } = await telegram();
  const gone = new AbortController();
  const url = `${sandbox.apiRoot}/bot${sandbox.token}/getUpdates?timeout=20`;
  const poll = fetch(url, { signal: gone.signal });
  await pause(50);
  gone.abort();
  await expect(poll).rejects.toThrow(/abort/i);
  await pause(20);
  sandbox.person().sends("x");
  expect(await api.getUpdates()).toHaveLength(1);
});

test("a bot of the library's own runs on it", async () => {
  const { sandbox } = await telegram();
  const bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
  bot.command("start", (ctx) => ctx.reply(`Hello ${ctx.from?.first_name}, ${ctx.match}`));
  const running = bot.start();
  const ann = sandbox.person({ firstName: "Ann" });
  ann.sends("/start r-1");
  await ann.seesText("Hello Ann, r-1");
  await bot.stop();
  await running;
});

import { Bot } from "grammy";
import { expect, test } from "vitest";
import { telegram } from "./harness.ts";

test("hundreds of people at once are all served", async () => {
  const { sandbox } = await telegram();
  const bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
  bot.on("message", async (ctx) => {
    await ctx.reply("Choose", {
      reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
    });
  });
  bot.on("callback_query", async (ctx) => {
    await ctx.answerCallbackQuery("ok");
    await ctx.editMessageText("Done");
  });
  const running = bot.start();
  const people = Array.from({ length: 300 }, () => sandbox.person());
  await Promise.all(
    people.map(async (person) => {
      person.sends("hello");
      const press = await person.pressesSoon("Go", { withinMs: 15_000 });
      await press.answer(15_000);
      await person.seesText("Done", { withinMs: 15_000 });
    }),
  );
  await bot.stop();
  await running;
  expect(sandbox.calls.length).toBeGreaterThan(900);
});

import { openBot, required, run } from "./run.ts";
import { card, choices, grounds, home, inColumn, questions, received, submit } from "./words.ts";

/*
 * Bare grammY: the calls of a report and of a decision, and nothing else. It keeps nothing, checks nothing,
 * and forgets everybody between two updates.
 */

const groupId = Number(required("GROUP_ID"));
const bot = openBot();
const code = "R-00000000";

bot.command("start", (ctx) => ctx.reply(home.text, { reply_markup: home.keyboard }));
bot.on("message:text", (ctx) =>
  ctx.reply(questions.where, { reply_markup: inColumn(choices.where, "where") }),
);

const edits = {
  report: { text: questions.words },
  where: { text: questions.category, reply_markup: inColumn(choices.category, "category") },
  category: { text: questions.summary, reply_markup: submit },
};
for (const [prefix, { text, ...other }] of Object.entries(edits)) {
  bot.callbackQuery(new RegExp(`^${prefix}`), async (ctx) => {
    await Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText(text, other)]);
  });
}
bot.callbackQuery("submit", async (ctx) => {
  const { text, keyboard } = card(code, "what was reported");
  await Promise.all([
    ctx.answerCallbackQuery(code),
    ctx.editMessageText(received(code)),
    ctx.api.sendMessage(groupId, text, { reply_markup: keyboard }),
  ]);
});

bot.callbackQuery(/^dismiss:/, async (ctx) => {
  await ctx.api.getChatMember(groupId, ctx.from.id);
  const { text } = card(code, "what was reported");
  const reply_markup = grounds(code);
  await Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText(text, { reply_markup })]);
});
bot.callbackQuery(/^ground:/, async (ctx) => {
  await ctx.api.getChatMember(groupId, ctx.from.id);
  await Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText("Dismissed")]);
  // Whoever reported it hears of it.
  await ctx.api.sendMessage(2_000_000, "Moderators looked at your report: no violation.");
});

await run(bot);

// How a peer takes updates and ends. Used by the textbook bot and by bare grammY.
import { Bot, type Context } from "grammy";
import type { Update } from "grammy/types";

export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** A bot as the bench sets it: its token, and where the Bot API is. */
export function openBot<C extends Context>(): Bot<C> {
  return new Bot<C>(required("BOT_TOKEN"), {
    client: { apiRoot: required("TELEGRAM_API_ROOT") },
  });
}

/** Takes many updates at once, those of one chat one after the other, as grammY's runner does. */
export async function run<C extends Context>(bot: Bot<C>): Promise<never> {
  await bot.init();
  const tails = new Map<number, Promise<void>>();
  const take = (update: Update) => {
    const chatId = (update.message ?? update.callback_query?.message)?.chat.id ?? 0;
    const before = tails.get(chatId) ?? Promise.resolve();
    const handle = async () => {
      await before;
      await bot
        .handleUpdate(update)
        .catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
      if (tails.get(chatId) === done) tails.delete(chatId);
    };
    const done = handle();
    tails.set(chatId, done);
  };
  for (let offset = 0; ;) {
    const updates = await bot.api.getUpdates({ offset, timeout: 20 });
    for (const update of updates) {
      offset = update.update_id + 1;
      take(update);
    }
  }
}

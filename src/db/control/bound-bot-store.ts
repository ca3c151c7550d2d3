import { sql } from "drizzle-orm";
import { one, record } from "../record.ts";
import { boundBot } from "../tables/control/bound-bot.ts";
import { insertInto } from "../values.ts";

const Bound = record({ botId: boundBot.botId });

/** Binds the database to this bot if it is nobody's yet; whose it is. */
export async function bindTo(botId: number): Promise<number> {
  const { botId: bound } = await one(
    Bound,
    sql`
      ${insertInto(boundBot, { botId })} on conflict (single) do update set bot_id = bound_bot.bot_id
      returning ${Bound.list}`,
  );
  return bound;
}

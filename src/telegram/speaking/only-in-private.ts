import { Composer } from "grammy";
import { commands } from "../../domain/speaking/commands.ts";
import { UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { isOfTeam } from "../../workflow/staff/rule-wellbeing.ts";
import { say } from "../../workflow/speaking/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "./language.ts";
import { placeOf } from "./place-of.ts";

const isFor = { admin: isAdmin, staff: isOfTeam };

/** What staff ask for in private, sent in a group: whoever it is for hears where to send it, others nothing. */
export function onlyInPrivate(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
  for (const [command, who] of Object.entries(commands.private)) {
    if (who === "everybody" || command in commands.queue) continue;
    group.command(command, async (ctx) => {
      if (ctx.from === undefined) return;
      if (await isFor[who](operator, UserId.parse(ctx.from.id))) await sayWhere(ctx);
    });
  }
  return group;
}

async function sayWhere(ctx: BotContext): Promise<void> {
  await say({
    ...placeOf(ctx, chatOf(ctx)),
    key: `in-private:${ctx.update.update_id}`,
    text: "admin-in-private",
    language: await languageOf(ctx),
    priority: "owed_to_press",
  });
}

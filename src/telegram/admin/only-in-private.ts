import { Composer } from "grammy";
import { commands, commandsFor } from "../../domain/commands.ts";
import { UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { isAdmin } from "../../workflow/admins.ts";
import { say } from "../../workflow/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { placeOf } from "../place-of.ts";

const elsewhere = new Set([...commandsFor("private", []), ...Object.keys(commands.queue)]);
const onlyInPrivate = commandsFor("private", ["admin"]).filter((each) => !elsewhere.has(each));

/** What admins ask for in private, sent in a group: they hear where to send it, others nothing. */
export function adminCommandsInGroups(settings: Settings): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.command(onlyInPrivate, async (ctx) => {
    if (ctx.from === undefined || !(await isAdmin(settings, UserId.parse(ctx.from.id)))) return;
    await say({
      ...placeOf(ctx, chatOf(ctx)),
      key: `in-private:${ctx.update.update_id}`,
      text: "admin-in-private",
      language: await languageOf(ctx),
      priority: "owed_to_press",
    });
  });
  return group;
}

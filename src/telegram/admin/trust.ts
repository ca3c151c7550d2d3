import { Composer } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { say } from "../../workflow/say.ts";
import { trustReporter, type Trusted } from "../../workflow/trust-reporter.ts";
import { languageOf } from "../language.ts";
import type { ReporterContext } from "../reporter/conversation.ts";

/** `/trust R-…` and `/untrust R-…`, by an admin in private; to others they are no commands. */
export function trustCommands(settings: Settings): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  for (const command of ["trust", "untrust"] as const) {
    chat.command(command, async (ctx, next) => {
      const { from } = ctx;
      const isOwner = settings.owners.some((owner) => owner === from?.id);
      if (from === undefined || !isOwner) return next();
      const by = { userId: UserId.parse(from.id), name: from.first_name };
      const done = await trustReporter(ctx.match, command === "trust", by);
      return say({
        chatId: ChatId.parse(ctx.chatId),
        key: `${command}:${ctx.update.update_id}`,
        text: answerTo(command, done),
        vars: { code: { ours: "code" in done ? done.code : "" } },
        language: await languageOf(ctx),
        priority: "owed_to_press",
      });
    });
  }
  return chat;
}

function answerTo(command: "trust" | "untrust", done: Trusted): string {
  if (done.kind !== "refused") return command === "trust" ? "trust-done" : "untrust-done";
  return done.because === "no_code" ? "trust-needs-code" : "trust-unknown-report";
}

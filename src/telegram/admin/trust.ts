import { Composer } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { say } from "../../workflow/say.ts";
import { trustReporter, type Trusted } from "../../workflow/trust-reporter.ts";
import { languageOf } from "../language.ts";
import type { BotContext } from "../context.ts";

/** `/trust R-…` and `/untrust R-…`, by an admin in private; to others they are no commands. */
export function trustCommands(settings: Settings): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  for (const command of ["trust", "untrust"] as const) {
    chat.command(command, async (ctx, next) => {
      const { from } = ctx;
      if (from === undefined) return next();
      const done = await trustReporter(settings, {
        words: ctx.match,
        trusted: command === "trust",
        by: { userId: UserId.parse(from.id), name: from.first_name },
      });
      const text = answers[command][done.kind === "refused" ? done.because : done.kind];
      if (text === undefined) return next();
      return say({
        chatId: ChatId.parse(ctx.chatId),
        key: `${command}:${ctx.update.update_id}`,
        text,
        vars: { code: { ours: "code" in done ? done.code : "" } },
        language: await languageOf(ctx),
        priority: "owed_to_press",
      });
    });
  }
  return chat;
}

type As = Exclude<Trusted["kind"], "refused"> | Extract<Trusted, { kind: "refused" }>["because"];

const refusals = {
  not_admin: undefined,
  no_code: "trust-needs-code",
  unknown_report: "trust-unknown-report",
} as const;

const answers = {
  trust: { ...refusals, changed: "trust-done", unchanged: "trust-done" },
  untrust: { ...refusals, changed: "untrust-done", unchanged: "untrust-done" },
} satisfies Record<"trust" | "untrust", Record<As, string | undefined>>;

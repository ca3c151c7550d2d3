import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { beginReveal, type RevealBegun } from "../../workflow/privacy/ask-reveal.ts";
import type { BotContext } from "../context.ts";
import { adminCommand, answerOrder } from "../control/admin-commands.ts";

const answers = {
  not_admin: "admin-only",
  no_code: "reveal-needs-code",
  unknown_report: "trust-unknown-report",
  withdrawn: "reveal-withdrawn",
  no_second: "reveal-no-second",
} as const satisfies Record<Exclude<Extract<RevealBegun, string>, "begun">, string>;

/** `/reveal R-CODE`: who made a report, to an admin, when a second one agrees. */
export function revealCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(operator, "reveal", async (order) => {
      const begun = await beginReveal(operator, order.by, order.words);
      if (begun === "begun") return undefined;
      if (typeof begun === "string") return answerOrder(order, answers[begun]);
      return answerOrder(order, `reveal-${begun.kind}`, {
        ends_at: { at: new Date(begun.until).toISOString() },
      });
    }),
  );
  return chat;
}

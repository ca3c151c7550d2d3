import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import {
  markReporter,
  type Marked,
  type ReporterMark,
} from "../../workflow/privacy/mark-reporter.ts";
import type { BotContext } from "../context.ts";
import { adminCommand, answerOrder } from "../control/admin-commands.ts";

type As = Exclude<Marked["kind"], "refused"> | Extract<Marked, { kind: "refused" }>["because"];

const refusals = { not_admin: "admin-only", unknown_report: "mark-unknown-report" } as const;
const trust = { ...refusals, no_code: "trust-needs-code" } as const;
const block = { ...refusals, no_code: "block-needs-code" } as const;

const answers = {
  trust: { ...trust, done: "trust-done" },
  untrust: { ...trust, done: "untrust-done" },
  block: { ...block, done: "block-done" },
  unblock: { ...block, done: "unblock-done" },
} satisfies Record<ReporterMark, Record<As, string>>;

/** `/trust`, `/untrust`, `/block` and `/unblock` with the code of a report, by an admin in private. */
export function markCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  for (const mark of ["trust", "untrust", "block", "unblock"] as const) {
    chat.use(
      adminCommand(operator, mark, async (order) => {
        const done = await markReporter(operator, { words: order.words, mark, by: order.by });
        const text = answers[mark][done.kind === "refused" ? done.because : done.kind];
        return answerOrder(order, text, { code: { ours: "code" in done ? done.code : "" } });
      }),
    );
  }
  return chat;
}

import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import {
  pauseIntake,
  resumeIntake,
  type Paused,
  type Resumed,
} from "../../workflow/control/pause-intake.ts";
import type { BotContext } from "../context.ts";
import { adminCommand, answerOrder } from "./admin-commands.ts";

const answers = {
  paused: "pause-done",
  no_reason: "pause-needs-reason",
  reason_too_long: "pause-too-long",
  resumed: "resume-done",
  not_paused: "resume-not-paused",
  not_admin: "admin-only",
} satisfies Record<Paused | Resumed, string>;

/** `/pause REASON` and `/resume`: whether other reports than the gravest are taken. */
export function pauseCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(operator, "pause", async (order) => {
      const done = await pauseIntake(operator, order.by, order.words);
      return answerOrder(order, answers[done], { reason: order.words.trim() });
    }),
  );
  chat.use(
    adminCommand(operator, "resume", async (order) =>
      answerOrder(order, answers[await resumeIntake(operator, order.by)]),
    ),
  );
  return chat;
}

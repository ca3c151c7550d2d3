// /wellbeing and its pages. Called by the table of commands, and by the presses on staff.
import type { PressOn } from "../../domain/press.ts";
import { pressWellbeing, showWellbeing } from "../../workflow/staff/rule-wellbeing.ts";
import { chatOf } from "../context.ts";
import { nothing, privateCommand } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { answerUnknown, refusePress } from "../speaking/refuse-press.ts";
import { someoneOf } from "./presser.ts";

/** What one of the team chooses for themselves, and nobody else sees. */
export const wellbeingCommand = privateCommand({
  name: "wellbeing",
  may: { role: "staff", others: "wellbeing-refused" },
  takes: nothing,
  handle: async (_, { operator, by, chatId, updateId }) => {
    await showWellbeing(operator, by, { chatId, occasion: updateId });
  },
});

/** A press on its pages. */
export async function takeWellbeingPress(
  { press }: PressOn<"wellbeing">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const messageId = ctx.callbackQuery.message?.message_id;
  if (messageId === undefined) return answerUnknown(texts, ctx);
  const pressed = { press, chatId: chatOf(ctx), messageId };
  const ruled = await pressWellbeing(operator, someoneOf(ctx.from), pressed);
  return ruled === "shown" ? undefined : refusePress(texts, ctx, "wellbeing-refused");
}

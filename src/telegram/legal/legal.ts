// `/legal` and the presses on its pages. Called by the table of commands, and by the presses.
import type { PressOn } from "../../domain/press.ts";
import { openLegal, pressLegal } from "../../workflow/legal/open-legal.ts";
import type { ByAdmin } from "../control/admin-press.ts";
import { asWritten, privateCommand } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

/** `/legal`: which requests of authorities wait; with a code or a name, what is found by it. */
export const legalCommand = privateCommand({
  name: "legal",
  may: { role: "legal", others: "legal-only" },
  takes: asWritten,
  handle: (words, { chatId, updateId }) => openLegal(chatId, updateId, words),
});

export async function takeLegalPress(
  { press }: PressOn<"legal">,
  { by, chatId, messageId }: ByAdmin,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const { username } = ctx.from;
  const who = { ...by, username };
  const pressed = await pressLegal(operator, who, { press, chatId, messageId });
  if (pressed !== "done") await refusePress(texts, ctx, `answer-legal-${pressed}`);
}

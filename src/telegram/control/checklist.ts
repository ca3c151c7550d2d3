// What is left to set up. Shown to an admin by /start, drawn by compose-admin.ts.
import type { InlineKeyboardMarkup } from "grammy/types";
import { isComplete, type Checklist } from "../../domain/control/checklist.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { offerCommands } from "../../workflow/speaking/offer-commands.ts";
import { showChecklist } from "../../workflow/control/show-checklist.ts";
import { button } from "../speaking/button.ts";
import type { Ordered } from "../speaking/command-entry.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";

/** To an admin, after what everybody sees: what is left to set up. */
export async function showWhatIsLeft({ operator, by, chatId }: Ordered): Promise<void> {
  if (!(await isAdmin(operator, by.userId))) return;
  await showChecklist(chatId);
  await offerCommands(chatId);
}

export function drawChecklist(
  texts: Texts,
  { list, language, owners }: { list: Checklist; language: string; owners: number },
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const steps = texts.message(language, "checklist", {
    review: { choice: list.review },
    seniors: { choice: list.seniors },
    reported: { choice: list.reported },
    decided: { choice: list.decided },
  });
  const done = isComplete(list) ? [texts.message(language, "checklist-done")] : [];
  const warning = owners < 2 ? [texts.message(language, "checklist-one-admin")] : [];
  const skip = button({ texts, language }, "button-skip-seniors", { on: "skip_seniors" });
  return {
    piece: joinPieces([steps, ...warning, ...done], "\n\n"),
    markup: { inline_keyboard: list.seniors === "open" ? [[skip]] : [] },
  };
}

// Puts together the pages on which admins write the team's own texts. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import { viewOwnTexts } from "../../workflow/wording/view-own-texts.ts";
import { viewOwnHelp } from "../../workflow/wording/view-own-help.ts";
import type { Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import { teamTexts, type Texts } from "../texts/texts.ts";
import { drawOwnHelp } from "./own-help-pages.ts";
import { drawOwnTexts } from "./own-text-pages.ts";

async function composeOwnTexts(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"show_own_texts">,
): Promise<Call> {
  const { shown, language } = await viewOwnTexts(chatId, page);
  const drawn = drawOwnTexts(texts, language, shown);
  return composePage("show_own_texts", { chatId, messageId }, drawn);
}

async function composeOwnHelp(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"show_own_help">,
): Promise<Call> {
  const { shown, language } = await viewOwnHelp(chatId, page);
  const drawn = drawOwnHelp({ texts: teamTexts(texts), language }, shown);
  return composePage("show_own_help", { chatId, messageId }, drawn);
}

/** For admins; what they preview is in the language of those who will read it. */
export const wordingComposers = {
  show_own_texts: composeOwnTexts,
  show_own_help: composeOwnHelp,
};

// Puts together the pages on which admins write the team's own texts. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import { viewOwnTexts } from "../../workflow/wording/view-own-texts.ts";
import type { Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawOwnTexts } from "./own-text-pages.ts";

async function composeOwnTexts(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"show_own_texts">,
): Promise<Call> {
  const { shown, language } = await viewOwnTexts(chatId, page);
  const drawn = drawOwnTexts(texts, language, shown);
  return composePage("show_own_texts", { chatId, messageId }, drawn);
}

/** For admins; what they preview is in the language of those who will read it. */
export const wordingComposers = { show_own_texts: composeOwnTexts };

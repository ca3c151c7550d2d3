import type { ChatId } from "../../domain/ids.ts";
import { pageKey } from "../../workflow/speaking/follow-page.ts";
import { posting, pressedAt, showAt, type Call, type Drawn } from "./call.ts";

/** A page, in the place of the message whose button was pressed, if one was. */
export function composePage(
  page: Parameters<typeof pageKey>[0],
  at: { chatId: ChatId; messageId?: number | undefined },
  drawn: Drawn,
): Call {
  const { chatId } = at;
  return showAt(pressedAt(at), { ...posting(chatId, drawn), key: pageKey(page, { chatId }) });
}

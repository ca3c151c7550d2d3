// Pages in private, in words or with a picture. Used by what composes them.
import type { ChatId } from "../../domain/ids.ts";
import { pageKey } from "../../workflow/speaking/follow-page.ts";
import { type ChartSheet, canDraw } from "../control/chart.ts";
import { posting, pressedAt, showAt, type Call, type Drawn } from "./call.ts";

/** A page, in the place of the message whose button was pressed, if one was. */
export function composePage(page: Parameters<typeof pageKey>[0], at: PageAt, drawn: Drawn): Call {
  const { chatId, threadId } = at;
  const key = pageKey(page, { chatId });
  return showAt(pressedAt(at), { ...posting(chatId, drawn), threadId, key });
}

/** In which chat, topic and message. */
type PageAt = { chatId: ChatId; threadId?: number | undefined; messageId?: number | undefined };

/** A page with a picture above its words; the words alone where none can be drawn. */
export async function composePicturePage(
  page: Parameters<typeof pageKey>[0],
  at: PageAt,
  { sheet, ...drawn }: Drawn & { sheet: ChartSheet },
): Promise<Call> {
  if (!(await canDraw())) return composePage(page, at, drawn);
  const { chatId, threadId } = at;
  return {
    kind: "picture",
    chatId,
    threadId,
    at: pressedAt(at),
    sheet,
    ...drawn,
    key: pageKey(page, { chatId }),
  };
}

// How a page of `/legal` is put together. Used by all of them.
import type { InlineKeyboardButton } from "grammy/types";
import type { LegalPress } from "../../domain/legal/legal-page.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

export const to = (press: LegalPress) => ({ on: "legal", press }) as const;

export const turn = (say: Say, key: string, press: LegalPress) => button(say, key, to(press));

export function drawnOf(
  pieces: readonly (Piece | undefined)[],
  rows: readonly InlineKeyboardButton[][],
): Drawn {
  const markup = { inline_keyboard: rows.filter((row) => row.length > 0) };
  return { piece: joinPieces(pieces, "\n"), markup };
}

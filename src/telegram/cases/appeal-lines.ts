import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { CardAppeal } from "../../workflow/decisions/card-appeal.ts";
import { foreignNote } from "../texts/foreign-note.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { groundWords, whoOf } from "./wording.ts";

/** UTF-16 units: how much of a reason's beginning a card shows. */
const reasonUnits = 300;

/** Why a case is here again: what was appealed against, and the reporters' reasons behind spoilers. */
export function appealLines(
  say: Say,
  { against, count, reasons }: CardAppeal,
  category: CategoryKey,
): Piece {
  const { texts, language } = say;
  const line = texts.message(language, "card-objection", {
    who: whoOf(say, against),
    ground: { ours: groundWords(say, against, category) },
    count,
  });
  const notes = reasons.map((reason) =>
    texts.message(language, "card-note", { note: { rich: foreignNote(say, reason, reasonUnits) } }),
  );
  return joinPieces([line, ...notes], "\n");
}

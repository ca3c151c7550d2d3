// Lines that name what a case is about. Used by the case card and its details.
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { CardView } from "../../workflow/cases/read-card.ts";
import { titledName } from "./subject-name.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** UTF-16 units of a former title. */
const titleUnits = 40;

/** The subject by its name and by what its owner calls it. */
export function subjectLine(say: Say, { shown, title }: CardView): Piece {
  const subject = { kind: shown.subjectKind, display: shown.display };
  return titledName(say, title === undefined ? subject : { ...subject, title });
}

/** What it was called before, so that a renamed channel is recognised. */
export function formerNamesLine({ texts, language }: Say, view: CardView): Piece | undefined {
  if (view.formerNames.length === 0) return undefined;
  const names = view.formerNames.map(({ kind, value, until }) => {
    const shown = kind === "name" ? `@${value}` : cutText(value, titleUnits).text;
    const name = texts.message(language, kind === "name" ? "given" : "former-title", {
      value: shown,
    });
    return texts.message(language, "former-name", { name: { rich: name }, last_at: until });
  });
  return texts.message(language, "card-formerly", { names: { rich: joinPieces(names, "; ") } });
}

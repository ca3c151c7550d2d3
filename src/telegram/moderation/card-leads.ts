import { cutText } from "../../domain/visible-text.ts";
import type { CardView } from "../../workflow/view-card.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** UTF-16 units of what a result is called. */
const leadUnits = 48;

/** Where people searched and what they found there, in one line: a card has few. */
export function searchLine(say: Say, view: CardView): Piece {
  return joinPieces([placesPart(say, view), leadsPart(say, view)], " · ");
}

function placesPart({ texts, language }: Say, view: CardView): Piece | undefined {
  if (view.seen.places.length === 0) return undefined;
  const places = view.seen.places.map((place) => texts.plain(language, `seen_in-${place}`));
  return texts.message(language, "card-seen-in", { places: { ours: places.join(", ") } });
}

/** As code, so that nobody opens one by a slip. */
function leadsPart({ texts, language }: Say, { leads }: CardView): Piece | undefined {
  if (leads.total === 0) return undefined;
  const shown = leads.shown.map((lead) =>
    texts.message(language, "given", { value: cutText(lead, leadUnits).text }),
  );
  const count = leads.total - shown.length;
  const more = count > 0 ? [texts.message(language, "given-more", { count })] : [];
  const listed = joinPieces([joinPieces(shown, ", "), ...more], " ");
  return texts.message(language, "card-leads", { leads: { rich: listed } });
}

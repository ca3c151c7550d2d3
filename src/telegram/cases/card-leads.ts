// Lines on where people searched and which files they sent. Used by the case card and its details.
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { CardView } from "../../workflow/cases/read-card.ts";
import { languageName } from "../texts/language-name.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** UTF-16 units of what a result is called. */
const leadUnits = 48;

/** Where people searched and what they found there, in one line, as a card has room for few. */
export function searchLine(say: Say, view: CardView): Piece {
  return joinPieces([placesPart(say, view), languagesPart(say, view), leadsPart(say, view)], " · ");
}

function placesPart({ texts, language }: Say, view: CardView): Piece | undefined {
  if (view.seen.places.length === 0) return undefined;
  const places = view.seen.places.map((place) => texts.plain(language, `seen_in-${place}`));
  return texts.message(language, "card-seen-in", { places: { ours: places.join(", ") } });
}

function languagesPart({ texts, language }: Say, view: CardView): Piece | undefined {
  if (view.seen.languages.length === 0) return undefined;
  const names = view.seen.languages.map((code) => languageName(language, code));
  return texts.message(language, "card-searched-in", { languages: { ours: names.join(", ") } });
}

/** Shown as code, so that nobody opens one by accident. */
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

/** A count and no more: nobody but the bot saw that there was a file. */
export function filesLine({ texts, language }: Say, { files }: CardView): Piece | undefined {
  const { sent: count, notDeleted } = files;
  if (count === 0) return undefined;
  return notDeleted === 0
    ? texts.message(language, "card-files", { count })
    : texts.message(language, "card-files-not-deleted", { count, not_deleted: notDeleted });
}

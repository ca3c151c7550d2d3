import type { CardView } from "../../workflow/view-card.ts";
import { cutPiece, joinPieces, maxMessageUnits, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { searchLine } from "./card-leads.ts";
import { countsLine, headLine, notesQuote, timeLine } from "./card-lines.ts";
import { formerNamesLine, subjectLine } from "./card-names.ts";
import { relatedLines } from "./card-related.ts";
import { groundWords, whoOf } from "./wording.ts";

/** UTF-16 units of all spellings, and of what was decided: the notes come last and have the rest. */
const spellingsUnits = 900;
const historyUnits = 1_200;

/** Everything about a case, for one of the team. Nobody who reported it is named here, either. */
export function drawDetails(texts: Texts, view: CardView): Piece {
  const say = { texts, language: view.language };
  const lines = [
    headLine(say, view),
    subjectLine(say, view),
    formerNamesLine(say, view),
    spellings(say, view),
    countsLine(say, view),
    timeLine(say, view),
    searchLine(say, view),
    relatedLines(say, view, (earlier) => groundWords(say, earlier, earlier.toCategory)),
    history(say, view),
    notesQuote(say, view),
  ];
  return cutPiece(joinPieces(lines, "\n"), maxMessageUnits);
}

function spellings({ texts, language }: Say, { seen }: CardView): Piece {
  const all = seen.spellings.map((given) => texts.message(language, "given", { value: given }));
  return texts.message(language, "details-spellings", {
    spellings: { rich: cutPiece(joinPieces(all, ", "), spellingsUnits) },
  });
}

function history(say: Say, { facts }: CardView): Piece {
  const { texts, language } = say;
  if (facts.history.length === 0) return texts.message(language, "details-undecided");
  const lines = facts.history.map((decision) =>
    texts.message(language, "history-line", {
      at: decision.at,
      verb: { choice: decision.kind },
      who: whoOf(say, decision),
      ground: { ours: groundWords(say, decision, decision.toCategory) },
    }),
  );
  const listed = cutPiece(joinPieces(lines, "\n"), historyUnits);
  return joinPieces([texts.message(language, "details-history"), listed], "\n");
}

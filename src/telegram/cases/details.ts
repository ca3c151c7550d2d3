import type { InlineKeyboardButton } from "grammy/types";
import type { CardView } from "../../workflow/cases/read-card.ts";
import type { Details } from "../../workflow/cases/view-details.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { foreignNote } from "../texts/foreign-note.ts";
import { cutPiece, joinPieces, maxMessageUnits, type Piece } from "../texts/piece.ts";
import type { PlainVariables, Say, Texts } from "../texts/texts.ts";
import { filesLine, searchLine } from "./card-leads.ts";
import {
  countsLine,
  headLine,
  noteLine,
  notesQuote,
  orderLine,
  splitLine,
  timeLine,
} from "./card-lines.ts";
import { formerNamesLine, subjectLine } from "./card-names.ts";
import { referralLines } from "./card-referrals.ts";
import { mergedLine, relatedLines } from "./card-related.ts";
import { groundWords, sentenceLine, staffName, whoOf } from "./wording.ts";

/** UTF-16 units of all spellings, and of what was decided: the notes come last and have the rest. */
const spellingsUnits = 900;
const historyUnits = 1_000;
const teamNoteUnits = 200;
/** Of one note where all stand, four a page. */
const noteUnits = 900;

/** Everything about a case, for one of the team. Nobody who reported it is named here, either. */
export function drawDetails(texts: Texts, details: Details): Drawn {
  const say = { texts, language: details.language };
  const { shown } = details;
  const piece = shown.kind === "case" ? caseText(say, shown) : notesText(say, shown);
  const turns = turnButtons(say, details);
  const markup = turns.length === 0 ? undefined : { inline_keyboard: [turns] };
  return { piece: cutPiece(piece, maxMessageUnits), markup };
}

function turnButtons(say: Say, { asked, page, pages, shown }: Details): InlineKeyboardButton[] {
  const to = (key: string, turned: number, vars: PlainVariables = {}) =>
    button(say, key, { on: "details", ...asked, page: turned }, vars);
  if (shown.kind === "case") {
    const { total } = shown.view.written;
    return pages > 1 ? [to("button-details-notes", 2, { count: total })] : [];
  }
  return [
    page === 2 ? to("button-back", 1) : to("button-queue-before", page - 1),
    ...(page < pages ? [to("button-queue-after", page + 1)] : []),
  ];
}

/** Everything that was written, some a page. */
function notesText(say: Say, { code, notes, total }: ShownAs<"notes">): Piece {
  const head = say.texts.message(say.language, "details-notes", {
    code: { ours: code },
    count: total,
  });
  return joinPieces([head, ...notes.map((note) => noteLine(say, note, noteUnits))], "\n");
}

type ShownAs<Kind extends Details["shown"]["kind"]> = Extract<Details["shown"], { kind: Kind }>;

function caseText(say: Say, { view, notes }: ShownAs<"case">): Piece {
  const lines = [
    headLine(say, view),
    subjectLine(say, view),
    formerNamesLine(say, view),
    spellings(say, view),
    mergedLine(say, view),
    orderLine(say, view),
    countsLine(say, view),
    splitLine(say, view),
    timeLine(say, view),
    searchLine(say, view),
    filesLine(say, view),
    relatedLines(say, view, (earlier) => groundWords(say, earlier, earlier.toCategory)),
    history(say, view),
    referralLines(say, view, { withReference: true }),
    teamNotes(say, notes),
    notesQuote(say, view),
  ];
  return joinPieces(lines, "\n");
}

/** What the team wrote to itself. */
function teamNotes({ texts, language }: Say, notes: ShownAs<"case">["notes"]): Piece | undefined {
  if (notes.length === 0) return undefined;
  const lines = notes.map(({ words, by, at }) =>
    texts.message(language, "team-note", {
      who: staffName(by),
      at,
      note: { rich: foreignNote({ texts, language }, words, teamNoteUnits) },
    }),
  );
  return joinPieces([texts.message(language, "details-team-notes"), ...lines], "\n");
}

function spellings({ texts, language }: Say, { seen }: CardView): Piece {
  const all = seen.spellings.map((given) => texts.message(language, "given", { value: given }));
  return texts.message(language, "details-spellings", {
    spellings: { rich: cutPiece(joinPieces(all, ", "), spellingsUnits) },
  });
}

/** What the team called the case with a decision, where it did. */
function wordOf({ kind, toCategory }: CardView["facts"]["history"][number]) {
  return kind === "escalate" || kind === "recategorize" ? toCategory : undefined;
}

function history(say: Say, { facts, named }: CardView): Piece {
  const { texts, language } = say;
  if (facts.history.length === 0) return texts.message(language, "details-undecided");
  const lines = facts.history.flatMap((decision) => [
    texts.message(language, "history-line", {
      at: decision.at,
      verb: { choice: decision.kind },
      who: whoOf(say, decision),
      ground: { ours: groundWords(say, decision, wordOf(decision) ?? named) },
    }),
    decision.sentence && sentenceLine(say, decision.sentence),
  ]);
  const listed = cutPiece(joinPieces(lines, "\n"), historyUnits);
  return joinPieces([texts.message(language, "details-history"), listed], "\n");
}

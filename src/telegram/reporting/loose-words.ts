// What is asked about words sent without a link. Used by the screen of an unfinished report.
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { looseWords, type LooseWords } from "../../domain/reporting/loose-words.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { asTerm } from "../../domain/reporting/report-subjects.ts";
import { cutText, oneLine } from "../../domain/speaking/visible-text.ts";
import type { ScreenView } from "../../workflow/speaking/view-screen.ts";
import { draftButton, homeButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { helpButton } from "../speaking/help-lines.ts";

/** How much of the words the question repeats, in UTF-16 units. */
const shownUnits = 120;

const said = {
  term: ["words-as_term"],
  either: ["words-help", "words-as_term"],
  no_term: ["words-help", "words-take"],
} satisfies Record<LooseWords, readonly string[]>;

/** The question what words are that were sent without a link, with help first where it may be needed. */
export function drawWords(say: Say, view: Extract<ScreenView, { page: "words" }>): Drawn {
  const words = cutText(oneLine(view.words ?? ""), shownUnits).text;
  const parts = said[view.are].map((key) =>
    say.texts.message(say.language, key, key === "words-as_term" ? { words } : {}),
  );
  return { piece: joinPieces(parts, "\n\n"), markup: buttons(say, view.are) };
}

/** What can be done with words that were sent where a link was asked for. */
export function wordButtons(say: Say, draft: Draft): InlineKeyboardButton[][] {
  const { words } = draft.answers;
  const term = [draftButton(say, draft, "pick", "button-as_term", asTerm)];
  const needsHelp =
    draft.notice?.key === "notice-words-help" || (words && looseWords(words) === "either");
  return [...(needsHelp ? [[helpButton(say, "any")]] : []), ...(words === undefined ? [] : [term])];
}

function buttons(say: Say, are: LooseWords): InlineKeyboardMarkup {
  const help = [helpButton(say, "any")];
  const term = [homeButton(say, "button-as_term", "as_term")];
  const asked = [homeButton(say, "button-report-term", "search_term")];
  const material = [homeButton(say, "button-report-material", "material")];
  const rows = {
    term: [term, material, help],
    either: [help, term, material],
    no_term: [help, material, asked],
  } satisfies Record<LooseWords, unknown>;
  return { inline_keyboard: rows[are] };
}

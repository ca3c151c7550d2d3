import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { categories } from "../../domain/cases/categories.ts";
import { noteNeed } from "../../domain/reporting/note-need.ts";
import { languages, type Language } from "../../domain/speaking/languages.ts";
import type { Draft, Step } from "../../domain/reporting/report-draft.ts";
import { flowSteps, isAnswered, isFiledHere } from "../../domain/reporting/report-steps.ts";
import { otherLanguage, SearchLanguage } from "../../domain/reporting/search-language.ts";
import type { ScreenView } from "../../workflow/speaking/view-screen.ts";
import type { Drawn } from "../speaking/call.ts";
import { draftButton, homeButton, namedButton } from "../speaking/button.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Variables } from "../texts/texts.ts";
import { inRows } from "../speaking/button-rows.ts";
import { titledName } from "../cases/subject-name.ts";
import { drawHelpLines, helpButton } from "../speaking/help-lines.ts";
import { categoryOptions, moreButton, type Offered } from "./category-options.ts";
import { editButtons, editQuestion } from "./edit-subjects.ts";
import { noticeLine } from "./notice.ts";
import { ownLine } from "../texts/own-line.ts";
import { languageLabel } from "../texts/language-name.ts";
import { drawWords, wordButtons } from "./loose-words.ts";
import { drawWriting } from "./writing.ts";
import { plannedLine, summary, summaryButtons } from "./summary.ts";

/** Draws what a person's screen shows. */
export function drawScreen(say: Say, view: Exclude<ScreenView, { page: "none" }>): Drawn {
  switch (view.page) {
    case "home":
      return { piece: homeText(say, view), markup: homeButtons(say) };
    case "words":
      return drawWords(say, view);
    case "resume":
      return { piece: say.texts.message(say.language, "resume"), markup: resumeButtons(say) };
    case "language":
      return {
        piece: say.texts.message(say.language, "language-ask"),
        markup: languageButtons(say, view.offered),
      };
    case "draft":
      return drawDraft(say, view);
    case "adding":
    case "objecting":
    case "answering":
      return drawWriting(say, view);
    case "help_lines":
      return drawHelpLines(say, view);
  }
}

/** Each language under its own name: whoever looks for theirs may not read the one around it. */
function languageButtons(say: Say, offered: readonly Language[]): InlineKeyboardMarkup {
  const choices = languages.filter(({ code }) => code === say.language || offered.includes(code));
  const buttons = choices.map(({ code, name }): InlineKeyboardButton => ({
    ...namedButton(name, { on: "language", language: code }),
    ...(code === say.language ? { style: "primary" } : {}),
  }));
  return { inline_keyboard: [...inRows(buttons, 3), [homeButton(say, "button-back", "go_on")]] };
}

function homeText(say: Say, { paused, own }: Extract<ScreenView, { page: "home" }>): Piece {
  const { texts, language } = say;
  const pause =
    paused === undefined ? undefined : texts.message(language, "home-paused", { reason: paused });
  return joinPieces([texts.message(language, "home"), ownLine(say, own), pause], "\n\n");
}

function homeButtons(say: Say): InlineKeyboardMarkup {
  return {
    inline_keyboard: [
      [homeButton(say, "button-report-term", "search_term")],
      [homeButton(say, "button-report-material", "material")],
      ...inRows([helpButton(say, "any"), homeButton(say, "button-my-reports", "status")]),
    ],
  };
}

function resumeButtons(say: Say): InlineKeyboardMarkup {
  return {
    inline_keyboard: [
      [{ ...homeButton(say, "button-go-on", "go_on"), style: "primary" }],
      [homeButton(say, "button-start-over", "over")],
      [helpButton(say, "any")],
    ],
  };
}

/** How far one is and what was given, what was wrong with the last answer, what is asked. */
function drawDraft(
  say: Say,
  { draft, offered, ownCategories = [], own, sentInMs }: Extract<ScreenView, { page: "draft" }>,
): Drawn {
  const parts =
    draft.step === "summary"
      ? [
          summary(say, draft, ownCategories),
          noticeLine(say, draft.notice),
          plannedLine(say, sentInMs),
        ]
      : [
          progress(say, draft),
          noticeLine(say, draft.notice),
          question(say, draft),
          ownLine(say, own),
        ];
  const piece = joinPieces(parts, "\n\n");
  return { piece, markup: { inline_keyboard: buttons(say, draft, { offered, ownCategories }) } };
}

/** Not everybody is asked these questions, so each counts as part of another one. */
const partOf: Partial<Record<Step, Step>> = {
  guidance: "category",
  known: "category",
  search_language: "seen_in",
  details: "category",
};

function progress(say: Say, draft: Draft): Piece {
  const { texts, language } = say;
  const counted = flowSteps[draft.flow].filter((step) => partOf[step] === undefined);
  const at = partOf[draft.step] ?? draft.step;
  const place = { step: counted.findIndex((step) => step === at) + 1, of: counted.length };
  const flow = { ours: texts.plain(language, `flow-${draft.flow}`) };
  const isFirst = draft.step === counted[0];
  const line = isFirst
    ? texts.message(language, "progress", { ...place, flow })
    : texts.message(language, "progress-on", place);
  // What to know before going on is long, and the only thing to read there.
  return draft.step === "guidance" ? line : joinPieces([line, ...given(say, draft)], "\n");
}

const shownSubjects = 2;

/** What is being reported, as a reminder; while it is changed, this is what it was. */
function given(say: Say, { answers }: Draft): Piece[] {
  const { subjects = [] } = answers;
  const named = subjects.slice(0, shownSubjects).map((subject) => titledName(say, subject));
  const count = subjects.length - named.length;
  const more = count > 0 ? [say.texts.message(say.language, "given-more", { count })] : [];
  return [...named, ...more];
}

function question(say: Say, draft: Draft): Piece {
  const { texts, language } = say;
  const { category, known = [] } = draft.answers;
  if (draft.step === "guidance" && category !== undefined) {
    return texts.message(language, `guidance-${categories[category].guidance}`);
  }
  const edited = editQuestion(say, draft);
  if (edited !== undefined) return edited;
  const vars: Partial<Record<Step, Variables>> = {
    category: { flow: { choice: draft.flow } },
    known: { count: known.length, codes: { rich: codesOf({ texts, language }, known) } },
    details: {
      flow: { choice: draft.flow },
      need: { choice: noteNeed(draft.answers) },
    },
  };
  // Below a line on what did not fit there is no room for the whole of it.
  const short = `question-${draft.step}-again`;
  const isShort = draft.notice !== undefined && texts.keys.has(short);
  return texts.message(
    language,
    isShort ? short : `question-${draft.step}`,
    vars[draft.step] ?? {},
  );
}

function codesOf({ texts, language }: Say, codes: readonly string[]): Piece {
  const shown = codes.map((code) => texts.message(language, "code", { code: { ours: code } }));
  return joinPieces(shown, ", ");
}

function buttons(say: Say, draft: Draft, offered: Offered): InlineKeyboardButton[][] {
  if (draft.step === "summary") return summaryButtons(say, draft);
  const [first] = flowSteps[draft.flow];
  const back = draft.step === first ? [] : [draftButton(say, draft, "back", "button-back")];
  const cancel = draftButton(say, draft, "cancel", "button-cancel");
  return [...options(say, draft, offered), [...back, ...moreButton(say, draft, offered), cancel]];
}

function options(say: Say, draft: Draft, offered: Offered): InlineKeyboardButton[][] {
  const pick = (value: string, key: string) => draftButton(say, draft, "pick", key, value);
  const { category, note } = draft.answers;
  const keep = isAnswered(draft.step, draft.answers)
    ? [[draftButton(say, draft, "keep", "button-keep")]]
    : [];
  switch (draft.step) {
    case "seen_in":
      return [
        [pick("telegram_search", "seen_in-telegram_search")],
        [pick("channel_or_group", "seen_in-channel_or_group")],
        ...inRows([pick("bot", "seen_in-bot"), pick("elsewhere", "seen_in-elsewhere")]),
        ...keep,
      ];
    case "search_language":
      return languageOptions(say, draft);
    case "category":
      return [...categoryOptions(say, draft, offered), ...keep];
    case "guidance":
      if (category !== undefined && !isFiledHere(category)) return [];
      return [
        [{ ...draftButton(say, draft, "go_on", "button-continue"), style: "primary" }],
        [helpButton(say, category ?? "any")],
      ];
    case "known":
      return [[draftButton(say, draft, "go_on", "button-add-new")]];
    case "details": {
      const isGiven = typeof note === "string";
      const without = isGiven ? "button-no-note" : "button-skip";
      const isOptional = noteNeed(draft.answers) === "optional";
      const skip = draftButton(say, draft, "skip", without);
      return [...(isGiven ? keep : []), ...(isOptional ? [[skip]] : [])];
    }
    case "subject":
      return [
        ...wordButtons(say, draft),
        ...editButtons(say, draft),
        [draftButton(say, draft, "choose_chat", "button-pick-chat")],
        ...keep,
      ];
    case "terms":
      return [...editButtons(say, draft), ...keep];
    case "summary":
      return [];
  }
}

/** Each under its name in the person's own language. */
function languageOptions(say: Say, draft: Draft): InlineKeyboardButton[][] {
  const languages = SearchLanguage.options.map((code) => ({
    ...draftButton(say, draft, "pick", "button-other-language", code),
    text: languageLabel(say.language, code),
  }));
  const other = draftButton(say, draft, "pick", "button-other-language", otherLanguage);
  return [...inRows(languages), [other]];
}

// The question and buttons to change what is reported. Used by the screen of an unfinished report.
import type { InlineKeyboardButton } from "grammy/types";
import { replaceAll, takeOut } from "../../domain/reporting/edit-subjects.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import { inRows } from "../speaking/button-rows.ts";
import { draftButton } from "../speaking/button.ts";
import { foreignPlain } from "../texts/foreign.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** How much of a subject's name a button shows, in UTF-16 units. */
const nameUnits = 24;

/** What is asked of somebody who comes back to what they report. Undefined: there is nothing yet. */
export function editQuestion({ texts, language }: Say, draft: Draft): Piece | undefined {
  if (!isEdited(draft)) return undefined;
  if (draft.answers.replacing === true) return texts.message(language, "question-replace");
  const count = draft.answers.subjects?.length ?? 0;
  return texts.message(language, "question-edit", { count });
}

/** One button for each subject takes it out; another has all of them replaced. */
export function editButtons(say: Say, draft: Draft): InlineKeyboardButton[][] {
  if (!isEdited(draft) || draft.answers.replacing === true) return [];
  const { subjects = [] } = draft.answers;
  const out = subjects.map((subject) => ({
    ...draftButton(say, draft, "pick", "button-replace", takeOut(subject)),
    text: `✕ ${foreignPlain(cutText(subject.display, nameUnits).text)}`,
  }));
  return [...inRows(out), [draftButton(say, draft, "pick", "button-replace", replaceAll)]];
}

function isEdited({ step, answers }: Draft): boolean {
  const isAsked = step === "subject" || step === "terms";
  return isAsked && (answers.subjects?.length ?? 0) > 0;
}

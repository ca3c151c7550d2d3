import type { AskedPress } from "../../domain/press.ts";
import type { Question } from "../../workflow/questions/view-question.ts";
import { askedButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Say } from "../texts/texts.ts";
import { nameOf } from "../cases/subject-name.ts";

/** A question of the team, as the reporter sees it; once it is over, that it is. */
export function drawAsked(say: Say, question: Question, isOpen: boolean): Drawn {
  const { texts, language } = say;
  const piece = texts.message(language, isOpen ? "team-question-asked" : "team-question-ended", {
    code: { ours: question.reportCode },
    subject: { rich: nameOf(say, { kind: question.subjectKind, display: question.given }) },
    question: question.words,
  });
  const press = (verb: AskedPress) => askedButton(say, question.id, verb);
  const rows = [[press("answer")], [press("decline"), press("stop_questions")]];
  return { piece, markup: isOpen ? { inline_keyboard: rows } : undefined };
}

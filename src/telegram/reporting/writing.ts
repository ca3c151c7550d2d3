import type { InlineKeyboardButton } from "grammy/types";
import type { ScreenView } from "../../workflow/speaking/view-screen.ts";
import { askedButton, ownReportButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { noticeLine } from "./notice.ts";
import { nameOf } from "../cases/subject-name.ts";

type Writing = Extract<ScreenView, { report: unknown }>;

/** A question to be answered with words about a report of one's own. */
export function drawWriting(say: Say, view: Writing): Drawn {
  const { page, report, notice } = view;
  const { texts, language } = say;
  const parts = [
    noticeLine(say, notice),
    texts.message(language, `question-${page}`, {
      code: { ours: report.code },
      subject: { rich: nameOf(say, { kind: report.subjectKind, display: report.given }) },
    }),
  ];
  const piece = joinPieces(parts, "\n\n");
  const back = ownReportButton(say, "button-back", { id: report.id, verb: "leave" });
  const rows = instead(say, view).map((one) => [one]);
  return { piece, markup: { inline_keyboard: [...rows, [back]] } };
}

/** What can be done instead of writing. */
function instead(say: Say, view: Writing): InlineKeyboardButton[] {
  switch (view.page) {
    case "adding":
      return [];
    case "objecting": {
      const press = { id: view.report.id, verb: "object_plain" } as const;
      return [ownReportButton(say, "button-object_plain", press)];
    }
    case "answering":
      return (["decline", "stop_questions"] as const).map((verb) =>
        askedButton(say, view.questionId, verb),
      );
  }
}

import type { OwnPress } from "../../domain/press.ts";
import type { ScreenView } from "../../workflow/view-screen.ts";
import { ownReportButton } from "../button.ts";
import type { Drawn } from "../call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { noticeLine } from "./notice.ts";
import { nameOf } from "../subject-name.ts";

type Writing = Extract<ScreenView, { report: unknown }>;

/** What can be done instead of writing. */
const instead = {
  adding: [],
  objecting: ["object_plain"],
  answering: ["decline", "stop_questions"],
} as const satisfies Record<Writing["page"], readonly OwnPress[]>;

/** A question to be answered with words about a report of one's own. */
export function drawWriting(say: Say, { page, report, notice }: Writing): Drawn {
  const { texts, language } = say;
  const parts = [
    noticeLine(say, notice),
    texts.message(language, `question-${page}`, {
      code: { ours: report.code },
      subject: { rich: nameOf(say, { kind: report.subjectKind, display: report.given }) },
    }),
  ];
  const piece = joinPieces(parts, "\n\n");
  const press = (verb: OwnPress, key: string) => [
    ownReportButton(say, key, { id: report.id, verb }),
  ];
  const rows = instead[page].map((verb) => press(verb, `button-${verb}`));
  return { piece, markup: { inline_keyboard: [...rows, press("leave", "button-back")] } };
}

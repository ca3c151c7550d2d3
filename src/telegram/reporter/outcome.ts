import type { OutcomeView } from "../../workflow/view-report.ts";
import { ownReportButton } from "../button.ts";
import type { Drawn } from "../call.ts";
import type { Texts } from "../texts/texts.ts";
import { shortNameOf } from "../subject-name.ts";

/** What became of a report, in generic words: an offender must not learn whether they are watched. */
export function drawOutcome(
  texts: Texts,
  { report, outcome, answersAppeal, mayAppeal, language }: OutcomeView,
): Drawn {
  const say = { texts, language };
  const key = answersAppeal ? `objection-${outcome}` : `outcome-${outcome}`;
  const piece = texts.message(language, key, {
    code: { ours: report.code },
    subject: { rich: shortNameOf(say, { kind: report.subjectKind, display: report.given }) },
    may_object: { choice: mayAppeal ? "yes" : "no" },
  });
  const object = ownReportButton(say, "button-object", { id: report.reportId, verb: "object" });
  return { piece, markup: mayAppeal ? { inline_keyboard: [[object]] } : undefined };
}

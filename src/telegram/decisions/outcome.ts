// Tells a reporter what became of their reports. Used by the composing of reports and of referral news.
import type { InlineKeyboardMarkup } from "grammy/types";
import type { NoticeOptions, OutcomeView } from "../../workflow/decisions/view-outcome.ts";
import { ownReportButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { inRows } from "../speaking/button-rows.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { ownLine } from "../texts/own-line.ts";
import { shortNameOf } from "../cases/subject-name.ts";

/** What became of reports, in generic words: an offender must not learn whether they are watched. */
export function drawOutcome(
  texts: Texts,
  { reports, known, sentence, own, answersAppeal, options, language }: OutcomeView,
): Drawn {
  const say = { texts, language };
  const about = aboutReports(say, reports, answersAppeal ? "objection-about" : "outcome-about");
  const key = answersAppeal ? `objection-${known.status}` : `outcome-${known.status}`;
  const told = texts.message(language, key, {
    ground: { choice: known.status === "dismissed" ? known.ground : "none" },
    may_object: { choice: options.appealBy === undefined ? "no" : "yes" },
  });
  const added =
    sentence === undefined ? undefined : texts.message(language, `sentence-${sentence}`);
  return {
    piece: joinPieces([about, told, added, ownLine(say, own)], "\n"),
    markup: noticeButtons(say, options),
  };
}

/** Of which reports of theirs somebody is told something. */
export function aboutReports(say: Say, reports: OutcomeView["reports"], head: string): Piece {
  const { texts, language } = say;
  const [{ subjectKind, given }] = reports;
  const codes = reports.map(({ code }) =>
    texts.message(language, "code", { code: { ours: code } }),
  );
  return texts.message(language, head, {
    count: codes.length,
    codes: { rich: joinPieces(codes, ", ") },
    subject: { rich: shortNameOf(say, { kind: subjectKind, display: given }) },
  });
}

/** What its reader may do: object where that is possible, and stop such notices. */
export function noticeButtons(
  say: Say,
  { reportId, muted, appealBy }: NoticeOptions,
): InlineKeyboardMarkup {
  const object =
    appealBy === undefined
      ? []
      : [ownReportButton(say, "button-object", { id: appealBy, verb: "object" })];
  const notices = muted
    ? ownReportButton(say, "button-unmute", { id: reportId, verb: "unmute_notice" })
    : ownReportButton(say, "button-mute", { id: reportId, verb: "mute_notice" });
  return { inline_keyboard: inRows([...object, notices]) };
}

import type { InlineKeyboardMarkup } from "grammy/types";
import type { NoticeOptions, OutcomeView } from "../../workflow/view-outcome.ts";
import { ownReportData, type OwnPress } from "../button-data.ts";
import { inRows } from "../button-rows.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { shortNameOf } from "./summary.ts";

/** What became of reports, in generic words: an offender must not learn whether they are watched. */
export function drawOutcome(
  texts: Texts,
  { reports, outcome, answersAppeal, options, language }: OutcomeView,
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const say = { texts, language };
  const [{ subjectKind, given }] = reports;
  const codes = reports.map(({ code }) =>
    texts.message(language, "code", { code: { ours: code } }),
  );
  const [head, key] = answersAppeal
    ? ["objection-about", `objection-${outcome}`]
    : ["outcome-about", `outcome-${outcome}`];
  const about = texts.message(language, head, {
    count: codes.length,
    codes: { rich: joinPieces(codes, ", ") },
    subject: { rich: shortNameOf(say, { kind: subjectKind, display: given }) },
  });
  const told = texts.message(language, key, {
    may_object: { choice: options.appealBy === undefined ? "no" : "yes" },
  });
  return { piece: joinPieces([about, told], "\n"), markup: noticeButtons(say, options) };
}

/** What its reader may do: object where that is possible, and stop such notices. */
export function noticeButtons(
  { texts, language }: Say,
  { reportId, muted, appealBy }: NoticeOptions,
): InlineKeyboardMarkup {
  const button = (key: string, id: typeof reportId, verb: OwnPress) => ({
    text: texts.plain(language, key),
    callback_data: ownReportData(id, verb, 1),
  });
  const object = appealBy === undefined ? [] : [button("button-object", appealBy, "object")];
  const notices = muted
    ? button("button-unmute", reportId, "unmute_notice")
    : button("button-mute", reportId, "mute_notice");
  return { inline_keyboard: inRows([...object, notices]) };
}

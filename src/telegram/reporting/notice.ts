import type { Notice } from "../../domain/reporting/report-draft.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** What is said to the last input, as a line of the screen. */
export function noticeLine(
  { texts, language }: Say,
  notice: Notice | undefined,
): Piece | undefined {
  // One that an earlier version left may have no words any more.
  if (notice === undefined || !texts.keys.has(notice.key)) return undefined;
  const words = texts.message(language, notice.key, notice.vars);
  return texts.message(language, "notice-line", { notice: { rich: words } });
}

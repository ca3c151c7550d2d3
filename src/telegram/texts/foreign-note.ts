import { cutText } from "../../domain/speaking/visible-text.ts";
import { visible, visibleRuns } from "./foreign.ts";
import { fromRuns, type Piece } from "./piece.ts";
import type { Say } from "./texts.ts";

/**
 * A reporter's note, behind a spoiler, on one line; links in it are code and so can't be opened by
 * one tap (code can't be behind a spoiler).
 * @param maxUnits how much of it to show at most, in UTF-16 units
 */
export function foreignNote({ texts, language }: Say, text: string, maxUnits: number): Piece {
  const shown = cutText(visible(text), maxUnits).text;
  return fromRuns(visibleRuns(shown, [{ type: "spoiler" }], texts.plain(language, "link-hidden")));
}

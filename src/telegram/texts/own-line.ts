import type { Piece } from "./piece.ts";
import type { Say } from "./texts.ts";

/**
 * What the team says beneath a text of ours, in its own words. It can do nothing: one admin writes it
 * alone, and frightened people would tap on what it leads to.
 */
export function ownLine({ texts, language }: Say, words: string | undefined): Piece | undefined {
  return words === undefined ? undefined : texts.message(language, "own-words", { words });
}

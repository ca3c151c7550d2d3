// How much room words take on a small phone. Used by tests of what is shown.
import type { Piece } from "../../src/telegram/texts/piece.ts";

const unitsALine = 40;
/** A quote that folds shows so many lines. */
const folded = 3;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** How wide a word is, in characters as one sees them. */
export const widthOf = (word: string): number =>
  [...segmenter.segment(word.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, ""))].length;

/** How many lines a text takes when its words are laid out as clients do. */
export function linesOf({ text: whole, entities }: Piece): number {
  const quote = entities.find(({ type }) => type === "expandable_blockquote");
  const read =
    quote === undefined
      ? whole
      : `${whole.slice(0, quote.offset)}${"\n".repeat(folded - 1)}${whole.slice(quote.offset + quote.length)}`;
  return read.split("\n").reduce((sum, line) => sum + linesIn(line), 0);
}

function linesIn(line: string): number {
  let lines = 1;
  let used = 0;
  for (const width of line.split(" ").map(widthOf)) {
    const needed = used === 0 ? width : used + 1 + width;
    if (needed > unitsALine && used > 0) lines += 1;
    used = needed > unitsALine ? width : needed;
  }
  return lines;
}

// Text with entities, no longer than Telegram takes. Used by everything that draws a message.
import { cutText } from "../../domain/speaking/visible-text.ts";
import { hideLastLinks } from "./hidden-links.ts";
import type { Mark, Run } from "./run.ts";

/** What will be one of Telegram's message entities; offset and length in UTF-16 units. */
export type Entity = Mark & { offset: number; length: number };

/** Text and entities as Telegram takes them. */
export type Piece = { readonly text: string; readonly entities: readonly Entity[] };

/** Telegram's limit on a message, in UTF-16 units. */
export const maxMessageUnits = 4096;
/** How long words beneath a picture or file may be, in UTF-16 units. */
export const maxCaptionUnits = 1_024;

/** Telegram's limit, too: it drops what is over, and then finds the links beneath by itself. */
const maxEntities = 100;

export const isolateStart = "\u2068";
export const isolateEnd = "\u2069";

type Open = { mark: Mark; start: number };

/**
 * Builds a piece whose entities are sorted, nested, not empty, free of white space at their ends,
 * and no more than Telegram keeps: of too many foreign links the last are hidden.
 */
export function fromRuns(runs: readonly Run[]): Piece {
  let piece = built(runs);
  let hidden = 0;
  for (;;) {
    const over = piece.entities.length - maxEntities;
    if (over <= 0) return piece;
    // One that is hidden takes at most two entities away: its own, and that of the words after it.
    hidden += Math.ceil(over / 2);
    const fewer = hideLastLinks(runs, hidden);
    if (fewer === undefined) return withoutLast(piece);
    piece = built(fewer);
  }
}

/** Where too many entities are not of foreign links, a message ends before what is over. */
function withoutLast(piece: Piece): Piece {
  const over = piece.entities[maxEntities];
  return over === undefined ? piece : cutPiece(piece, over.offset);
}

function built(runs: readonly Run[]): Piece {
  let text = "";
  const entities: Entity[] = [];
  let open: Open[] = [];
  const keepOpen = (count: number): void => {
    for (const { mark, start } of open.slice(count)) {
      entities.push({ ...mark, offset: start, length: text.length - start });
    }
    open = open.slice(0, count);
  };
  for (const run of runs) {
    if (run.text === "") continue;
    const marks = allowedTogether(run.marks);
    const differs = marks.findIndex((mark, at) => !sameMark(mark, open[at]?.mark));
    keepOpen(differs === -1 ? marks.length : differs);
    for (const mark of marks.slice(open.length)) open.push({ mark, start: text.length });
    text += run.text;
  }
  keepOpen(0);
  return tidy({ text, entities });
}

/** The runs a piece was made of, to go into another one. */
export function toRuns(piece: Piece): Run[] {
  const bounds = new Set([0, piece.text.length]);
  for (const { offset, length } of piece.entities) bounds.add(offset).add(offset + length);
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const around = piece.entities.filter((e) => e.offset <= start && e.offset + e.length >= end);
    return { text: piece.text.slice(start, end), marks: around.map(markOf) };
  });
}

/** Puts pieces one after another, e.g. the lines of a card; empty and missing ones leave no gap. */
export function joinPieces(pieces: readonly (Piece | undefined)[], separator: string): Piece {
  const filled = pieces.flatMap((piece) => (piece?.text ? [piece] : []));
  return fromRuns(
    filled.flatMap((piece, at) => [
      { text: at === 0 ? "" : separator, marks: [] },
      ...toRuns(piece),
    ]),
  );
}

/** Shortens a piece to at most so many UTF-16 units, at a grapheme, with an ellipsis. */
export function cutPiece(piece: Piece, maxUnits: number): Piece {
  if (piece.text.length <= maxUnits) return piece;
  // Some units less: the cut may leave isolates open, which then have to be ended.
  const { text } = cutText(piece.text, maxUnits - Math.max(...depths(piece.text)));
  const unclosed = isolateEnd.repeat(depths(text).at(-1) ?? 0);
  const end = text.length - "…".length;
  const entities = piece.entities.flatMap((entity) => {
    const length = Math.min(entity.length, end - entity.offset);
    return length > 0 ? [{ ...entity, length }] : [];
  });
  return tidy({ text: `${text}${unclosed}`, entities });
}

/** In how many isolates one is at the beginning of a text, and after each of its characters. */
function depths(text: string): number[] {
  let depth = 0;
  const after = text.split("").map((character) => {
    if (character === isolateStart) depth += 1;
    if (character === isolateEnd) depth -= 1;
    return depth;
  });
  return [0, ...after];
}

/** Telegram allows nothing within code and code within nothing but a quote. */
function allowedTogether(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some((mark) => mark.type === "code")) return marks;
  const isKept = ({ type }: Mark): boolean => type === "code" || isQuote(type);
  return marks.filter(isKept);
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  if (b === undefined || a.type !== b.type) return false;
  if (a.type === "code" && b.type === "code") return a.instead === b.instead;
  return a.type !== "text_link" || b.type !== "text_link" || a.url === b.url;
}

function markOf({ offset: _offset, length: _length, ...mark }: Entity): Mark {
  return mark;
}

export function isQuote(type: Mark["type"]): boolean {
  return type === "blockquote" || type === "expandable_blockquote";
}

function tidy({ text, entities }: Piece): Piece {
  const lead = text.length - text.trimStart().length;
  const whole = text.trim();
  const tidied = entities.flatMap((entity): Entity[] => {
    const from = Math.max(entity.offset - lead, 0);
    const inner = whole.slice(from, Math.max(entity.offset - lead + entity.length, 0));
    // A quote takes the whole line: an isolate left outside would be a line of its own.
    const edge = isQuote(entity.type) ? "\\s" : `\\s${isolateStart}${isolateEnd}`;
    const before = (new RegExp(`^[${edge}]+`).exec(inner)?.[0] ?? "").length;
    const kept = inner.slice(before).replace(new RegExp(`[${edge}]+$`), "");
    return kept === "" ? [] : [{ ...entity, offset: from + before, length: kept.length }];
  });
  return {
    text: whole,
    entities: tidied.sort((a, b) => a.offset - b.offset || b.length - a.length),
  };
}

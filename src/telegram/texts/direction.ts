// Keeps text that runs to the left from mixing with text that runs to the right. Used by texts.ts.
import type { Direction } from "../../domain/speaking/languages.ts";
import { isolateEnd, isolateStart, isQuote } from "./piece.ts";
import type { Mark, Run } from "./run.ts";

/*
 * A client lays a line out by its first strong character, and some look into isolates for it. In a
 * text that runs from right to left, "/" and "@" slip to the other side of their word.
 */

const directionMarks = { ltr: "\u200E", rtl: "\u200F" } satisfies Record<Direction, string>;

/** A command or a name in a text of ours. */
const leftToRight = /(?<![\w/@])[/@][A-Za-z]\w*/g;
/** Squared letters such as 🆘 count as Latin ones. */
const strong = /[\p{L}\u200E\u200F\u{1F110}-\u{1F2FF}]/u;
const right = /[\p{Script=Arabic}\p{Script=Hebrew}\u200F]/u;

/** Keeps a stretch from mixing with what is around it; the isolates stay out of code and links. */
export function isolated(text: string, marks: readonly Mark[]): Run[] {
  const outside = marks.filter(({ type }) => type !== "code" && type !== "text_link");
  return [
    { text: isolateStart, marks: outside },
    { text, marks },
    { text: isolateEnd, marks: outside },
  ];
}

/** Our own words, with what is to be read from left to right in isolates. */
export function ownRightToLeft({ text, marks }: Run): Run[] {
  if (text === "" || marks.some(({ type }) => type === "text_link")) return [{ text, marks }];
  if (marks.some(({ type }) => type === "code")) return isolated(text, marks);
  const runs: Run[] = [];
  let done = 0;
  for (const { index, 0: found } of text.matchAll(leftToRight)) {
    runs.push({ text: text.slice(done, index), marks }, ...isolated(found, marks));
    done = index + found.length;
  }
  return [...runs, { text: text.slice(done), marks }];
}

/**
 * Makes every line run in the direction of its language, also one that begins with a code or a
 * name that runs the other way, and for clients that do look into isolates.
 */
export function linesRunning(direction: Direction, runs: readonly Run[]): Run[] {
  const starts = [...unsureStarts(direction, runs.map(({ text }) => text).join(""))];
  let at = 0;
  return runs.flatMap((run) => {
    const marked: Run[] = [];
    const from = at;
    at += run.text.length;
    let done = 0;
    for (const start of starts.filter((place) => place >= from && place < at)) {
      const quotes = run.marks.filter(({ type }) => isQuote(type));
      marked.push({ text: run.text.slice(done, start - from), marks: run.marks });
      marked.push({ text: directionMarks[direction], marks: quotes });
      done = start - from;
    }
    return [...marked, { text: run.text.slice(done), marks: run.marks }];
  });
}

/** The same for a text without entities, unless there is nothing in it to run that way. */
export function plainRightToLeft(text: string): string {
  return isSure("rtl", text) || !right.test(text) ? text : `${directionMarks.rtl}${text}`;
}

/** Where a line begins that a client might lay out in the other direction. */
function* unsureStarts(direction: Direction, text: string): Generator<number> {
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "" && !isSure(direction, line)) yield start;
    start += line.length + 1;
  }
}

/** To clients that look into isolates and to those that don't; without a letter, it is left to right. */
function isSure(direction: Direction, line: string): boolean {
  if (direction === "ltr") return firstStrong(line) !== "rtl";
  return firstStrong(line) === "rtl" && firstStrong(outsideIsolates(line)) === "rtl";
}

function firstStrong(line: string): Direction | undefined {
  const first = strong.exec(line)?.[0];
  return first === undefined ? undefined : right.test(first) ? "rtl" : "ltr";
}

function outsideIsolates(line: string): string {
  let depth = 0;
  let outside = "";
  for (const character of line) {
    if (character === isolateEnd) depth -= 1;
    else if (character === isolateStart) depth += 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}

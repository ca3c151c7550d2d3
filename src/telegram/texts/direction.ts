import { type Mark, type Run, isolateEnd, isolateStart, isQuote } from "./piece.ts";

/*
 * A text of ours that runs from right to left. A client lays a line out by its first strong
 * character, not looking into isolates, and lets "/" and "@" slip to the other side of a word.
 */

const rightToLeftMark = "\u200F";

/** A command or a name in a text of ours. */
const leftToRight = /(?<![\w/@])[/@][A-Za-z]\w*/g;
const strong = /(?<right>[\p{Script=Arabic}\p{Script=Hebrew}\u200F])|\p{L}/u;

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

/** Makes every line run from right to left, also one that begins with a code or a foreign name. */
export function linesRightToLeft(runs: readonly Run[]): Run[] {
  const starts = [...lineStarts(runs.map(({ text }) => text).join(""))];
  let at = 0;
  return runs.flatMap((run) => {
    const marked: Run[] = [];
    const from = at;
    at += run.text.length;
    let done = 0;
    for (const start of starts.filter((place) => place >= from && place < at)) {
      marked.push({ text: run.text.slice(done, start - from), marks: run.marks });
      marked.push({ text: rightToLeftMark, marks: run.marks.filter(({ type }) => isQuote(type)) });
      done = start - from;
    }
    return [...marked, { text: run.text.slice(done), marks: run.marks }];
  });
}

/** Where a line begins that a client would take for one from left to right. */
function* lineStarts(text: string): Generator<number> {
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "" && !runsRightToLeft(line)) yield start;
    start += line.length + 1;
  }
}

function runsRightToLeft(line: string): boolean {
  return strong.exec(outsideIsolates(line))?.groups?.["right"] !== undefined;
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

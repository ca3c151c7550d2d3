// The marks in our own text files, such as bold. Read by texts.ts and fluent.ts.
import type { Mark, Run } from "./run.ts";

const firstPlace = 0xe000;

/** What holds the place of the variable with that index while Fluent works: a private-use character. */
export function placeholder(index: number): string {
  return String.fromCharCode(firstPlace + index);
}

/** Must not occur in a text file of ours. */
export const placeCharacter = /[\uE000-\uF8FF]/;

const simpleMarks: Record<string, Mark> = {
  b: { type: "bold" },
  i: { type: "italic" },
  code: { type: "code" },
  spoiler: { type: "spoiler" },
  quote: { type: "blockquote" },
  more: { type: "expandable_blockquote" },
};

const token =
  /<\/(?<closed>[a-z]+)>|<a href="(?<url>https:\/\/[^"<>\s\uE000-\uF8FF]+)">|<(?<opened>[a-z]+)>|(?<bad>[<>])|(?<place>[\uE000-\uF8FF])/g;

/**
 * Reads our marks out of a text of ours. Throws when they are not balanced, not ours, or when a
 * link is not to a fixed https address.
 * @param fill the runs of the variable with that index, under the marks around its place
 * @param own what is made of a stretch of our own words
 */
export function parseMarks(
  text: string,
  fill: (index: number, marks: readonly Mark[]) => readonly Run[],
  own: (run: Run) => readonly Run[] = (run) => [run],
): Run[] {
  const runs: Run[] = [];
  const open: { name: string; mark: Mark }[] = [];
  const marks = (): Mark[] => open.map(({ mark }) => mark);
  let done = 0;
  for (const match of text.matchAll(token)) {
    runs.push(...own({ text: text.slice(done, match.index), marks: marks() }));
    done = match.index + match[0].length;
    const { closed, url, opened, place } = match.groups ?? {};
    if (place !== undefined) runs.push(...fill(indexOf(place), marks()));
    else if (url !== undefined) open.push({ name: "a", mark: { type: "text_link", url } });
    else if (opened !== undefined) open.push({ name: opened, mark: simpleMark(opened) });
    else if (closed === undefined || open.pop()?.name !== closed) {
      throw new Error(`A stray ${match[0]} in a text of ours`);
    }
  }
  if (open.length > 0) throw new Error(`<${open[0]?.name}> is not closed in a text of ours`);
  return [...runs, ...own({ text: text.slice(done), marks: [] })];
}

function simpleMark(name: string): Mark {
  const mark = Object.hasOwn(simpleMarks, name) ? simpleMarks[name] : undefined;
  if (mark === undefined) throw new Error(`<${name}> is not a mark of ours`);
  return mark;
}

function indexOf(place: string): number {
  return place.charCodeAt(0) - firstPlace;
}

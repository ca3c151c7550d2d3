import type { Mark, Run } from "./run.ts";

/**
 * The runs with the last so many foreign links hidden: a word of ours stands for each, one for
 * several in a row. Undefined when there are not so many.
 */
export function hideLastLinks(runs: readonly Run[], count: number): Run[] | undefined {
  const links = runs.flatMap((run, at) => (insteadOf(run) === undefined ? [] : [at]));
  if (links.length < count) return undefined;
  const hidden = new Set(links.slice(-count));
  const shown: Shown[] = runs.map((run, at) => {
    const instead = hidden.has(at) ? insteadOf(run) : undefined;
    return instead === undefined
      ? { run, isFilling: isBlank(run) }
      : { run: { text: instead, marks: run.marks.filter(isNoCode) }, isFilling: true };
  });
  return asOne(oncePerRow(shown));
}

/** `isFilling`: it parts what stands around it in nothing but the text. */
type Shown = { run: Run; isFilling: boolean };

function insteadOf({ marks }: Run): string | undefined {
  for (const mark of marks) if (mark.type === "code") return mark.instead;
  return undefined;
}

const isNoCode = ({ type }: Mark): boolean => type !== "code";

/** White space within a line, and isolates. */
const isBlank = ({ text }: Run): boolean => /^[ \u2068\u2069]*$/.test(text);

function oncePerRow(shown: readonly Shown[]): Shown[] {
  const before = linkEarlierInRow(shown);
  const after = linkEarlierInRow(shown.toReversed()).toReversed();
  return shown.map((one, at) => {
    const isRepeated = one.isFilling && before[at] === true;
    return isRepeated && (!isBlank(one.run) || after[at] === true) ? unseen(one) : one;
  });
}

/** For each run, whether a hidden link comes before it in its row. */
function linkEarlierInRow(shown: readonly Shown[]): boolean[] {
  let found = false;
  return shown.map(({ run, isFilling }) => {
    const isAfter = isFilling && found;
    found = isFilling && (found || !isBlank(run));
    return isAfter;
  });
}

/** Only the isolates are left of it. */
function unseen({ run, isFilling }: Shown): Shown {
  return { run: { ...run, text: run.text.replace(/[^\u2068\u2069]/g, "") }, isFilling };
}

/** What fills the room between two runs under the same marks goes under them, too: one entity. */
function asOne(shown: readonly Shown[]): Run[] {
  const before = marksOfNeighbours(shown);
  const after = marksOfNeighbours(shown.toReversed()).toReversed();
  return shown.map(({ run, isFilling }, at) => {
    const marks = before[at];
    const isBetween = isFilling && marks !== undefined && sameMarks(marks, after[at]);
    return isBetween && marks.every(isNoCode) ? { ...run, marks } : run;
  });
}

/** For each run, under which marks the last one before it stands that fills no room. */
function marksOfNeighbours(shown: readonly Shown[]): (readonly Mark[] | undefined)[] {
  let last: readonly Mark[] | undefined;
  return shown.map(({ run, isFilling }) => {
    const found = last;
    if (!isFilling) last = run.marks;
    return found;
  });
}

function sameMarks(some: readonly Mark[], others: readonly Mark[] | undefined): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

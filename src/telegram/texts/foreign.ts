// Shows other people's text so that it can do nothing. Used by texts.ts, cards and lists of recipients.
import { cutText, linkLike, oneLine, showControls } from "../../domain/speaking/visible-text.ts";
import { isolateEnd, isolateStart, maxMessageUnits } from "./piece.ts";
import type { Mark, Run } from "./run.ts";

/**
 * Foreign text on one line with its control characters shown: it can't imitate a line of ours.
 * Showing a control takes many characters; more than a message holds is not worth looking at.
 */
export function visible(text: string): string {
  return cutText(showControls(oneLine(text)), maxMessageUnits).text;
}

/**
 * Foreign text as runs. What a client would make clickable becomes code, and isolates keep its
 * direction from spilling over, but never inside of code, where people copy them unseen.
 * @param instead what stands for a link that a message has no room for as code
 */
export function foreignRuns(text: string, marks: readonly Mark[], instead: string): Run[] {
  return visibleRuns(visible(text), marks, instead);
}

export function visibleRuns(shown: string, marks: readonly Mark[], instead: string): Run[] {
  if (shown === "") return [];
  if (marks.some((mark) => mark.type === "text_link")) {
    throw new Error("Foreign text inside a link of ours would lend it our name");
  }
  const outside = marks.filter((mark) => mark.type !== "code");
  const inside: Run[] =
    outside.length === marks.length
      ? withLinksAsCode(shown, marks, instead)
      : [{ text: shown, marks }];
  return [{ text: isolateStart, marks: outside }, ...inside, { text: isolateEnd, marks: outside }];
}

/** Foreign text for where no entity exists: buttons, callback answers. */
export function foreignPlain(text: string): string {
  const shown = visible(text);
  return shown === "" ? "" : `${isolateStart}${shown}${isolateEnd}`;
}

function withLinksAsCode(text: string, marks: readonly Mark[], instead: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { start, end } of linkLike(text)) {
    runs.push({ text: text.slice(done, start), marks });
    // Its "@" or "/" would slip to the other side within words that run from right to left.
    runs.push({ text: isolateStart, marks });
    runs.push({ text: text.slice(start, end), marks: [...marks, { type: "code", instead }] });
    runs.push({ text: isolateEnd, marks });
    done = end;
  }
  return [...runs, { text: text.slice(done), marks }];
}

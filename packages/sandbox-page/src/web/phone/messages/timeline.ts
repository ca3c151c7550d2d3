// What stands in a chat: days, notices and messages. Used by the list of messages and by bubbles.
import type { ShownLine } from "../../../protocol/protocol.ts";

/** What stands beneath each other in a chat. Keys stay the same while messages come and change. */
export type TimelineItem =
  | { kind: "day"; key: string; at: number }
  | { kind: "service"; key: string; line: ShownLine }
  | MessageItem;

export interface MessageItem {
  kind: "message";
  key: string;
  /** One message, or the parts of an album. */
  lines: readonly [ShownLine, ...ShownLine[]];
  /** First of several that the same person wrote one after another. */
  startsRun: boolean;
  endsRun: boolean;
}

const runMs = 10 * 60_000;

export function timeline(lines: readonly ShownLine[]): TimelineItem[] {
  const groups = inAlbums(lines);
  return groups.flatMap((group, index): TimelineItem[] => {
    const [line] = group;
    const before = groups[index - 1]?.[0];
    const after = groups[index + 1]?.[0];
    // A note that stands where nothing was written yet has no time.
    const isSameDay =
      line.at === 0 || (before !== undefined && dayOf(before.at) === dayOf(line.at));
    const day: TimelineItem[] = isSameDay
      ? []
      : [{ kind: "day", key: `day ${dayOf(line.at)}`, at: line.at }];
    if (line.service !== undefined) {
      return [...day, { kind: "service", key: `message ${line.id}`, line }];
    }
    const startsRun = before === undefined || !isRun(before, line);
    const endsRun = after === undefined || !isRun(line, after);
    return [
      ...day,
      { kind: "message", key: `message ${line.id}`, lines: group, startsRun, endsRun },
    ];
  });
}

function inAlbums(lines: readonly ShownLine[]): [ShownLine, ...ShownLine[]][] {
  const groups: [ShownLine, ...ShownLine[]][] = [];
  for (const line of lines) {
    const album = line.media?.albumId;
    const last = groups.at(-1);
    const isPart =
      album !== undefined && last?.[0].media?.albumId === album && last[0].from.id === line.from.id;
    if (isPart) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isRun(before: ShownLine, after: ShownLine): boolean {
  return (
    before.service === undefined &&
    after.service === undefined &&
    before.from.kind === after.from.kind &&
    before.from.id === after.from.id &&
    after.at - before.at < runMs &&
    dayOf(before.at) === dayOf(after.at)
  );
}

/** By the clock of whoever looks. */
function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/**
 * The new lines, but the earlier object wherever nothing changed: what is the same need not be
 * drawn again.
 */
export function keepLines(
  earlier: readonly ShownLine[],
  now: readonly ShownLine[],
): readonly ShownLine[] {
  const known = new Map(earlier.map((line) => [line.id, line]));
  const kept = now.map((line) => {
    const before = known.get(line.id);
    return before !== undefined && JSON.stringify(before) === JSON.stringify(line) ? before : line;
  });
  const isSame =
    kept.length === earlier.length && kept.every((line, index) => line === earlier[index]);
  return isSame ? earlier : kept;
}

/** The new items, but the earlier object wherever it would be drawn the same. */
export function keepItems(
  earlier: readonly TimelineItem[],
  now: readonly TimelineItem[],
): readonly TimelineItem[] {
  const known = new Map(earlier.map((item) => [item.key, item]));
  return now.map((item) => {
    const before = known.get(item.key);
    return before !== undefined && isDrawnAlike(before, item) ? before : item;
  });
}

function isDrawnAlike(one: TimelineItem, other: TimelineItem): boolean {
  if (one.kind === "day") return other.kind === "day";
  if (one.kind === "service") return other.kind === "service" && one.line === other.line;
  return (
    other.kind === "message" &&
    one.startsRun === other.startsRun &&
    one.endsRun === other.endsRun &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, index) => line === other.lines[index])
  );
}

import { describe, expect, test } from "vitest";
import type { ShownLine } from "sandbox-page/protocol/protocol";
import { keepItems, keepLines, timeline } from "sandbox-page/web/phone/messages/timeline";

const noon = new Date(2026, 4, 12, 12).getTime();
const minuteMs = 60_000;
const dayMs = 86_400_000;

const mia = { kind: "other", id: 12, name: "Mia" } as const;
const mo = { kind: "me", id: 7, name: "Mo" } as const;

function line(id: number, more: Partial<ShownLine> = {}): ShownLine {
  return {
    id,
    at: noon + id * minuteMs,
    from: mia,
    text: `text ${id}`,
    entities: [],
    edited: false,
    isProtected: false,
    buttons: [],
    ...more,
  };
}

function photo(id: number, albumId: string, more: Partial<ShownLine> = {}): ShownLine {
  return line(id, { media: { kind: "photo", words: "Photo", albumId }, ...more });
}

/** Each item in a word: a run's first message has a `<`, its last a `>`. */
function outline(lines: readonly ShownLine[]): string[] {
  return timeline(lines).map((item) => {
    if (item.kind === "day") return "day";
    if (item.kind === "service") return `service ${item.line.id}`;
    const ids = item.lines.map(({ id }) => id).join("+");
    return `${item.startsRun ? "<" : ""}${ids}${item.endsRun ? ">" : ""}`;
  });
}

describe("what stands beneath each other in a chat", () => {
  test.each([
    ["nothing, when nothing was said", [], []],
    ["a day before its first message", [line(1)], ["day", "<1>"]],
    [
      "what one person said in a row, as a run",
      [line(1), line(2), line(3)],
      ["day", "<1", "2", "3>"],
    ],
    [
      "another run when somebody else speaks",
      [line(1), line(2, { from: mo })],
      ["day", "<1>", "<2>"],
    ],
    ["another run after ten minutes", [line(1), line(11)], ["day", "<1>", "<11>"]],
    ["one run within ten minutes", [line(1), line(10)], ["day", "<1", "10>"]],
    [
      "another run after something happened",
      [line(1), line(2, { service: "Jo joined", text: "" }), line(3)],
      ["day", "<1>", "service 2", "<3>"],
    ],
    [
      "a line for the next day, which parts runs",
      [line(1, { at: noon + dayMs / 2 - minuteMs }), line(2, { at: noon + dayMs / 2 })],
      ["day", "<1>", "day", "<2>"],
    ],
    [
      "the parts of an album as one",
      [photo(1, "a"), photo(2, "a"), line(3)],
      ["day", "<1+2", "3>"],
    ],
    ["two albums as two", [photo(1, "a"), photo(2, "b")], ["day", "<1", "2>"]],
    [
      "albums of two people as two",
      [photo(1, "a"), photo(2, "a", { from: mo })],
      ["day", "<1>", "<2>"],
    ],
    [
      "no day above a note in an empty chat",
      [line(0, { at: 0, service: "What can this bot do?", text: "" })],
      ["service 0"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(outline(lines)).toEqual(expected);
  });
});

describe("what the server tells again", () => {
  test("is the same list when nothing changed", () => {
    const earlier = [line(1), line(2)];
    expect(keepLines(earlier, structuredClone(earlier))).toBe(earlier);
  });

  test("has a new object only for the message that changed", () => {
    const [first, second] = [line(1), line(2)];
    const kept = keepLines([first, second], [line(1), line(2, { text: "edited" }), line(3)]);
    expect(kept[0]).toBe(first);
    expect(kept[1]).not.toBe(second);
    expect(kept[1]?.text).toBe("edited");
    expect(kept).toHaveLength(3);
  });

  test("draws again what a new message changes, and nothing else", () => {
    const lines = [line(1), line(2), line(3)];
    const before = timeline(lines);
    const after = keepItems(before, timeline([...lines, line(4)]));
    const isKept = after.map((item) => before.some((one) => one === item));
    // The third doesn't end the run any more.
    expect(isKept).toEqual([true, true, true, false, false]);
  });

  test("draws an album again when a part comes in", () => {
    const lines = [photo(1, "a"), photo(2, "a")];
    const before = timeline(lines);
    const after = keepItems(before, timeline([...lines, photo(3, "a")]));
    expect(after.at(-1)).not.toBe(before.at(-1));
    expect(after[0]).toBe(before[0]);
  });
});

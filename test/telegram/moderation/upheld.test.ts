import { describe, expect, it } from "vitest";
import { ChatId } from "../../../src/domain/ids.ts";
import { everythingUpheld } from "../../../src/domain/queues/upheld-list.ts";
import { teamLanguages } from "../../../src/domain/speaking/languages.ts";
import { drawUpheld } from "../../../src/telegram/queues/upheld-pages.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import type { UpheldListView, UpheldRow } from "../../../src/workflow/queues/list-upheld.ts";
import { wordsOf } from "../../support/drawn-words.ts";
import { faultsOf } from "../texts/checks.ts";

const texts = createTexts();

const rows: readonly UpheldRow[] = (
  [
    ["search_term", "blue starfish tablets", "drugs", 2],
    ["channel", "@night_shop", "fraud", 1],
    ["user", undefined, "fraud", 3],
    ["search_term", "grave words", "child_abuse", 4],
  ] as const
).map(([subjectKind, display, category, severity], at) => ({
  code: `C-4K7P2M${at + 10}`,
  subjectKind,
  display,
  category,
  severity,
  at: new Date("2026-11-25T12:00:00Z"),
  messageId: 100 + at,
}));

const viewIn = (language: string, over: Partial<UpheldListView> = {}): UpheldListView => ({
  cases: rows,
  total: 9,
  list: { filter: everythingUpheld, view: "list", page: 1 },
  pages: 2,
  language,
  chatId: ChatId.parse(-1001234567890),
  threadId: undefined,
  ...over,
});

const narrowed = { kind: "website", category: "fraud", days: 90 } as const;
const looks: Partial<UpheldListView>[] = [
  {},
  { cases: [], total: 0, pages: 1, list: { filter: narrowed, view: "list", page: 1 } },
  { list: { filter: narrowed, view: "kinds", page: 1 } },
  { list: { filter: narrowed, view: "categories", page: 1 } },
];

describe.each(teamLanguages)("what was upheld, in $name", ({ code }) => {
  const drawn = (over: Partial<UpheldListView>) =>
    drawUpheld({ texts, language: code }, viewIn(code, over));

  it("looks as it was looked at by eye", async () => {
    const all = looks.map((over) => wordsOf(drawn(over)));
    await expect(all.join("\n")).toMatchFileSnapshot(`../../golden/lists/upheld-${code}.txt`);
  });

  it("fits, whatever it is about", () => {
    for (const over of looks) {
      const { piece, markup } = drawn(over);
      expect(faultsOf(piece)).toEqual([]);
      expect(piece.text.split("\n").length).toBeLessThanOrEqual(12);
      for (const { text } of markup?.inline_keyboard.flat() ?? []) {
        expect(text.length).toBeLessThanOrEqual(32);
      }
    }
  });
});

import { describe, expect, it } from "vitest";
import type { BulkState } from "../../../src/db/decisions/bulk-store.ts";
import { mostTogether } from "../../../src/domain/decisions/bulk.ts";
import type { CategoryKey } from "../../../src/domain/cases/categories.ts";
import { BulkId, CaseId, SubjectId } from "../../../src/domain/ids.ts";
import { teamLanguages } from "../../../src/domain/speaking/languages.ts";
import { drawBulk } from "../../../src/telegram/decisions/bulk.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import type { BulkView } from "../../../src/workflow/decisions/view-bulk.ts";
import { wordsOf } from "../../support/drawn-words.ts";
import { faultsOf } from "../texts/checks.ts";

const texts = createTexts();
const id = "019ab000-0000-7000-8000-000000000001";
const askedAt = new Date("2026-11-25T12:00:00Z");
const asking: BulkState = { kind: "asking", askedAt };

const listed = (at: number, category: CategoryKey, display = `t.me/night_shop/${at}`) => ({
  id: CaseId.parse(id),
  code: `C-4K7P2M${at + 10}`,
  subjectId: SubjectId.parse(id),
  subjectKind: "message" as const,
  display,
  category,
  named: category,
  own: undefined,
  rated: undefined,
  status: "open" as const,
  version: 1,
  openedAt: askedAt,
  language: "en",
  mergedInto: undefined,
  snoozedUntil: undefined,
  wordsGoneAt: undefined,
});

const view = (language: string, over: Partial<BulkView> = {}): BulkView => ({
  id: BulkId.parse(id),
  tier: "review",
  scope: "place",
  state: asking,
  cases: [listed(1, "drugs"), listed(2, "drugs"), listed(3, "drugs")],
  language,
  ...over,
});

const mixed = [listed(1, "drugs"), listed(2, "weapons"), listed(3, "drugs")];
const dismissed = { kind: "dismiss", ground: "gone" } as const;
const looks = {
  place: {},
  burst: { scope: "burst", tier: "escalation", cases: mixed },
  done: { state: { kind: "done", verdict: dismissed, by: "Mia", skipped: ["C-4K7P2M12"] } },
  none: {
    state: { kind: "done", verdict: { kind: "escalate" }, by: "Mo", skipped: codesOf(mixed) },
  },
  dropped: { state: { kind: "dropped" } },
} satisfies Record<string, Partial<BulkView>>;

function codesOf(cases: readonly { code: string }[]): string[] {
  return cases.map(({ code }) => code);
}

describe.each(teamLanguages)("a list of cases in $name", ({ code }) => {
  it("looks as it was looked at by eye", async () => {
    const all = Object.values(looks).map((over) => wordsOf(drawBulk(texts, view(code, over))));
    await expect(all.join("\n")).toMatchFileSnapshot(`../../golden/lists/${code}.txt`);
  });

  it("fits into one message however many there are and whatever they are about", () => {
    for (const display of ["💊".repeat(200), "حبوب\u202Egnp.exe ".repeat(30)]) {
      const categories = ["stolen_data", "drugs"] as const;
      const cases = Array.from({ length: mostTogether }, (_, at) =>
        listed(at, categories[at % 2] ?? "drugs", display),
      );
      const { piece, markup } = drawBulk(texts, view(code, { cases }));
      expect(faultsOf(piece)).toEqual([]);
      expect(piece.text.length).toBeLessThanOrEqual(4_096);
      expect(piece.entities.length).toBeLessThanOrEqual(100);
      for (const { text } of markup?.inline_keyboard.flat() ?? []) {
        expect(text.length).toBeLessThanOrEqual(30);
      }
    }
  });
});

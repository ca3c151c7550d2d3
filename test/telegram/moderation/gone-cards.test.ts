import { expect, it } from "vitest";
import { drawCard } from "../../../src/telegram/cases/card.ts";
import { drawAnswerTo, drawQuestion } from "../../../src/telegram/questions/question.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import type { Decision } from "../../../src/domain/decisions/decision.ts";
import { CaseId, QuestionId, ReporterId, ReportId, StaffId } from "../../../src/domain/ids.ts";
import type { Question } from "../../../src/workflow/questions/view-question.ts";
import { ago, card, idOf } from "../../support/card-of.ts";

/* What stays of a case whose words are gone. */

const texts = createTexts();
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

const mo = { id: StaffId.parse(idOf(8)), name: "Mo" };
const dismissed: Decision = {
  version: 2,
  kind: "dismiss",
  by: { kind: "staff", ...mo },
  ground: "no_violation",
  from: "open",
  to: "dismissed",
  fromCategory: "drugs",
  toCategory: "drugs",
  at: ago(91),
};

const closed = card({
  of: {
    code: "C-4K7P2M9X",
    category: "drugs",
    subjectKind: "search_term",
    display: "blue starfish",
    status: "dismissed",
  },
  history: [dismissed],
})("en");

it("its card is its code, its outcome and the date, and has no button", () => {
  const before = drawCard(texts, closed);
  expect(plain(before.piece.text)).toContain("blue starfish");
  const gone = { ...closed, shown: { ...closed.shown, wordsGoneAt: ago(1) } };
  const { piece, markup } = drawCard(texts, gone);
  expect(plain(piece.text)).toBe("▫️ C-4K7P2M9X · dismissed · Aug 26, 2026");
  expect(markup).toBeUndefined();
});

const question: Question = {
  id: QuestionId.parse(idOf(2)),
  caseId: CaseId.parse(idOf(9)),
  caseCode: "C-4K7P2M9X",
  reporterId: ReporterId.parse(idOf(3)),
  reportId: ReportId.parse(idOf(4)),
  reportCode: "R-7F3K9Q2M",
  given: undefined,
  subjectKind: "search_term",
  reachable: false,
  index: 0,
  tier: "review",
  askedBy: StaffId.parse(idOf(5)),
  asker: "Mo",
  words: "",
  answer: "",
  status: "answered",
  chatId: undefined,
};

it("a question and its answer say in the group only that there was one", () => {
  const say = { texts, language: "en" };
  const words = "❓ C-4K7P2M9X: a question to a reporter. What was asked and answered is erased.";
  const { piece, markup } = drawQuestion(say, question, []);
  expect(plain(piece.text)).toBe(words);
  expect(markup).toBeUndefined();
  expect(plain(drawAnswerTo(say, question)?.text ?? "")).toBe(words);
});

import { expect, it } from "vitest";
import { categoryKeys } from "../../../src/domain/cases/categories.ts";
import type { Answers, Flow, Step } from "../../../src/domain/reporting/report-draft.ts";
import { ReportId, UserId } from "../../../src/domain/ids.ts";
import { languages } from "../../../src/domain/speaking/languages.ts";
import { drawReceipt } from "../../../src/telegram/reporting/receipt.ts";
import { drawScreen } from "../../../src/telegram/reporting/screen.ts";
import type { Drawn } from "../../../src/telegram/speaking/call.ts";
import { createTexts, type Say } from "../../../src/telegram/texts/texts.ts";
import { allAnswers, draftAt } from "../../domain/report-drafts.ts";

/* How much somebody has to read for the shortest report, buttons counted. English is walked by a journey. */

const mostWords = { "a search term": 230, "a link": 120 };
const texts = createTexts();

const wordsIn = ({ piece, markup }: Drawn): number =>
  [piece.text, ...(markup?.inline_keyboard.flat() ?? []).map(({ text }) => text)]
    .join(" ")
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ@_.\u200c-]*/gu)?.length ?? 0;

function draftScreen(say: Say, flow: Flow, step: Step, answers: Answers): Drawn {
  const draft = draftAt(flow, step, answers);
  return drawScreen(say, { page: "draft", draft, offered: categoryKeys, sentInMs: undefined });
}

const receiptIn = (say: Say) => {
  const ids = [ReportId.parse("01890000-0000-7000-8000-000000000002")];
  const category = "drugs" as const;
  return drawReceipt(say, { userId: UserId.parse(7), ids, codes: ["R-7F3K9Q2M"], category }, []);
};

const { subjects: terms = [], seenIn = "bot" } = allAnswers.search_term;
const [link] = allAnswers.material.subjects ?? [];
const links = link === undefined ? [] : [link];

const screensOf = {
  "a search term": (say: Say) => [
    drawScreen(say, { page: "home", paused: undefined }),
    draftScreen(say, "search_term", "terms", {}),
    draftScreen(say, "search_term", "seen_in", { subjects: terms }),
    draftScreen(say, "search_term", "category", { subjects: terms, seenIn }),
    draftScreen(say, "search_term", "summary", allAnswers.search_term),
    receiptIn(say),
  ],
  "a link": (say: Say) => [
    draftScreen(say, "material", "category", { subjects: links }),
    draftScreen(say, "material", "summary", { subjects: links, category: "drugs", note: null }),
    receiptIn(say),
  ],
};

it.each(["a search term", "a link"] as const)(
  "the shortest report of %s is soon read in every language",
  (of) => {
    const long = languages.flatMap(({ code: language }) => {
      const words = screensOf[of]({ texts, language }).reduce((sum, one) => sum + wordsIn(one), 0);
      return words > mostWords[of] ? [`${language}: ${words}`] : [];
    });
    expect(long).toEqual([]);
  },
);

import { describe, expect, it } from "vitest";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import { noteNeed } from "../../src/domain/reporting/note-need.ts";
import { completeDraft } from "../../src/domain/reporting/report-draft.ts";
import { advance } from "../../src/domain/reporting/report-flow.ts";
import { readSharedChat, readSharedUser } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { termSubject, readTerms } from "../../src/domain/subjects/term.ts";
import { allAnswers, draftAt, forward, media, pressOn, subjectsOf, text } from "./report-drafts.ts";

const term = (): Subject[] => {
  const reading = readTerms("blue pills");
  return reading.kind === "refused" ? [] : reading.terms.map(termSubject);
};
const gravest = categoryKeys.filter(isGravest);
const privateOne = readSharedChat({ chat_id: -1_001_234_567_890, kind: "channel", title: "Bad" });
const person = readSharedUser({ user_id: 77, first_name: "Bad" });

const withoutLink: [string, readonly Subject[]][] = [
  ["a search term", term()],
  ["a bare @name", subjectsOf("@bad_channel")],
  ["a private channel of one's own list", [privateOne.subject]],
  ["an account by its number", [person.subject]],
  ["a link and a bare @name", subjectsOf("t.me/bad_channel/7 and @other_name")],
];
const withLink: [string, readonly Subject[]][] = [
  ["a channel's link", subjectsOf("https://t.me/bad_channel")],
  ["a post's link", subjectsOf("t.me/bad_channel/7")],
  ["a @name of which the link is there too", subjectsOf("@bad_channel: t.me/bad_channel")],
  ["an invite link", subjectsOf("https://t.me/+AbCdEfGhIjKlMnOp")],
  ["a website", subjectsOf("https://bad.example/x")],
];

function gravely(subjects: readonly Subject[], flow: "search_term" | "material" = "material") {
  const answers = { ...allAnswers[flow], subjects: [...subjects], note: undefined };
  return draftAt(flow, "details", {
    ...answers,
    category: "child_abuse",
    guidedFor: "child_abuse",
  });
}

describe("under the gravest categories", () => {
  it.each(withoutLink)("%s alone is described before it is submitted", (_, subjects) => {
    const draft = gravely(subjects);
    const skipped = advance(draft, pressOn(draft, "skip"));
    expect(skipped).toMatchObject({
      kind: "asking",
      draft: { step: "details", notice: { key: "notice-description-needed" } },
    });
    for (const nothing of [text("."), text("123"), text("🙏🙏"), media("-")]) {
      expect(advance(draft, nothing)).toMatchObject({ draft: { step: "details" } });
    }
    for (const words of [text("offers of pictures"), text("儿童"), media("a child"), forward(3)]) {
      expect(advance(draft, words)).toMatchObject({ draft: { step: "summary" } });
    }
    expect(completeDraft({ ...draft, answers: { ...draft.answers, note: null } })).toBeUndefined();
  });

  it.each(withLink)("%s may go without words", (_, subjects) => {
    const draft = gravely(subjects);
    expect(advance(draft, pressOn(draft, "skip"))).toMatchObject({ draft: { step: "summary" } });
  });

  it.each(gravest)("%s asks for words once the link was taken out", (category) => {
    const answers = { category, guidedFor: category, note: null };
    const draft = draftAt("material", "subject", {
      ...answers,
      subjects: subjectsOf("t.me/bad/1"),
    });
    expect(noteNeed(draft.answers)).toBe("optional");
    expect(advance(draft, text("@bad_channel"))).toMatchObject({ draft: { step: "details" } });
  });
});

it("other categories ask for words as ever, whatever is named", () => {
  for (const [, subjects] of [...withoutLink, ...withLink]) {
    for (const category of categoryKeys.filter((key) => !isGravest(key))) {
      const expected = category === "other" ? "required" : "optional";
      expect(noteNeed({ category, subjects: [...subjects] })).toBe(expected);
    }
  }
});

import { describe, expect, it } from "vitest";
import { appealGround } from "../../src/domain/decisions/appeal.ts";
import { category } from "../../src/domain/cases/categories.ts";
import type { Decision } from "../../src/domain/decisions/decision.ts";
import { ruleMerge, type MergeFacts } from "../../src/domain/cases/merge.ts";

const open: MergeFacts = {
  id: "a",
  status: "open",
  category: "drugs",
  rated: undefined,
  own: undefined,
  severity: 2,
  version: 1,
  history: [],
};
const gone = { ...open, waitingQuestions: 0 };
const stays: MergeFacts = { ...open, id: "b" };
const past = (over: Partial<Decision>): Decision => ({
  version: 2,
  kind: "return",
  ground: undefined,
  by: { kind: "system" },
  from: "escalated",
  to: "open",
  fromCategory: "drugs",
  toCategory: "drugs",
  at: new Date("2026-11-25T12:00:00Z"),
  ...over,
});
const objection = past({ kind: "reopen", ground: appealGround, from: "dismissed" });
const lowered = past({ kind: "recategorize", from: "open", fromCategory: "child_abuse" });

describe("two cases that wait for the same team", () => {
  it.each([
    { gone: "drugs", stays: "drugs", is: "drugs" },
    { gone: "weapons", stays: "drugs", is: "weapons" },
    { gone: "drugs", stays: "weapons", is: "weapons" },
    { gone: "child_abuse", stays: "other", is: "child_abuse" },
    { gone: "fraud", stays: "drugs", is: "drugs" },
  ] as const)("are the graver of both: $gone into $stays is $is", (row) => {
    const ruling = ruleMerge(
      { ...gone, category: row.gone, severity: category(row.gone).severity },
      { ...stays, category: row.stays, severity: category(row.stays).severity },
    );
    expect(ruling).toEqual({ kind: "merged", category: row.is, own: null });
  });

  it.each([
    { gone: "drugs", as: 3, stays: "drugs", beside: undefined, is: "drugs", rated: 3 },
    { gone: "drugs", as: 3, stays: "counterfeits", beside: undefined, is: "drugs", rated: 3 },
    { gone: "drugs", as: undefined, stays: "drugs", beside: 1, is: "drugs", rated: 2 },
    { gone: "drugs", as: undefined, stays: "weapons", beside: 1, is: "drugs", rated: undefined },
    { gone: "weapons", as: 1, stays: "drugs", beside: undefined, is: "drugs", rated: undefined },
    {
      gone: "child_abuse",
      as: undefined,
      stays: "drugs",
      beside: 3,
      is: "child_abuse",
      rated: undefined,
    },
  ] as const)(
    "are as grave as one of them was rated: $gone as $as into $stays as $beside",
    (row) => {
      const ruling = ruleMerge(
        {
          ...gone,
          category: row.gone,
          rated: row.as,
          severity: row.as ?? category(row.gone).severity,
        },
        {
          ...stays,
          category: row.stays,
          rated: row.beside,
          severity: row.beside ?? category(row.stays).severity,
        },
      );
      expect(ruling).toEqual({ kind: "merged", category: row.is, own: null, rated: row.rated });
    },
  );
});

describe("a merge is refused", () => {
  it.each([
    { when: "with itself", from: { ...gone, id: "b" }, into: stays, because: "itself" },
    {
      when: "with a decided one",
      from: gone,
      into: { ...stays, status: "dismissed" },
      because: "not_alike",
    },
    {
      when: "with one that is the seniors'",
      from: gone,
      into: { ...stays, status: "escalated" },
      because: "not_alike",
    },
    {
      when: "with one that was merged itself",
      from: gone,
      into: { ...stays, status: "merged" },
      because: "not_alike",
    },
    {
      when: "of one under objection",
      from: { ...gone, history: [objection] },
      into: stays,
      because: "objection",
    },
    {
      when: "into one under objection",
      from: gone,
      into: { ...stays, history: [objection] },
      because: "objection",
    },
    {
      when: "while a reporter is asked",
      from: { ...gone, waitingQuestions: 1 },
      into: stays,
      because: "question_waits",
    },
    {
      when: "of what was once called one of the gravest into what is none",
      from: { ...gone, history: [lowered] },
      into: stays,
      because: "was_gravest",
    },
  ] as const)("$when", ({ from, into, because }) => {
    expect(ruleMerge(from, into)).toEqual({ kind: "refused", because });
  });

  it("but not of what was once called so into one of the gravest", () => {
    const into: MergeFacts = { ...stays, category: "trafficking", severity: 4 };
    const ruling = ruleMerge({ ...gone, history: [lowered] }, into);
    expect(ruling).toEqual({ kind: "merged", category: "trafficking", own: null });
  });
});

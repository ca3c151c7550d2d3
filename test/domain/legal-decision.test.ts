import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserId } from "../../src/domain/ids.ts";
import {
  analysisText,
  answeredIn,
  AnswerWord,
  barredBy,
  isComplete,
  nextQuestion,
  Question,
  tallyOf,
  type Analysis,
} from "../../src/domain/legal/analysis.ts";
import { isAgeRecipient, readAuthority } from "../../src/domain/legal/authority.ts";
import {
  asksForData,
  discloses,
  LegalGround,
  Outcome,
  outcomeAtFirst,
  outcomes,
  whyNotConfirmed,
  whyNotProposed,
} from "../../src/domain/legal/decision.ts";
import {
  isSecret,
  moveFrom,
  requestMoves,
  RequestStatus,
  type RequestMove,
} from "../../src/domain/legal/request.ts";
import { LegalSection, ticked, toggledWhole } from "../../src/domain/legal/sections.ts";
import { nothingHeld, readTargets } from "../../src/domain/legal/target.ts";

const answered = (word: AnswerWord, line?: string): Analysis =>
  Object.fromEntries(
    Question.options.map((question) => [question, { answer: word, ...(line && { line }) }]),
  );
const allYes = answered("yes");
const barring = ["binds", "verified", "competent", "judicial", "complete"] as const;

describe("an analysis", () => {
  it("needs an answer to each of eleven questions, the first of which is whether it binds us", () => {
    expect(Question.options).toHaveLength(11);
    expect(Question.options[0]).toBe("binds");
    expect(isComplete(allYes)).toBe(true);
    for (const question of Question.options) {
      const { [question]: _, ...others } = allYes;
      expect(isComplete(others)).toBe(false);
      expect(nextQuestion(others)).toBe(question);
      expect(answeredIn(others)).toBe(10);
    }
  });

  it("takes 'unclear' with a reason only", () => {
    expect(isComplete(answered("unclear"))).toBe(false);
    expect(isComplete(answered("unclear", "they don't answer the phone"))).toBe(true);
    expect(tallyOf(answered("unclear", "why"))).toEqual({ yes: 0, no: 0, unclear: 11 });
  });

  it("bars disclosure by a 'no' to one of the first five, and by no other", () => {
    for (const question of Question.options) {
      const analysis = { ...allYes, [question]: { answer: "no" as const } };
      const isBarring = barring.some((one) => one === question);
      expect(barredBy(analysis)).toBe(isBarring ? question : undefined);
    }
  });

  it("is one text, in whatever order it was answered", () => {
    const backwards = Object.fromEntries(Object.entries(allYes).toReversed());
    expect(analysisText(backwards)).toBe(analysisText(allYes));
    const other = { ...allYes, crime: { answer: "yes" as const, line: "more" } };
    expect(analysisText(other)).not.toBe(analysisText(allYes));
  });
});

describe("a proposal", () => {
  const grants = [{ section: "reports" as const, columns: ["note"] }];
  const recipient = "age1theirs";
  const analysed = { kind: "information", status: "analysed", analysis: allYes } as const;

  it("needs the analysis, a ground where it gives less than all, and something to give", () => {
    const full = { outcome: "full", ground: undefined, grants, recipient } as const;
    expect(whyNotProposed(full, analysed)).toBeUndefined();
    expect(whyNotProposed(full, { ...analysed, status: "registered" })).toBe("outdated");
    expect(whyNotProposed(full, { ...analysed, analysis: {} })).toBe("not_analysed");
    expect(whyNotProposed({ ...full, grants: [] }, analysed)).toBe("nothing_ticked");
    const part = { ...full, outcome: "part" } as const;
    expect(whyNotProposed(part, analysed)).toBe("no_ground");
    expect(whyNotProposed({ ...part, ground: "too_broad" }, analysed)).toBeUndefined();
  });

  it("to give anything needs the key to which it is closed", () => {
    const open = { ground: "not_bound", grants, recipient: undefined } as const;
    for (const outcome of Outcome.options) {
      const why = whyNotProposed({ ...open, outcome }, analysed);
      expect(why).toBe(outcomes[outcome].discloses ? "no_key" : undefined);
    }
  });

  it("of disclosure is barred where the analysis bars it; to refuse never is", () => {
    for (const question of barring) {
      const analysis = { ...allYes, [question]: { answer: "no" as const } };
      for (const outcome of Outcome.options) {
        const proposal = { outcome, ground: "not_bound", grants, recipient } as const;
        const why = whyNotProposed(proposal, { ...analysed, analysis });
        expect(why).toBe(outcomes[outcome].discloses ? "barred" : undefined);
      }
    }
  });

  it("is to refuse or narrow at first where somebody who reported is concerned, or nothing binds", () => {
    const reporter = { reports: 1, cases: 1, reporters: 1 };
    expect(outcomeAtFirst(reporter, allYes, false)).toBe("narrow");
    expect(outcomeAtFirst(reporter, answered("no"), false)).toBe("refuse");
    expect(outcomeAtFirst(nothingHeld, allYes, true)).toBe("refuse");
    expect(outcomeAtFirst(nothingHeld, allYes, false)).toBe("nothing_held");
    expect(outcomeAtFirst({ ...reporter, reporters: 0 }, allYes, false)).toBe("part");
  });

  it("gives nothing away of what is to be removed or kept", () => {
    expect(asksForData("removal") || asksForData("preservation")).toBe(false);
    expect(discloses("removal", "full")).toBe(false);
    expect(discloses("emergency", "nothing_held")).toBe(true);
    expect(discloses("information", "refuse")).toBe(false);
    expect(LegalGround.options).toHaveLength(11);
  });
});

describe("a second person", () => {
  const [ada, bea] = [UserId.parse(11), UserId.parse(12)];
  const proposed = {
    status: "proposed",
    proposedBy: ada,
    outcome: "full",
    analysis: allYes,
  } as const;
  const second = { userId: bea, isEntitled: true, isTarget: false };
  const first = { isEntitled: true, isTarget: false };

  it("is another one, and both are entitled at that moment and not concerned", () => {
    expect(whyNotConfirmed(proposed, second, first)).toBeUndefined();
    expect(whyNotConfirmed(proposed, { ...second, userId: ada }, first)).toBe("not_you");
    expect(whyNotConfirmed(proposed, { ...second, isEntitled: false }, first)).toBe("not_entitled");
    expect(whyNotConfirmed(proposed, second, { ...first, isEntitled: false })).toBe("not_entitled");
    expect(whyNotConfirmed(proposed, { ...second, isTarget: true }, first)).toBe("own_matter");
    expect(whyNotConfirmed(proposed, second, { ...first, isTarget: true })).toBe("own_matter");
  });

  it("can't confirm what is proposed no more, or rests on no analysis that allows it", () => {
    for (const status of RequestStatus.options.filter((one) => one !== "proposed")) {
      expect(whyNotConfirmed({ ...proposed, status }, second, first)).toBe("outdated");
    }
    expect(whyNotConfirmed({ ...proposed, analysis: {} }, second, first)).toBe("barred");
    const barred = { ...allYes, verified: { answer: "no" as const } };
    expect(whyNotConfirmed({ ...proposed, analysis: barred }, second, first)).toBe("barred");
    const refused = { ...proposed, outcome: "refuse", analysis: barred } as const;
    expect(whyNotConfirmed(refused, second, first)).toBeUndefined();
  });
});

describe("a request", () => {
  const moves = Object.keys(requestMoves) as RequestMove[];

  it("reaches a decision by a proposal alone, and a proposal by a sealed analysis alone", () => {
    const into = (to: RequestStatus) =>
      RequestStatus.options.flatMap((from) =>
        moves.flatMap((move) => (moveFrom(from, move) === to ? `${from} ${move}` : [])),
      );
    expect(into("decided")).toEqual(["proposed decided"]);
    expect(into("proposed")).toEqual(["analysed proposed"]);
    expect(into("analysed")).toEqual(["registered sealed"]);
    expect(into("answered")).toEqual(["decided answered"]);
  });

  it("goes nowhere once it is over, and does not come back from an answer", () => {
    for (const move of moves) {
      for (const over of ["closed", "withdrawn", "false"] as const) {
        expect(moveFrom(over, move)).toBeUndefined();
      }
      expect(moveFrom("answered", move)).toBe(move === "closed" ? "closed" : undefined);
    }
  });

  it("is secret until its day, until the authority says so, or until two persons ended that", () => {
    const now = new Date("2026-10-01T00:00:00Z");
    const none = { secretUntil: undefined, secrecyEndedAt: undefined };
    const until = { secrecy: "until_date", secretUntil: now, secrecyEndedAt: undefined } as const;
    expect(isSecret({ ...none, secrecy: "none" }, now)).toBe(false);
    expect(isSecret({ ...none, secrecy: "until_told" }, now)).toBe(true);
    expect(isSecret({ ...none, secrecy: "until_date" }, now)).toBe(true);
    expect(isSecret(until, now)).toBe(false);
    expect(isSecret(until, new Date(now.getTime() - 1))).toBe(true);
    expect(isSecret({ ...none, secrecy: "until_told", secrecyEndedAt: now }, now)).toBe(false);
  });
});

describe("what is typed", () => {
  it("names a code, an account, a name, a link, or a term", () => {
    expect(
      readTargets("r-7f3k9q2m\nC-4K7P2M9X\n7012345678\n@SomeName\nhttps://t.me/x/5\nblue pills"),
    ).toEqual([
      { kind: "report", value: "R-7F3K9Q2M" },
      { kind: "case", value: "C-4K7P2M9X" },
      { kind: "account", value: "7012345678" },
      { kind: "name", value: "somename" },
      { kind: "link", value: "https://t.me/x/5" },
      { kind: "term", value: "blue pills" },
    ]);
    expect(readTargets("\n ")).toBeUndefined();
    expect(readTargets("x".repeat(201))).toBeUndefined();
    expect(readTargets(Array.from({ length: 21 }, () => "x").join("\n"))).toBeUndefined();
  });

  it("is an authority in four lines", () => {
    expect(readAuthority("Court\nde\n+49 30\nits own page")).toEqual({
      name: "Court",
      country: "DE",
      contact: "+49 30",
      foundAt: "its own page",
    });
    expect(readAuthority("Court\nGermany\n+49 30\nits own page")).toBeUndefined();
    expect(readAuthority("Court\nde\n+49 30")).toBeUndefined();
  });

  it("is a key of age with its check sum, and no letter of it may be another", () => {
    const key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    expect(isAgeRecipient(key)).toBe(true);
    const at = fc.integer({ min: 4, max: key.length - 1 });
    const letter = fc.constantFrom(...Array.from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"));
    fc.assert(
      fc.property(at, letter, (place, other) => {
        const changed = key.slice(0, place) + other + key.slice(place + 1);
        expect(isAgeRecipient(changed)).toBe(changed === key);
      }),
    );
  });
});

it("columns are ticked one by one or as a whole section, and the order of ticks does not matter", () => {
  const [first, second] = [ticked([], "reports", "note"), ticked([], "reports", "given")];
  expect(ticked(first, "reports", "given")).toEqual(ticked(second, "reports", "note"));
  expect(ticked(first, "reports", "note")).toEqual([]);
  expect(toggledWhole([], "names", ["kind", "value"])).toEqual([
    { section: "names", columns: ["kind", "value"] },
  ]);
  expect(toggledWhole(toggledWhole([], "names", ["kind"]), "names", ["kind"])).toEqual([]);
  expect(LegalSection.options).toHaveLength(11);
});

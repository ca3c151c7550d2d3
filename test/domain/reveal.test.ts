import { describe, expect, it } from "vitest";
import { UserId } from "../../src/domain/ids.ts";
import { RevealStatus, ruleAsking, ruleSettling } from "../../src/domain/privacy/reveal.ts";

const [ada, bo] = [UserId.parse(501), UserId.parse(502)];
const now = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-01T12:00:01Z");
const asked = { status: "asked", askedBy: ada, expiresAt: later } as const;
const wait = { kind: "none" } as const;
const isNew = { kind: "new_admin", until: later.getTime() } as const;
const isAlone = { kind: "after_removal", until: later.getTime() } as const;
const facts = { verb: "confirm", isAskerAdmin: true, wait, revealable: "known", now } as const;
const other = { userId: bo, isAdmin: true };

describe("an answer to what another admin wants to see", () => {
  it.each([
    ["another admin agrees", {}, {}, {}, "stands"],
    ["another admin does not", {}, {}, { verb: "refuse" }, "stands"],
    ["whoever asked", {}, { userId: ada }, {}, "not_you"],
    ["whoever asked, and is none any more", {}, { userId: ada }, { isAskerAdmin: false }, "gone"],
    ["somebody who is no admin any more", {}, { isAdmin: false }, {}, "not_admin"],
    ["asked by who is none any more", {}, {}, { isAskerAdmin: false }, "gone"],
    ["too late", { expiresAt: now }, {}, {}, "gone"],
    ["the reporter was forgotten", {}, {}, { revealable: "forgotten" }, "lapses"],
    ["the report was taken back", {}, {}, { revealable: "withdrawn" }, "lapses"],
    ["a new admin", {}, {}, { wait: isNew }, "new_admin"],
    ["after a removal by one alone", {}, {}, { wait: isAlone }, "after_removal"],
    ["a new admin does not agree", {}, {}, { verb: "refuse", wait: isNew }, "stands"],
    ["forgotten, and not agreed", {}, {}, { verb: "refuse", revealable: "forgotten" }, "stands"],
  ] as const)("%s", (_, reveal, by, told, expected) => {
    const ruling = ruleSettling(
      { ...asked, ...reveal },
      { ...other, ...by },
      { ...facts, ...told },
    );
    expect(ruling.kind === "refused" ? ruling.because : ruling.kind).toBe(expected);
  });

  it.each(RevealStatus.options)("counts once: %s", (status) => {
    const ruling = ruleSettling({ ...asked, status }, other, facts);
    expect(ruling.kind).toBe(status === "asked" ? "stands" : "refused");
  });
});

it.each([
  ["drafted", "reason", ada, "stands"],
  ["drafted", "drop", ada, "stands"],
  ["asked", "drop", ada, "stands"],
  ["asked", "reason", ada, "gone"],
  ["confirmed", "drop", ada, "gone"],
  ["dropped", "reason", ada, "gone"],
  ["drafted", "reason", bo, "not_you"],
  ["asked", "drop", bo, "not_you"],
] as const)("%s: %s by %i: %s", (status, verb, userId, expected) => {
  const ruling = ruleAsking({ ...asked, status }, { userId, isAdmin: true }, { verb, wait, now });
  expect(ruling.kind === "refused" ? ruling.because : ruling.kind).toBe(expected);
});

it.each([
  ["drafted", "reason", "new_admin"],
  ["drafted", "drop", "stands"],
  ["asked", "reason", "refused"],
] as const)("of a new admin, %s: %s: %s", (status, verb, expected) => {
  const ruling = ruleAsking(
    { ...asked, status },
    { userId: ada, isAdmin: true },
    { verb, wait: isNew, now },
  );
  expect(ruling.kind).toBe(expected);
});

import { expect, it } from "vitest";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import { checkDeadlines, type Lived } from "../faults/check-deadlines.ts";

/* A checker that can't fail proves nothing: each thing that is past its deadline is found. */

const dayMs = 86_400_000;
const now = new Date("2028-01-01T00:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * dayMs);

const report = {
  code: "R-1",
  case_id: "case",
  reporter_id: "rita",
  created_at: ago(500),
  withdrawn_at: null,
  canary: "canary",
  has_words: false,
};
const closing = {
  case_id: "case",
  from: "open",
  to: "dismissed",
  by_team: true,
  neutral: false,
  at: ago(91),
  tell_from: ago(91),
};
const reporter = { id: "rita", user_id: null, reported_at: ago(500), is_busy: false };
const gone: Lived = {
  sweptAt: now,
  retention: retentionOf(initialSettings),
  decisions: [closing],
  reports: [report],
  reporters: [reporter],
  cases: [{ id: "case", code: "C-1", status: "dismissed", display: "blue fish", team_words: 0 }],
  timed: [{ what: "a draft", since: ago(29), rule: "drafts" }],
  copies: [{ hold: "H-1", ends_at: ago(-1) }],
  groups: ["C-1 dismissed"],
  handedOut: new Map(),
};
const found = (lived: Partial<Lived>) => checkDeadlines({ ...gone, ...lived }).length;

it("finds nothing where all went in time", () => {
  expect(found({})).toBe(0);
});

it.each<[string, Partial<Lived>]>([
  ["words in the database", { reports: [{ ...report, has_words: true }] }],
  [
    "words of what nobody decided",
    { reports: [{ ...report, has_words: true }], decisions: [], cases: [], reporters: [] },
  ],
  ["words in a group", { groups: ["a canary there"] }],
  ["words in what somebody is handed out", { handedOut: new Map([[1, "a canary there"]]) }],
  ["what was reported on a card", { groups: ["C-1 blue fish dismissed"] }],
  ["a note of the team", { cases: gone.cases.map((each) => ({ ...each, team_words: 1 })) }],
  ["who reported", { reporters: [{ ...reporter, user_id: 1 }] }],
  ["a draft", { timed: [{ what: "a draft", since: ago(31), rule: "drafts" }] }],
  ["a copy of what is held no more", { copies: [{ hold: "H-1", ends_at: ago(0) }] }],
])("finds %s past the deadline", (_, lived) => {
  expect(found(lived)).toBe(1);
});

it("leaves what is not due: a day before, an uphold, or what the team opened again", () => {
  const there = {
    reports: [{ ...report, created_at: ago(300), has_words: true }],
    reporters: [{ ...reporter, user_id: 1, reported_at: ago(300) }],
    groups: ["C-1 blue fish"],
  };
  const before = { ...closing, at: ago(89), tell_from: ago(89) };
  expect(found({ ...there, decisions: [before] })).toBe(0);
  const upheld = { ...before, to: "upheld", at: ago(200), tell_from: ago(200) };
  const cases = gone.cases.map((each) => ({ ...each, status: "upheld" }));
  expect(found({ ...there, decisions: [upheld], cases, reporters: [reporter] })).toBe(0);
  const again = { ...closing, from: "dismissed", to: "open", at: ago(50), tell_from: ago(50) };
  const open = gone.cases.map((each) => ({ ...each, status: "open" }));
  expect(found({ ...there, decisions: [closing, again], cases: open })).toBe(0);
  const bySystem = { ...again, by_team: false };
  expect(found({ ...there, decisions: [closing, bySystem], cases: open })).toBe(2);
});

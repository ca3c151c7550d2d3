import { expect, it } from "vitest";
import { checkAll } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { kept, oneCase, outcomeOf } from "./small-run.ts";

const kindsIn = (evidence: Evidence) => [
  ...new Set(checkAll(evidence).map(({ invariant }) => invariant)),
];

it.each<[what: string, change: (all: Evidence) => Partial<Evidence>, invariant: string]>([
  [
    "a decision owes its reporter no outcome",
    (all) => kept(all, { kind: "dismiss", to: "dismissed", userId: 21 }),
    "outcome",
  ],
  [
    "whoever reported a case that is closed never heard of it",
    (all) => ({
      ...kept(all, { kind: "dismiss", to: "dismissed", userId: 21 }),
      outbox: [...all.outbox, { ...outcomeOf(all), status: "void" }],
    }),
    "outcome",
  ],
  ["a press was done and never answered", (all) => ({ ...doneAt(all, 500), calls: [] }), "answer"],
  [
    "a process ended a send of another one that is there",
    () => ({
      witnessed: { done: new Map(), taken: [{ key: "card:1", owner: 3, of: "a", by: "b" }] },
    }),
    "owner",
  ],
  ["what no handler can handle was not set aside", () => ({ poison: new Set([1]) }), "I1"],
])("notices that %s", (_, change, invariant) => {
  const all = oneCase();
  expect(kindsIn({ ...all, ...change(all) })).toContain(invariant);
});

it("takes a press without an answer where its process was killed just then, and no other's", () => {
  const all = { ...oneCase(), ...doneAt(oneCase(), 500), calls: [] };
  const killed = (slot: string, at: number) =>
    kindsIn({ ...all, interruptions: [{ what: "kill", slot, from: at, to: at }] });
  expect(killed("a", 600)).toEqual([]);
  expect(killed("b", 600)).toEqual(["answer"]);
  expect(killed("a", 400)).toEqual(["answer"]);
  expect(killed("a", 200)).toEqual(["answer"]);
  expect(killed("a", 2_000)).toEqual(["answer"]);
});

it("takes what a killed process had sent for its own, and not what its successor did", () => {
  const done = (since: number) => ({ ...oneCase(), ...doneAt(oneCase(), 500, since), calls: [] });
  const interruptions = [{ what: "kill", slot: "a", from: 496, to: 496 }];
  expect(kindsIn({ ...done(300), interruptions })).toEqual([]);
  expect(kindsIn({ ...done(498), interruptions })).toEqual(["answer"]);
});

/** The presses of a run, done by one place at that time, in a session since then. */
function doneAt({ updates }: Evidence, at: number, from = 450): Pick<Evidence, "witnessed"> {
  const since = new Date(from);
  const done = updates.map(
    ({ update }) => [update.update_id, { by: "a", at: new Date(at), since }] as const,
  );
  return { witnessed: { done: new Map(done), taken: [] } };
}

import { copiesOf } from "./check-cards.ts";
import { submittedDrafts } from "./check-reports.ts";
import { unansweredPresses } from "./check-causes.ts";
import type { Evidence, Violation } from "./evidence.ts";
import type { Run } from "./fault-run.ts";
import { codesIn } from "./reporter-sight.ts";

/** What a run was and what came of it, for people to read. */
export function tableOf(seed: number, run: Run, violations: readonly Violation[]): string {
  const rows = [...loadRows(seed, run), ...resultRows(run, violations), ...timeRows(run)];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
}

/** What must never happen, counted. */
export function lossesOf(violations: readonly Violation[]) {
  const of = (invariants: readonly string[], word = "") =>
    violations.filter(
      ({ invariant, what }) => invariants.includes(invariant) && what.includes(word),
    ).length;
  return {
    lost: of(["I1"], "submi") + of(["I1"], "confirmed"),
    doublyDecided: of(["I3"]),
    silent: of(["I9", "answer", "outcome"]),
    astray: of(["I1"], "acknowledged"),
  };
}

type Row = [name: string, value: string | number];

function loadRows(seed: number, { evidence, kills, troubles }: Run): Row[] {
  const last = evidence.at(-1);
  if (last === undefined) return [];
  const { calls, updates } = last;
  const whileStarting = kills.filter(({ during }) => during === "start").length;
  return [
    ["seed", seed],
    ["kills (kill -9)", `${kills.length}, ${whileStarting} of them while starting`],
    ["troubles", troubles.join(", ") || "none"],
    ["answers cut before the effect", calls.filter(({ cut }) => cut === "before").length],
    ["answers cut after the effect", calls.filter(({ cut }) => cut === "after").length],
    ["answers 429", calls.filter(({ errorCode }) => errorCode === 429).length],
    ["answers 5xx", calls.filter(({ errorCode = 0 }) => errorCode >= 500).length],
    ["updates", updates.length],
    ["deliveries more than once", updates.filter(({ deliveries }) => deliveries > 1).length],
  ];
}

function resultRows({ evidence }: Run, violations: readonly Violation[]): Row[] {
  const last = evidence.at(-1);
  if (last === undefined) return [];
  const people = [...last.chats].filter(([chatId]) => chatId > 0);
  const acknowledged = people.reduce((sum, [, messages]) => sum + codesIn(messages).size, 0);
  const copies = copiesOf(last);
  const { lost, doublyDecided, silent, astray } = lossesOf(violations);
  return [
    ["reporters", people.length - 1],
    ["submissions pressed and taken in", submittedDrafts(last).size],
    ["reports", last.reports.length],
    ["reports acknowledged", acknowledged],
    ["cases", last.cases.length],
    ["decisions", last.decisions.length],
    ["outcomes unknown", last.outbox.reduce((sum, { unknowns }) => sum + unknowns, 0)],
    ["twins of cards", copies.reduce((sum, each) => sum + Math.max(0, each.copies - 1), 0)],
    ["lost", lost],
    ["doubly decided", doublyDecided],
    ["silent", silent],
    ["acknowledged without a case", astray],
    [
      "most copies of a card beyond 1 + unknowns",
      Math.max(0, ...copies.map((each) => each.copies - 1 - each.unknowns)),
    ],
    ["presses without an answer, each with its cause", causesOf(last)],
    ["violations", violations.length],
  ];
}

function causesOf(evidence: Evidence): string {
  const counts = new Map<string, number>();
  for (const { because } of unansweredPresses(evidence)) {
    if (because !== undefined) counts.set(because, (counts.get(because) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${count} (${what})`).join(", ") || "0";
}

function timeRows({ recoveryMs, wallMs }: Run): Row[] {
  const median = recoveryMs[Math.floor(recoveryMs.length / 2)] ?? 0;
  return [
    [
      "from a kill to the next thing said",
      `median ${median} ms, most ${recoveryMs.at(-1) ?? 0} ms`,
    ],
    ["wall time", `${Math.round(wallMs / 1_000)} s`],
  ];
}

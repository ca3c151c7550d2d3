import { type CaseStatus } from "../../src/domain/cases/case-status.ts";
import { isUndoable } from "../../src/domain/decisions/reversal.ts";
import { isGravest } from "../../src/domain/cases/categories.ts";
import {
  pressIn,
  read,
  readCardPress,
  violationsOf,
  type Evidence,
  type Violation,
} from "./evidence.ts";
import { transitions } from "../../src/domain/decisions/ruling.ts";

type Decision = Evidence["decisions"][number];
type Transition = { from: CaseStatus; tier: "review" | "escalation"; to: CaseStatus };

function historyOf(evidence: Evidence, caseId: string): Decision[] {
  return evidence.decisions.filter((decision) => decision.case_id === caseId);
}

function isVerdict(kind: Decision["kind"]): kind is keyof typeof transitions {
  return Object.hasOwn(transitions, kind);
}

/** The declared way that a decision took, if there is one. */
function wayOf({ kind, from_status: from, to_status: to }: Decision): Transition | undefined {
  if (!isVerdict(kind)) return undefined;
  const ways: readonly Transition[] = transitions[kind];
  return ways.find((way) => way.from === from && way.to === to);
}

/** I3: a closed case has exactly one standing decision, by somebody who was entitled. */
export function checkStanding(evidence: Evidence): readonly Violation[] {
  const found = evidence.cases.flatMap((held) => {
    const history = historyOf(evidence, held.id);
    const standing = standingOf(history);
    if (held.status !== "upheld" && held.status !== "dismissed") return [];
    if (standing.length === 1 && standing[0]?.to_status === held.status) return [];
    const kinds = standing.map(({ kind }) => kind).join(", ");
    return [`${held.code} is ${held.status} with ${standing.length} standing (${kinds})`];
  });
  return violationsOf("I3", [...found, ...evidence.decisions.flatMap(faultsOfMaker(evidence))]);
}

/** What closed the case and was neither taken back nor reopened. */
function standingOf(history: readonly Decision[]): Decision[] {
  let standing: Decision[] = [];
  for (const decision of history) {
    if (decision.kind === "undo") standing = standing.slice(0, -1);
    else if (decision.kind === "reopen") standing = [];
    else if (decision.to_status === "upheld" || decision.to_status === "dismissed") {
      standing = [...standing, decision];
    }
  }
  return standing;
}

const faultsOfMaker =
  (evidence: Evidence) =>
  (decision: Decision): string[] => {
    const { kind, user_id: userId, version } = decision;
    const id = `${kind} of v${version} on ${decision.case_id}`;
    if (kind === "reopen" || kind === "withdraw")
      return userId === null ? [] : [`${id} was made by a person`];
    if (userId === null) return [`${id} was made by nobody`];
    const way = wayOf(decision);
    const before = historyOf(evidence, decision.case_id).findLast((d) => d.version < version);
    if (kind === "undo" && ![before?.user_id, before?.with_user_id].includes(userId)) {
      return [`${id} was not its maker's`];
    }
    if (kind === "dismiss" && isGravest(decision.from_category) && !isByTwo(decision)) {
      return [`${id}, one of the gravest, was one person's`];
    }
    if (way !== undefined && !evidence.queues[way.tier].staff.includes(userId)) {
      return [`${id} was made by somebody who may not decide there`];
    }
    return [];
  };

function isByTwo({ user_id: one, with_user_id: other }: Decision): boolean {
  return other !== null && other !== one;
}

/** I3: every decision answers a press on a keyboard that was up to date, and no press two. */
export function checkPressed(evidence: Evidence): readonly Violation[] {
  const pressed = new Set(
    evidence.updates.flatMap(({ update }) => {
      const query = pressIn(update);
      const press = readCardPress(query?.data);
      if (press === undefined) return [];
      return [`${press.caseId} ${press.version} ${press.verb} ${query?.from}`];
    }),
  );
  const told = evidence.calls.flatMap(({ method, effect, params }) => {
    const text = method === "answerCallbackQuery" && effect ? params["text"] : undefined;
    return typeof text === "string" ? [read({ text })] : [];
  });
  const found = evidence.decisions.flatMap(({ case_id, version, kind, user_id }) => {
    if (kind === "reopen" || kind === "withdraw") return [];
    if (pressed.has(`${case_id} ${version - 1} ${kind} ${user_id}`)) return [];
    return [`${kind} of v${version} on ${case_id} answers no press on a card of v${version - 1}`];
  });
  for (const { id, code } of evidence.cases) {
    const winners = told.filter((text) => text.startsWith("You ") && text.includes(code)).length;
    const decided = historyOf(evidence, id).filter(({ user_id }) => user_id !== null).length;
    if (winners > decided)
      found.push(`${code}: ${winners} were told that they decided, of ${decided}`);
  }
  return violationsOf("I3", found);
}

/** I4: history follows the declared transitions, version by version without a gap. */
export function checkHistory(evidence: Evidence): readonly Violation[] {
  const found: string[] = [];
  for (const held of evidence.cases) {
    const history = historyOf(evidence, held.id);
    let status: CaseStatus = "open";
    let before: Decision | undefined;
    for (const decision of history) {
      const { version, kind, from_status: from, to_status: to } = decision;
      const id = `${held.code} v${version} ${kind} ${from} to ${to}`;
      if (from !== status) found.push(`${id}: it was ${status}`);
      if (!isDeclared(decision, before)) found.push(`${id}: no such transition`);
      status = to;
      before = decision;
    }
    if (status !== held.status) found.push(`${held.code} is ${held.status}, decided ${status}`);
    const isEmpty = held.status === "withdrawn" || held.status === "merged";
    if (isEmpty !== (held.reports === 0)) {
      found.push(`${held.code} is ${held.status} with ${held.reports} reports that stand`);
    }
    found.push(...faultsOfVersions(evidence, held, history));
  }
  return violationsOf("I4", found);
}

function isDeclared(decision: Decision, before: Decision | undefined): boolean {
  const { kind, from_status: from, to_status: to } = decision;
  if (isVerdict(kind)) return wayOf(decision) !== undefined;
  switch (kind) {
    case "undo":
      return before !== undefined && isUndoable(before.kind) && to === before.from_status;
    case "recategorize":
    case "rate":
      return from === to && (from === "open" || from === "escalated");
    case "merge":
      return (from === "open" || from === "escalated") && (to === "merged" || to === from);
    case "reopen":
      return (from === "dismissed" || from === "withdrawn") && to === "open";
    case "withdraw":
      return from === "open" && to === "withdrawn";
  }
}

/** Every version after the first was made by one decision or one change of category. */
function faultsOfVersions(
  evidence: Evidence,
  { code, version }: Evidence["cases"][number],
  history: readonly Decision[],
): string[] {
  const changes = evidence.audit
    .filter(({ kind, subject_code }) => kind === "case_category_changed" && subject_code === code)
    .map(({ facts }) => Number(facts["version"]));
  const made = [...history.map((decision) => decision.version), ...changes].sort((a, b) => a - b);
  const expected = Array.from({ length: version - 1 }, (_, at) => at + 2);
  if (made.join() === expected.join()) return [];
  return [`${code} is at v${version}, made by ${made.join() || "nothing"}`];
}

const replayed: Partial<Record<string, CaseStatus>> = {
  case_opened: "open",
  case_escalated: "escalated",
  case_dismissed: "dismissed",
  case_upheld: "upheld",
  case_returned: "open",
  case_reopened: "open",
  case_withdrawn: "withdrawn",
};

/** I6: the audit chain is whole, and replaying it gives the same case states. */
export function checkAudit({ audit, cases, chain }: Evidence): readonly Violation[] {
  const found: string[] = [];
  if (chain.fault !== undefined) found.push(`the chain is broken: ${chain.fault}`);
  if (chain.unsealed > 0) found.push(`${chain.unsealed} events are not sealed`);
  const states = new Map<string, string>();
  const inOrder = audit.toSorted((a, b) => versionOf(a) - versionOf(b) || a.id - b.id);
  for (const { kind, subject_code: code, facts } of inOrder) {
    const to = kind === "case_decision_undone" ? String(facts["to"]) : replayed[kind];
    if (to !== undefined) states.set(code, to);
  }
  for (const { code, status } of cases) {
    const told = states.get(code);
    if (told !== status) found.push(`${code} is ${status}, its audit says ${told}`);
    states.delete(code);
  }
  for (const code of states.keys()) found.push(`${code} is in the audit and nowhere else`);
  return violationsOf("I6", found);
}

function versionOf({ facts }: Evidence["audit"][number]): number {
  return Number(facts["version"] ?? 1);
}

import { awaitedTier } from "../../src/domain/cases/case-status.ts";
import { isGravest } from "../../src/domain/cases/categories.ts";
import { violationsOf, type Evidence, type Violation } from "./evidence.ts";

type Decision = Evidence["decisions"][number];

/** Whose word a decision is: who made it, and the other one of two. */
function peopleOf({ user_id: one, with_user_id: other }: Decision): number[] {
  return [one, other].filter((id) => id !== null);
}

/**
 * I11: nobody decides on what they reported before, both of two may decide, and one of the gravest is
 * upheld by another than who escalated it.
 */
export function checkOwnMatters(evidence: Evidence): readonly Violation[] {
  const found = evidence.decisions.flatMap((decision) => {
    const { case_id: caseId, kind, version } = decision;
    const id = `${kind} of v${version} on ${caseId}`;
    return [
      ...peopleOf(decision)
        .filter((who) => hadReported(evidence, decision, who))
        .map((who) => `${id} was made by ${who}, who had reported it`),
      ...peopleOf(decision)
        .filter((who) => isWithoutRight(evidence, decision, who))
        .map((who) => `${id} counts ${who}, who may not decide there`),
      ...(isByEscalator(evidence, decision) ? [`${id} was made by who escalated it`] : []),
    ];
  });
  return violationsOf("I11", found);
}

function hadReported(
  { reports }: Evidence,
  { case_id: caseId, decided_at: at }: Decision,
  who: number,
) {
  return reports.some(
    (report) => report.case_id === caseId && report.user_id === who && report.created_at < at,
  );
}

function isWithoutRight({ queues }: Evidence, { kind, from_status: from }: Decision, who: number) {
  const tier = awaitedTier(from);
  return kind === "dismiss" && tier !== undefined && !queues[tier].staff.includes(who);
}

function isByEscalator({ decisions }: Evidence, upheld: Decision): boolean {
  if (upheld.kind !== "uphold" || !isGravest(upheld.from_category)) return false;
  const escalated = decisions.findLast(
    ({ case_id: caseId, kind, version }) =>
      caseId === upheld.case_id && kind === "escalate" && version < upheld.version,
  );
  return escalated !== undefined && escalated.user_id === upheld.user_id;
}

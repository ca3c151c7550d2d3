// Where cases and decisions are not what the audit trail says. Told by `verify-audit` and `/audit`.

/** The first one. `what` is a column; values are codes. */
export type Difference =
  | { kind: "case_missing" | "case_unknown"; code: string }
  | { kind: "decision_missing" | "decision_unknown"; code: string; version: number }
  | { kind: "case_differs"; code: string; what: string; says: string; audited: string }
  | {
      kind: "decision_differs";
      code: string;
      version: number;
      what: string;
      says: string;
      audited: string;
    };

/** It in one sentence, for whoever runs the program. */
export function sentenceOf(difference: Difference): string {
  const { code } = difference;
  switch (difference.kind) {
    case "case_missing":
      return `Case ${code} was opened by the trail, and is not in the table \`cases\`.`;
    case "case_unknown":
      return `Case ${code} is in the table \`cases\`, and the trail never opened it.`;
    case "decision_missing":
      return `The trail has a decision on ${code} at version ${difference.version} that is not in the table \`decisions\`.`;
    case "decision_unknown":
      return `The table \`decisions\` has one on ${code} at version ${difference.version} that the trail does not know.`;
    case "case_differs":
      return `Case ${code}: the table \`cases\` has ${difference.what} ${difference.says}, the trail says ${difference.audited}.`;
    case "decision_differs":
      return `The decision on ${code} at version ${difference.version}: the table \`decisions\` has ${difference.what} ${difference.says}, the trail says ${difference.audited}.`;
  }
}

/** It as a code, the same in every language. */
export function codeOf(difference: Difference): string {
  const { kind, code } = difference;
  const version = "version" in difference ? ` ${difference.version}` : "";
  const what = "what" in difference ? ` ${difference.what}` : "";
  return `${kind} ${code}${version}${what}`;
}

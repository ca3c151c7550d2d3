// What a reporter may do with a report of their own. Used by the list of them, and by what adds to one.
import type { CategoryKey } from "../cases/categories.ts";
import type { KnownStatus } from "../privacy/disclosure.ts";
import { readLeads } from "./leads.ts";
import { refuse, type Accepted } from "./report-answer.ts";
import type { Notice } from "./report-draft.ts";
import type { ReportInput } from "./report-input.ts";
import { mediaNotice } from "./report-note.ts";
import { stepRules } from "./report-steps.ts";
import type { SubjectKind } from "../subjects/subject.ts";

/** What a reporter may ask for with a report of their own. */
export type OwnAction = "add" | "withdraw" | "mute" | "unmute" | "object" | "prove";

/** By what the reporter was told of it, so that the choice tells them no more. */
const offered = {
  open: ["add", "withdraw", "mute", "prove"],
  upheld: ["mute", "prove"],
  dismissed: ["object", "mute", "prove"],
  closed: ["object", "mute", "prove"],
  withdrawn: ["prove"],
} satisfies Record<KnownStatus | "withdrawn", readonly OwnAction[]>;

export function ownActions(
  { status, muted, withdrawable }: Standing,
  mayAppeal = false,
): OwnAction[] {
  const actions: readonly OwnAction[] = offered[status];
  return actions
    .filter((action) => action !== "object" || mayAppeal)
    .filter((action) => action !== "withdraw" || withdrawable)
    .map((action) => (action === "mute" && muted ? "unmute" : action));
}

/** How a report stands, as its reporter may know it. */
type Standing = { status: KnownStatus | "withdrawn"; muted: boolean; withdrawable: boolean };

/** How often somebody may add to one report; a further report has room for more. */
const maxAdditions = 10;

/** Whether reporting the same again adds to the report, as far as its reporter may know. */
export function takesAddition(report: Standing & { additions: number }): boolean {
  return ownActions(report).includes("add") && report.additions < maxAdditions;
}

/** `leads`: results of a search that the words name. */
type Words = { kind: "words"; words: string; leads: readonly string[] };
export type WordsRuling = Words | { kind: "refused"; notice: Notice };

/** What an input adds to a report: words or a link, under the rules of a note. Never a file. */
export function ruleAddition(
  input: ReportInput,
  report: { category: CategoryKey; additions: number; subjectKind: SubjectKind },
): WordsRuling {
  if (report.additions >= maxAdditions) {
    return { kind: "refused", notice: { key: "notice-no-more-additions", vars: {} } };
  }
  const ruling = ruleNote(input, report.category);
  if (ruling.kind === "refused" || report.subjectKind !== "search_term") return ruling;
  return { ...ruling, leads: readLeads(input) };
}

/** Words of a reporter's own, such as an appeal's reason: nothing else is taken for them. */
export function ruleWords(input: ReportInput, category: CategoryKey): WordsRuling {
  if (foreign.has(input.kind)) return textExpected;
  return ruleNote(input, category);
}

const textExpected = {
  kind: "refused",
  notice: { key: "notice-text-expected", vars: {} },
} as const satisfies WordsRuling;

const foreign: ReadonlySet<ReportInput["kind"]> = new Set<ReportInput["kind"]>([
  "forward",
  "hidden_forward",
  "own_forward",
  "shared",
]);

function ruleNote(input: ReportInput, category: CategoryKey): WordsRuling {
  const accepted = asNote(input, category);
  if (accepted.kind === "refused") return accepted;
  const { note } = accepted.answers;
  return typeof note === "string" ? { kind: "words", words: note, leads: [] } : textExpected;
}

function asNote(input: ReportInput, category: CategoryKey): Accepted {
  if (input.kind === "media") return refuse(mediaNotice(input.media, { category }));
  if (input.kind === "command") return refuse("notice-command-addition");
  if (input.kind === "edited_message") return refuse("notice-edited-message");
  return stepRules.details.accept(input, { category });
}

// /trust, /untrust, /block and /unblock. Called by the table of commands.
import {
  markReporter,
  type Marked,
  type ReporterMark,
} from "../../workflow/privacy/mark-reporter.ts";
import { answerOrder, asWritten, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

type As = Exclude<Marked["kind"], "refused"> | Extract<Marked, { kind: "refused" }>["because"];

const refusals = { not_admin: "admin-only", unknown_report: "mark-unknown-report" } as const;
const trust = { ...refusals, no_code: "trust-needs-code" } as const;
const block = { ...refusals, no_code: "block-needs-code" } as const;

const answers = {
  trust: { ...trust, done: "trust-done" },
  untrust: { ...trust, done: "untrust-done" },
  block: { ...block, done: "block-done" },
  unblock: { ...block, done: "unblock-done" },
} satisfies Record<ReporterMark, Record<As, string>>;

/** Each of them comes with the code of a report. */
function marking<Mark extends ReporterMark>(mark: Mark) {
  return privateCommand({
    name: mark,
    may: onlyAdmins,
    takes: asWritten,
    handle: async (words, ordered) => {
      const done = await markReporter(ordered.operator, { words, mark, by: ordered.by });
      const text = answers[mark][done.kind === "refused" ? done.because : done.kind];
      const vars = { code: { ours: "code" in done ? done.code : "" } };
      return answerOrder(ordered, text, { vars });
    },
  });
}

export const trustCommand = marking("trust");
export const untrustCommand = marking("untrust");
export const blockCommand = marking("block");
export const unblockCommand = marking("unblock");

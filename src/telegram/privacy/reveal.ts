import { beginReveal, type RevealBegun } from "../../workflow/privacy/ask-reveal.ts";
import { answerOrder, asWritten, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

const answers = {
  not_admin: "admin-only",
  no_code: "reveal-needs-code",
  unknown_report: "trust-unknown-report",
  withdrawn: "reveal-withdrawn",
  no_request: "reveal-no-request",
  no_second: "reveal-no-second",
} as const satisfies Record<Exclude<Extract<RevealBegun, string>, "begun">, string>;

/** `/reveal R-CODE`: who made a report, to an admin, when a second one agrees. */
export const revealCommand = privateCommand({
  name: "reveal",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const begun = await beginReveal(ordered.operator, ordered.by, words);
    if (begun === "begun") return undefined;
    if (typeof begun === "string") return answerOrder(ordered, answers[begun]);
    const vars = { ends_at: { at: new Date(begun.until).toISOString() } };
    return answerOrder(ordered, `reveal-${begun.kind}`, { vars });
  },
});

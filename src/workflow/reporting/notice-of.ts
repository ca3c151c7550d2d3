// Says why a report is not taken now. Called by the answering of drafts and by `send-later`.
import type { Notice } from "../../domain/reporting/report-draft.ts";
import { waitWords } from "../../domain/reporting/report-limit.ts";
import type { Submitted } from "./submit-report.ts";

/** Why something is not taken now, and when it can be submitted. */
export function noticeOf(refused: Exclude<Submitted, { kind: "submitted" }>): Notice {
  switch (refused.kind) {
    case "closed":
      return closedNotice(refused.reason);
    case "blocked":
      return { key: "notice-blocked", vars: {} };
    case "paused": {
      const days = Math.max(1, Math.ceil(refused.waitMs / 86_400_000));
      return { key: "notice-paused", vars: { days } };
    }
    case "too_many": {
      const { unit, count } = waitWords(refused.waitMs);
      return { key: "notice-limit", vars: { unit: { choice: unit }, count } };
    }
  }
}

export function closedNotice(reason: string): Notice {
  return { key: "notice-closed", vars: { reason } };
}

import { createHash } from "node:crypto";
import type { QuestionId, ReporterId } from "../../domain/ids.ts";

/**
 * Under which a question's buttons know a reporter of its case. Their place in the case moves when
 * another case is merged into it; the mark does not, and is another one on every question.
 */
export function markOf(id: QuestionId, { reporterId }: { reporterId: ReporterId }): string {
  return createHash("sha256").update(`${id} ${reporterId}`).digest("base64url").slice(0, 8);
}

import { createHash } from "node:crypto";
import type { QuestionId, ReporterId } from "../../domain/ids.ts";

/**
 * The mark under which a question's buttons know a reporter of its case. A reporter's place in the case
 * moves when another case is merged into it. The mark does not, and differs on every question.
 */
export function markOf(id: QuestionId, { reporterId }: { reporterId: ReporterId }): string {
  return createHash("sha256").update(`${id} ${reporterId}`).digest("base64url").slice(0, 8);
}

// Says of an entry of the feed that it is right still. Called by a press on `/feed`.
import { recordAudit } from "../../db/control/audit-store.ts";
import { findToReview, keepInFeed } from "../../db/feed/feed-entry-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { FeedEntryId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import { isAdmin } from "../staff/admins.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { staffBehind } from "../staff/staff-behind.ts";

export type Reviewed = "done" | "not_admin" | "gone" | "not_theirs";

/** It stays for another year. Nobody reviews what they reported, or what is about themselves. */
export async function reviewEntry(
  operator: Operator,
  by: Person,
  id: FeedEntryId,
): Promise<Reviewed> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const found = await findToReview(id);
  if (found === undefined) return "gone";
  if (await isTheirOwn([found.caseId], by)) return "not_theirs";
  if (!(await keepInFeed(id))) return "gone";
  await recordAudit({
    kind: "feed_reviewed",
    subjectCode: found.code,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: {},
  });
  return "done";
}

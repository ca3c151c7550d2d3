// Who may see, or agree to, who made a report. Called by the asking for it and by its answer.
import { adminStandingOf } from "../../db/staff/owner-store.ts";
import { revealWait, type RevealWait } from "../../domain/staff/admin-standing.ts";
import type { UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf } from "../staff/admins.ts";

/** Whether an admin has to wait before they see who made a report, or agree to it. */
export async function waitOf(userId: UserId): Promise<RevealWait> {
  return revealWait(await adminStandingOf(userId));
}

/** The other admins who may agree now that one sees who made a report. */
export async function secondsFor(operator: Operator, userId: UserId): Promise<UserId[]> {
  const seconds: UserId[] = [];
  for (const other of await adminsOf(operator)) {
    if (other !== userId && (await waitOf(other)).kind === "none") seconds.push(other);
  }
  return seconds;
}

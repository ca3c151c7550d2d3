// Who answers legal requests. Asked by every verb of them, by holds, and by whoever is told of them.
import { appointedAs } from "../../db/staff/appointment-store.ts";
import { adminStandingOf } from "../../db/staff/owner-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { UserId } from "../../domain/ids.ts";
import { revealWait, type RevealWait } from "../../domain/staff/admin-standing.ts";
import { adminsOf, isAdmin } from "../staff/admins.ts";

/** Fewer than these can't decide: the admins act with them. */
const enough = 2;

/** Whoever is appointed to it; with fewer than two of them, also the admins. Each once. */
export async function officersOf(operator: Operator): Promise<UserId[]> {
  const appointed = [...new Set((await appointedAs("legal")).map(({ userId }) => userId))];
  if (appointed.length >= enough) return appointed;
  return [...new Set([...appointed, ...(await adminsOf(operator))])];
}

export async function isOfficer(operator: Operator, userId: UserId): Promise<boolean> {
  return (await officersOf(operator)).includes(userId);
}

/** Whether somebody may hold things for the law, or agree to it. */
export async function mayHold(operator: Operator, userId: UserId): Promise<boolean> {
  return (await isAdmin(operator, userId)) || isOfficer(operator, userId);
}

/**
 * Whether an officer has to wait before they decide: as admins do before they see who made a report. Whoever
 * was appointed by two persons does not, as no single one of them can make a second key of their own.
 */
export async function officerWait(userId: UserId): Promise<RevealWait> {
  const standing = await adminStandingOf(userId);
  const own = (await appointedAs("legal")).filter((each) => each.userId === userId);
  if (own.length === 0) return revealWait(standing);
  const since = own.some(({ byTwo }) => byTwo)
    ? new Date(0)
    : own.map(({ appointedAt }) => appointedAt).toSorted((a, b) => Number(a) - Number(b))[0];
  return revealWait({ ...standing, adminSince: since });
}

/** The other officers who may give the second word now. */
export async function otherOfficers(operator: Operator, userId: UserId): Promise<UserId[]> {
  const others: UserId[] = [];
  for (const other of await officersOf(operator)) {
    if (other !== userId && (await officerWait(other)).kind === "none") others.push(other);
  }
  return others;
}

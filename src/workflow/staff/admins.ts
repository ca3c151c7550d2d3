// Who is an admin. Called by the admins' commands, by verbs that only they may do, and by what they are told.
import { appointedAs, rolesOf } from "../../db/staff/appointment-store.ts";
import type { QueueId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isOwner, type Role } from "../../domain/staff/staff.ts";

/** Whether somebody may set up groups and rule over who does what: by appointment, or an owner. */
export async function isAdmin(operator: Operator, userId: UserId): Promise<boolean> {
  return (await rolesIn(operator, userId)).includes("admin");
}

/** What somebody is everywhere, and in one queue. */
export async function rolesIn(
  operator: Operator,
  userId: UserId,
  queueId?: QueueId,
): Promise<Role[]> {
  return withOwner(operator, userId, await rolesOf(userId, queueId));
}

/** What somebody is appointed to, and an admin by the operator's word. */
export function withOwner(operator: Operator, userId: UserId, roles: readonly Role[]): Role[] {
  return isOwner(operator, userId) ? [...roles, "admin"] : [...roles];
}

/** All of them, each once. */
export async function adminsOf(operator: Operator): Promise<UserId[]> {
  const appointed = (await appointedAs("admin")).map(({ userId }) => userId);
  return [...new Set([...operator.owners, ...appointed])];
}

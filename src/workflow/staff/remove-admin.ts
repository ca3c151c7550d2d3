// Removes an admin, in a day or by two. Called by `/staff`, its presses, and the handling of events.
import {
  appointmentById,
  dropRemoval,
  planRemoval,
  type Appointment,
} from "../../db/staff/appointment-store.ts";
import { appNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { removalMs, ruleRemoval, type RemovalVerb } from "../../domain/staff/admin-standing.ts";
import { StaffId, type AppointmentId, type UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf, isAdmin } from "./admins.ts";
import { auditAppointment, takeRoleAway } from "./take-role-away.ts";
import { tellEach } from "./tell-each.ts";
import type { Person } from "../../domain/staff/people.ts";
import { staffBehind } from "./staff-behind.ts";

/** An admin who is to be removed, by whose wish, and from when on. */
type Removing = Appointment & { removal: NonNullable<Appointment["removal"]> };

export type RemovalAnswered =
  | { kind: "ended" | "kept" | "removal_asked"; name: string }
  | { kind: "not_admin" | "gone" | "not_yours" };

/**
 * An admin wants another one removed: all are told, that one too, and it happens in a day, or at once
 * when a second admin wants it.
 */
export async function askRemoval(
  operator: Operator,
  by: Person,
  standing: Appointment,
): Promise<RemovalAnswered> {
  const byId = await staffBehind(by);
  const dueAt = new Date((await appNow()).getTime() + removalMs);
  const { id, name } = standing;
  if (!(await planRemoval(id, { by: byId, dueAt }))) return { kind: "removal_asked", name };
  await schedule({
    key: `removal_due:${id}:${dueAt.getTime()}`,
    lane: String(by.userId),
    dueAt,
    event: { kind: "removal_due", appointmentId: id, dueAt },
  });
  await auditAppointment("staff_removal_asked", standing, { kind: "staff", id: byId });
  for (const admin of await adminsOf(operator)) {
    await askAbout(admin, standing, { by, dueAt });
  }
  return { kind: "removal_asked", name };
}

async function askAbout(
  admin: UserId,
  { id, name, userId }: Appointment,
  { by, dueAt }: { by: Person; dueAt: Date },
): Promise<void> {
  const button = (kind: RemovalVerb) => [
    { text: `button-removal-${kind}`, press: { on: "staff", press: { kind, id } } as const },
  ];
  const seconds = admin === by.userId ? [] : [button("second")];
  await tellEach([admin], {
    key: `removal-asked:${id}:${dueAt.getTime()}`,
    text: "removal-asked",
    vars: { name, by: by.name, you: { choice: admin === userId ? "yes" : "no" } },
    buttons: admin === userId ? [] : [...seconds, button("keep")],
  });
}

/** Another admin wants it, too; or somebody wants that the admin stays. */
export async function answerRemoval(
  operator: Operator,
  by: Person,
  { id, verb }: { id: AppointmentId; verb: RemovalVerb },
): Promise<RemovalAnswered> {
  const removing = await removalOf(operator, id);
  const isOne = await isAdmin(operator, by.userId);
  if (!isOne) return { kind: "not_admin" };
  if (removing === undefined) return { kind: "gone" };
  const { userId, removal, name } = removing;
  if (!ruleRemoval(verb, by.userId, { askedBy: removal.byUserId, removed: userId })) {
    return { kind: "not_yours" };
  }
  const second = await staffBehind(by);
  if (verb === "second") {
    return (await remove(operator, removing, second)) ? { kind: "ended", name } : { kind: "gone" };
  }
  if (!(await dropRemoval(id))) return { kind: "gone" };
  await auditAppointment("staff_removal_dropped", removing, { kind: "staff", id: second });
  await tellEach(await adminsOf(operator), {
    key: `removal-dropped:${dueKey(removing)}`,
    text: "removal-dropped",
    vars: { name, by: by.name },
  });
  return { kind: "kept", name };
}

/** A day is over, and nobody called it off. */
export async function carryOutRemoval(
  operator: Operator,
  due: { appointmentId: AppointmentId; dueAt: Date },
): Promise<void> {
  const removing = await removalOf(operator, due.appointmentId);
  // It was called off since, and perhaps asked for again.
  if (removing?.removal.dueAt.getTime() !== due.dueAt.getTime()) return;
  await remove(operator, removing, undefined);
}

/** What stands of it: who asked for it has to be an admin still. */
async function removalOf(operator: Operator, id: AppointmentId): Promise<Removing | undefined> {
  const standing = await appointmentById(id);
  if (standing === undefined || standing.removal === undefined) return undefined;
  const { removal } = standing;
  return (await isAdmin(operator, removal.byUserId)) ? { ...standing, removal } : undefined;
}

async function remove(
  operator: Operator,
  removing: Removing,
  second: StaffId | undefined,
): Promise<boolean> {
  const told = await adminsOf(operator);
  const { removal, name } = removing;
  const isEnded = await takeRoleAway(
    removing,
    { kind: "staff_removed", by: removal.askedBy, second },
    second === undefined ? { kind: "system" } : { kind: "staff", id: second },
  );
  if (!isEnded) return false;
  await tellEach(told, {
    key: `removal-done:${dueKey(removing)}`,
    text: "removal-done",
    vars: { name, by: removal.byName, second: { choice: second === undefined ? "no" : "yes" } },
  });
  return true;
}

const dueKey = ({ id, removal }: Removing) => `${id}:${removal.dueAt.getTime()}`;

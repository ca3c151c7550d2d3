// Ends an appointment and keeps that in the audit trail. Called by appointing and by removals.
import { removeAppointment, type Appointment } from "../../db/staff/appointment-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { Actor, AuditEventKind } from "../../domain/control/audit-event.ts";
import { ChatId, type StaffId } from "../../domain/ids.ts";
import { offerMenus } from "../speaking/offer-menus.ts";
import { takeAway } from "../speaking/take-away.ts";
import { trainingKey } from "../training/train.ts";

type OnAppointment = Extract<AuditEventKind, `staff_${string}`>;

/** Keeps in the audit trail what happened to what somebody is. */
export async function auditAppointment(
  kind: Exclude<OnAppointment, "staff_invited">,
  { id, staffId, role }: Pick<Appointment, "id" | "staffId" | "role">,
  actor: Actor,
): Promise<void> {
  const facts = { role, staff: `staff:${staffId}` };
  await recordAudit({ kind, subjectCode: id, actor, facts });
}

/** Nobody is that any more. False: somebody ended it before. */
export async function takeRoleAway(
  standing: Appointment,
  ended: { kind: "staff_declined" | "staff_removed"; by: StaffId; second?: StaffId | undefined },
  actor: Actor,
): Promise<boolean> {
  if (!(await removeAppointment(standing.id, ended.by, ended.second))) return false;
  await auditAppointment(ended.kind, standing, actor);
  await takeAway(trainingKey(ChatId.parse(standing.userId)));
  await offerMenus(standing.userId);
  return true;
}

// What a page of `/staff` shows, and an invitation. Called by the composing of the admins' pages.
import {
  allAppointments,
  appointmentsOf,
  type Appointment,
} from "../../db/staff/appointment-store.ts";
import { findInvitation } from "../../db/staff/invitation-store.ts";
import { standingQueues, type Queue } from "../../db/queues/queue-store.ts";
import { personBehind } from "../../db/staff/staff-store.ts";
import type { InvitationId, StaffId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { StaffPage } from "../../domain/staff/staff-page.ts";
import type { Role } from "../../domain/staff/staff.ts";

/** What somebody is, with the name of the queue where it is in one. */
export type ShownRole = Appointment & { queueTitle: string | undefined };

export type ShownPerson = { id: StaffId; name: string; roles: readonly ShownRole[] };

export type ShownStaff =
  | { kind: "list"; owners: number; people: readonly ShownPerson[] }
  | { kind: "add" }
  | { kind: "person"; person: ShownPerson }
  | { kind: "roles"; person: ShownPerson; queues: readonly Queue[] };

/** What an admin's page about staff shows; the list, when the person is not known. */
export async function viewStaff({ owners }: Operator, page: StaffPage): Promise<ShownStaff> {
  const queues = await standingQueues();
  const titled = (appointment: Appointment): ShownRole => ({
    ...appointment,
    queueTitle: queues.find(({ id }) => id === appointment.queueId)?.title,
  });
  if (page.kind === "add") return page;
  const one = page.kind === "list" ? undefined : await personBehind(page.id);
  if (page.kind === "list" || one === undefined) {
    const all = (await allAppointments()).map(titled);
    return { kind: "list", owners: owners.length, people: byPerson(all) };
  }
  const roles = (await appointmentsOf(page.id)).map(titled);
  const person = { id: page.id, name: one.name, roles };
  return page.kind === "person" ? { kind: "person", person } : { kind: "roles", person, queues };
}

function byPerson(all: readonly ShownRole[]): ShownPerson[] {
  const people = new Map<StaffId, ShownRole[]>();
  for (const role of all) people.set(role.staffId, [...(people.get(role.staffId) ?? []), role]);
  return [...people].map(([id, roles]) => ({ id, name: roles[0]?.name ?? "", roles }));
}

/** A link that still works: what for, and until when. */
export async function viewInvitation(
  id: InvitationId,
): Promise<{ role: Role; expiresAt: Date } | undefined> {
  const invitation = await findInvitation(id);
  return invitation && { role: invitation.role, expiresAt: invitation.expiresAt };
}

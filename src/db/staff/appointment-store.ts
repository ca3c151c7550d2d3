// Who is appointed as what. Kept by the verbs of /staff, read for what somebody may do.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { AppointmentId, QueueId, StaffId, UserId } from "../../domain/ids.ts";
import type { Role } from "../../domain/staff/staff.ts";
import { all, computed, maybe, record, type ReadBy } from "../record.ts";
import { appointments } from "../tables/staff/appointments.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

const a = alias(appointments, "a");
const s = alias(staff, "s");
const b = alias(staff, "b");
const q = alias(staff, "q");

const Standing = record({
  id: a.id,
  staffId: a.staffId,
  userId: s.telegramUserId,
  name: s.name,
  role: a.role,
  /** Undefined: in every queue. */
  queueId: a.queueId,
  appointedBy: a.appointedBy,
  /** The Telegram id of whoever appointed them. */
  byUserId: b.telegramUserId,
  appointedAt: a.appointedAt,
  /** Whether another admin agreed, where one had to. */
  byTwo: computed(sql`a.agreed_by is not null`, z.boolean()),
  /** Whether it waits for another admin to agree. */
  isPending: computed(sql`a.effective_at is null`, z.boolean()),
  askedBy: a.removalAskedBy,
  askerUserId: maybe(q.telegramUserId),
  askerName: maybe(q.name),
  dueAt: a.removalDueAt,
});

function read({ askedBy, askerUserId, askerName = "", dueAt, ...row }: ReadBy<typeof Standing>) {
  const isAsked = askedBy !== undefined && askerUserId !== undefined && dueAt !== undefined;
  /** Who wants it ended, and when it ends without another admin's word; undefined: nobody. */
  const removal = isAsked
    ? { askedBy, byUserId: askerUserId, byName: askerName, dueAt }
    : undefined;
  return { ...row, removal };
}
/** What somebody is, until it is taken away. */
export type Appointment = ReturnType<typeof read>;

async function standing(condition: SQL): Promise<Appointment[]> {
  const found = await all(
    Standing,
    sql`
      select ${Standing.list}
      from ${appointments} a join ${staff} s on s.id = a.staff_id
        join ${staff} b on b.id = a.appointed_by left join ${staff} q on q.id = a.removal_asked_by
      where a.removed_at is null and ${condition} order by a.appointed_at, a.id`,
  );
  return found.map(read);
}

/** What a person is everywhere, and in one queue. */
export async function rolesOf(userId: UserId, queueId?: QueueId): Promise<Role[]> {
  const found = await standing(sql`
    ${same(s.telegramUserId, userId)} and a.effective_at is not null
    and (a.queue_id is null or a.queue_id = ${queueId ?? null})`);
  return found.map(({ role }) => role);
}

/** What a person is, be it everywhere or in some queue. */
export async function rolesAnywhere(userId: UserId): Promise<Role[]> {
  const found = await standing(sql`
    ${same(s.telegramUserId, userId)} and a.effective_at is not null`);
  return found.map(({ role }) => role);
}

/** Whoever is appointed as that. */
export async function appointedAs(role: Role): Promise<Appointment[]> {
  return standing(sql`${same(a.role, role)} and a.effective_at is not null`);
}

/** False: the person is that already, or waits to be. */
export async function appoint(made: {
  id: AppointmentId;
  staffId: StaffId;
  role: Role;
  queueId: QueueId | undefined;
  by: StaffId;
  /** Another admin has to agree first. */
  isPending: boolean;
}): Promise<boolean> {
  const { by, isPending, ...fresh } = made;
  const effectiveAt = isPending ? null : sql`app_now()`;
  const written = await rows(sql`
    ${insertInto(appointments, { ...fresh, appointedBy: by, effectiveAt })}
    on conflict do nothing returning 1`);
  return written.length === 1;
}

/** Changes an appointment that was not taken away; false: it was, or a condition of `also` does not hold. */
async function change(
  id: AppointmentId,
  changes: Changes<typeof appointments>,
  also = sql`true`,
): Promise<boolean> {
  const changed = await rows(sql`
    update ${appointments} set ${set(appointments, changes)}
    where ${same(appointments.id, id)} and removed_at is null and ${also} returning 1`);
  return changed.length === 1;
}

/** False: it was taken away before. `second`: another admin who wanted it, too. */
export function removeAppointment(
  id: AppointmentId,
  by: StaffId,
  second?: StaffId,
): Promise<boolean> {
  const removal = { removedBy: by, removalSecondedBy: second ?? null };
  return change(id, { removedAt: sql`app_now()`, ...removal });
}

/** The appointment stands until then. False: its end was asked for before, or it has ended. */
export function planRemoval(
  id: AppointmentId,
  { by, dueAt }: { by: StaffId; dueAt: Date },
): Promise<boolean> {
  return change(id, { removalAskedBy: by, removalDueAt: dueAt }, sql`removal_due_at is null`);
}

/** It stays after all. False: nobody wanted it ended, or it was. */
export function dropRemoval(id: AppointmentId): Promise<boolean> {
  const none = { removalAskedBy: null, removalDueAt: null };
  return change(id, none, sql`removal_due_at is not null`);
}

export function allAppointments(): Promise<Appointment[]> {
  return standing(sql`true`);
}

export function appointmentsOf(staffId: StaffId): Promise<Appointment[]> {
  return standing(same(a.staffId, staffId));
}

export async function appointmentById(id: AppointmentId): Promise<Appointment | undefined> {
  return (await standing(same(a.id, id)))[0];
}

/** False: it stands already, or not at all any more. */
export function agreeTo(id: AppointmentId, by: StaffId): Promise<boolean> {
  return change(id, { effectiveAt: sql`app_now()`, agreedBy: by }, sql`effective_at is null`);
}

import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { AppointmentId, QueueId, StaffId, UserId } from "../../domain/ids.ts";
import { Role } from "../../domain/staff/staff.ts";
import { rows } from "../unit-of-work.ts";

const Appointment = z.object({
  id: AppointmentId,
  staffId: StaffId,
  userId: z.coerce.number().pipe(UserId),
  name: z.string(),
  role: Role,
  /** Null: in every queue. */
  queueId: QueueId.nullable(),
  appointedBy: StaffId,
  /** Of who appointed them. */
  byUserId: z.coerce.number().pipe(UserId),
  appointedAt: z.coerce.date(),
  /** Whether it waits for another admin to agree. */
  isPending: z.boolean(),
  /** Who wants it ended, and when it ends without another admin's word; null: nobody. */
  removal: z
    .object({
      askedBy: StaffId,
      byUserId: z.coerce.number().pipe(UserId),
      byName: z.string(),
      dueAt: z.coerce.date(),
    })
    .nullable(),
});
/** What somebody is, until it is taken away. */
export type Appointment = z.infer<typeof Appointment>;

async function standing(condition: SQL): Promise<Appointment[]> {
  const found = await rows(sql`
    select a.id, a.staff_id as "staffId", s.telegram_user_id as "userId", s.name, a.role,
      a.queue_id as "queueId", a.appointed_by as "appointedBy", b.telegram_user_id as "byUserId", a.appointed_at as "appointedAt",
      a.effective_at is null as "isPending", case when q.id is not null then jsonb_build_object(
        'askedBy', q.id, 'byUserId', q.telegram_user_id, 'byName', q.name, 'dueAt', a.removal_due_at
      ) end as removal
    from appointments a join staff s on s.id = a.staff_id join staff b on b.id = a.appointed_by
      left join staff q on q.id = a.removal_asked_by
    where a.removed_at is null and ${condition} order by a.appointed_at, a.id`);
  return found.map((row) => Appointment.parse(row));
}

/** What a person is everywhere, and in one queue. */
export async function rolesOf(userId: UserId, queueId?: QueueId): Promise<Role[]> {
  const found = await standing(sql`
    s.telegram_user_id = ${userId} and a.effective_at is not null
    and (a.queue_id is null or a.queue_id = ${queueId ?? null})`);
  return found.map(({ role }) => role);
}

/** What a person is, be it everywhere or in some queue. */
export async function rolesAnywhere(userId: UserId): Promise<Role[]> {
  const found = await standing(sql`
    s.telegram_user_id = ${userId} and a.effective_at is not null`);
  return found.map(({ role }) => role);
}

/** Admins by appointment. */
export async function appointedAdmins(): Promise<Appointment[]> {
  return standing(sql`a.role = 'admin' and a.effective_at is not null`);
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
  const { id, staffId, role, queueId, by, isPending } = made;
  const written = await rows(sql`
    insert into appointments (id, staff_id, role, queue_id, appointed_by, effective_at)
    values (${id}, ${staffId}, ${role}, ${queueId ?? null}, ${by},
      ${isPending ? sql`null` : sql`app_now()`})
    on conflict do nothing returning id`);
  return written.length === 1;
}

/** False: it was taken away before. `second`: another admin who wanted it, too. */
export async function removeAppointment(
  id: AppointmentId,
  by: StaffId,
  second?: StaffId,
): Promise<boolean> {
  const removed = await rows(sql`
    update appointments set removed_at = app_now(), removed_by = ${by},
      removal_seconded_by = ${second ?? null}
    where id = ${id} and removed_at is null returning id`);
  return removed.length === 1;
}

/** Until then it stands. False: that was asked for before, or it stands no more. */
export async function planRemoval(
  id: AppointmentId,
  { by, dueAt }: { by: StaffId; dueAt: Date },
): Promise<boolean> {
  const planned = await rows(sql`
    update appointments set removal_asked_by = ${by},
      removal_due_at = ${dueAt.toISOString()}::timestamptz
    where id = ${id} and removed_at is null and removal_due_at is null returning id`);
  return planned.length === 1;
}

/** It stays after all. False: nobody wanted it ended, or it was. */
export async function dropRemoval(id: AppointmentId): Promise<boolean> {
  const dropped = await rows(sql`
    update appointments set removal_asked_by = null, removal_due_at = null
    where id = ${id} and removed_at is null and removal_due_at is not null returning id`);
  return dropped.length === 1;
}

export function allAppointments(): Promise<Appointment[]> {
  return standing(sql`true`);
}

export function appointmentsOf(staffId: StaffId): Promise<Appointment[]> {
  return standing(sql`a.staff_id = ${staffId}`);
}

export async function appointmentById(id: AppointmentId): Promise<Appointment | undefined> {
  return (await standing(sql`a.id = ${id}`))[0];
}

/** False: it stands already, or not at all any more. */
export async function agreeTo(id: AppointmentId, by: StaffId): Promise<boolean> {
  const agreed = await rows(sql`
    update appointments set effective_at = app_now(), agreed_by = ${by}
    where id = ${id} and removed_at is null and effective_at is null returning id`);
  return agreed.length === 1;
}

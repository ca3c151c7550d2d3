import { sql } from "drizzle-orm";
import { z } from "zod";
import { InvitationId, QueueId, StaffId, UserId } from "../../domain/ids.ts";
import { Role } from "../../domain/staff/staff.ts";
import { rows } from "../unit-of-work.ts";

const Invitation = z.object({
  role: Role,
  queueId: QueueId.nullable(),
  madeBy: StaffId,
  /** Of who made it. */
  userId: z.coerce.number().pipe(UserId),
  name: z.string(),
  expiresAt: z.coerce.date(),
});
/** A one-time link with which somebody joins the team. */
export type Invitation = z.infer<typeof Invitation>;

/** Keeps one until it is used or too old; those that are too old go. */
export async function makeInvitation(made: {
  id: InvitationId;
  role: Role;
  madeBy: StaffId;
  expiresAt: Date;
}): Promise<void> {
  await rows(sql`delete from invitations where expires_at <= app_now()`);
  await rows(sql`
    insert into invitations (id, role, made_by, expires_at)
    values (${made.id}, ${made.role}, ${made.madeBy}, ${made.expiresAt.toISOString()}::timestamptz)`);
}

export async function findInvitation(id: InvitationId): Promise<Invitation | undefined> {
  const [row] = await rows(sql`
    select i.role, i.queue_id as "queueId", i.made_by as "madeBy", i.expires_at as "expiresAt",
      s.telegram_user_id as "userId", s.name
    from invitations i join staff s on s.id = i.made_by
    where i.id = ${id} and i.expires_at > app_now() for update of i`);
  return row && Invitation.parse(row);
}

export async function useInvitation(id: InvitationId): Promise<void> {
  await rows(sql`delete from invitations where id = ${id}`);
}

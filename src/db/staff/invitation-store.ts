// Links that invite to the team. Made, shown and used by the verbs of /staff.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { InvitationId, StaffId } from "../../domain/ids.ts";
import type { Role } from "../../domain/staff/staff.ts";
import { first, record, type ReadBy } from "../record.ts";
import { invitations } from "../tables/staff/invitations.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

const i = alias(invitations, "i");
const s = alias(staff, "s");

const Invitation = record({
  role: i.role,
  queueId: i.queueId,
  madeBy: i.madeBy,
  /** The Telegram id of whoever made the invitation. */
  userId: s.telegramUserId,
  name: s.name,
  expiresAt: i.expiresAt,
});
/** A one-time link with which somebody joins the team. */
export type Invitation = ReadBy<typeof Invitation>;

/** Keeps one until it is used or too old; those that are too old go. */
export async function makeInvitation(made: {
  id: InvitationId;
  role: Role;
  madeBy: StaffId;
  expiresAt: Date;
}): Promise<void> {
  await rows(sql`delete from ${invitations} where expires_at <= app_now()`);
  await rows(insertInto(invitations, made));
}

export async function findInvitation(id: InvitationId): Promise<Invitation | undefined> {
  return first(
    Invitation,
    sql`
      select ${Invitation.list} from ${invitations} i join ${staff} s on s.id = i.made_by
      where ${same(i.id, id)} and i.expires_at > app_now() for update of i`,
  );
}

export async function useInvitation(id: InvitationId): Promise<void> {
  await rows(sql`delete from ${invitations} where ${same(invitations.id, id)}`);
}

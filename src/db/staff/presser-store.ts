// Who presses or replies in a group: as what they act, and on which message. Asked by what entitles them.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { QueueId, type UserId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { Role } from "../../domain/staff/staff.ts";
import { computed, maybe, one, record } from "../record.ts";
import { isAt } from "../speaking/posted-store.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { staff } from "../tables/staff/staff.ts";
import { same } from "../values.ts";

const s = alias(staff, "s");

/** Undefined queue: in every queue. */
const Appointed = z.array(
  z.object({ role: Role, queueId: QueueId.nullable().transform((id) => id ?? undefined) }),
);

const Acting = record({
  /** What the message shows, if we know of it, and the topic in which it stands. */
  shows: maybe(postedMessages.key),
  threadId: maybe(postedMessages.threadId),
  /** Whom of the team they are, and under which name, if they ever did anything. */
  staffId: maybe(s.id),
  name: maybe(s.name),
  appointed: computed(
    sql`coalesce((
      select jsonb_agg(jsonb_build_object('role', a.role, 'queueId', a.queue_id)
        order by a.appointed_at, a.id)
      from appointments a
      where a.staff_id = s.id and a.removed_at is null and a.effective_at is not null), '[]')`,
    Appointed,
  ),
});

/** What is known of somebody who acts in a group, and of the message of ours on which they do. */
export async function actingAt(
  userId: UserId,
  { chatId, messageId }: Pick<Place, "chatId"> & { messageId?: number | undefined },
) {
  const at = messageId === undefined ? sql`false` : isAt({ chatId, messageId });
  const acting = await one(
    Acting,
    sql`
      select ${Acting.list} from (select 1) once
        left join ${staff} s on ${same(s.telegramUserId, userId)}
        left join ${postedMessages} on ${at}`,
  );
  const { shows, threadId, staffId, name, appointed } = acting;
  return {
    posted: shows === undefined ? undefined : { key: shows, place: { chatId, threadId } },
    staff: staffId === undefined || name === undefined ? undefined : { id: staffId, name },
    appointed,
  };
}

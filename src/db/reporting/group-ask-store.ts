import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  GroupAskKind,
  GroupAskTarget,
  answerPauseS,
  askLifeMinutes,
  maxAsks,
} from "../../domain/reporting/group-ask.ts";
import { GroupAskId, ChatId, DraftId, SourceGroupId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

const GroupAsk = z.object({
  id: GroupAskId,
  sourceId: SourceGroupId,
  kind: GroupAskKind,
  userId: z.coerce.number(),
  language: z.string(),
  target: GroupAskTarget,
  draftId: DraftId.nullable(),
  /** The group saw an answer to it. */
  answered: z.boolean(),
});
/** What somebody asked for with `/report` in a source group. */
export type GroupAsk = z.infer<typeof GroupAsk>;

const columns = sql`id, source_id as "sourceId", kind, user_id as "userId", language, target,
  draft_id as "draftId", answered_at is not null as answered`;
const isAlive = sql`expires_at > app_now()`;

const Until = z.object({ expiresAt: z.coerce.date() });

/** Keeps it for as long as its link works, until when it gives back; nothing of too many of somebody's. */
export async function insertGroupAsk(
  ask: Omit<GroupAsk, "draftId" | "answered"> & { threadId: number | undefined },
): Promise<Date | undefined> {
  const [row] = await rows(sql`
    insert into group_asks (id, source_id, thread_id, kind, user_id, language, target, expires_at)
    select ${ask.id}::uuid, ${ask.sourceId}::uuid, ${ask.threadId ?? null}::bigint, ${ask.kind},
      ${ask.userId}::bigint, ${ask.language}, ${JSON.stringify(ask.target)}::jsonb,
      app_now() + ${askLifeMinutes} * interval '1 minute'
    where (select count(*) from group_asks where user_id = ${ask.userId} and ${isAlive}) < ${maxAsks}
    returning expires_at as "expiresAt"`);
  return row && Until.parse(row).expiresAt;
}

export async function findGroupAsk(id: GroupAskId): Promise<GroupAsk | undefined> {
  const [row] = await rows(sql`select ${columns} from group_asks where id = ${id} and ${isAlive}`);
  return row && GroupAsk.parse(row);
}

/** What waits to be brought to a person's private chat, the oldest first. */
export async function waitingAsks(userId: number): Promise<GroupAsk[]> {
  const found = await rows(sql`
    select ${columns} from group_asks
    where user_id = ${userId} and kind = 'report' and status = 'waiting' and ${isAlive}
    order by expires_at`);
  return found.map((row) => GroupAsk.parse(row));
}

export async function markTaken(id: GroupAskId, draftId: DraftId | undefined): Promise<void> {
  await rows(sql`
    update group_asks set status = 'taken', draft_id = ${draftId ?? null} where id = ${id}`);
}

/** What was brought to a private chat that turned out to be out of reach waits again. */
export async function giveBack(userId: number): Promise<GroupAsk[]> {
  const found = await rows(sql`
    with lately as (
      select * from group_asks where user_id = ${userId} and kind = 'report' and ${isAlive} for update
    ), back as (
      update group_asks a set status = 'waiting', draft_id = null from lately where a.id = lately.id
    ) select ${columns} from lately order by expires_at`);
  return found.map((row) => GroupAsk.parse(row));
}

/** False: the same person was answered in that group a moment ago. */
export async function claimAnswer(ask: GroupAsk): Promise<boolean> {
  const claimed = await rows(sql`
    update group_asks set answered_at = app_now() where id = ${ask.id} and not exists (
      select 1 from group_asks where source_id = ${ask.sourceId} and user_id = ${ask.userId}
        and answered_at > app_now() - ${answerPauseS} * interval '1 second')
    returning 1`);
  return claimed.length === 1;
}

const Answer = z.object({
  kind: GroupAskKind,
  language: z.string(),
  chatId: z.coerce.number().pipe(ChatId),
  threadId: z.coerce.number().nullable(),
});

/** The answer that a group is still to see: not when the link was used, or the group is none any more. */
export async function answerOf(id: GroupAskId): Promise<z.infer<typeof Answer> | undefined> {
  const [row] = await rows(sql`
    select a.kind, s.language, s.chat_id as "chatId", a.thread_id as "threadId"
    from group_asks a join source_groups s on s.id = a.source_id
    where a.id = ${id} and a.status = 'waiting' and s.status = 'active' and ${isAlive}`);
  return row && Answer.parse(row);
}

export async function forgetGroupAsk(id: GroupAskId): Promise<void> {
  await rows(sql`delete from group_asks where id = ${id}`);
}

/** Ids of what a person asked for lately and was brought to their private chat. */
export async function takenAsks(userId: number): Promise<GroupAskId[]> {
  const found = await rows(
    sql`select id from group_asks where user_id = ${userId} and status = 'taken'`,
  );
  return found.map((row) => GroupAskId.parse(row["id"]));
}

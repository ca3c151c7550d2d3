// What people asked for in groups with /report. Kept there, taken up in private.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { answerPauseS, askLifeMinutes, maxAsks } from "../../domain/reporting/group-ask.ts";
import { ChatId, type DraftId, type GroupAskId } from "../../domain/ids.ts";
import { all, computed, first, record, type ReadBy } from "../record.ts";
import { sourceGroups } from "../tables/queues/source-groups.ts";
import { groupAsks } from "../tables/reporting/group-asks.ts";
import { rows } from "../unit-of-work.ts";
import { insertFrom, same, set } from "../values.ts";

const GroupAsk = record({
  id: groupAsks.id,
  sourceId: groupAsks.sourceId,
  kind: groupAsks.kind,
  userId: groupAsks.userId,
  language: groupAsks.language,
  target: groupAsks.target,
  draftId: groupAsks.draftId,
  /** The group saw an answer to it. */
  answered: computed(sql`answered_at is not null`, z.boolean()),
});
/** What somebody asked for with `/report` in a source group. */
export type GroupAsk = ReadBy<typeof GroupAsk>;

const isAlive = sql`expires_at > app_now()`;
const isOf = (userId: number) => same(groupAsks.userId, ChatId.parse(userId));

const Until = record({ expiresAt: groupAsks.expiresAt });

/** Keeps an ask and returns until when its link works; undefined when the person has too many already. */
export async function insertGroupAsk(
  ask: Omit<GroupAsk, "draftId" | "answered"> & { threadId: number | undefined },
): Promise<Date | undefined> {
  const { id, sourceId, threadId, kind, userId, language, target } = ask;
  const expiresAt = sql`app_now() + ${askLifeMinutes} * interval '1 minute'`;
  const fresh = { id, sourceId, threadId, kind, userId, language, target, expiresAt };
  const kept = await first(
    Until,
    sql`
      ${insertFrom(
        groupAsks,
        fresh,
        sql`where (
          select count(*) from ${groupAsks} where ${isOf(userId)} and ${isAlive}) < ${maxAsks}`,
      )}
      returning ${Until.list}`,
  );
  return kept?.expiresAt;
}

export async function findGroupAsk(id: GroupAskId): Promise<GroupAsk | undefined> {
  return first(
    GroupAsk,
    sql`select ${GroupAsk.list} from ${groupAsks} where ${same(groupAsks.id, id)} and ${isAlive}`,
  );
}

/** What waits to be brought to a person's private chat, the oldest first. */
export async function waitingAsks(userId: number): Promise<GroupAsk[]> {
  return all(
    GroupAsk,
    sql`
      select ${GroupAsk.list} from ${groupAsks}
      where ${isOf(userId)} and kind = 'report' and status = 'waiting' and ${isAlive}
      order by expires_at`,
  );
}

export async function markTaken(id: GroupAskId, draftId: DraftId | undefined): Promise<void> {
  const changes = { status: "taken", draftId: draftId ?? null };
  await rows(sql`
    update ${groupAsks} set ${set(groupAsks, changes)} where ${same(groupAsks.id, id)}`);
}

/** An ask whose private chat turned out to be out of reach waits again. */
export async function giveBack(userId: number): Promise<GroupAsk[]> {
  return all(
    GroupAsk,
    sql`
      with lately as (
        select * from ${groupAsks}
        where ${isOf(userId)} and kind = 'report' and ${isAlive} for update
      ), back as (
        update ${groupAsks} a set ${set(groupAsks, { status: "waiting", draftId: null })}
        from lately where a.id = lately.id
      ) select ${GroupAsk.list} from lately ${groupAsks} order by expires_at`,
  );
}

/** False: the same person was answered in that group a moment ago. */
export async function claimAnswer(ask: GroupAsk): Promise<boolean> {
  const claimed = await rows(sql`
    update ${groupAsks} set ${set(groupAsks, { answeredAt: sql`app_now()` })}
    where ${same(groupAsks.id, ask.id)} and not exists (
      select 1 from ${groupAsks} where ${same(groupAsks.sourceId, ask.sourceId)}
        and ${isOf(ask.userId)} and answered_at > app_now() - ${answerPauseS} * interval '1 second')
    returning 1`);
  return claimed.length === 1;
}

const a = alias(groupAsks, "a");
const s = alias(sourceGroups, "s");

const Answer = record({
  kind: a.kind,
  language: s.language,
  chatId: s.chatId,
  threadId: a.threadId,
});

/** The answer that a group still has to see; undefined once the link was used or the group is no source. */
export async function answerOf(id: GroupAskId): Promise<ReadBy<typeof Answer> | undefined> {
  return first(
    Answer,
    sql`
      select ${Answer.list} from ${groupAsks} a join ${sourceGroups} s on s.id = a.source_id
      where ${same(a.id, id)} and a.status = 'waiting' and s.status = 'active' and ${isAlive}`,
  );
}

export async function forgetGroupAsk(id: GroupAskId): Promise<void> {
  await rows(sql`delete from ${groupAsks} where ${same(groupAsks.id, id)}`);
}

const Taken = record({ id: groupAsks.id });

/** Ids of what a person asked for lately and was brought to their private chat. */
export async function takenAsks(userId: number): Promise<GroupAskId[]> {
  const found = await all(
    Taken,
    sql`select ${Taken.list} from ${groupAsks} where ${isOf(userId)} and status = 'taken'`,
  );
  return found.map(({ id }) => id);
}

import { sql } from "drizzle-orm";
import { z } from "zod";
import type { DismissalGround } from "../../domain/decisions/grounds.ts";
import { StaffId, UserId, type CaseId } from "../../domain/ids.ts";
import { voteMs, type DismissalVote } from "../../domain/decisions/second-key.ts";
import { rows } from "../unit-of-work.ts";

/** What reporters told of a case until now: how many reports, additions, files and answers. */
const sightOf = (caseId: CaseId) => sql`(
  select concat_ws(':', count(distinct r.id), count(distinct a.id), count(distinct e.id),
    (select count(*) from questions q where q.case_id = ${caseId} and q.status = 'answered'))
  from reports r left join additions a on a.report_id = r.id
    left join evidence e on e.report_id = r.id
  where r.case_id = ${caseId})`;

/** Keeps one vote a person, for what is known of the case now. */
export async function keepVote(
  caseId: CaseId,
  vote: { version: number; staffId: StaffId; ground: DismissalGround },
): Promise<void> {
  await rows(sql`
    insert into dismissal_votes (case_id, version, staff_id, ground, sight)
    values (${caseId}, ${vote.version}, ${vote.staffId}, ${vote.ground}, ${sightOf(caseId)})
    on conflict (case_id, version, staff_id) do update set ground = excluded.ground,
      sight = excluded.sight, voted_at = excluded.voted_at, void_at = null`);
}

/** A vote, and by which Telegram account. */
export type WaitingVote = DismissalVote & { userId: UserId };

const Kept = z
  .object({
    version: z.number(),
    id: StaffId,
    name: z.string(),
    userId: z.coerce.number().pipe(UserId),
  })
  .transform(({ version, userId, ...by }): WaitingVote => ({ version, userId, by }));

/** The votes to dismiss a case that wait, the oldest first: less than a day old, and nothing came since. */
export async function votesWaiting(caseId: CaseId): Promise<WaitingVote[]> {
  const found = await rows(sql`
    select v.version, s.id, s.name, s.telegram_user_id as "userId"
    from dismissal_votes v join staff s on s.id = v.staff_id join cases c on c.id = v.case_id
    where v.case_id = ${caseId} and v.version = c.version and v.void_at is null
      and v.voted_at > app_now() - ${voteMs} * interval '1 millisecond'
      and v.sight = ${sightOf(caseId)}
    order by v.voted_at, s.id`);
  return found.map((row) => Kept.parse(row));
}

/** It counts no more, unless its voter votes again. */
export async function voidVote(caseId: CaseId, vote: DismissalVote): Promise<void> {
  await rows(sql`
    update dismissal_votes set void_at = app_now()
    where case_id = ${caseId} and version = ${vote.version} and staff_id = ${vote.by.id}`);
}

const Told = z.object({
  staffId: StaffId,
  version: z.number(),
  ground: z.string(),
  votedAt: z.coerce.date(),
});

/** The votes on a case that the audit trail is to have now, the oldest first. */
export async function votesToTell(caseId: CaseId): Promise<z.infer<typeof Told>[]> {
  const found = await rows(sql`
    update dismissal_votes set is_told = true where case_id = ${caseId} and not is_told
    returning staff_id as "staffId", version, ground, voted_at as "votedAt"`);
  return found
    .map((row) => Told.parse(row))
    .toSorted((one, other) => one.votedAt.getTime() - other.votedAt.getTime());
}

// Votes to dismiss one of the gravest. Cast and counted by cast-vote.ts, read for whom Telegram is asked.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DismissalGround } from "../../domain/decisions/grounds.ts";
import type { CaseId, StaffId, UserId } from "../../domain/ids.ts";
import { voteMs, type DismissalVote } from "../../domain/decisions/second-key.ts";
import { all, record } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { dismissalVotes } from "../tables/decisions/dismissal-votes.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

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
    ${insertInto(dismissalVotes, { ...vote, caseId, sight: sightOf(caseId) })}
    on conflict (case_id, version, staff_id) do update set ground = excluded.ground,
      sight = excluded.sight, voted_at = excluded.voted_at, void_at = null`);
}

/** A vote, and by which Telegram account. */
export type WaitingVote = DismissalVote & { userId: UserId };

const v = alias(dismissalVotes, "v");
const s = alias(staff, "s");

const Waiting = record({ version: v.version, id: s.id, name: s.name, userId: s.telegramUserId });

/** The votes to dismiss a case that wait as `v`, with their voters as `s`. */
export const waitingVotes = (caseId: CaseId) => sql`
  ${dismissalVotes} v join ${cases} c on c.id = v.case_id and c.version = v.version
    and ${same(v.caseId, caseId)} and v.void_at is null and v.sight = ${sightOf(caseId)}
    and v.voted_at > app_now() - ${voteMs} * interval '1 millisecond'
  join ${staff} s on s.id = v.staff_id`;

/** The votes to dismiss a case that wait, the oldest first: less than a day old, and nothing came since. */
export async function votesWaiting(caseId: CaseId): Promise<WaitingVote[]> {
  const query = sql`select ${Waiting.list} from ${waitingVotes(caseId)} order by v.voted_at, s.id`;
  const found = await all(Waiting, query);
  return found.map(({ version, userId, ...by }) => ({ version, userId, by }));
}

/** The vote no longer counts, unless its voter votes again. */
export async function voidVote(caseId: CaseId, { version, by }: DismissalVote): Promise<void> {
  await rows(sql`
    update ${dismissalVotes} set ${set(dismissalVotes, { voidAt: sql`app_now()` })}
    where ${same(dismissalVotes.caseId, caseId)} and ${same(dismissalVotes.version, version)}
      and ${same(dismissalVotes.staffId, by.id)}`);
}

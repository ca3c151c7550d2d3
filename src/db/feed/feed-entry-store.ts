// What is in the feed. Kept by what tends it and by decisions, read by whoever answers subscribers.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import {
  enterAfterMs,
  lapseAfterMs,
  reviewBeforeMs,
  type FeedEntry,
} from "../../domain/feed/entry.ts";
import { gravestKeys } from "../../domain/cases/categories.ts";
import { CaseId, type FeedEntryId } from "../../domain/ids.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { all, computed, count, first, one, orNothing, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { feedEntries } from "../tables/feed/feed-entries.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";
import { nextSeq, takeTurn } from "./feed-turn.ts";

const interval = (ms: number) => sql`interval '1 millisecond' * ${ms}::bigint`;

/** It was not told or left out before, and its reporters may hear of it. The words are those of an index. */
const isNotFed = sql`cases.status = 'upheld' and cases.fed_version is distinct from cases.version
  and not exists (select 1 from case_silences q
    where q.case_id = cases.id and q.until > app_now())`;

/**
 * There is one; the limit has it looked up for each case. A plain join reads all decisions up to that of the last
 * case.
 */
const lastOf = sql`
  cross join lateral (select * from ${decisions} last
    where last.case_id = cases.id and last.version = cases.version limit 1) decisions`;

const gravest = sql`${sql.param(`{${gravestKeys.join(",")}}`)}::text[]`;

const Due = record({
  id: cases.id,
  code: cases.code,
  version: cases.version,
  category: cases.category,
  own: cases.own,
  rated: cases.rated,
  subjectId: cases.subjectId,
  subjectKind: computed(
    sql`(select s.kind from subjects s where s.id = cases.subject_id)`,
    z.enum(subjectKinds),
  ),
  /** When it was decided, or by a report that came since. */
  wasGravest: computed(
    sql`(decisions.tells = 'neutral' or (select true from reports r
      where r.case_id = cases.id and r.category = any(${gravest}) limit 1) is true)`,
    z.boolean(),
  ),
  /** Nobody decided on it for so long that it would leave again. */
  isOld: computed(sql`decided_at <= app_now() - ${interval(lapseAfterMs)}`, z.boolean()),
});
export type DueForFeed = ReadBy<typeof Due>;

/** Takes cases that are to enter, each version once; those that somebody decides on now come later. */
export function takeDueForFeed(limit: number): Promise<DueForFeed[]> {
  return all(
    Due,
    sql`
      with due as materialized (
        select cases.id, cases.version from ${cases} ${lastOf}
        where ${isNotFed} and decided_at <= (select app_now()) - ${interval(enterAfterMs)}
        order by cases.id ${limitTo(limit)} for update of cases skip locked)
      update ${cases} set fed_version = due.version
      from due join ${decisions} on decisions.case_id = due.id and decisions.version = due.version
      where cases.id = due.id returning ${Due.list}`,
  );
}

const Next = record({
  at: computed(
    sql`least(
      (select min(until_at) from feed_entries where is_in),
      (select min(greatest(decided_at + ${interval(enterAfterMs)}, app_now()))
        from ${cases} ${lastOf} where ${isNotFed}))`,
    orNothing(z.coerce.date()),
  ),
});

/** When the next one enters or lapses, as far as that is known. */
export async function nextInFeed(): Promise<Date | undefined> {
  return (await one(Next, sql`select ${Next.list}`)).at;
}

type Told = { id: FeedEntryId; case: DueForFeed; entry: FeedEntry };

/** Tells of a case from now on. */
export async function insertFeedEntry({ id, case: of, entry }: Told): Promise<void> {
  takeTurn();
  const fresh = insertInto(feedEntries, {
    id,
    caseId: of.id,
    version: of.version,
    ...entry,
    isIn: true,
    seq: nextSeq,
    category: of.category,
    fromAt: sql`app_now()`,
    untilAt: sql`(select decided_at + ${interval(lapseAfterMs)} from decisions
      where case_id = ${of.id} and version = ${of.version})`,
  });
  // A process of an older version, which does not look at the mark, may have told of it just before.
  await rows(sql`${fresh} on conflict (case_id, version) do nothing`);
}

const Left = record({ caseId: feedEntries.caseId });
const isOver = sql`is_in and until_at <= (select app_now())`;

/**
 * Takes entries out, at most `limit`, the oldest first. What they named goes with the same statement; that they left
 * stays to be told.
 */
async function takeOut(which: SQL, limit: number): Promise<CaseId[]> {
  // In the order of an index, so that the first is looked up where there may be many, and none is.
  const oldest = sql`from feed_entries where ${which} order by until_at`;
  if ((await rows(sql`select 1 ${oldest} limit 1`)).length === 0) return [];
  takeTurn();
  const found = await all(
    Left,
    sql`
      update ${feedEntries} set is_in = false, kind = null, key = null, name = null, from_at = null,
        until_at = null, seq = ${nextSeq} + leaving.nr
      from (select id as leaving_id, row_number() over (order by id) - 1 as nr
        from (select id ${oldest} ${limitTo(limit)}) oldest) leaving
      where id = leaving.leaving_id and is_in returning ${Left.list}`,
  );
  return found.map(({ caseId }) => caseId);
}

/** Whether it was there. */
export async function takeOutOfFeed(caseId: CaseId): Promise<boolean> {
  return (await takeOut(sql`is_in and case_id = ${caseId}`, 1)).length > 0;
}

/** What nobody looked at again for too long, at most `limit` at once; gives the codes' cases. */
export function takeOutLapsed(limit: number): Promise<CaseId[]> {
  return takeOut(isOver, limit);
}

const Renamed = record({
  id: feedEntries.id,
  name: computed(sql`now.name`, orNothing(z.string())),
});
const nameNow = sql`
  join cases c on c.id = feed_entries.case_id
  left join lateral (select a.value as name from subject_aliases a
    where a.subject_id = c.subject_id and a.kind = 'username' and a.left_at is null
    order by a.seen_to desc, a.id desc limit 1) now on true`;

/** Tells of chats whose public name is another one than was told: by the name that they have now. */
export async function renameInFeed(limit: number): Promise<number> {
  const renamed = await all(
    Renamed,
    sql`
      select ${Renamed.list} from ${feedEntries} ${nameNow}
      where is_in and feed_entries.kind in ('channel', 'group')
        and feed_entries.name is distinct from now.name ${limitTo(limit)}`,
  );
  if (renamed.length > 0) takeTurn();
  for (const { id, name } of renamed) {
    await rows(sql`
      update ${feedEntries} set name = ${name ?? null}, seq = ${nextSeq}
      where ${same(feedEntries.id, id)} and is_in`);
  }
  return renamed.length;
}

const isToReview = sql`is_in and until_at <= (select app_now()) + ${interval(reviewBeforeMs)}`;

const ToReview = record({
  id: feedEntries.id,
  caseId: feedEntries.caseId,
  code: cases.code,
  kind: feedEntries.kind,
  category: feedEntries.category,
  untilAt: feedEntries.untilAt,
  waiting: computed(sql`count(*) over ()`, count),
});
export type EntryToReview = ReadBy<typeof ToReview>;

const toReview = sql`
  select ${ToReview.list} from ${feedEntries} join ${cases} on cases.id = feed_entries.case_id
  where ${isToReview}`;

/** What lapses next, and how many of them wait for a review. */
export function nextToReview(): Promise<EntryToReview | undefined> {
  return first(ToReview, sql`${toReview} order by until_at, feed_entries.id limit 1`);
}

/** One of those; undefined: it left, or was reviewed already. */
export function findToReview(id: FeedEntryId): Promise<EntryToReview | undefined> {
  return first(ToReview, sql`${toReview} and ${same(feedEntries.id, id)}`);
}

/** It is right still: it stays for as long as one that enters now. Whether it was there to be reviewed. */
export async function keepInFeed(id: FeedEntryId): Promise<boolean> {
  takeTurn();
  const kept = await all(
    Left,
    sql`
      update ${feedEntries} set until_at = app_now() + ${interval(lapseAfterMs)}, seq = ${nextSeq}
      where ${same(feedEntries.id, id)} and ${isToReview} returning ${Left.list}`,
  );
  return kept.length > 0;
}

const Count = record({
  all: computed(sql`count(*)`, count),
  public: computed(sql`count(*) filter (where is_public and not left_public)`, count),
});

export function countFeed(): Promise<ReadBy<typeof Count>> {
  return one(Count, sql`select ${Count.list} from ${feedEntries} where is_in`);
}

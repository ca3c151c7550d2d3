import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { CaseStatus } from "../../domain/cases/case-status.ts";
import { CaseId, type SubjectId } from "../../domain/ids.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { similarFrom, trigramsOf } from "../../domain/subjects/term-similarity.ts";
import { rows } from "../unit-of-work.ts";

const Related = z.object({
  id: CaseId,
  code: z.string(),
  status: CaseStatus,
  subjectKind: z.enum(subjectKinds),
  display: z.string(),
  /** When it was decided last, else when it was opened. */
  at: z.coerce.date(),
  total: z.coerce.number(),
});

/** A case that whoever decides on another one should know of. */
type RelatedCase = Omit<z.infer<typeof Related>, "total">;

/** The first of them, and how many there are in all. */
export type RelatedCases = { cases: readonly RelatedCase[]; total: number };

const columns = sql`
  c.id, c.code, c.status, s.kind as "subjectKind", s.display, count(*) over () as total,
  coalesce((select max(d.decided_at) from decisions d
    where d.case_id = c.id and d.from_status <> d.to_status), c.opened_at) as at`;

/** Whether Telegram told the number of what an alias belongs to. */
const isNumbered = (alias: SQL) => sql`exists (select 1 from subject_aliases n
  where n.subject_id = ${alias}.subject_id and right(n.kind, 3) = '_id')`;

/**
 * What may be the same thing: one of both was known by a name alone, which the other one has or had.
 * The name may have been passed on between two reports, so it is for people to say.
 */
const perhapsSame = (ids: SQL) => sql`
  select theirs.subject_id as id from subject_aliases own
  join subject_aliases theirs on theirs.kind = own.kind and theirs.value = own.value
    and theirs.subject_id <> own.subject_id
  where own.subject_id in (${ids})
    and not (${isNumbered(sql`own`)} and ${isNumbered(sql`theirs`)})`;

/** Of a channel its messages, of a message its channel and the other messages there. */
export async function casesInSamePlace(id: SubjectId, limit: number): Promise<RelatedCases> {
  const place = sql`select coalesce(parent_id, id) from subjects where id = ${id}`;
  return read(sql`
    with places as (${place} union ${perhapsSame(place)})
    select ${columns} from subjects own
    join subjects s on s.id <> own.id
      and (s.id in (select * from places) or s.parent_id in (select * from places))
    join cases c on c.subject_id = s.id
    where own.id = ${id} and c.status <> 'merged'
      and (own.parent_id is not null or s.parent_id is not null)
    order by s.parent_id is null desc, c.status in ('open', 'escalated') desc,
      c.opened_at desc, c.id limit ${limit}`);
}

/** Cases on search terms that are written much like this one, or on what may be the same thing. */
export async function casesOfAlike(id: SubjectId, limit: number): Promise<RelatedCases> {
  return read(sql`
    with own as (select trigram from term_trigrams where subject_id = ${id}),
    near as (
      select t.subject_id, count(*)::float as shared from own
      join term_trigrams t on t.trigram = own.trigram and t.subject_id <> ${id} group by 1),
    alike as (
      select near.subject_id, near.shared / ((select count(*) from own)
        + (select count(*) from term_trigrams a where a.subject_id = near.subject_id)
        - near.shared) as similarity
      from near where near.shared >= ${similarFrom}::float * (select count(*) from own)
      union select id, 1 from (${perhapsSame(sql`${id}::uuid`)}) same)
    select ${columns} from alike
    join subjects s on s.id = alike.subject_id
    join cases c on c.subject_id = s.id
    where similarity >= ${similarFrom}::float and c.status <> 'merged'
    order by similarity desc, c.opened_at desc, c.id limit ${limit}`);
}

async function read(query: SQL): Promise<RelatedCases> {
  const found = (await rows(query)).map((row) => Related.parse(row));
  return { cases: found, total: found[0]?.total ?? 0 };
}

/** Lets a new search term be found by others like it. */
export async function keepTrigrams(id: SubjectId, key: string): Promise<void> {
  await rows(sql`
    insert into term_trigrams (trigram, subject_id)
    select value, ${id}::uuid from jsonb_array_elements_text(${JSON.stringify(trigramsOf(key))}::jsonb)
    on conflict do nothing`);
}

// Other cases like one, or in its place. Read for cards; subject-store.ts keeps the names to compare.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CaseId, SubjectId } from "../../domain/ids.ts";
import { similarFrom, trigramsOf } from "../../domain/subjects/term-similarity.ts";
import { all, computed, count, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { termTrigrams } from "../tables/subjects/term-trigrams.ts";
import type { Write } from "../pending.ts";
import { later } from "../unit-of-work.ts";
import { insertFrom } from "../values.ts";

const c = alias(cases, "c");
const s = alias(subjects, "s");

const Related = record({
  id: c.id,
  code: c.code,
  status: c.status,
  subjectKind: s.kind,
  display: s.display,
  /** When it was decided last, else when it was opened. */
  at: computed(
    sql`coalesce((select max(d.decided_at) from decisions d
      where d.case_id = c.id and d.from_status <> d.to_status), c.opened_at)`,
    z.coerce.date(),
  ),
  total: computed(sql`count(*) over ()`, count),
});

/** A case that whoever decides on another one should know of. */
type RelatedCase = Omit<ReadBy<typeof Related>, "total">;

/** The first of them, and how many there are in all. */
export type RelatedCases = { cases: readonly RelatedCase[]; total: number };

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

/** So many messages of one place are looked at, the newest: a flood in one channel is told in thousands. */
const inOnePlace = 500;

/** Of a channel its messages, of a message its channel and the other messages there. */
export async function casesInSamePlace(id: SubjectId, limit: number): Promise<RelatedCases> {
  const place = sql`select coalesce(parent_id, id) from subjects where id = ${id}`;
  return read(sql`
    with places(id) as (${place} union ${perhapsSame(place)}),
    there as (
      select id from places
      union select m.id from places p cross join lateral (
        select id from subjects where parent_id = p.id order by id desc ${limitTo(inOnePlace)}) m)
    select ${Related.list} from subjects own
    join there on there.id <> own.id
    join subjects s on s.id = there.id
    join cases c on c.subject_id = s.id
    where own.id = ${id} and c.status <> 'merged'
      and (own.parent_id is not null or s.parent_id is not null)
    order by s.parent_id is null desc, c.status in ('open', 'escalated') desc,
      c.opened_at desc, c.id ${limitTo(limit)}`);
}

/** So many of the newest terms with a trigram are looked at, and of all those the ones with most of them. */
const withOneTrigram = 150;
const lookedAt = 100;

/**
 * The subjects whose terms share trigrams with `own`, and how much they share. Only those are compared in whole
 * that may be similar: by how many they were found, and by how many they may have been left out.
 */
const nearTo = (own: SQL, but: SubjectId | null) => sql`
    own as materialized (${own}),
    met as materialized (
      select own.trigram, t.subject_id from own cross join lateral (
        select subject_id from term_trigrams where trigram = own.trigram
        order by subject_id desc ${limitTo(withOneTrigram)}) t),
    common as materialized (select 1 from met group by trigram having count(*) = ${withOneTrigram}),
    seen as materialized (
      select subject_id from met where subject_id is distinct from ${but}::uuid group by 1
      having count(*) + (select count(*) from common)
        >= ${similarFrom}::float * (select count(*) from own)
      order by count(*) desc, 1 desc ${limitTo(lookedAt)}),
    near as (
      select seen.subject_id, count(*) as size, count(own.trigram) as shared
      from seen join term_trigrams theirs on theirs.subject_id = seen.subject_id
        left join own on own.trigram = theirs.trigram group by 1),
    alike as (
      select subject_id, shared::float / ((select count(*) from own) + near.size - shared) as similarity
      from near where shared > 0)`;

/**
 * Cases on search terms that are written much like this one, or on what may be the same thing. Where
 * terms are many, those that share what is rare are found, and of what is common the newest.
 */
export async function casesOfAlike(id: SubjectId, limit: number): Promise<RelatedCases> {
  const own = sql`select trigram from term_trigrams where subject_id = ${id}`;
  return read(sql`
    with ${nearTo(own, id)},
    named as (
      select subject_id, similarity from alike
      union select id, 1 from (${perhapsSame(sql`${id}::uuid`)}) same)
    select ${Related.list} from named
    join subjects s on s.id = named.subject_id
    join cases c on c.subject_id = s.id
    where similarity >= ${similarFrom}::float and c.status <> 'merged'
    order by similarity desc, c.opened_at desc, c.id ${limitTo(limit)}`);
}

/** Cases on search terms that are written much like a folded one that nobody may have reported. */
export async function casesLikeTerm(key: string, limit: number): Promise<CaseId[]> {
  const own = sql`select value as trigram from ${trigramRows(key)}`;
  const found = await read(sql`
    with ${nearTo(own, null)}
    select ${Related.list} from alike
    join subjects s on s.id = alike.subject_id
    join cases c on c.subject_id = s.id
    where similarity >= ${similarFrom}::float and c.status <> 'merged'
    order by similarity desc, c.opened_at desc, c.id ${limitTo(limit)}`);
  return found.cases.map(({ id }) => id);
}

async function read(query: SQL): Promise<RelatedCases> {
  const found = await all(Related, query);
  return { cases: found, total: found[0]?.total ?? 0 };
}

/** Lets a new search term be found by others like it. */
export function keepTrigrams(id: SubjectId, key: string): Promise<void> {
  return later(splitting, { id, key });
}

const splitting: Write<{ id: SubjectId; key: string }> = {
  into: termTrigrams,
  statements: (split) =>
    split.map(({ id, key }) => {
      const fresh = { trigram: sql`value`, subjectId: id };
      return insertFrom(termTrigrams, fresh, sql`from ${trigramRows(key)} on conflict do nothing`);
    }),
};

const trigramRows = (key: string) =>
  sql`jsonb_array_elements_text(${JSON.stringify(trigramsOf(key))}::jsonb)`;

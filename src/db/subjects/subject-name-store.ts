// Names that a subject has and had. Kept with the subject, read for its card.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { SubjectId } from "../../domain/ids.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { all, computed, first, maybe, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { subjectAliases } from "../tables/subjects/subject-aliases.ts";
import { subjectTitles } from "../tables/subjects/subject-titles.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Shown = record({ display: subjects.display });

/** Keeps what Telegram tells of a subject now; what it was called before becomes history. */
export async function keepNames(id: SubjectId, told: Subject): Promise<void> {
  const { display, kind, title } = told;
  const row = await first(
    Shown,
    sql`select ${Shown.list} from ${subjects} where ${same(subjects.id, id)}`,
  );
  const shown = row?.display;
  const hasStill = told.aliases.some(
    ({ kind, value }) => kind === "username" && shown === `@${value}`,
  );
  // Of a chat's several names only the one that it showed is known to be gone.
  if (shown?.startsWith("@") === true && !hasStill) await leaveName(id, shown.slice(1));
  // Without a title it is a link's number and name: they don't tell what it is.
  const changes = title === undefined ? { display } : { display, kind };
  await rows(sql`
    update ${subjects} set ${set(subjects, changes)} where ${same(subjects.id, id)}`);
  if (title !== undefined) await keepTitle(id, title);
}

/** A subject has not got a name any more, and so have the messages and stories in it. */
export async function leaveName(id: SubjectId, name: string): Promise<void> {
  await rows(sql`
    update ${subjectAliases} a set ${set(subjectAliases, { leftAt: sql`app_now()` })}
    from ${subjects} s where a.subject_id = s.id and a.left_at is null
      and (s.id = ${id} and a.kind = 'username' and a.value = ${name}
        or s.parent_id = ${id} and a.kind like '%\\_of\\_username'
          and split_part(a.value, '/', 1) = ${name})`);
}

const Titled = record({ id: subjectTitles.id, title: subjectTitles.title });

/** The title that a subject was seen with last. */
function newestTitle(id: SubjectId) {
  return first(
    Titled,
    sql`
      select ${Titled.list} from ${subjectTitles} where ${same(subjectTitles.subjectId, id)}
      order by seen_to desc, id desc limit 1`,
  );
}

export async function titleOf(id: SubjectId): Promise<string | undefined> {
  return (await newestTitle(id))?.title;
}

async function keepTitle(id: SubjectId, title: string): Promise<void> {
  const newest = await newestTitle(id);
  if (newest?.title === title) {
    await rows(sql`
      update ${subjectTitles} set ${set(subjectTitles, { seenTo: sql`app_now()` })}
      where ${same(subjectTitles.id, newest.id)}`);
    return;
  }
  await rows(insertInto(subjectTitles, { id: uuidv7(), subjectId: id, title }));
}

const a = alias(subjectAliases, "a");
const t = alias(subjectTitles, "t");

const Former = record({
  kind: computed(sql`f.kind`, z.enum(["name", "title"])),
  name: maybe(a.value),
  title: maybe(t.title),
  until: computed(sql`f.until`, z.coerce.date()),
});
/** What a subject was called before: a public name or a title, and when it was last seen so. */
export type FormerName = { kind: "name" | "title"; value: string; until: Date };

/**
 * The newest former names of a subject and of where it stands, public names first. A title differs from
 * the one before it, so each but the newest is a former one.
 */
export async function formerNamesOf(id: SubjectId, limit: number): Promise<FormerName[]> {
  const found = await all(
    Former,
    sql`
      with named as (
        select id from subjects where id = ${id}
        union select parent_id from subjects where id = ${id} and parent_id is not null
      ), former as (
        select 'name' as kind, a.id, a.seen_to as until from subject_aliases a
        where a.subject_id in (select id from named) and a.kind = 'username'
          and a.left_at is not null
        union all
        select 'title', t.id, t.seen_to from subject_titles t
        where t.subject_id in (select id from named) and exists (
          select 1 from subject_titles n where n.subject_id = t.subject_id
            and (n.seen_to, n.id) > (t.seen_to, t.id))
        order by kind, until desc ${limitTo(limit)})
      select ${Former.list} from former f
        left join ${subjectAliases} a on f.kind = 'name' and a.id = f.id
        left join ${subjectTitles} t on f.kind = 'title' and t.id = f.id
      order by f.kind, f.until desc`,
  );
  return found.map(({ name, title, ...former }) => ({ ...former, value: name ?? title ?? "" }));
}

import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { SubjectId } from "../../domain/ids.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { rows } from "../unit-of-work.ts";

/** Keeps what Telegram tells of a subject now; what it was called before becomes history. */
export async function keepNames(id: SubjectId, told: Subject): Promise<void> {
  const { display, kind, title } = told;
  const [row] = await rows(sql`select display from subjects where id = ${id}`);
  const shown = row && Shown.parse(row).display;
  const hasStill = told.aliases.some(
    ({ kind, value }) => kind === "username" && shown === `@${value}`,
  );
  // Of a chat's several names only the one that it showed is known to be gone.
  if (shown?.startsWith("@") === true && !hasStill) await leaveName(id, shown.slice(1));
  // Without a title it is a link's number and name: they don't tell what it is.
  await rows(sql`
    update subjects set display = ${display}, kind = ${title === undefined ? sql`kind` : kind}
    where id = ${id}`);
  if (title !== undefined) await keepTitle(id, title);
}

const Shown = z.object({ display: z.string() });

/** A subject has not got a name any more, and so have the messages and stories in it. */
export async function leaveName(id: SubjectId, name: string): Promise<void> {
  await rows(sql`
    update subject_aliases a set left_at = app_now() from subjects s
    where a.subject_id = s.id and a.left_at is null
      and (s.id = ${id} and a.kind = 'username' and a.value = ${name}
        or s.parent_id = ${id} and a.kind like '%\\_of\\_username'
          and split_part(a.value, '/', 1) = ${name})`);
}

const Titled = z.object({ id: z.string(), title: z.string() });

/** The title that a subject was seen with last. */
async function newestTitle(id: SubjectId): Promise<z.infer<typeof Titled> | undefined> {
  const [row] = await rows(sql`
    select id, title from subject_titles where subject_id = ${id}
    order by seen_to desc, id desc limit 1`);
  return row && Titled.parse(row);
}

export async function titleOf(id: SubjectId): Promise<string | undefined> {
  return (await newestTitle(id))?.title;
}

async function keepTitle(id: SubjectId, title: string): Promise<void> {
  const newest = await newestTitle(id);
  if (newest?.title === title) {
    await rows(sql`update subject_titles set seen_to = app_now() where id = ${newest.id}`);
    return;
  }
  await rows(sql`
    insert into subject_titles (id, subject_id, title) values (${uuidv7()}, ${id}, ${title})`);
}

const Former = z.object({
  kind: z.enum(["name", "title"]),
  value: z.string(),
  until: z.coerce.date(),
});
/** What a subject was called before: a public name or a title, and when it was last seen so. */
export type FormerName = z.infer<typeof Former>;

/** The newest former names of a subject and of where it stands, public names first. */
export async function formerNamesOf(id: SubjectId, limit: number): Promise<FormerName[]> {
  const found = await rows(sql`
    with named as (
      select id from subjects where id = ${id}
      union select parent_id from subjects where id = ${id} and parent_id is not null
    )
    select 'name' as kind, a.value, a.seen_to as until from subject_aliases a
    where a.subject_id in (select id from named) and a.kind = 'username' and a.left_at is not null
    union all
    select 'title', t.title, t.seen_to from subject_titles t
    where t.subject_id in (select id from named) and exists (
      select 1 from subject_titles n where n.subject_id = t.subject_id and n.title <> t.title
        and (n.seen_to, n.id) > (t.seen_to, t.id))
    order by kind, until desc limit ${limit}`);
  return found.map((row) => Former.parse(row));
}

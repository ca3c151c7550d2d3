// The numbers that Telegram gave to subjects. Joined when names are asked for again.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SubjectId } from "../../domain/ids.ts";
import { inChat, type ResolvedName } from "../../domain/subjects/resolved-subject.ts";
import { readSubjects } from "../../domain/subjects/subject-links.ts";
import type { Alias, Subject } from "../../domain/subjects/subject.ts";
import { all, first, record } from "../record.ts";
import { subjectAliases } from "../tables/subjects/subject-aliases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { subjectOf, subjectsOf } from "./subject-store.ts";
import { rows } from "../unit-of-work.ts";
import { same } from "../values.ts";

const a = alias(subjectAliases, "a");
const s = alias(subjects, "s");

/** Whether something was reported by a public name of which Telegram has not told the number. */
export async function lacksNumber(name: string): Promise<boolean> {
  const found = await rows(sql`
    select 1 from ${subjectAliases} a
    where a.kind = 'username' and ${same(a.value, name)} and a.left_at is null and not exists (
      select 1 from subject_aliases i
      where i.subject_id = a.subject_id and right(i.kind, 3) = '_id')`);
  return found.length > 0;
}

const Numbered = record({ value: a.value });

/** The number that Telegram gave something, which outlives every name. */
export async function numberOf(subjectId: SubjectId): Promise<string | undefined> {
  const row = await first(
    Numbered,
    sql`
      select ${Numbered.list} from ${subjectAliases} a
      where ${same(a.subjectId, subjectId)} and right(a.kind, 3) = '_id' and a.left_at is null
      order by a.seen_from desc limit 1`,
  );
  return row?.value;
}

const Named = record({ kind: a.kind, value: a.value });

/** By what something is known now, what was seen last first. */
export function aliasesOf(subjectId: SubjectId): Promise<Alias[]> {
  return all(
    Named,
    sql`
      select ${Named.list} from ${subjectAliases} a
      where ${same(a.subjectId, subjectId)} and a.left_at is null
      order by a.seen_to desc, a.id desc`,
  );
}

/** Joins who has a name to what was reported by it, and to messages and stories there. */
export async function joinHolder(answer: ResolvedName): Promise<SubjectId[]> {
  const [reading] = readSubjects(`@${answer.name}`, [], [answer]);
  if (reading === undefined) return [];
  const holder = await subjectOf(reading.subject);
  const children = await childrenBy(answer.name);
  const within = (child: Subject) => ({
    ...inChat(child, answer.chat.id),
    parent: reading.subject,
  });
  return [holder, ...(await subjectsOf(children.map(within))).ids];
}

const Child = record({
  subjectKind: s.kind,
  display: s.display,
  kind: a.kind,
  value: a.value,
});

/** What stands in a chat and was given by its name. */
async function childrenBy(name: string): Promise<Subject[]> {
  const found = await all(
    Child,
    sql`
      select ${Child.list} from ${subjectAliases} a join ${subjects} s on s.id = a.subject_id
      where a.kind like '%\\_of\\_username' and split_part(a.value, '/', 1) = ${name}
        and a.left_at is null order by a.seen_from`,
  );
  return found.map(({ subjectKind: kind, display, ...known }) => ({
    kind,
    display,
    aliases: [known],
  }));
}

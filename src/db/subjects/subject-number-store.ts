import { sql } from "drizzle-orm";
import { z } from "zod";
import { SubjectId } from "../../domain/ids.ts";
import { inChat, type ResolvedName } from "../../domain/subjects/resolved-subject.ts";
import { readSubjects } from "../../domain/subjects/subject-links.ts";
import {
  aliasKinds,
  subjectKinds,
  type AliasKind,
  type Subject,
} from "../../domain/subjects/subject.ts";
import { subjectOf, subjectsOf } from "./subject-store.ts";
import { rows } from "../unit-of-work.ts";

/** Whether something was reported by a public name of which Telegram has not told the number. */
export async function lacksNumber(name: string): Promise<boolean> {
  const found = await rows(sql`
    select 1 from subject_aliases a
    where a.kind = 'username' and a.value = ${name} and a.left_at is null and not exists (
      select 1 from subject_aliases i
      where i.subject_id = a.subject_id and right(i.kind, 3) = '_id')`);
  return found.length > 0;
}

const Numbered = z.object({ value: z.string() });

/** The number that Telegram gave something, which outlives every name. */
export async function numberOf(subjectId: SubjectId): Promise<string | undefined> {
  const [row] = await rows(sql`
    select value from subject_aliases
    where subject_id = ${subjectId} and right(kind, 3) = '_id' and left_at is null
    order by seen_from desc limit 1`);
  return row && Numbered.parse(row).value;
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

const Child = z.object({
  subjectKind: z.enum(subjectKinds),
  display: z.string(),
  kind: z.custom<AliasKind>((kind) => typeof kind === "string" && Object.hasOwn(aliasKinds, kind)),
  value: z.string(),
});

/** What stands in a chat and was given by its name. */
async function childrenBy(name: string): Promise<Subject[]> {
  const found = await rows(sql`
    select s.kind as "subjectKind", s.display, a.kind, a.value
    from subject_aliases a join subjects s on s.id = a.subject_id
    where a.kind like '%\\_of\\_username' and split_part(a.value, '/', 1) = ${name}
      and a.left_at is null order by a.seen_from`);
  return found.map((row) => {
    const { subjectKind: kind, display, ...alias } = Child.parse(row);
    return { kind, display, aliases: [alias] };
  });
}

import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { SubjectId } from "../domain/ids.ts";
import type { Alias, Subject } from "../domain/subject.ts";
import { lockSpaces } from "./locks.ts";
import { lock, rows } from "./unit-of-work.ts";

const Found = z.object({ subject_id: SubjectId });

/**
 * The subject that a reading is about, made when it is new. Its aliases are locked in one order,
 * so that two first reports of one thing at the same moment meet in one subject.
 */
export async function subjectOf(reading: Subject, freshId: SubjectId): Promise<SubjectId> {
  const keys = reading.aliases.map((alias) => `${alias.kind}:${alias.value}`).sort();
  for (const key of keys) await lock(lockSpaces.subject, key);
  const known = await findSubject(reading.aliases);
  const id = known ?? freshId;
  if (known === undefined) {
    await rows(sql`
      insert into subjects (id, kind, display) values (${id}, ${reading.kind}, ${reading.display})`);
  }
  for (const alias of reading.aliases) {
    await rows(sql`
      insert into subject_aliases (id, subject_id, kind, value)
      values (${uuidv7()}, ${id}, ${alias.kind}, ${alias.value})
      on conflict (kind, value) do update set seen_to = app_now()`);
  }
  return id;
}

/** The strongest alias that is known decides: a numeric id outlives a username. */
export async function findSubject(aliases: readonly Alias[]): Promise<SubjectId | undefined> {
  for (const alias of aliases) {
    const [row] = await rows(sql`
      select subject_id from subject_aliases where kind = ${alias.kind} and value = ${alias.value}`);
    if (row !== undefined) return Found.parse(row).subject_id;
  }
  return undefined;
}

// What is reported, one row a thing. Found or made when a report is filed, looked up before.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { SubjectId } from "../../domain/ids.ts";
import { inChat } from "../../domain/subjects/resolved-subject.ts";
import {
  hasNumericId,
  usernameOf,
  type Alias,
  type Subject,
} from "../../domain/subjects/subject.ts";
import { chooseHolder, isTold, type Holder } from "../../domain/subjects/subject-holder.ts";
import { lockAll, lockSpaces } from "../locks.ts";
import { keepTrigrams } from "../cases/related-store.ts";
import { keepNames, leaveName } from "./subject-name-store.ts";
import { all, computed, first, record } from "../record.ts";
import { subjectAliases } from "../tables/subjects/subject-aliases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import type { Write } from "../pending.ts";
import { later, memoryOf } from "../unit-of-work.ts";
import { insertFrom, insertInto, same, set, type Fresh } from "../values.ts";

/**
 * The subjects that readings are about, made where they are new, with those in which they stand. All
 * their aliases are locked in one order, those of what stands in nothing first: so two first reports of
 * one thing at the same moment meet in one subject, and nobody who holds one alias waits for another
 * that somebody holds who waits for theirs.
 */
export async function subjectsOf(given: readonly Subject[]): Promise<Found> {
  const seen: Seen = { moved: new Set(), made: new Set() };
  lockAliases(given.map(rootOf));
  const found: { given: Subject; rootId: SubjectId }[] = [];
  for (const one of given) found.push({ given: one, rootId: await holderOf(rootOf(one), seen) });
  // By now it is known, and can't change any more, which number a name stands for.
  const standing = new Map<Subject, Subject>();
  for (const one of given) if (one.parent !== undefined) standing.set(one, await numbered(one));
  lockAliases([...standing.values()]);
  const ids: SubjectId[] = [];
  for (const { given: one, rootId } of found) {
    const reading = standing.get(one);
    ids.push(
      reading === undefined ? rootId : await holderOf(reading, seen, { one, parentId: rootId }),
    );
  }
  return { ids, ...seen };
}

/** `moved`: those that have got a name which was another one's. `made`: those that nobody knew before. */
type Seen = { moved: Set<SubjectId>; made: Set<SubjectId> };
type Found = { ids: SubjectId[] } & { readonly [K in keyof Seen]: ReadonlySet<SubjectId> };

/**
 * Holds what readings are about before `subjectsOf` does, and reads whose the first one is: beside something else,
 * both cost no wait of their own.
 */
export async function holdSubjects(given: readonly Subject[]): Promise<void> {
  const [first, ...others] = given.map(rootOf);
  if (first === undefined) return;
  lockAliases([first, ...others]);
  await holdersOf(first.aliases);
}

const rootOf = (one: Subject) => one.parent ?? one;

export async function subjectOf(given: Subject): Promise<SubjectId> {
  const [id] = (await subjectsOf([given])).ids;
  if (id === undefined) throw new Error("A reading is about nothing");
  return id;
}

/** Held until the unit of work at hand ends. */
const locked = () => memoryOf<true>(subjectAliases);

function lockAliases(readings: readonly Subject[]): void {
  const aliases = readings.flatMap((reading) => reading.aliases);
  const names = aliases.map(({ kind, value }) => `${kind}:${value}`);
  lockAll(
    lockSpaces.subject,
    names.filter((name) => !locked().has(name)),
  );
  for (const name of names) locked().set(name, true);
}

/** Whoever has a reading's aliases, which are locked; of one that stands in another, as it was given. */
async function holderOf(
  reading: Subject,
  { moved, made }: Seen,
  within?: { one: Subject; parentId: SubjectId },
): Promise<SubjectId> {
  const known = chooseHolder(reading, await holdersOf(reading.aliases));
  const id = known ?? SubjectId.parse(uuidv7());
  if (known === undefined) {
    const { kind, display } = reading;
    made.add(id);
    await later(making, { id, kind, display, parentId: within?.parentId });
    const term = reading.aliases.find(({ kind }) => kind === "term");
    if (term !== undefined) await keepTrigrams(id, term.value);
  }
  for (const each of reading.aliases) {
    if (await keepAlias(id, each, hasNumericId(reading))) moved.add(id);
  }
  const given = within?.one ?? reading;
  if (isTold(given)) await keepNames(id, given);
  return id;
}

const making: Write<Fresh<typeof subjects>> = {
  into: subjects,
  statements: (made) => [insertInto(subjects, ...made)],
};

/** The subject under which a reading would be filed, if there is one. */
export async function findSubject(given: Subject): Promise<SubjectId | undefined> {
  const reading = await numbered(given);
  return chooseHolder(reading, await holdersOf(reading.aliases));
}

const a = alias(subjectAliases, "a");
const i = alias(subjectAliases, "i");

const Numbered = record({ chatId: i.value });

/** A message that was given by a name gets the number of the chat that has this name, if known. */
async function numbered(given: Subject): Promise<Subject> {
  const name = given.parent === undefined ? undefined : usernameOf(given.parent);
  if (name === undefined || hasNumericId(given)) return given;
  const row = await first(
    Numbered,
    sql`
      select ${Numbered.list} from ${subjectAliases} a
      join ${subjectAliases} i on i.subject_id = a.subject_id and i.kind = 'chat_id'
      where a.kind = 'username' and ${same(a.value, name)} and a.left_at is null limit 1`,
  );
  return row === undefined ? given : inChat(given, Number(row.chatId));
}

const FoundHolder = record({
  kind: a.kind,
  value: a.value,
  subjectId: a.subjectId,
  left: computed(sql`a.left_at is not null`, z.boolean()),
  hasNumericId: computed(
    sql`exists (select 1 from subject_aliases i
      where i.subject_id = a.subject_id and right(i.kind, 3) = '_id')`,
    z.boolean(),
  ),
});

/** Who has or had these aliases, the latest first. */
async function holdersOf(aliases: readonly Alias[]): Promise<Holder[]> {
  const wanted = sql.join(
    aliases.map(({ kind, value }) => sql`(${kind}, ${value})`),
    sql`, `,
  );
  return all(
    FoundHolder,
    sql`
      select ${FoundHolder.list} from ${subjectAliases} a
      where (a.kind, a.value) in (${wanted}) order by a.seen_to desc`,
  );
}

const Loser = record({ subjectId: subjectAliases.subjectId });

/**
 * Notes that a subject has an alias; tells whether it was another one's. Only what comes with a number
 * can take a name from somebody else, or give back one that was left: a name alone may be an old one,
 * from an old message.
 */
async function keepAlias(id: SubjectId, { kind, value }: Alias, isSure: boolean): Promise<boolean> {
  const lost = isSure ? await takeFrom(isOthers(id, { kind, value })) : [];
  const losers = kind === "username" ? lost : [];
  for (const { subjectId } of losers) await leaveName(subjectId, value);
  await later(naming, { id, kind, value, isSure });
  return lost.length > 0;
}

const isOthers = (id: SubjectId, { kind, value }: Alias) => sql`
  ${same(subjectAliases.kind, kind)} and ${same(subjectAliases.value, value)}
    and subject_id <> ${id} and left_at is null`;

const naming: Write<Alias & { id: SubjectId; isSure: boolean }> = {
  into: subjectAliases,
  named: { by: ({ kind, value }) => `${kind}:${value}`, join: (before) => before },
  statements: (named) =>
    named.map(({ id, isSure, ...name }) =>
      insertFrom(
        subjectAliases,
        { id: uuidv7(), subjectId: id, ...name },
        sql`
          where not exists (select 1 from ${subjectAliases} where ${isOthers(id, name)})
          on conflict (kind, value, subject_id) do update set seen_to = app_now(), left_at = null
            where subject_aliases.left_at is null or ${isSure}`,
      ),
    ),
};

/** Whoever has an alias has it no more. */
async function takeFrom(which: SQL) {
  return all(
    Loser,
    sql`
      update ${subjectAliases} set ${set(subjectAliases, { leftAt: sql`app_now()` })}
      where ${which} returning ${Loser.list}`,
  );
}

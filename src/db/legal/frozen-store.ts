// What holds keep of whom or what a legal request names, where the rows have lost it. Read with these rows.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { all, computed, record } from "../record.ts";
import { heldCopies } from "../tables/privacy/held-copies.ts";
import { casesAt, reportsAt, type Resolved } from "./legal-target-store.ts";
import { fewIds } from "../values.ts";

export type FrozenRow = Readonly<Record<string, unknown>>;
/** By table, each row once; what the newest hold kept comes before what older ones did. */
export type Frozen = ReadonlyMap<string, readonly FrozenRow[]>;

type Ids = { reports: Set<string>; people: Set<string>; cases: Set<string>; subjects: Set<string> };

const Named = record({
  report: computed(sql`r.id`, z.string()),
  person: computed(sql`r.reporter_id`, z.string()),
});
const About = record({
  id: computed(sql`c.id`, z.string()),
  subject: computed(sql`c.subject_id`, z.string()),
});
const Copy = record({
  hold: heldCopies.holdId,
  of: heldCopies.of,
  content: heldCopies.content,
});

/** What the rows themselves say that it names. */
export async function namedBy(target: Resolved): Promise<Ids> {
  const own = await all(
    Named,
    sql`select ${Named.list} from reports r where r.id in (${reportsAt(target)})`,
  );
  const about = await all(
    About,
    sql`select ${About.list} from cases c where c.id in (${casesAt(target)})`,
  );
  return {
    reports: new Set(own.map(({ report }) => report)),
    people: new Set(own.map(({ person }) => person)),
    cases: new Set(about.map(({ id }) => id)),
    subjects: new Set([...target.subjects, ...about.map(({ subject }) => subject)]),
  };
}

const live = sql`held_copies.ends_at > app_now()`;
const isIn = (ids: Iterable<string>) => sql`(${fewIds(ids)})`;

/** An account whose owner was forgotten is known by copies alone. */
async function peopleOfAccount(value: string): Promise<{ people: string[]; holds: string[] }> {
  const copies = await all(
    Copy,
    sql`
      select ${Copy.list} from ${heldCopies} join holds h on h.id = held_copies.hold_id
      where ${live} and held_copies.of = 'reporters' and h.scope in ('person', 'report')`,
  );
  const theirs = copies.filter(({ content }) => String(content["telegramUserId"]) === value);
  return {
    people: theirs.map(({ content }) => String(content["id"])),
    holds: theirs.map(({ hold }) => hold),
  };
}

export async function frozenAt(target: Resolved): Promise<Frozen> {
  const named = await namedBy(target);
  const { people, holds } =
    target.kind === "account" ? await peopleOfAccount(target.value) : { people: [], holds: [] };
  for (const id of people) named.people.add(id);
  const ids = [...named.reports, ...named.people, ...named.cases, ...named.subjects];
  const copies = await all(
    Copy,
    sql`
      select ${Copy.list} from ${heldCopies} join holds h on h.id = held_copies.hold_id
      where ${live} and (h.target_id in ${isIn(ids)} or h.id in ${isIn(holds)})
      order by h.id desc, part`,
  );
  for (const { of, content } of copies) if (of === "reports") addReport(named, target, content);
  return byTable(copies.filter(({ of, content }) => isOf(named, of, content)));
}

/** A report of somebody who is named, by its own code or by who made it. Of things, nobody's report is. */
function addReport(named: Ids, { kind, value }: Resolved, content: FrozenRow): void {
  const person = String(content["reporterId"]);
  const isOwn = kind === "report" ? content["code"] === value : named.people.has(person);
  if (!isOwn) return;
  named.reports.add(String(content["id"]));
  named.people.add(person);
}

function isOf({ reports, people, cases, subjects }: Ids, of: string, row: FrozenRow): boolean {
  const has = (ids: Set<string>, key: string) => ids.has(String(row[key]));
  switch (of) {
    case "reporters":
      return has(people, "id");
    case "reports":
      return has(reports, "id");
    case "additions":
    case "evidence":
    case "appeals":
    case "questions":
      return has(reports, "reportId");
    case "subjects":
      return has(subjects, "id");
    case "subject_aliases":
    case "subject_titles":
      return has(subjects, "subjectId");
    case "cases":
      return has(cases, "id");
    case "decisions":
      return has(cases, "caseId");
    default:
      return false;
  }
}

function byTable(copies: readonly { of: string; content: FrozenRow }[]): Frozen {
  const found = new Map<string, Map<string, FrozenRow>>();
  for (const { of, content } of copies) {
    const rows = found.get(of) ?? new Map<string, FrozenRow>();
    const id = String(content["id"]);
    rows.set(id, merged(rows.get(id) ?? {}, content));
    found.set(of, rows);
  }
  return new Map([...found].map(([of, rows]) => [of, [...rows.values()]]));
}

/** The newer of two copies, unless something of the older one was erased before it was made. */
function merged(newer: FrozenRow, older: FrozenRow): FrozenRow {
  const [there, was] = [withoutGaps(newer), withoutGaps(older)];
  const isErased = Object.keys(newer).length > 0 && Object.keys(was).some((key) => !(key in there));
  return isErased ? { ...newer, ...was } : { ...older, ...there };
}

export function withoutGaps(row: FrozenRow | undefined): FrozenRow {
  return Object.fromEntries(
    Object.entries(row ?? {}).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Who reported, as far as a copy says so. */
export function peopleIn(frozen: Frozen): number[] {
  return (frozen.get("reporters") ?? []).flatMap(({ telegramUserId }) =>
    typeof telegramUserId === "number" ? [telegramUserId] : [],
  );
}

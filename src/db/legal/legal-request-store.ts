// Legal requests as they stand. Entered and moved by the verbs of /legal, read by its pages.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { LegalRequestId } from "../../domain/ids.ts";
import { openStatuses } from "../../domain/legal/request.ts";
import { all, computed, count, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { authorities } from "../tables/legal/authorities.ts";
import { legalRequests } from "../tables/legal/legal-requests.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const q = alias(legalRequests, "q");
const o = alias(authorities, "o");
const s = alias(staff, "s");

const Kept = record({
  id: q.id,
  code: q.code,
  kind: q.kind,
  instrument: q.instrument,
  version: q.version,
  status: q.status,
  receivedAt: q.receivedAt,
  dueAt: q.dueAt,
  notBefore: q.notBefore,
  secrecy: q.secrecy,
  secretUntil: q.secretUntil,
  secrecyEndBy: q.secrecyEndBy,
  secrecyEndedAt: q.secrecyEndedAt,
  toldAt: q.toldAt,
  items: q.items,
  periodFrom: q.periodFrom,
  periodTo: q.periodTo,
  details: q.details,
  docSha256: q.docSha256,
  effect: q.effect,
  effectedAt: q.effectedAt,
  acknowledgedAt: q.acknowledgedAt,
  validatedAt: q.validatedAt,
  authorityId: q.authorityId,
  authority: o.name,
  country: o.country,
  ageKey: o.ageKey,
  registeredBy: q.registeredBy,
  registrar: s.telegramUserId,
  overAt: q.overAt,
});
export type LegalRequest = ReadBy<typeof Kept>;

const selection = sql`
  select ${Kept.list} from ${legalRequests} q join ${authorities} o on o.id = q.authority_id
    join ${staff} s on s.id = q.registered_by`;

/** False: the code is taken. */
export async function insertLegalRequest(fresh: Fresh<typeof legalRequests>): Promise<boolean> {
  const kept = await rows(sql`
    ${insertInto(legalRequests, fresh)} on conflict (code) do nothing returning 1`);
  return kept.length === 1;
}

export async function findLegalRequest(id: LegalRequestId): Promise<LegalRequest | undefined> {
  return first(Kept, sql`${selection} where ${same(q.id, id)}`);
}

export async function findLegalRequestOf(code: string): Promise<LegalRequest | undefined> {
  return first(Kept, sql`${selection} where ${same(q.code, code)}`);
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockLegalRequest(id: LegalRequestId): Promise<LegalRequest | undefined> {
  await rows(sql`select 1 from ${legalRequests} where ${same(legalRequests.id, id)} for update`);
  return findLegalRequest(id);
}

/** Compare and set: false when it is not what was read any more. */
export async function moveLegalRequest(
  { id, version, status }: Pick<LegalRequest, "id" | "version" | "status">,
  changes: Changes<typeof legalRequests>,
): Promise<boolean> {
  const moved = await rows(sql`
    update ${legalRequests} set ${set(legalRequests, changes, { id })}
    where ${same(legalRequests.id, id)} and ${same(legalRequests.version, version)}
      and ${same(legalRequests.status, status)} returning 1`);
  return moved.length === 1;
}

/** Changes what is no part of its state. */
export async function changeLegalRequest(
  id: LegalRequestId,
  changes: Changes<typeof legalRequests>,
): Promise<void> {
  await rows(sql`
    update ${legalRequests} set ${set(legalRequests, changes, { id })}
    where ${same(legalRequests.id, id)}`);
}

const isOpen = sql`q.status = any(${sql.raw(`array['${openStatuses.join("','")}']`)})`;
const byUrgency = sql`order by q.due_at nulls last, q.received_at, q.id`;

/** Which of them; `mine`: what one officer entered, and is open. */
const chosen = {
  mine: (by) => sql`${isOpen} and ${by === undefined ? sql`false` : same(q.registeredBy, by)}`,
  open: () => isOpen,
  all: () => sql`true`,
} satisfies Record<string, (by: LegalRequest["registeredBy"] | undefined) => SQL>;

export type Chosen = keyof typeof chosen;

/** A page of them, the most urgent first. */
export async function someLegalRequests(
  which: Chosen,
  {
    by,
    limit,
    offset,
  }: {
    by: LegalRequest["registeredBy"] | undefined;
    limit: number;
    offset: number;
  },
): Promise<LegalRequest[]> {
  return all(
    Kept,
    sql`${selection} where ${chosen[which](by)} ${byUrgency} ${limitTo(limit)} offset ${offset}`,
  );
}

/** Those of an authority, or from a country, by what it is called. */
export async function searchLegalRequests(words: string, limit: number): Promise<LegalRequest[]> {
  const like = `%${words.toLowerCase().replaceAll(/[%_\\]/g, "")}%`;
  return all(
    Kept,
    sql`
      ${selection} where lower(o.name) like ${like} or lower(o.country) = ${words.toLowerCase()}
      order by q.id desc ${limitTo(limit)}`,
  );
}

const Counts = record({
  open: computed(sql`count(*) filter (where ${isOpen})`, count),
  waiting: computed(sql`count(*) filter (where q.status = 'proposed')`, count),
  overdue: computed(sql`count(*) filter (where ${isOpen} and q.due_at <= app_now())`, count),
});

export async function countLegalRequests(): Promise<ReadBy<typeof Counts>> {
  const found = await first(Counts, sql`select ${Counts.list} from ${legalRequests} q`);
  return found ?? { open: 0, waiting: 0, overdue: 0 };
}

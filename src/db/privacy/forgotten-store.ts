// What stands against somebody who was forgotten. Used when they are forgotten, and when they return.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { ReporterId } from "../../domain/ids.ts";
import type { Reporter } from "../reporting/reporter-store.ts";
import { all, computed, record } from "../record.ts";
import { forgottenPeople } from "../tables/privacy/forgotten-people.ts";
import { forgottenReports } from "../tables/privacy/forgotten-reports.ts";
import { rows } from "../unit-of-work.ts";
import { insertFrom, insertInto } from "../values.ts";

/** What stands against a person. */
export type Standing = Pick<Reporter, "allowance" | "measure" | "blocked">;

export async function keepForgotten(
  pseudonym: string,
  { allowance, measure, blocked }: Standing,
  expiresAt: Date,
): Promise<void> {
  const kept = { pseudonym, allowance, measure, blocked, expiresAt };
  await rows(sql`
    ${insertInto(forgottenPeople, kept)}
    on conflict (pseudonym) do update set allowance = excluded.allowance,
      measure = excluded.measure, blocked = excluded.blocked, expires_at = excluded.expires_at`);
}

const Of = record({
  of: computed(sql`unnest(array[r.case_id, c.id, c.subject_id])::text`, z.string()),
});

/** The subjects and cases in which a reporter's reports stand. */
export async function reportedBy(id: ReporterId): Promise<string[]> {
  const found = await all(
    Of,
    sql`
      select distinct ${Of.list}
      from reports r join cases c on c.id = coalesce(r.filed_in, r.case_id)
      where r.reporter_id = ${id} and r.withdrawn_at is null`,
  );
  return found.map((row) => row.of);
}

export async function keepMarks(marks: readonly string[], expiresAt: Date): Promise<void> {
  const each = sql`from jsonb_array_elements_text(${JSON.stringify(marks)}::jsonb) each`;
  await rows(sql`
    ${insertFrom(forgottenReports, { mark: sql`each`, expiresAt }, each)}
    on conflict (mark) do update set expires_at = excluded.expires_at`);
}

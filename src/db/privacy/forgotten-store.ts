import { sql } from "drizzle-orm";
import { z } from "zod";
import type { ReporterId } from "../../domain/ids.ts";
import { Measure } from "../../domain/reporting/reporter-measures.ts";
import { Allowance } from "../../domain/reporting/report-limit.ts";
import type { Reporter } from "../reporting/reporter-store.ts";
import { rows } from "../unit-of-work.ts";

/** What stands against a person. */
export type Standing = Pick<Reporter, "allowance" | "measure" | "blocked">;

export async function keepForgotten(
  pseudonym: string,
  { allowance, measure, blocked }: Standing,
  expiresAt: Date,
): Promise<void> {
  await rows(sql`
    insert into forgotten_people (pseudonym, allowance, measure, blocked, expires_at)
    values (${pseudonym}, ${json(allowance)}::jsonb, ${json(measure)}::jsonb, ${blocked},
      ${expiresAt.toISOString()}::timestamptz)
    on conflict (pseudonym) do update set allowance = excluded.allowance,
      measure = excluded.measure, blocked = excluded.blocked, expires_at = excluded.expires_at`);
}

const json = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

const Kept = z
  .object({ allowance: Allowance.nullable(), measure: Measure.nullable(), blocked: z.boolean() })
  .transform(({ allowance, measure, blocked }): Standing => ({
    allowance: allowance ?? undefined,
    measure: measure ?? undefined,
    blocked,
  }));

/** Lets go of what is kept: from now on it stands with the person, who is known again. */
export async function takeForgotten(pseudonym: string): Promise<Standing | undefined> {
  const [row] = await rows(sql`
    delete from forgotten_people where pseudonym = ${pseudonym} and expires_at > app_now()
    returning allowance, measure, blocked`);
  return row && Kept.parse(row);
}

export async function keepStanding(id: ReporterId, standing: Standing): Promise<void> {
  const { allowance, measure, blocked } = standing;
  await rows(sql`
    update reporters set allowance = ${json(allowance)}::jsonb, measure = ${json(measure)}::jsonb,
      blocked_at = case when ${blocked} then app_now() end
    where id = ${id}`);
}

const Of = z.object({ of: z.string() });

/** The subjects and cases in which a reporter's reports stand. */
export async function reportedBy(id: ReporterId): Promise<string[]> {
  const found = await rows(sql`
    select distinct unnest(array[r.case_id, c.id, c.subject_id])::text as of
    from reports r join cases c on c.id = coalesce(r.filed_in, r.case_id)
    where r.reporter_id = ${id} and r.withdrawn_at is null`);
  return found.map((row) => Of.parse(row).of);
}

export async function keepMarks(marks: readonly string[], expiresAt: Date): Promise<void> {
  await rows(sql`
    insert into forgotten_reports (mark, expires_at)
    select mark, ${expiresAt.toISOString()}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify(marks)}::jsonb) mark
    on conflict (mark) do update set expires_at = excluded.expires_at`);
}

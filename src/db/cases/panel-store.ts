import { sql } from "drizzle-orm";
import { z } from "zod";
import { PanelPage } from "../../domain/cases/card-press.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { StaffId, type CaseId } from "../../domain/ids.ts";
import { Sentence } from "../../domain/decisions/sentences.ts";
import { rows } from "../unit-of-work.ts";

const Panel = z
  .object({
    tier: Tier,
    page: PanelPage,
    sentence: Sentence.nullable(),
    staffId: StaffId,
    name: z.string(),
  })
  .transform(({ sentence, ...panel }) => ({ ...panel, sentence: sentence ?? undefined }));
/** Who is choosing a ground on a case's card, and until when that is shown. */
export type Panel = z.infer<typeof Panel>;

export async function openPanel(
  caseId: CaseId,
  panel: {
    tier: Tier;
    page: PanelPage;
    sentence: Sentence | undefined;
    staffId: StaffId;
    expiresAt: Date;
  },
): Promise<void> {
  await rows(sql`
    insert into case_panels (case_id, tier, page, sentence, staff_id, expires_at)
    values (${caseId}, ${panel.tier}, ${panel.page}, ${panel.sentence ?? null}, ${panel.staffId},
      ${panel.expiresAt.toISOString()}::timestamptz)
    on conflict (case_id) do update set tier = excluded.tier, page = excluded.page,
      sentence = excluded.sentence, staff_id = excluded.staff_id, expires_at = excluded.expires_at`);
}

export async function closePanel(caseId: CaseId): Promise<void> {
  await rows(sql`delete from case_panels where case_id = ${caseId}`);
}

export async function panelOf(caseId: CaseId): Promise<Panel | undefined> {
  const [row] = await rows(sql`
    select p.tier, p.page, p.sentence, p.staff_id as "staffId", s.name from case_panels p join staff s on s.id = p.staff_id
    where p.case_id = ${caseId} and p.expires_at > app_now()`);
  return row && Panel.parse(row);
}

// The choice that is open on a case card. Kept by presses and replies, ended by decisions.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { PanelPage } from "../../domain/cases/card-press.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import { first, one, record, type ReadBy } from "../record.ts";
import { casePanels } from "../tables/cases/case-panels.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

const p = alias(casePanels, "p");
const s = alias(staff, "s");

const Panel = record({
  tier: p.tier,
  page: p.page,
  sentence: p.sentence,
  staffId: p.staffId,
  name: s.name,
});
/** Who is choosing a ground on a case's card, and until when that is shown. */
export type Panel = ReadBy<typeof Panel>;

const Opened = record({ expiresAt: casePanels.expiresAt });

/** Gives until when it is shown. */
export async function openPanel(
  caseId: CaseId,
  panel: {
    tier: Tier;
    page: PanelPage;
    sentence: Sentence | undefined;
    staffId: StaffId;
    /** For how long it is shown, in milliseconds. */
    forMs: number;
  },
): Promise<Date> {
  const { forMs, ...fresh } = panel;
  const expiresAt = sql`app_now() + ${forMs} * interval '1 millisecond'`;
  const opened = await one(
    Opened,
    sql`
    ${insertInto(casePanels, { caseId, ...fresh, expiresAt })}
    on conflict (case_id) do update set tier = excluded.tier, page = excluded.page,
      sentence = excluded.sentence, staff_id = excluded.staff_id, expires_at = excluded.expires_at
    returning ${Opened.list}`,
  );
  return opened.expiresAt;
}

export async function closePanel(caseId: CaseId): Promise<void> {
  await rows(sql`delete from ${casePanels} where ${same(casePanels.caseId, caseId)}`);
}

export async function panelOf(caseId: CaseId): Promise<Panel | undefined> {
  return first(
    Panel,
    sql`
      select ${Panel.list} from ${casePanels} p join ${staff} s on s.id = p.staff_id
      where ${same(p.caseId, caseId)} and p.expires_at > app_now()`,
  );
}

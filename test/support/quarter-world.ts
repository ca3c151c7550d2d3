import { uuidv7 } from "uuidv7";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { dismissalGrounds, upholdMeasures } from "../../src/domain/decisions/grounds.ts";
import type { CaseDesk } from "./case-desk.ts";

/** The same numbers in each run. */
let seed = 7;
const random = (below: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};
const pick = <T>(of: readonly T[]): T => {
  const found = of[random(of.length)];
  if (found === undefined) throw new Error("nothing to pick of");
  return found;
};

const dayMs = 86_400_000;
const begin = Date.parse("2024-12-20T00:00:00Z");
const moment = () => new Date(begin + random(390) * dayMs + random(dayMs));

export type QuarterWorld = {
  cases: { id: string; openedAt: Date; category: string }[];
  reports: { caseId: string; category: string; at: Date; withdrawnAt: Date | null }[];
  decisions: {
    id: string;
    caseId: string;
    version: number;
    kind: string;
    ground: string | null;
    staff: string | null;
    to: string;
    at: Date;
  }[];
  appeals: { at: Date; status: string; settledBy: string | null }[];
  holds: { at: Date; ground: string }[];
};
const world: QuarterWorld = { cases: [], reports: [], decisions: [], appeals: [], holds: [] };
const kinds = {
  escalate: "escalated",
  dismiss: "dismissed",
  uphold: "upheld",
  return: "open",
  reopen: "open",
} as const;

/** Fills a database with a year of cases, the same in each run, and gives what it put there. */
export async function fillYear(desk: Pick<CaseDesk, "sql">): Promise<QuarterWorld> {
  const { sql } = desk;
  const staff = [uuidv7(), uuidv7(), uuidv7()];
  const reporter = uuidv7();
  for (const [at, id] of staff.entries()) {
    await sql`insert into staff (id, telegram_user_id, name) values (${id}, ${800 + at}, 'Mo')`;
  }
  await sql`insert into reporters (id, telegram_user_id) values (${reporter}, 900)`;
  for (let nr = 0; nr < 260; nr += 1) {
    const [id, subjectId] = [uuidv7(), uuidv7()];
    const [openedAt, category] = [moment(), pick(categoryKeys)];
    world.cases.push({ id, openedAt, category });
    const kind = pick([
      "channel",
      "channel",
      "channel",
      "search_term",
      "search_term",
      "group",
      "bot",
    ]);
    await sql`insert into subjects (id, kind, display) values (${subjectId}, ${kind}, 'x')`;
    await sql`insert into cases (id, code, subject_id, category, opened_at)
      values (${id}, ${`C-${nr}`}, ${subjectId}, ${category}, ${openedAt})`;
    let at = openedAt.getTime();
    for (let version = 2; version < 2 + random(4); version += 1) {
      at += random(20 * dayMs) + 60_000;
      const decided = pick(Object.keys(kinds) as (keyof typeof kinds)[]);
      const ground =
        decided === "dismiss"
          ? pick(dismissalGrounds)
          : decided === "uphold"
            ? pick(upholdMeasures)
            : null;
      const by = random(12) === 0 ? null : pick(staff);
      const decision = {
        id: uuidv7(),
        caseId: id,
        version,
        kind: decided,
        ground,
        staff: by,
        to: kinds[decided],
        at: new Date(at),
      };
      world.decisions.push(decision);
      await sql`insert into decisions (id, case_id, version, kind, ground, staff_id, from_status,
          to_status, from_category, to_category, decided_at)
        values (${decision.id}, ${id}, ${version}, ${decided}, ${ground}, ${by}, 'open',
          ${decision.to}, ${category}, ${category}, ${decision.at})`;
    }
    for (let each = 0; each < 1 + random(4); each += 1) {
      await report(desk, { nr: `${nr}-${each}`, caseId: id, reporter, openedAt });
    }
    if (random(6) === 0) {
      const holdAt = moment();
      const ground = pick(["authority", "claim", "danger"]);
      world.holds.push({ at: holdAt, ground });
      await sql`insert into holds (id, code, scope, target_id, target_code, ground, status, asked_by,
          ask_expires_at, confirmed_by, placed_at, ends_at)
        values (${uuidv7()}, ${`H-${nr}`}, 'case', ${id}, ${`C-${nr}`}, ${ground}, 'ended', ${staff[0] ?? ""},
          ${holdAt}, ${staff[1] ?? ""}, ${holdAt}, ${holdAt})`;
    }
  }
  return world;
}

async function report(
  desk: Pick<CaseDesk, "sql">,
  filed: { nr: string; caseId: string; reporter: string; openedAt: Date },
) {
  const { sql } = desk;
  const { nr, caseId, reporter } = filed;
  const [id, draft, submission] = [uuidv7(), uuidv7(), uuidv7()];
  const at = new Date(filed.openedAt.getTime() + random(30 * dayMs));
  const category = pick(categoryKeys);
  const withdrawnAt = random(8) === 0 ? new Date(at.getTime() + random(90 * dayMs)) : null;
  world.reports.push({ caseId, category, at, withdrawnAt });
  await sql`insert into drafts (id, chat_id, flow, step, answers, status)
    values (${draft}, ${random(1e9)}, 'search_term', 'summary', '{}', 'submitted')`;
  await sql`insert into submissions (id, draft_id, reporter_id) values (${submission}, ${draft}, ${reporter})`;
  await sql`insert into reports (id, code, submission_id, reporter_id, case_id, category, language, given,
      created_at, withdrawn_at)
    values (${id}, ${`R-${nr}`}, ${submission}, ${reporter}, ${caseId}, ${category}, 'en', 'x', ${at}, ${withdrawnAt})`;
  const settled = world.decisions.filter((each) => each.caseId === caseId).at(-1);
  if (settled === undefined || random(4) > 0) return;
  const filedAt = new Date(settled.at.getTime() - random(40 * dayMs));
  const status = pick(["upheld", "rejected", "filed"]);
  const settledBy = status === "filed" ? null : settled.id;
  world.appeals.push({ at: filedAt, status, settledBy });
  await sql`insert into appeals (id, report_id, case_id, against, status, settled_by, filed_at)
    values (${uuidv7()}, ${id}, ${caseId}, ${settled.id}, ${status}, ${settledBy}, ${filedAt})`;
}

import { uuidv7 } from "uuidv7";
import { caseOfSubject, lockCase } from "../../src/db/cases/case-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { findSubject } from "../../src/db/subjects/subject-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { isGravest, type CategoryKey } from "../../src/domain/cases/categories.ts";
import type { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { StaffId, UserId } from "../../src/domain/ids.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { queueOf } from "../../src/workflow/queues/queue-of-case.ts";
import { settleOn } from "../../src/workflow/decisions/decide-case.ts";
import type { CaseDesk } from "../support/case-desk.ts";
import type { DecisionKind } from "../../src/domain/decisions/decision.ts";

/** What others did about the same things: who reported them as what, and what the team made of it. */
export type Deed =
  | { by: "stranger"; who: number; subject: number; category: CategoryKey }
  | { by: "team"; decides: TeamVerb; subject: number };

export const teamVerbs = [
  "escalate",
  "dismiss",
  "uphold",
  "return",
  "undo",
  "recategorize",
] as const;
type TeamVerb = (typeof teamVerbs)[number];

const open = (link: string): Subject => {
  const [reading] = readSubjects(link);
  if (reading?.kind !== "subject") throw new Error(`${link} names nothing`);
  return reading.subject;
};

const turns: Record<TeamVerb, Partial<Record<CaseStatus, CaseStatus>>> = {
  escalate: { open: "escalated" },
  dismiss: { open: "dismissed", escalated: "dismissed" },
  uphold: { escalated: "upheld" },
  return: { escalated: "open" },
  undo: { dismissed: "open", upheld: "escalated" },
  recategorize: { open: "open", escalated: "escalated" },
};

let strangers = 500_000;

/** Others do this about what somebody may report. The team decides nothing but on the gravest. */
export async function others(
  desk: CaseDesk,
  links: readonly string[],
  deed: Deed,
  acquaintances: Map<number, number>,
): Promise<void> {
  const subject = open(links[deed.subject % links.length] ?? "");
  if (deed.by === "team") return decide(desk, subject, deed.decides);
  const by = acquaintances.get(deed.who) ?? (strangers += 1);
  acquaintances.set(deed.who, by);
  await desk.files({ by, subject, category: deed.category, note: "what a stranger saw there" });
  // They are in no chat of the sandbox.
  await desk.sql`update reporters set reachable = false where telegram_user_id = ${by}`;
}

async function decide(desk: CaseDesk, subject: Subject, verb: TeamVerb): Promise<void> {
  await unitOfWork(desk.db, async () => {
    const subjectId = await findSubject(subject);
    const caseId = subjectId && (await caseOfSubject(subjectId));
    const held = caseId && (await lockCase(caseId));
    const to = held && turns[verb][held.status];
    if (!held || to === undefined) return;
    if (!(await wasGravest(desk, held.id))) return;
    const staffId = await staffOf(UserId.parse(99), StaffId.parse(uuidv7()), "Ada");
    const queue = await queueOf(held, "review");
    if (queue === undefined) throw new Error("No queue has it");
    const presser = { userId: UserId.parse(99), name: "Ada", membership: "administrator" } as const;
    const press = {
      staffId,
      isSenior: true,
      queue,
      presser,
      tier: queue.tier,
      version: held.version,
    };
    const category = verb === "recategorize" ? "fraud" : held.category;
    const ground = verb === "dismiss" ? "no_violation" : undefined;
    const kind: DecisionKind = verb;
    const operator = { owners: [], outcomeNoticeDelayMs: 0 };
    await settleOn(operator, held, press, { kind, ground, to, category });
  });
}

/** Whether somebody called it one of the gravest, once. */
async function wasGravest({ sql }: CaseDesk, caseId: string): Promise<boolean> {
  const said = await sql<{ category: string }[]>`
    select category from reports where case_id = ${caseId}
    union select category from cases where id = ${caseId}
    union select from_category from decisions where case_id = ${caseId}`;
  return said.some(({ category }) => isGravest(category as CategoryKey));
}

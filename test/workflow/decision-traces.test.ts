import { expect, it } from "vitest";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CaseStatus } from "../../src/domain/cases/case-status.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";
import type { DecisionKind } from "../../src/domain/decisions/decision.ts";

/* What a decision leaves behind: an audit event of its own kind, and a plan for whom it now waits. */

const [mo, mia, sue] = [801, 802, 803];
const desk = useQueueDesk();

let serial = 0;
async function opens(category: CategoryKey = "drugs"): Promise<{ id: CaseId; by: number }> {
  serial += 1;
  const by = 900 + serial;
  const id = await desk.files({ by, subject: termOf(`traced ${lettersOf(serial)} end`), category });
  return { id, by };
}

const escalate: CardPress = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const uphold: CardPress = { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } };
const giveBack: CardPress = { kind: "verdict", verdict: { kind: "return" } };

/** A decision of each kind; how its audit event is called. */
const made = {
  escalate: ["case_escalated", (id) => desk.press(id, escalate, { by: mo })],
  dismiss: ["case_dismissed", (id) => desk.press(id, dismiss, { by: mo })],
  uphold: [
    "case_upheld",
    async (id) => {
      await desk.press(id, escalate, { by: mo });
      return desk.press(id, uphold, { by: sue, tier: "escalation" });
    },
  ],
  return: [
    "case_returned",
    async (id) => {
      await desk.press(id, escalate, { by: mo });
      return desk.press(id, giveBack, { by: sue, tier: "escalation" });
    },
  ],
  undo: [
    "case_decision_undone",
    async (id) => {
      await desk.press(id, dismiss, { by: mo });
      return desk.press(id, { kind: "undo" }, { by: mo });
    },
  ],
  reopen: [
    "case_reopened",
    async (id, by) => {
      await desk.press(
        id,
        { kind: "verdict", verdict: { kind: "dismiss", ground: "not_enough" } },
        { by: mo },
      );
      const [row] = await desk.sql<{ display: string }[]>`
        select s.display from cases c join subjects s on s.id = c.subject_id where c.id = ${id}`;
      return desk.files({ by: by + 50_000, subject: termOf(row?.display ?? "") });
    },
  ],
  withdraw: [
    "case_withdrawn",
    async (id, by) => {
      const [row] = await desk.sql`select id from reports where case_id = ${id}`;
      const reportId = ReportId.parse(row?.["id"]);
      return unitOfWork(desk.db, () => withdrawReport(ChatId.parse(by), reportId));
    },
  ],
  recategorize: [
    "case_category_changed",
    (id) => desk.press(id, { kind: "recategorize", category: "weapons" }, { by: mo }),
  ],
  rate: ["case_severity_changed", (id) => desk.press(id, { kind: "rate", rating: 3 }, { by: mo })],
  merge: [
    "case_merged",
    async (id) => desk.press(id, { kind: "merge", into: (await opens()).id }, { by: mo }),
  ],
} satisfies Record<
  DecisionKind,
  [audit: string, make: (id: CaseId, by: number) => Promise<unknown>]
>;

it.each(Object.entries(made))("%s is audited as what it is", async (_, [kind, make]) => {
  const { id, by } = await opens();
  await make(id, by);
  expect((await desk.audited(id)).at(-1)).toBe(kind);
});

it("a vote leaves its trace with its decision, once, however often it is pressed", async () => {
  const { id } = await opens("child_abuse");
  for (let press = 0; press < 2; press += 1) {
    expect(await desk.press(id, dismiss, { by: mo })).toMatchObject({ kind: "vote_kept" });
  }
  const votes = async () => (await desk.audited(id)).filter((kind) => kind === "dismissal_voted");
  expect(await votes(), "while it waits").toHaveLength(0);
  await desk.press(id, dismiss, { by: mia });
  expect(await votes()).toHaveLength(1);
  expect((await desk.audited(id)).at(-1)).toBe("case_dismissed");
});

it.each<[CaseStatus, CardPress]>([
  ["escalated", escalate],
  ["open", { kind: "recategorize", category: "weapons" }],
])("a case that is %s after a decision is looked at again by its target", async (status, press) => {
  const { id } = await opens();
  await desk.sql`delete from scheduled_tasks`;
  await desk.press(id, press, { by: mo });
  expect((await desk.case(id)).status).toBe(status);
  const planned = await desk.sql<{ key: string }[]>`
    select key from scheduled_tasks where lane = ${`case:${id}`} order by key`;
  expect(planned.map(({ key }) => key)).toEqual(
    expect.arrayContaining([`due:${id}`, `near:${id}`]),
  );
});

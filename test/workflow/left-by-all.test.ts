import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* A case that the seniors have stays theirs when all withdraw; back with the moderators it ends. */

const [mo, sue] = [811, 812];
const escalate: CardPress = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } };
const returns: CardPress = { kind: "verdict", verdict: { kind: "return" } };
const desk = useQueueDesk();

let person = 920;
/** Escalated, and then withdrawn by the only one who reported it. */
async function leaves(): Promise<CaseId> {
  person += 1;
  const id = await desk.files({ by: person, subject: termOf(`left ${lettersOf(person)} alone`) });
  await desk.press(id, escalate, { by: mo });
  const [report] = await desk.sql<{ id: string }[]>`select id from reports where case_id = ${id}`;
  const withdrawn = await unitOfWork(desk.db, () =>
    withdrawReport(ChatId.parse(person), ReportId.parse(report?.id)),
  );
  expect(withdrawn).toMatchObject({ kind: "withdrawn" });
  expect(await desk.case(id)).toMatchObject({ status: "escalated", version: 2 });
  return id;
}

it("whoever takes the escalation back leaves nobody a case that nobody reports", async () => {
  const id = await leaves();
  const undone = await desk.press(id, { kind: "undo" }, { by: mo });
  expect(undone).toMatchObject({ kind: "decided", decision: "withdraw" });
  expect(await desk.case(id)).toMatchObject({ status: "withdrawn", version: 4 });
});

it("nor do the seniors who return it", async () => {
  const id = await leaves();
  const returned = await desk.press(id, returns, { by: sue, tier: "escalation" });
  expect(returned).toMatchObject({ kind: "decided", decision: "withdraw" });
  expect(await desk.case(id)).toMatchObject({ status: "withdrawn", version: 4 });
});

it("with one report left it waits for the moderators", async () => {
  const id = await leaves();
  const [subject] = await desk.sql<{ display: string }[]>`
    select s.display from cases c join subjects s on s.id = c.subject_id where c.id = ${id}`;
  await desk.files({ by: 990, subject: termOf(subject?.display ?? "") });
  await desk.press(id, { kind: "undo" }, { by: mo });
  expect(await desk.case(id)).toMatchObject({ status: "open" });
});

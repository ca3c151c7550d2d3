import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, DecisionId, ReportId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { viewOutcome } from "../../src/workflow/decisions/view-outcome.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const [mo, sue] = [801, 802];
const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const escalate: CardPress = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } };
const uphold: CardPress = { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } };
const desk = useQueueDesk();

let serial = 0;
function opens() {
  serial += 1;
  return desk.files({ by: 900 + serial, subject: termOf(`again ${lettersOf(serial)} up`) });
}

function reopens(caseId: CaseId, version: number, by = sue, at: keyof typeof chats = "escalation") {
  const presser = {
    userId: UserId.parse(by),
    name: `M${by}`,
    membership: "administrator" as const,
  };
  return unitOfWork(desk.db, () =>
    reopenCase(operator, { caseId, version, chatId: chats[at], presser }),
  );
}

it("a senior has a dismissed case looked at again by the moderators, and its reporter is told", async () => {
  const id = await opens();
  await desk.press(id, dismiss, { by: mo });
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  expect(await reopens(id, 2)).toMatchObject({ kind: "decided", decision: "reopen" });
  expect(await desk.case(id)).toMatchObject({ status: "open", version: 3 });
  const owed = await desk.sql`
    select 1 from outbox where key like 'outcome:%' and status = 'waiting'
      and message ->> 'kind' = 'notify_outcome'`;
  expect(owed).toHaveLength(1);
  const [report] = await desk.sql<{ id: string; decision: string }[]>`
    select r.id, (select d.id from decisions d where d.case_id = ${id} and kind = 'reopen') as decision
    from reports r where r.case_id = ${id}`;
  const told = await unitOfWork(desk.db, () =>
    viewOutcome(ReportId.parse(report?.id), DecisionId.parse(report?.decision)),
  );
  expect(told?.known.status).toBe("open");
  expect(await desk.audited(id)).toEqual(["case_opened", "case_dismissed", "case_reopened"]);
  expect(await desk.press(id, dismiss, { by: mo })).toMatchObject({ kind: "decided" });
});

it("what the seniors closed comes back to them", async () => {
  const id = await opens();
  await desk.press(id, escalate, { by: mo });
  await desk.press(id, uphold, { by: sue, tier: "escalation" });
  expect(await reopens(id, 3)).toMatchObject({ kind: "decided" });
  expect((await desk.case(id)).status).toBe("escalated");
});

it("moderators, old buttons and cases that wait change nothing", async () => {
  const id = await opens();
  expect(await reopens(id, 1)).toMatchObject({ because: "not_from_here" });
  await desk.press(id, dismiss, { by: mo });
  expect(await reopens(id, 2, mo, "review")).toEqual({ kind: "seniors_only" });
  expect(await reopens(id, 1)).toMatchObject({ because: "outdated" });
  expect(await desk.case(id)).toMatchObject({ status: "dismissed", version: 2 });
});

it("of two seniors at once one reopens it", async () => {
  for (let round = 0; round < 10; round += 1) {
    const id = await opens();
    await desk.press(id, dismiss, { by: mo });
    const both = await Promise.all([sue, 803].map((by) => reopens(id, 2, by)));
    expect(both.map(({ kind }) => kind).sort()).toEqual(["decided", "refused"]);
    expect((await desk.case(id)).version).toBe(3);
  }
});

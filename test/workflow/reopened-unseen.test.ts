import { afterAll, beforeAll, expect, it } from "vitest";
import { ownReport } from "../../src/db/reporting/own-report-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import {
  ChatId,
  DecisionId,
  QueueId,
  ReportId,
  UserId,
  type CaseId,
} from "../../src/domain/ids.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { viewOutcome } from "../../src/workflow/decisions/view-outcome.ts";
import { viewOwnReport } from "../../src/workflow/reporting/view-report.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

/* What others bring about on a decided case, a reporter does not see; what they bring about, they do. */

const operator = { owners: [], outcomeNoticeDelayMs: 60_000 };
const chatId = ChatId.parse(-1001);
const database = useDatabase();
let desk: CaseDesk;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
  );
});
afterAll(() => desk.close());

async function decides(caseId: CaseId, press: CardPress, by: number): Promise<string | undefined> {
  const { version } = await desk.case(caseId);
  const presser = { userId: UserId.parse(by), name: "Mo", membership: "administrator" } as const;
  const pressed = { caseId, press, version, chatId, messageId: 1, presser };
  const outcome = await unitOfWork(desk.db, () => pressCard(operator, pressed));
  expect(outcome.kind).toBe("decided");
  const [row] = await desk.sql`
    select id from decisions where case_id = ${caseId} order by version desc limit 1`;
  return String(row?.["id"]);
}

const dismiss: CardPress = {
  kind: "verdict",
  verdict: { kind: "dismiss", ground: "no_violation" },
};

async function reportsOfBoth(term: string) {
  const [rita, rolf] = [ChatId.parse(10_000 + term.length), ChatId.parse(20_000 + term.length)];
  const caseId = await desk.files({ by: rita, subject: termOf(term) });
  await desk.files({ by: rolf, subject: termOf(term) });
  const idOf = async (person: ChatId) => {
    const [row] = await desk.sql`select r.id from reports r join reporters p on p.id = r.reporter_id
      where r.case_id = ${caseId} and p.telegram_user_id = ${person}`;
    return ReportId.parse(row?.["id"]);
  };
  return { rita, rolf, caseId, hers: await idOf(rita), his: await idOf(rolf) };
}

const hear = () => desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;

it("somebody else's appeal leaves a report as its reporter knows it, and nobody withdraws then", async () => {
  const { rita, rolf, caseId, hers, his } = await reportsOfBoth("herring crackers");
  await decides(caseId, dismiss, 801);
  await hear();
  const filed = await unitOfWork(desk.db, () => fileAppeal(rolf, his, "look again"));
  expect(filed.kind).toBe("filed");
  const [known, own] = await unitOfWork(desk.db, async () => [
    await viewOwnReport(rita, hers),
    await ownReport(rolf, his),
  ]);
  expect(known).toMatchObject({ report: { status: "dismissed", withdrawable: false } });
  expect(own).toMatchObject({ status: "open", withdrawable: false });
  for (const [person, id] of [
    [rita, hers],
    [rolf, his],
  ] as const) {
    const withdrawal = await unitOfWork(desk.db, () => withdrawReport(person, id));
    expect(withdrawal).toEqual({ kind: "refused", because: "decided" });
  }
  expect((await desk.case(caseId)).status).toBe("open");
});

it("a decision on it that is taken back unsaid is told to nobody", async () => {
  const { rita, rolf, caseId, hers, his } = await reportsOfBoth("anchovy crackers two");
  await decides(caseId, dismiss, 801);
  await hear();
  await unitOfWork(desk.db, () => fileAppeal(rolf, his, undefined));
  await decides(caseId, { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } }, 802);
  await desk.sql`update outbox set status = 'void' where key like 'outcome:%' and status = 'waiting'`;
  const undo = DecisionId.parse(await decides(caseId, { kind: "undo" }, 802));
  const told = await unitOfWork(desk.db, async () => [
    await viewOutcome(hers, undo),
    await viewOutcome(his, undo),
  ]);
  expect(told).toEqual([undefined, undefined]);
  expect(await unitOfWork(desk.db, () => ownReport(rita, hers))).toMatchObject({
    status: "dismissed",
  });
});

it("an appeal waits again when the answer to it is taken back, and the audit trail says so", async () => {
  const { rolf, caseId, his } = await reportsOfBoth("sardine crackers three");
  await decides(caseId, dismiss, 801);
  await hear();
  await unitOfWork(desk.db, () => fileAppeal(rolf, his, undefined));
  await decides(caseId, dismiss, 802);
  await decides(caseId, { kind: "undo" }, 802);
  const [appeal] = await desk.sql`select status from appeals where report_id = ${his}`;
  expect(appeal).toEqual({ status: "filed" });
  const events = await desk.sql`
    select e.kind from audit_events e join reports r on r.code = e.subject_code
    where r.id = ${his} and e.kind like 'appeal%' order by e.id`;
  expect(events.map(({ kind }) => String(kind))).toEqual([
    "appeal_filed",
    "appeal_rejected",
    "appeal_refiled",
  ]);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { putQueue } from "../../src/db/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, ReportId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { pressCard } from "../../src/workflow/press-card.ts";
import { withdrawReport } from "../../src/workflow/withdraw-report.ts";
import { lettersOf, openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const rounds = 15;
const settings = { owners: [], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(-1001);
const database = useDatabase();
let desk: CaseDesk;
let wide: Connection;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  wide = connect(database.url(), { connections: 8, name: "racers" });
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
  );
});
afterAll(async () => {
  await wide.close();
  await desk.close();
});

const dismisses = (caseId: CaseId, messageId: number) =>
  unitOfWork(wide.db, () =>
    pressCard(settings, {
      caseId,
      press: { kind: "verdict", verdict: { kind: "dismiss", ground: "no_violation" } },
      version: 1,
      chatId,
      messageId,
      presser: { userId: UserId.parse(800), name: "Mo", membership: "administrator" },
    }),
  );

const withdraws = (reporter: number, id: ReportId) =>
  unitOfWork(wide.db, () => withdrawReport(ChatId.parse(reporter), id));

async function reportIn(caseId: CaseId, reporter: number): Promise<ReportId> {
  const [row] = await desk.sql`select r.id from reports r join reporters p on p.id = r.reporter_id
    where r.case_id = ${caseId} and p.telegram_user_id = ${reporter}`;
  return ReportId.parse(row?.["id"]);
}

const stateOf = async (caseId: CaseId) => {
  const [row] = await desk.sql`select c.status, c.version,
    (select count(*)::int from decisions d where d.case_id = c.id) as decisions,
    (select count(*)::int from reports r where r.case_id = c.id and r.withdrawn_at is null) as standing
    from cases c where c.id = ${caseId}`;
  return { ...row };
};

it("of a withdrawal and a decision at once exactly one wins, and the other is told", async () => {
  const won = { withdrawal: 0, decision: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const reporter = 900 + round;
    const subject = termOf(`withdrawn at once ${lettersOf(round)} end`);
    const caseId = await desk.files({ by: reporter, subject });
    const id = await reportIn(caseId, reporter);
    const [pressed, withdrawal] = await Promise.all([
      dismisses(caseId, round + 1),
      withdraws(reporter, id),
    ]);
    if (withdrawal.kind === "withdrawn") {
      won.withdrawal += 1;
      expect(pressed).toMatchObject({ kind: "refused", faster: { kind: "withdraw" } });
      expect(await stateOf(caseId)).toMatchObject({ status: "withdrawn", standing: 0 });
    } else {
      won.decision += 1;
      expect(withdrawal).toEqual({ kind: "refused", because: "decided" });
      expect(pressed).toMatchObject({ kind: "decided", decision: "dismiss" });
      expect(await stateOf(caseId)).toMatchObject({ status: "dismissed", standing: 1 });
    }
    expect(await stateOf(caseId)).toMatchObject({ version: 2, decisions: 1 });
  }
  expect(won.withdrawal + won.decision).toBe(rounds);
});

it("two who withdraw the last two reports at once close the case, once", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [2_000 + round, 3_000 + round];
    const subject = termOf(`both withdrawn ${lettersOf(round)} end`);
    const caseId = await desk.files({ by: one, subject });
    await desk.files({ by: other, subject });
    const outcomes = await Promise.all([
      withdraws(one, await reportIn(caseId, one)),
      withdraws(other, await reportIn(caseId, other)),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["withdrawn", "withdrawn"]);
    expect(await stateOf(caseId)).toEqual({
      status: "withdrawn",
      version: 2,
      decisions: 1,
      standing: 0,
    });
  }
});

it("a withdrawal and a further report at once leave the case to be decided", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [4_000 + round, 5_000 + round];
    const subject = termOf(`withdrawn and reported ${lettersOf(round)} end`);
    const caseId = await desk.files({ by: one, subject });
    const id = await reportIn(caseId, one);
    await Promise.all([withdraws(one, id), desk.files({ by: other, subject })]);
    expect(await stateOf(caseId)).toMatchObject({ status: "open", standing: 1 });
  }
});

it("the same report is withdrawn once, also when it was tried twice at once", async () => {
  const caseId = await desk.files({ by: 6_000, subject: termOf("withdrawn twice") });
  const id = await reportIn(caseId, 6_000);
  const outcomes = await Promise.all([withdraws(6_000, id), withdraws(6_000, id)]);
  expect(outcomes.filter(({ kind }) => kind === "withdrawn")).toHaveLength(1);
});

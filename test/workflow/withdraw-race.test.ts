import { expect, it } from "vitest";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { dismissal, useRacers } from "../support/racers.ts";

const rounds = 15;
const { desk, atOnce, presses } = useRacers();

const withdraws = (reporter: number, id: ReportId) =>
  atOnce(() => withdrawReport(ChatId.parse(reporter), id));

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

it("of a withdrawal and a decision at once the first one makes the end, and a withdrawal tells of none", async () => {
  const won = { withdrawal: 0, decision: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const reporter = 900 + round;
    const subject = termOf(`withdrawn at once ${lettersOf(round)} end`);
    const caseId = await desk.files({ by: reporter, subject });
    const id = await reportIn(caseId, reporter);
    const [pressed, withdrawal] = await Promise.all([
      presses(caseId, dismissal, { version: 1, messageId: round + 1, by: 800 }),
      withdraws(reporter, id),
    ]);
    // What nobody heard of yet keeps nobody from withdrawing.
    expect(withdrawal.kind).toBe("withdrawn");
    if (pressed.kind === "refused") {
      won.withdrawal += 1;
      expect(pressed).toMatchObject({ kind: "refused", faster: { kind: "withdraw" } });
      expect(await stateOf(caseId)).toMatchObject({ status: "withdrawn", standing: 0 });
    } else {
      won.decision += 1;
      expect(pressed).toMatchObject({ kind: "decided", decision: "dismiss" });
      expect(await stateOf(caseId)).toMatchObject({ status: "dismissed", standing: 0 });
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

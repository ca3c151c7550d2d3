import { expect, it } from "vitest";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useRacers } from "../support/racers.ts";

/* An appeal, another one, an undo and a further report on one dismissed case, truly at once. */

const rounds = 40;
const { desk, atOnce, presses } = useRacers();

const press = (caseId: CaseId, version: number, given: CardPress, messageId: number) =>
  presses(caseId, given, { version, messageId, by: 801 });

async function reportOf(userId: number): Promise<ReportId> {
  const [row] = await desk.sql`
    select r.id from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${userId}`;
  return ReportId.parse(row?.["id"]);
}

const appeal = (userId: number, reportId: ReportId) =>
  atOnce(() => fileAppeal(ChatId.parse(userId), reportId, "look again"));

it("one of them opens the case, and the history has no gap", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const subject = termOf(`objected at once ${lettersOf(round)} end`);
    const [rita, rolf] = [10_000 + round, 20_000 + round];
    const id = await desk.files({ by: rita, subject });
    await desk.files({ by: rolf, subject });
    const gone = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } } as const;
    expect((await press(id, 1, gone, round + 1)).kind).toBe("decided");
    // They have heard of it.
    await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
    const [hers, his] = [await reportOf(rita), await reportOf(rolf)];
    const [first, second, other, undo] = await Promise.all([
      appeal(rita, hers),
      appeal(rita, hers),
      appeal(rolf, his),
      press(id, 2, { kind: "undo" }, round + 1),
      desk.files({ by: 30_000 + round, subject }),
    ]);
    const filed = [first, second, other].filter(({ kind }) => kind === "filed");
    // An undo that nobody heard of yet keeps nobody from appealing.
    expect(filed.length).toBe(2);
    const decisions = await desk.sql`
      select version, kind, ground from decisions where case_id = ${id} order by version`;
    expect(decisions.map(({ version }) => Number(version))).toEqual([2, 3]);
    const { status, version } = await desk.case(id);
    expect({ status, version }).toEqual({ status: "open", version: 3 });
    const appeals = await desk.sql`select status from appeals where case_id = ${id}`;
    expect(appeals.length).toBe(filed.length);
    expect(decisions[1]?.["kind"] === "undo").toBe(undo.kind === "decided");
    expect(appeals.map(({ status: as }) => String(as))).toEqual(["filed", "filed"]);
  }
});

it("whether somebody may appeal follows what they heard, not what became of it", async () => {
  const subject = termOf("objected too late");
  const id = await desk.files({ by: 40_001, subject });
  const gone = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } } as const;
  await press(id, 1, gone, 9_001);
  const report = await reportOf(40_001);
  const waiting = { kind: "refused", because: "nothing_to_object_to" };
  expect(await appeal(40_001, report)).toEqual(waiting);
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  await press(id, 2, { kind: "undo" }, 9_001);
  await desk.forward(183 * 86_400_000 - 60_000);
  expect(await appeal(40_001, report)).toMatchObject({ kind: "filed" });
  expect(await desk.case(id)).toMatchObject({ status: "open", version: 3 });
  expect(await appeal(40_001, report)).toEqual({ kind: "refused", because: "appealed_before" });
});

it("after six months it is too late", async () => {
  const subject = termOf("objected half a year later");
  const id = await desk.files({ by: 40_002, subject });
  const gone = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } } as const;
  await press(id, 1, gone, 9_002);
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  await desk.forward(184 * 86_400_000);
  const refused = { kind: "refused", because: "too_late" };
  expect(await appeal(40_002, await reportOf(40_002))).toEqual(refused);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed", version: 2 });
});

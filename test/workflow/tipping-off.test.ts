import { describe, expect, it } from "vitest";
import { decisionsOf } from "../../src/db/decisions/decision-store.ts";
import { setReachable } from "../../src/db/reporting/reporter-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { ownActions } from "../../src/domain/reporting/own-report.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { viewOutcome } from "../../src/workflow/decisions/view-outcome.ts";
import { viewOwnReport, viewStatus } from "../../src/workflow/reporting/view-report.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/*
 * Whoever reports their own channel as fraud must not learn that somebody else called it child abuse, nor
 * that anybody looks into it, before it is closed; and after that no more than that it is.
 */

const desk = useQueueDesk();
const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const [mo, mia, sue] = [801, 802, 803];
const day = 86_400_000;

const verdict = (of: Extract<CardPress, { kind: "verdict" }>["verdict"]): CardPress => ({
  kind: "verdict",
  verdict: of,
});
const escalate = (category: CategoryKey) => verdict({ kind: "escalate", category });
const uphold = verdict({ kind: "uphold", measure: "to_authority" });
const dismiss = verdict({ kind: "dismiss", ground: "no_violation" });

let serial = 0;

/** A case that an offender reported as fraud, and before or after them a victim as something graver. */
async function worlds(victim: "none" | "before" | "after", asked: CategoryKey = "fraud") {
  serial += 1;
  const subject = termOf(`own channel ${lettersOf(serial)} end`);
  const [offender, other] = [10_000 + serial, 20_000 + serial];
  const abuse = () => desk.files({ by: other, subject, category: "child_abuse" });
  if (victim === "before") await abuse();
  const id = await desk.files({ by: offender, subject, category: asked });
  if (victim === "after") await abuse();
  return { id, chatId: ChatId.parse(offender), reportId: await reportOf(offender) };
}
type World = Awaited<ReturnType<typeof worlds>>;

async function reportOf(userId: number): Promise<ReportId> {
  const [row] = await desk.sql`
    select r.id from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${userId}`;
  return ReportId.parse(row?.["id"]);
}

/** What the offender's own pages say and offer. */
async function sees({ chatId, reportId }: World) {
  const [own, list] = await now(async () => [
    await viewOwnReport(chatId, reportId),
    await viewStatus(chatId, 1),
  ]);
  if (own === undefined) throw new Error("it is theirs");
  const { status, known } = own.report;
  const ground = known.status === "dismissed" ? known.ground : undefined;
  const listed = list.reports.map((report) => report.status);
  return { status, ground, listed, offers: ownActions(own.report, own.mayAppeal) };
}

/** All notices that were planned for them and are due now, as far as they say something. */
async function hears({ chatId, reportId }: World): Promise<string[]> {
  const due = await desk.sql<{ id: number; decision: string }[]>`
    select id, message ->> 'decisionId' as decision from outbox
    where chat_id = ${chatId} and key like 'outcome:%' and status = 'waiting'
      and not_before <= app_now() order by id`;
  const said: string[] = [];
  for (const { id, decision } of due) {
    const found = await now(async () => {
      const made = await decisionById(decision);
      return made && viewOutcome(reportId, made);
    });
    await desk.sql`
      update outbox set status = ${found === undefined ? "void" : "sent"} where id = ${id}`;
    if (found !== undefined) said.push(found.known.status);
  }
  return said;
}

async function decisionById(id: string) {
  const [row] = await desk.sql<{ case_id: CaseId }[]>`
    select case_id from decisions where id = ${id}`;
  if (row === undefined) return undefined;
  return (await decisionsOf(row.case_id)).find((made) => made.id === id)?.id;
}

const undecided = {
  status: "open",
  listed: ["open"],
  offers: ["add", "withdraw", "mute", "prove"],
};

describe.each(["before", "after"] as const)("when a victim reported it %s them", (when) => {
  it("nothing differs from an undecided case until days after it is closed, however it is", async () => {
    const open = await worlds("none");
    for (const end of [uphold, dismiss]) {
      const grave = await worlds(when);
      const steps = [
        () => desk.press(grave.id, escalate("child_abuse"), { by: mo }),
        () => desk.press(grave.id, end, { by: mia, tier: "escalation" }),
        () => desk.press(grave.id, end, { by: sue, tier: "escalation" }),
        () => desk.forward(6 * day),
      ];
      for (const step of steps) {
        await step();
        expect(await hears(grave)).toEqual([]);
        expect(await sees(grave)).toEqual(await sees(open));
      }
      expect(await sees(grave)).toMatchObject(undecided);
      await desk.forward(day);
      expect(await hears(grave)).toEqual(["closed"]);
      expect(await sees(grave)).toMatchObject({
        status: "closed",
        offers: ["object", "mute", "prove"],
      });
    }
  });

  it("and they may withdraw until then, which takes the case from nobody", async () => {
    const grave = await worlds(when);
    await desk.press(grave.id, escalate("child_abuse"), { by: mo });
    await desk.press(grave.id, uphold, { by: sue, tier: "escalation" });
    const { kind } = await now(() => withdrawReport(grave.chatId, grave.reportId));
    expect(kind).toBe("withdrawn");
    expect((await desk.case(grave.id)).status).toBe("upheld");
  });
});

it("that the team calls it graver is as good as a victim's word, also where it is taken back", async () => {
  const grave = await worlds("none");
  await desk.press(grave.id, { kind: "recategorize", category: "trafficking" }, { by: mo });
  await desk.sql`update cases set category = 'fraud' where id = ${grave.id}`;
  await desk.press(grave.id, escalate("fraud"), { by: mo });
  await desk.press(grave.id, uphold, { by: sue, tier: "escalation" });
  await desk.forward(day);
  expect(await hears(grave)).toEqual([]);
  expect(await sees(grave)).toMatchObject(undecided);
});

it("a victim's report that was withdrawn counts all the same", async () => {
  const grave = await worlds("before");
  await desk.sql`update reports set withdrawn_at = app_now() where category = 'child_abuse'`;
  await desk.press(grave.id, escalate("fraud"), { by: mo });
  await desk.press(grave.id, uphold, { by: sue, tier: "escalation" });
  expect(await hears(grave)).toEqual([]);
  expect(await sees(grave)).toMatchObject(undecided);
});

it("whoever blocked the bot meanwhile sees no sooner that it was closed", async () => {
  const grave = await worlds("before");
  await now(() => setReachable(grave.chatId, false));
  await desk.press(grave.id, escalate("child_abuse"), { by: mo });
  await desk.press(grave.id, uphold, { by: sue, tier: "escalation" });
  expect(await sees(grave)).toMatchObject(undecided);
  await desk.forward(7 * day);
  expect((await sees(grave)).status).toBe("closed");
});

it("what they were told of a fraud stays as it was when it turns out graver", async () => {
  serial += 1;
  const subject = termOf(`told before ${lettersOf(serial)} end`);
  const offender = 30_000 + serial;
  const id = await desk.files({ by: offender, subject, category: "fraud" });
  const world = { id, chatId: ChatId.parse(offender), reportId: await reportOf(offender) };
  await desk.press(id, dismiss, { by: mo });
  expect(await hears(world)).toEqual(["dismissed"]);
  const told = await sees(world);
  expect(told.offers).toEqual(["object", "mute", "prove"]);
  await desk.files({ by: 40_000 + serial, subject, category: "child_abuse" });
  expect(await desk.case(id)).toMatchObject({ status: "open", category: "child_abuse" });
  const steps = [
    () => desk.press(id, escalate("child_abuse"), { by: mia }),
    () => desk.press(id, uphold, { by: sue, tier: "escalation" }),
    () => desk.forward(30 * day),
  ];
  for (const step of steps) {
    expect(await hears(world)).toEqual([]);
    expect(await sees(world)).toEqual(told);
    await step();
  }
  expect(await hears(world)).toEqual([]);
  expect(await sees(world)).toEqual(told);
});

it("an objection to one of the gravest is taken alike whether it was dismissed or upheld", async () => {
  const answers: unknown[] = [];
  for (const end of [uphold, dismiss]) {
    const grave = await worlds("before");
    await desk.press(grave.id, escalate("child_abuse"), { by: mo });
    await desk.press(grave.id, end, { by: mia, tier: "escalation" });
    await desk.press(grave.id, end, { by: sue, tier: "escalation" });
    await desk.forward(7 * day);
    await hears(grave);
    const { kind } = await now(() => fileAppeal(grave.chatId, grave.reportId, "look again"));
    answers.push({ kind, sees: await sees(grave) });
    const { status } = await desk.case(grave.id);
    expect(status).toBe(end === uphold ? "upheld" : "open");
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({
    kind: "filed",
    sees: { status: "closed", offers: ["mute", "prove"] },
  });
});

it("the days are what admins set", async () => {
  await desk.sets("gravest_notice_days", 30);
  const grave = await worlds("before", "child_abuse");
  await desk.press(grave.id, escalate("child_abuse"), { by: mo });
  await desk.press(grave.id, uphold, { by: sue, tier: "escalation" });
  await desk.forward(29 * day);
  expect(await sees(grave)).toMatchObject(undecided);
  await desk.forward(day);
  expect(await hears(grave)).toEqual(["closed"]);
});

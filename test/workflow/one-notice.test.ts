import { afterAll, beforeAll, expect, it } from "vitest";
import { markWithdrawn, setMuted } from "../../src/db/reporting/own-report-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { OutboxMessage } from "../../src/domain/delivery.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import {
  ChatId,
  DecisionId,
  QueueId,
  ReportId,
  UserId,
  type CaseId,
} from "../../src/domain/ids.ts";
import type { Tier } from "../../src/domain/cases/tier.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { viewOutcome } from "../../src/workflow/decisions/view-outcome.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import type { Verdict } from "../../src/domain/decisions/decision.ts";

/* A report takes no more than so many additions, and the next one is another: what becomes of it is said once. */

const database = useDatabase();
const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const escalate: Verdict = { kind: "escalate", category: "child_abuse" };
let desk: CaseDesk;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  await unitOfWork(desk.db, async () => {
    for (const [at, tier] of (["review", "escalation"] as const).entries()) {
      const id = QueueId.parse(`019ab000-0000-7000-8000-00000000000${at}`);
      await putQueue({ id, chatId: chats[tier], tier, title: tier, language: "en" });
    }
  });
});
afterAll(() => desk.close());

const uphold: Verdict = { kind: "uphold", measure: "listed" };
const dismiss: Verdict = { kind: "dismiss", ground: "no_violation" };

const report = (by: number, words: string, category: CategoryKey = "child_abuse") =>
  desk.files({ by, subject: termOf(words), category });

const decide = (caseId: CaseId, tier: Tier, verdict: Verdict) =>
  press(caseId, tier, { kind: "verdict", verdict });

async function press(caseId: CaseId, tier: Tier, asked: CardPress): Promise<void> {
  const { version } = await desk.case(caseId);
  // One of the gravest is upheld by another than who escalated it.
  const userId = UserId.parse(tier === "review" ? 801 : 802);
  const presser = { userId, name: "Mo", membership: "administrator" } as const;
  const card = { caseId, version, chatId: chats[tier], messageId: 1, presser };
  const pressed = { ...card, press: asked };
  const { kind } = await unitOfWork(desk.db, () => pressCard(operator, pressed));
  expect(kind).toBe("decided");
}

/** Another report on the same, as nothing more fits into the first one. */
async function reportAnew(by: number, words: string): Promise<void> {
  await desk.sql`
    insert into additions (id, report_id, words)
    select gen_random_uuid(), r.id, 'more' from generate_series(1, 10), reports r
      join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${by} and r.given = ${words}`;
  await report(by, words);
}

const codesOf = async (userId: number): Promise<string[]> => {
  const found = await desk.sql<{ code: string }[]>`
    select r.code from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${userId} order by r.id`;
  return found.map(({ code }) => code);
};

const reportId = async (code: string | undefined): Promise<ReportId> => {
  const [row] = await desk.sql`select id from reports where code = ${code ?? ""}`;
  return ReportId.parse(row?.["id"]);
};

/** What somebody hears now, notice by notice: of which reports, and what of them. */
async function hears(userId: number): Promise<string[]> {
  const waiting = await desk.sql<{ id: string; message: unknown }[]>`
    select id, message from outbox where chat_id = ${userId} and status = 'waiting'
      and key like 'outcome:%' order by id`;
  const heard: string[] = [];
  for (const { id, message } of waiting) {
    const owed = OutboxMessage.parse(message);
    if (owed.kind !== "notify_outcome") throw new Error(owed.kind);
    const view = await unitOfWork(desk.db, () => viewOutcome(owed.reportId, owed.decisionId));
    await desk.sql`
      update outbox set status = ${view === undefined ? "void" : "sent"} where id = ${id}`;
    if (view !== undefined) {
      heard.push([view.known.status, ...view.reports.map(({ code }) => code)].join(" "));
    }
  }
  return heard;
}

it("two reports of one person in one case bring one notice that names both", async () => {
  const id = await report(1, "twice reported");
  await reportAnew(1, "twice reported");
  await report(2, "twice reported");
  const [first = "", second = ""] = await codesOf(1);
  await decide(id, "review", escalate);
  expect([await hears(1), await hears(2)]).toEqual([[], []]);
  await decide(id, "escalation", uphold);
  expect(await hears(1)).toEqual([`closed ${first} ${second}`]);
  expect(await hears(2)).toEqual([`closed ${(await codesOf(2)).join()}`]);
});

it("a report that was made later is not told of what is taken back from the earlier ones", async () => {
  const id = await report(3, "reported later", "drugs");
  const [early = ""] = await codesOf(3);
  await decide(id, "review", dismiss);
  expect(await hears(3)).toEqual([`dismissed ${early}`]);
  await report(3, "reported later", "drugs");
  const [, late = ""] = await codesOf(3);
  await press(id, "review", { kind: "undo" });
  expect(await hears(3)).toEqual([`open ${early}`]);
  await decide(id, "review", dismiss);
  expect(await hears(3)).toEqual([`dismissed ${early} ${late}`]);
});

it("a withdrawn report is not named, and who stopped the notices of one hears of none", async () => {
  const id = await report(4, "withdrawn once");
  await reportAnew(4, "withdrawn once");
  const [kept = "", withdrawn = ""] = await codesOf(4);
  const withdrawnId = await reportId(withdrawn);
  await unitOfWork(desk.db, () => markWithdrawn(withdrawnId));
  const other = await report(4, "stopped once");
  await reportAnew(4, "stopped once");
  const [, , stopped = ""] = await codesOf(4);
  const stoppedId = await reportId(stopped);
  await unitOfWork(desk.db, () => setMuted(stoppedId, true));
  for (const one of [id, other]) {
    await decide(one, "review", escalate);
    await decide(one, "escalation", uphold);
  }
  expect(await hears(4)).toEqual([`closed ${kept}`]);
});

it("of a decision that does not stand any more nothing is told, however it was followed", async () => {
  const caseId = await report(930, "told too late", "drugs");
  const id = await reportId((await codesOf(930))[0]);
  const decisions = async () =>
    (
      await desk.sql<{ id: string }[]>`
        select id from decisions where case_id = ${caseId} order by version`
    ).map((row) => DecisionId.parse(row.id));
  await decide(caseId, "review", dismiss);
  const [first] = await decisions();
  if (first === undefined) throw new Error("nothing was decided");
  await press(caseId, "review", { kind: "undo" });
  await decide(caseId, "review", dismiss);
  expect(await unitOfWork(desk.db, () => viewOutcome(id, first))).toBeUndefined();
});

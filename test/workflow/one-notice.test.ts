import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { markWithdrawn, setMuted } from "../../src/db/own-report-store.ts";
import { putQueue } from "../../src/db/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { OutboxMessage, type Tier } from "../../src/domain/delivery.ts";
import {
  ChatId,
  DecisionId,
  QueueId,
  ReportId,
  UserId,
  type CaseId,
} from "../../src/domain/ids.ts";
import type { Verdict } from "../../src/domain/case-status.ts";
import { pressCard } from "../../src/workflow/press-card.ts";
import { viewOutcome } from "../../src/workflow/view-outcome.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

/* Of the gravest somebody can report one thing again and again: what becomes of it is said once. */

const database = useDatabase();
const settings = { owners: [], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const escalate: Verdict = { kind: "escalate", category: "child_abuse" };
const migrations = new URL("../../migrations/", import.meta.url);
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

const report = (by: number, words: string) =>
  desk.files({ by, subject: termOf(words), category: "child_abuse" });

async function decide(caseId: CaseId, tier: Tier, verdict: Verdict): Promise<void> {
  const { version } = await desk.case(caseId);
  const presser = { userId: UserId.parse(801), name: "Mo", membership: "administrator" } as const;
  const card = { caseId, version, chatId: chats[tier], messageId: 1, presser };
  const pressed = { ...card, press: { kind: "verdict", verdict } } as const;
  const { kind } = await unitOfWork(desk.db, () => pressCard(settings, pressed));
  expect(kind).toBe("decided");
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
      heard.push([view.outcome, ...view.reports.map(({ code }) => code)].join(" "));
    }
  }
  return heard;
}

it("two reports of one person in one case bring one notice that names both", async () => {
  const id = await report(1, "twice reported");
  await report(1, "twice reported");
  await report(2, "twice reported");
  const [first = "", second = ""] = await codesOf(1);
  await decide(id, "review", escalate);
  expect(await hears(1)).toEqual([`escalated ${first} ${second}`]);
  expect(await hears(2)).toEqual([`escalated ${(await codesOf(2)).join()}`]);
  await decide(id, "escalation", { kind: "uphold", measure: "listed" });
  expect(await hears(1)).toEqual([`upheld ${first} ${second}`]);
});

it("a report that was made later is not told of what is taken back from the earlier ones", async () => {
  const id = await report(3, "reported later");
  const [early = ""] = await codesOf(3);
  await decide(id, "review", escalate);
  expect(await hears(3)).toEqual([`escalated ${early}`]);
  await report(3, "reported later");
  const [, late = ""] = await codesOf(3);
  await decide(id, "escalation", { kind: "return" });
  expect(await hears(3)).toEqual([`reopened ${early}`]);
  await decide(id, "review", escalate);
  expect(await hears(3)).toEqual([`escalated ${early} ${late}`]);
});

it("a withdrawn report is not named, and who stopped the notices of one hears of none", async () => {
  const id = await report(4, "withdrawn once");
  await report(4, "withdrawn once");
  const [kept = "", withdrawn = ""] = await codesOf(4);
  const withdrawnId = await reportId(withdrawn);
  await unitOfWork(desk.db, () => markWithdrawn(withdrawnId));
  await decide(id, "review", escalate);
  expect(await hears(4)).toEqual([`escalated ${kept}`]);
  const keptId = await reportId(kept);
  await unitOfWork(desk.db, () => setMuted(keptId, true));
  await report(4, "withdrawn once");
  await unitOfWork(desk.db, () => setMuted(keptId, true));
  await decide(id, "escalation", { kind: "uphold", measure: "listed" });
  expect(await hears(4)).toEqual([]);
});

it("notices that an earlier version owed or sent a report each are known again", async () => {
  const id = await report(5, "of an earlier version");
  await report(5, "of an earlier version");
  const codes = await codesOf(5);
  await decide(id, "review", escalate);
  const [owed] = await desk.sql<{ message: object; key: string }[]>`
    select message, key from outbox where chat_id = 5 and key like 'outcome:%'`;
  if (owed === undefined) throw new Error("nothing is owed");
  const { message, key } = owed;
  await desk.sql`delete from outbox where key = ${key}`;
  const decisionId = key.split(":")[3];
  for (const [at, code] of codes.entries()) {
    await desk.sql`
      insert into outbox (key, chat_id, priority, message, status)
      values (${`outcome:${await reportId(code)}:${decisionId}`}, 5, 40, ${desk.sql.json({ ...message })},
        ${at === 1 ? "sent" : "waiting"})`;
  }
  const [migration = ""] = readdirSync(migrations).filter((name) =>
    /outcome_per_person/.test(name),
  );
  await desk.sql.file(fileURLToPath(new URL(migration, migrations)));
  expect(
    await desk.sql`select key, status from outbox where key like 'outcome:%' and chat_id = 5`,
  ).toEqual([{ key, status: "sent" }]);
  await decide(id, "escalation", { kind: "return" });
  expect(await hears(5)).toEqual([`reopened ${codes.join(" ")}`]);
});

it("of a decision that does not stand any more nothing is told, however it was followed", async () => {
  const caseId = await report(930, "told too late");
  const id = await reportId((await codesOf(930))[0]);
  const decisions = async () =>
    (
      await desk.sql<{ id: string }[]>`
        select id from decisions where case_id = ${caseId} order by version`
    ).map((row) => DecisionId.parse(row.id));
  await decide(caseId, "review", escalate);
  const [first] = await decisions();
  if (first === undefined) throw new Error("nothing was decided");
  await decide(caseId, "escalation", { kind: "uphold", measure: "listed" });
  expect(await unitOfWork(desk.db, () => viewOutcome(id, first))).toBeUndefined();
});

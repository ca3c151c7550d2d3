import { expect, it } from "vitest";
import { reportsOf } from "../../src/db/reporting/own-report-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, QueueId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { InternalEvent } from "../../src/domain/internal-event.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { handleEvent } from "../../src/workflow/handle-event.ts";
import { pseudonymOf, termOf } from "../support/case-desk.ts";
import { dismissal, useRacers } from "../support/racers.ts";

/* Many accounts that object to one dismissal one after the other. */

const { operator, desk, atOnce, presser, presses } = useRacers();
const day = 86_400_000;
const [mo, mia] = [801, 802];

let messageId = 0;
async function decides(caseId: CaseId, by: number, press: CardPress = dismissal): Promise<string> {
  const { version } = await desk.case(caseId);
  messageId += 1;
  const { kind } = await presses(caseId, press, { version, messageId, by });
  // Whoever is to hear of it has heard of it.
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  return kind;
}

async function appeals(userId: number): Promise<string> {
  const [row] = await desk.sql`
    select r.id from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${userId} order by r.id desc limit 1`;
  const reportId = ReportId.parse(row?.["id"]);
  return (await atOnce(() => fileAppeal(ChatId.parse(userId), reportId, "look again"))).kind;
}

/** A case that so many people reported and that Mo dismissed. */
async function dismissedFor(people: readonly number[], words: string): Promise<CaseId> {
  const ids = new Set<CaseId>();
  for (const by of people) ids.add(await desk.files({ by, subject: termOf(words) }));
  const [id] = ids;
  if (id === undefined || ids.size > 1) throw new Error("not one case");
  expect(await decides(id, mo)).toBe("decided");
  return id;
}

/** What was planned and is due now happens. */
async function timePasses(ms: number): Promise<void> {
  await desk.forward(ms);
  const due = await desk.sql`
    delete from scheduled_tasks
    where due_at <= (select app_now()) and event->>'kind' = 'look_again' returning event`;
  for (const { event } of due) {
    await unitOfWork(desk.db, () =>
      handleEvent({ ...operator, pseudonymOf }, InternalEvent.parse(event), {
        names: [],
        chat: { kind: "unknown" },
      }),
    );
  }
}

async function openings(caseId: CaseId): Promise<number> {
  const found = await desk.sql`
    select 1 from decisions where case_id = ${caseId} and ground = 'appeal'`;
  return found.length;
}

async function waiting(caseId: CaseId): Promise<number> {
  const found = await desk.sql`
    select 1 from appeals where case_id = ${caseId} and status = 'filed'`;
  return found.length;
}

it("make one look at once and one for all the others a week later", async () => {
  const people = [1, 2, 3, 4, 5, 6];
  const id = await dismissedFor(people, "objected by six");
  for (const person of people) {
    expect(await appeals(person)).toBe("filed");
    if ((await desk.case(id)).status === "open") await decides(id, person % 2 === 1 ? mia : mo);
    await timePasses(1_000);
  }
  expect(await openings(id)).toBe(1);
  expect(await waiting(id)).toBe(5);
  await timePasses(6 * day);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed" });
  await timePasses(day);
  expect(await desk.case(id)).toMatchObject({ status: "open" });
  expect(await openings(id)).toBe(2);
  expect(await decides(id, mia)).toBe("refused");
  expect(await decides(id, mo)).toBe("decided");
  expect(await waiting(id)).toBe(0);
  await timePasses(8 * day);
  expect(await openings(id)).toBe(2);
});

it("wait again after the second look, and a week after it nobody has to wait", async () => {
  const id = await dismissedFor([11, 12, 13, 14], "objected by four");
  await appeals(11);
  await decides(id, mia);
  await appeals(12);
  await timePasses(7 * day);
  await decides(id, mo);
  await appeals(13);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed" });
  await timePasses(7 * day);
  await decides(id, mia);
  await timePasses(7 * day);
  await appeals(14);
  expect(await desk.case(id)).toMatchObject({ status: "open" });
});

it("are looked at with whatever else opens the case, by somebody else all the same", async () => {
  const id = await dismissedFor([21, 22, 23], "objected and taken back");
  await appeals(21);
  await decides(id, mia);
  await appeals(22);
  expect(await decides(id, mia, { kind: "undo" })).toBe("decided");
  await timePasses(3 * day);
  expect(await decides(id, mo)).toBe("refused");
  expect(await decides(id, 803)).toBe("decided");
  expect(await waiting(id)).toBe(0);
  // Further ones wait from the dismissal that stands, not from the one that was taken back.
  await appeals(23);
  await timePasses(5 * day);
  expect(await openings(id)).toBe(1);
  await timePasses(2 * day);
  expect(await openings(id)).toBe(2);
});

it("are looked at by somebody else when a further report opens the case before", async () => {
  const gone = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } } as const;
  const id = await dismissedFor([41, 42], "objected and there again");
  await appeals(41);
  await decides(id, mia, gone);
  await appeals(42);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed" });
  await desk.files({ by: 43, subject: termOf("objected and there again") });
  expect(await desk.case(id)).toMatchObject({ status: "open" });
  expect(await decides(id, mia)).toBe("refused");
  expect(await decides(id, mo)).toBe("decided");
  expect(await waiting(id)).toBe(0);
  await timePasses(8 * day);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed" });
});

it("are looked at by somebody else when a senior opens the case before", async () => {
  const chatId = ChatId.parse(-1002);
  await atOnce(() =>
    putQueue({
      id: QueueId.parse("019ab000-0000-7000-8000-000000000002"),
      chatId,
      tier: "escalation",
      title: "Escalation",
      language: "en",
    }),
  );
  const id = await dismissedFor([51, 52], "objected and opened by a senior");
  await appeals(51);
  await decides(id, mia);
  await appeals(52);
  const { version } = await desk.case(id);
  const opening = { caseId: id, version, chatId, presser: presser(804) };
  expect(await atOnce(() => reopenCase(operator, opening))).toMatchObject({ kind: "decided" });
  expect(await decides(id, mia)).toBe("refused");
  expect(await decides(id, mo)).toBe("decided");
  expect(await waiting(id)).toBe(0);
});

it("open no case a week later that was opened before and is looked at still", async () => {
  const id = await dismissedFor([61, 62], "objected and open still");
  await appeals(61);
  await decides(id, mia);
  await appeals(62);
  await decides(id, mia, { kind: "undo" });
  const open = await desk.case(id);
  await timePasses(8 * day);
  expect(await desk.case(id)).toEqual(open);
});

it("are told of to their reporters as those that are looked at at once", async () => {
  const id = await dismissedFor([31, 32], "objected and asked how it stands");
  const standing = (userId: number) =>
    unitOfWork(desk.db, async () =>
      (await reportsOf(userId, { offset: 0, limit: 9 })).map(({ status, withdrawable }) => ({
        status,
        withdrawable,
      })),
    );
  await appeals(31);
  const atOnceSeen = await standing(31);
  await decides(id, mia);
  await appeals(32);
  expect(await desk.case(id)).toMatchObject({ status: "dismissed" });
  expect(await standing(32)).toEqual(atOnceSeen);
  expect(await appeals(32)).toBe("refused");
});

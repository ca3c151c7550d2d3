import { beforeAll, describe, expect, it } from "vitest";
import { sealEvents } from "../../src/db/control/seal-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import { verifyAudit, wordsOf } from "../../src/verify-audit.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { showPast } from "../../src/workflow/control/show-audit.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

const chatId = ChatId.parse(-1001);
const desk = useCaseDesk();
let anchor: string;

beforeAll(async () => {
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Canary group", language: "en" }),
  );
  const caseId = await desk.files({
    by: 4_711,
    subject: termOf("canary term"),
    note: "canary note",
  });
  const presser = { userId: UserId.parse(42), name: "Canary Mo", membership: "creator" } as const;
  const pressed = { caseId, chatId, messageId: 1, presser };
  const operator = { owners: [], outcomeNoticeDelayMs: 0 };
  await unitOfWork(desk.db, () =>
    pressCard(operator, {
      ...pressed,
      version: 1,
      press: { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } },
    }),
  );
  await unitOfWork(desk.db, () =>
    pressCard(operator, { ...pressed, version: 2, press: { kind: "undo" } }),
  );
  // Of two events, then one each, so that a link can be taken out.
  for (const limit of [2, 1, 1]) await unitOfWork(desk.db, () => sealEvents(0, limit));
  anchor = (await verifyAudit(desk.databaseUrl, undefined)).head;
});

it("holds each change once, in codes and never in words", async () => {
  const rows =
    await desk.sql`select kind, actor, facts, subject_code from audit_events order by id`;
  expect(rows.map((row) => row["kind"])).toEqual([
    "case_opened",
    "report_submitted",
    "case_dismissed",
    "case_decision_undone",
  ]);
  const everything = JSON.stringify(rows);
  expect(everything).not.toMatch(/canary/i);
  expect(everything).not.toMatch(/4711|"42"/);
  expect(rows[2]?.["facts"]).toMatchObject({ from: "open", to: "dismissed", ground: "gone" });
  expect(rows[2]?.["actor"]).toMatch(/^staff:[0-9a-f-]{36}$/);
});

it("two codes that are asked for at once get an answer each", async () => {
  const admin = ChatId.parse(501);
  await unitOfWork(desk.db, async () => {
    for (const code of ["R-7F3K9Q2M", "C-4K7P2M9X", "C-4K7P2M9X"]) {
      await showPast(admin, { code, page: 1, messageId: undefined });
    }
  });
  const owed = await desk.sql`
    select message ->> 'code' as code from outbox where chat_id = ${admin} order by 1`;
  expect(owed.map((row) => row["code"])).toEqual(["C-4K7P2M9X", "R-7F3K9Q2M"]);
});

it("is whole, and holds the head that was noted earlier", async () => {
  const verdict = await verifyAudit(desk.databaseUrl, anchor);
  expect(verdict).toMatchObject({ events: 4, head: anchor, unsealed: 0, fault: undefined });
  expect(wordsOf(verdict)).toMatchObject({ exitCode: 0 });
});

describe("is insert-only for whoever uses the tables", () => {
  it.each([
    "update audit_events set actor = 'system'",
    "delete from audit_events",
    "truncate audit_events cascade",
    "update audit_seals set hash = 'x'",
    "delete from audit_seals",
  ])("%s", async (statement) => {
    await expect(desk.sql.unsafe(statement)).rejects.toThrow(/insert-only/);
  });
});

describe("shows what somebody did who got around that", () => {
  const tampered = async (statements: string, given?: string) => {
    await desk.sql.unsafe(`
      create table kept_events as select * from audit_events;
      create table kept_seals as select * from audit_seals;
      alter table audit_events disable trigger all; alter table audit_seals disable trigger all;
      ${statements}`);
    const verdict = await verifyAudit(desk.databaseUrl, given);
    await desk.sql.unsafe(`
      delete from audit_seals; delete from audit_events;
      insert into audit_events overriding system value select * from kept_events;
      insert into audit_seals select * from kept_seals;
      alter table audit_events enable trigger all; alter table audit_seals enable trigger all;
      drop table kept_events; drop table kept_seals`);
    return verdict;
  };

  it.each([
    {
      what: "a flipped actor",
      by: "update audit_events set actor = 'system' where id = 3",
      kind: "event_changed",
    },
    {
      what: "a flipped fact",
      by: `update audit_events set facts = facts || '{"ground":"duplicate"}' where id = 1`,
      kind: "event_changed",
    },
    { what: "a deleted event", by: "delete from audit_events where id = 2", kind: "event_missing" },
    {
      what: "a deleted event, of which its seal says nothing any more",
      by: `delete from audit_events where id = 2;
        update audit_seals set events = '{[1,1]}', position = 1 where first = 1`,
      kind: "event_changed",
    },
    {
      what: "an event deleted with its seal",
      by: "delete from audit_seals where first = 3; delete from audit_events where id = 3",
      kind: "position_missing",
    },
    {
      what: "two seals that changed places",
      by: `update audit_seals set first = -first, position = -position where first in (3, 4);
        update audit_seals set first = 7 + first, position = 7 + position where first < 0`,
      kind: "event_changed",
    },
    {
      what: "two events of one seal that changed places",
      by: `update audit_events a set at = b.at, kind = b.kind, subject_code = b.subject_code,
          actor = b.actor, facts = b.facts
        from audit_events b where a.id in (1, 2) and b.id = 3 - a.id`,
      kind: "event_changed",
    },
    {
      what: "an event that was written into a seal later",
      by: `insert into audit_events (id, at, kind, subject_code, actor, facts) overriding system value
          values (0, app_now(), 'case_opened', 'C-4K7P2M9X', 'system', '{}');
        update audit_seals set events = '{[0,2]}' where first = 1`,
      kind: "event_changed",
    },
    {
      what: "a sealed event that was never written before",
      by: `update audit_seals set hash = repeat('0', 63) || '1' where first = 4`,
      kind: "event_changed",
    },
  ])("$what", async ({ by, kind }) => {
    const verdict = await tampered(by);
    expect(verdict.fault).toMatchObject({ kind });
    expect(wordsOf(verdict).exitCode).toBe(1);
  });

  it("a tail that was cut off, against the head noted earlier", async () => {
    const cut = "delete from audit_seals where first = 4; delete from audit_events where id = 4";
    expect((await tampered(cut)).fault).toBeUndefined();
    const verdict = await tampered(cut, anchor);
    expect(verdict.fault).toEqual({ kind: "head_not_reached", expected: anchor });
  });

  it("an event that was written between others later: it has no seal", async () => {
    const verdict = await tampered(`
      insert into audit_events (id, at, kind, subject_code, actor, facts) overriding system value
      values (0, app_now() - interval '1 hour', 'case_opened', 'C-4K7P2M9X', 'system', '{}')`);
    expect(verdict).toMatchObject({ fault: undefined, events: 4, unsealed: 1 });
  });

  it("and is whole again once it is put right", async () => {
    expect((await verifyAudit(desk.databaseUrl, anchor)).fault).toBeUndefined();
  });
});

it("a second sealer at the same moment does not fork it", async () => {
  for (let i = 0; i < 5; i += 1) {
    await desk.files({ by: 5_000 + i, subject: termOf(`forked ${"abcde".charAt(i)}`) });
  }
  const both = await Promise.allSettled([
    unitOfWork(desk.db, () => sealEvents(0, 100)),
    unitOfWork(desk.db, () => sealEvents(0, 100)),
  ]);
  expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
  const verdict = await verifyAudit(desk.databaseUrl, anchor);
  expect(verdict).toMatchObject({ events: 14, fault: undefined });
});

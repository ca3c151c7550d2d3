import { describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { digest } from "../../src/db/control/seal-store.ts";
import { genesis, provenTextOf, sealedTextOf } from "../../src/domain/control/audit-chain.ts";
import { createAuditMac } from "../../src/runtime/audit-trail.ts";
import { wordsOf } from "../../src/verify-audit.ts";
import { showPast } from "../../src/workflow/control/show-audit.ts";
import { seal, verifyAudit } from "../support/audit.ts";
import { useAuditedDesk } from "../support/audited-desk.ts";
import { termOf } from "../support/case-desk.ts";

/** The events as the sealer reads them. */
async function readRecords(client: typeof desk.sql) {
  const found = await client<
    { id: string; at: Date; kind: string; code: string; actor: string; facts: unknown }[]
  >`
    select id, at, kind, subject_code as code, actor, facts from audit_events order by id`;
  return found.map(({ id, code, ...event }) => ({
    ...event,
    eventId: Number(id),
    subjectCode: code,
  }));
}

const { desk, head } = useAuditedDesk();

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
  expect(everything).not.toMatch(/\b4711\b|"42"/);
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
  const verdict = await verifyAudit(desk.databaseUrl, head());
  expect(verdict).toMatchObject({ events: 4, head: head(), unsealed: 0, fault: undefined });
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
  const tampered = async (
    statements: string,
    given?: string,
    also: (client: typeof desk.sql) => Promise<unknown> = () => Promise.resolve(),
  ) => {
    await desk.sql.unsafe(`
      create table kept_events as select * from audit_events;
      create table kept_seals as select * from audit_seals;
      alter table audit_events disable trigger all; alter table audit_seals disable trigger all;
      ${statements}`);
    await also(desk.sql);
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
    const verdict = await tampered(cut, head());
    expect(verdict.fault).toEqual({ kind: "head_not_reached", expected: head() });
    expect(wordsOf(verdict).text).toContain(`does not hold the head ${head()}`);
  });

  it("a tail that was cut off, without any: a decision is left of which it knows nothing", async () => {
    const verdict = await tampered(
      "delete from audit_seals where first = 4; delete from audit_events where id = 4",
    );
    expect(verdict).toMatchObject({
      fault: undefined,
      difference: { kind: "decision_unknown", version: 3 },
    });
    expect(wordsOf(verdict)).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/has one on C-\w{8} at version 3 that the trail does not know/),
    });
  });

  it("a chain that was made anew over a changed event: nobody has the key but the bot", async () => {
    const forge = createAuditMac(Buffer.alloc(32, 7));
    const verdict = await tampered(
      `delete from audit_seals; update audit_events set actor = 'system' where id = 3`,
      undefined,
      async (client) => {
        const events = await readRecords(client);
        const hash = digest(sealedTextOf(events, 1, genesis));
        const place = { first: 1, position: events.length, hash, previousHash: genesis };
        const mac = forge(provenTextOf({ ...place, previousAt: undefined }));
        await client`insert into audit_seals (first, position, events, hash, settled, previous_hash, mac)
          values (1, ${events.length}, '{[1,4]}', ${hash}, 0, ${genesis}, ${mac})`;
      },
    );
    expect(verdict.fault).toEqual({ kind: "seal_forged", first: 1, position: 4 });
  });

  it("all seals gone, so that the bot would seal what is left: the head that it noted is not there", async () => {
    const verdict = await tampered(
      "delete from audit_seals; delete from audit_events where id > 2",
      head(),
      () => unitOfWork(desk.db, () => seal(0, 100)),
    );
    expect(verdict.fault).toMatchObject({ kind: "head_not_reached" });
  });

  it("an event that was written between others later: it has no seal", async () => {
    const verdict = await tampered(`
      insert into audit_events (id, at, kind, subject_code, actor, facts) overriding system value
      values (0, app_now() - interval '1 hour', 'case_opened', 'C-4K7P2M9X', 'system', '{}')`);
    expect(verdict).toMatchObject({ fault: undefined, events: 4, unsealed: 1 });
  });

  it("and is whole again once it is put right", async () => {
    expect((await verifyAudit(desk.databaseUrl, head())).fault).toBeUndefined();
  });
});

it("a second sealer at the same moment does not fork it", async () => {
  for (let i = 0; i < 5; i += 1) {
    await desk.files({ by: 5_000 + i, subject: termOf(`forked ${"abcde".charAt(i)}`) });
  }
  const both = await Promise.allSettled([
    unitOfWork(desk.db, () => seal(0, 100)),
    unitOfWork(desk.db, () => seal(0, 100)),
  ]);
  expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
  const verdict = await verifyAudit(desk.databaseUrl, head());
  expect(verdict).toMatchObject({ events: 14, fault: undefined });
});

import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { Api } from "grammy";
import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { insertCase } from "../../src/db/cases/case-store.ts";
import { recordAudit } from "../../src/db/control/audit-store.ts";
import { lock } from "../../src/db/locks.ts";
import {
  isUnitOfWorkOpen,
  readAnew,
  rows,
  unitOfWork,
  writeNow,
} from "../../src/db/unit-of-work.ts";
import { CaseId, ChatId, SubjectId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startWorkers } from "../../src/pipeline/worker.ts";
import { installGuards } from "../../src/telegram/api/guards.ts";
import { say } from "../../src/workflow/speaking/say.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { noOwnChat } from "../support/own-chat.ts";

const desk = useCaseDesk();

const event = {
  kind: "case_opened",
  subjectCode: "C-00000000",
  actor: { kind: "system" },
  facts: {},
} as const;
const hello = { chatId: ChatId.parse(5), key: "hello", text: "home", language: "en" };

it("stores throw outside of one", async () => {
  await expect(recordAudit(event)).rejects.toThrow("No unit of work is open");
});

it("a lock that can't be asked for fails whoever asked, and nothing else", async () => {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => void uncaught.push(error);
  process.on("unhandledRejection", note);
  try {
    expect(() => lock(1, "any")).toThrow("No unit of work is open");
    await sleep(10);
    expect(uncaught).toEqual([]);
  } finally {
    process.off("unhandledRejection", note);
  }
});

it("does not nest", async () => {
  const nested = unitOfWork(desk.db, () => unitOfWork(desk.db, () => recordAudit(event)));
  await expect(nested).rejects.toThrow("already open");
});

it("lets no call to Telegram through while it is open", async () => {
  const api = new Api("1000000001:SandboxSandboxSandboxSandboxSandbox");
  let calls = 0;
  api.config.use((_prev, _method) => {
    calls += 1;
    return Promise.reject(new Error("would have gone out"));
  });
  installGuards(api, isUnitOfWorkOpen);
  const within = unitOfWork(desk.db, () => api.sendMessage(5, "hello"));
  await expect(within).rejects.toThrow(/called inside a unit of work/);
  expect(calls).toBe(0);
  await expect(api.sendMessage(5, "hello")).rejects.toThrow("would have gone out");
});

it("what outlives it writes nothing", async () => {
  let late: Promise<void> = Promise.resolve();
  await unitOfWork(desk.db, () => {
    late = sleep(30).then(() => recordAudit(event));
    return Promise.resolve();
  });
  await expect(late).rejects.toThrow("No unit of work is open");
});

it("a handler that throws leaves nothing behind: no state, no audit, nothing owed, not even done", async () => {
  await desk.sql`insert into inbox (update_id, lane, body) values (1, 'l', '{}'), (2, 'l', '{}')`;
  const seen: number[] = [];
  const workers = startWorkers({
    db: desk.db,
    log: silentLog,
    width: 2,
    gather: () => Promise.resolve(undefined),
    handle: async (item) => {
      seen.push(item.arrival);
      await recordAudit(event);
      await say({ ...hello, key: `hello ${item.arrival}` });
      if (item.arrival === seen[0]) throw new Error("a fault of the handler");
      return [];
    },
    own: noOwnChat,
    onDead: (item) => say({ ...hello, key: `dead ${item.arrival}` }),
    handlerDeadlineMs: 5_000,
  });
  const open = async () => {
    const [row] = await desk.sql`
      select count(*)::int as count from inbox where done_at is null and dead_at is null`;
    return row?.["count"];
  };
  await expect.poll(open, { timeout: 10_000 }).toBe(0);
  await workers.stop(1_000);
  const [first, second] = [...new Set(seen)];
  expect(seen.filter((arrival) => arrival === first)).toHaveLength(5);
  const owed = await desk.sql`select key from outbox order by id`;
  expect(owed.map((row) => row["key"])).toEqual([`say:5:dead ${first}`, `say:5:hello ${second}`]);
  const [audited] = await desk.sql`select count(*)::int as count from audit_events`;
  expect(audited?.["count"]).toBe(1);
});

it("a handler that hangs is taken for failed at its deadline", async () => {
  await desk.sql`insert into inbox (update_id, lane, body) values (3, 'h', '{}')`;
  const workers = startWorkers({
    db: desk.db,
    log: silentLog,
    width: 1,
    gather: () => Promise.resolve(undefined),
    handle: async () => {
      await sleep(60_000, undefined, { ref: false });
      return [];
    },
    own: noOwnChat,
    onDead: () => Promise.resolve(),
    handlerDeadlineMs: 50,
  });
  const attempts = async () => {
    const [row] = await desk.sql`select attempts from inbox where update_id = 3`;
    return Number(row?.["attempts"]);
  };
  await expect.poll(attempts, { timeout: 5_000 }).toBeGreaterThan(0);
  await workers.stop(100);
});

it("a report is all there or not at all", async () => {
  const before = await desk.sql`select count(*)::int as count from audit_events`;
  const subject = { ...termOf("never filed"), display: "\0 can't be stored" };
  await expect(desk.files({ by: 1_234, subject })).rejects.toThrow();
  const [left] = await desk.sql`
    select (select count(*) from reporters)::int as reporters, (select count(*) from cases)::int as cases,
      (select count(*) from submissions)::int as submissions`;
  expect(left).toEqual({ reporters: 0, cases: 0, submissions: 0 });
  expect(await desk.sql`select count(*)::int as count from audit_events`).toEqual(before);
});

it("what is kept for the end is there for whatever reads it before, however often it was read", async () => {
  await unitOfWork(desk.db, async () => {
    const owed = () => rows(sql`select 1 from outbox where key = 'say:5:kept for the end'`);
    expect(await owed()).toEqual([]);
    await say({ ...hello, key: "kept for the end" });
    expect(await owed()).toHaveLength(1);
  });
});

it("what is kept for the end is there for whatever is written that refers to it", async () => {
  const [row] = await desk.sql<{ id: string }[]>`
    insert into subjects (id, kind, display) values (${uuidv7()}, 'search_term', 'paper lantern') returning id`;
  const staffId = uuidv7();
  await desk.sql`insert into staff (id, telegram_user_id, name) values (${staffId}, 901, 'Mo')`;
  const id = CaseId.parse(uuidv7());
  const subjectId = SubjectId.parse(row?.id);
  const [code, category, openedAt] = ["C-REFERRED", "drugs", new Date()] as const;
  await unitOfWork(desk.db, async () => {
    await insertCase({ id, code, subjectId, category, own: undefined, openedAt });
    await rows(
      sql`insert into case_silences (case_id, staff_id, until) values (${id}, ${staffId}, app_now())`,
    );
  });
  expect(await desk.sql`select 1 from case_silences where case_id = ${id}`).toHaveLength(1);
});

it("what was read is read anew after a write, a lock, and on request", async () => {
  const other = (reason: string) => desk.sql`update intake_pause set reason = ${reason}`;
  const reasons = () => rows(sql`select reason from intake_pause`);
  await desk.sql`
    with s as (insert into staff (id, telegram_user_id, name) values (gen_random_uuid(), 77, 'Mo') returning id)
    insert into intake_pause (reason, paused_by) select 'first', id from s`;
  await unitOfWork(desk.db, async () => {
    expect(await reasons()).toEqual([{ reason: "first" }]);
    await other("second");
    expect(await reasons()).toEqual([{ reason: "first" }]);
    readAnew();
    expect(await reasons()).toEqual([{ reason: "second" }]);
    await other("third");
    lock(1, "any");
    expect(await reasons()).toEqual([{ reason: "third" }]);
    await other("fourth");
    await recordAudit(event);
    await writeNow();
    expect(await reasons()).toEqual([{ reason: "fourth" }]);
  });
  await desk.sql`delete from intake_pause`;
});

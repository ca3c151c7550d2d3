import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { moveCase } from "../../src/db/cases/case-store.ts";
import { casesInSamePlace, casesOfAlike } from "../../src/db/cases/related-store.ts";
import { connect } from "../../src/db/connect.ts";
import { eventsOf } from "../../src/db/control/audit-store.ts";
import { keepFigures } from "../../src/db/control/figure-store.ts";
import { readHealth } from "../../src/db/control/health-store.ts";
import { readDays } from "../../src/db/control/stats-store.ts";
import { lookForUnsealed, whereToBegin } from "../../src/db/control/seal-store.ts";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import { takeDueForFeed } from "../../src/db/feed/feed-entry-store.ts";
import { sweepTables } from "../../src/db/privacy/sweep-store.ts";
import { casesWithoutCardIn } from "../../src/db/queues/digest-store.ts";
import { fairTurns } from "../../src/db/queues/fair-turn-store.ts";
import { activeQueuesOf, putQueue } from "../../src/db/queues/queue-store.ts";
import { readAnew, rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { CaseId, ChatId, QueueId, SubjectId } from "../../src/domain/ids.ts";
import { viewStats } from "../../src/workflow/control/show-stats.ts";
import { seal } from "../support/audit.ts";
import { useDatabase } from "../support/database.ts";
import { growDatabase } from "../support/grown.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";

/* What is read all the time, or while somebody waits, looks at as many rows where ten times as much is kept. */

const queueId = QueueId.parse("019ab000-0000-7000-8000-000000000001");
const chatId = ChatId.parse(-1001);
/** So many cases wait, however many were decided. */
const undecided = 80;

/** A database of so many reports, all events of which are sealed. */
function useGrown(reports: number) {
  const database = useDatabase();
  // One connection, so that what a transaction reads is counted.
  const held = opened(() => connect(database.url(), { connections: 1, name: "flat" }));
  beforeAll(async () => {
    const client = openClient(database.url());
    await growDatabase(client, { reports, undecided });
    await client.end({ timeout: 5 });
    for (let settled = 0, sealed = -1; sealed !== 0; settled += sealed) {
      sealed = await unitOfWork(held.db, () => seal(settled, 500));
    }
    await unitOfWork(held.db, () =>
      putQueue({ id: queueId, chatId, tier: "review", title: "Review", language: "en" }),
    );
    await held.db.execute(sql`vacuum analyze audit_seals`);
    // At this size PostgreSQL reads a whole table as gladly as it looks something up.
    await held.db.execute(sql`set enable_seqscan = off`);
    await held.db.execute(sql`set enable_hashjoin = off`);
    await held.db.execute(sql`set enable_mergejoin = off`);
  });
  return {
    url: database.url,
    /** How many rows of all tables are looked at by what joins a unit of work. */
    inUnit: (read: () => Promise<unknown>, tables?: readonly string[]) =>
      unitOfWork(held.db, async () => {
        const before = read1(await rows(rowsLookedAt(tables)));
        await read();
        // What was read once in a unit of work is remembered there.
        readAnew();
        return read1(await rows(rowsLookedAt(tables))) - before;
      }),
    keepsFigures: async () => {
      while (await unitOfWork(held.db, () => keepFigures(100)));
    },
    /** The same for what opens none. */
    alone: async (read: (db: typeof held.db) => Promise<unknown>) => {
      await held.db.execute(sql`begin`);
      const before = read1(await held.db.execute(rowsLookedAt()));
      await read(held.db);
      const after = read1(await held.db.execute(rowsLookedAt()));
      await held.db.execute(sql`rollback`);
      return after - before;
    },
    /** The newest subject of a kind, and the code of the newest case. */
    newest: async (what: "search_term" | "message") => {
      const [row] = await held.db.execute(sql`
        select subject_id as id, c.code from cases c join subjects s on s.id = c.subject_id
        where s.kind = ${what} order by c.opened_at desc limit 1`);
      return z.object({ id: SubjectId, code: z.string() }).parse(row);
    },
  };
}

const rowsLookedAt = (tables?: readonly string[]) => sql`
  select sum(seq_tup_read + idx_tup_fetch) as count from pg_stat_xact_user_tables
  where ${JSON.stringify(tables ?? null)}::jsonb = 'null' or ${JSON.stringify(tables ?? null)}::jsonb ? relname`;
const read1 = ([row]: readonly Record<string, unknown>[]) =>
  z.object({ count: z.coerce.number() }).parse(row).count;

const little = useGrown(1_000);
const much = useGrown(10_000);
type Grown = typeof little;

it.each<{ what: string; rowsOf: (grown: Grown) => Promise<number> }>([
  { what: "/health", rowsOf: (grown) => grown.inUnit(readHealth) },
  {
    what: "a sealer's look",
    rowsOf: (grown) =>
      grown.alone(async (db) => {
        const { settled } = await whereToBegin(db);
        await lookForUnsealed(db, settled);
      }),
  },
  { what: "a sealer's start", rowsOf: (grown) => grown.alone(whereToBegin) },
  {
    what: "what a digest counts",
    rowsOf: (grown) =>
      grown.inUnit(async () => {
        const [queue] = await activeQueuesOf("review");
        if (queue === undefined) throw new Error("no queue");
        expect(await casesWithoutCardIn(queue)).toHaveLength(undecided);
        await fairTurns(queue);
      }),
  },
  {
    what: "a sweep",
    rowsOf: (grown) => grown.inUnit(() => sweepTables(retentionOf(initialSettings), 100)),
  },
  {
    what: "/audit with a code",
    rowsOf: async (grown) => {
      const { code } = await grown.newest("message");
      return grown.inUnit(() => eventsOf(code, { offset: 0, limit: 12 }));
    },
  },
  {
    what: "other cases in one place",
    rowsOf: async (grown) => {
      const { id } = await grown.newest("message");
      return grown.inUnit(() => casesInSamePlace(id, 3));
    },
  },
])("$what looks at as few", async ({ rowsOf }) => {
  const few = await rowsOf(little);
  // Else nothing is counted.
  expect(few).toBeGreaterThan(0);
  expect(await rowsOf(much)).toBeLessThan(2 * few + 50);
});

it("/stats looks at the days that were counted, and of reports and decisions at today's", async () => {
  await much.keepsFigures();
  const today = 10_000 / 365;
  const tables = ["reports", "decisions"];
  const looked = await much.inUnit(() => viewStats(ChatId.parse(1), { days: 365 }), tables);
  expect(looked).toBeLessThan(20 * today);
  // Its words and its picture are of the same count.
  const once = await much.inUnit(() => readDays(365), tables);
  expect(looked).toBeLessThan(1.5 * once + 5);
});

it("similar terms look at so many and no more", async () => {
  const { id } = await much.newest("search_term");
  // Of about 15 trigrams the newest terms each, and of a hundred terms their trigrams.
  const most = 15 * 150 + 100 * 15 + 500;
  const looked = await much.inUnit(() => casesOfAlike(id, 3));
  // Else nothing is counted.
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(most);
});

it("similar terms are read of indexes alone, as their trigrams lie all over the table", async () => {
  const { id } = await much.newest("search_term");
  expect(await much.inUnit(() => casesOfAlike(id, 3), ["term_trigrams"])).toBe(0);
});

it("of what is to enter the feed the last decision is looked up, however it is joined", async () => {
  const looked = await much.inUnit(async () => {
    await rows(sql`set local enable_mergejoin = on`);
    // All but the newest are in it.
    await rows(sql`
      update cases set fed_version = version where status = 'upheld' and opened_at < now() - interval '12 days'`);
    readAnew();
    expect(await takeDueForFeed(100)).not.toHaveLength(0);
  }, ["decisions"]);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(500);
});

it("a case is moved by its id, where the statistics know of no other one in its state", async () => {
  // The last of these tests, as it changes what is there.
  const client = openClient(much.url());
  await client`update cases set status = 'dismissed'`;
  await client`vacuum analyze cases`;
  await client`update cases set status = 'open' where version = 2`;
  const [one] = await client`select id from cases where status = 'open' limit 1`;
  await client.end({ timeout: 5 });
  const [from, to] = [
    { id: CaseId.parse(one?.["id"]), status: "open", version: 2 },
    { status: "escalated", category: "drugs" },
  ] as const;
  const looked = await much.inUnit(() => moveCase(from, to), ["cases"]);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(5);
});

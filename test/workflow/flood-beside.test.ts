import { expect, it } from "vitest";
import { gravestEveryMs } from "../../src/workflow/queues/hold-back.ts";
import { useOneQueue } from "../support/one-queue.ts";

/* One of the gravest among thousands of others that came within a minute and wait without cards. */

const { desk, queueId, files, tends } = useOneQueue();

/** Reports that came since, each in a case of its own, without all that filing takes. */
async function pourIn(count: number): Promise<void> {
  await desk.sql`
    insert into subjects (id, kind, display)
    select ('019ab000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'search_term', 'poured ' || n from generate_series(1, ${count}::int) n`;
  await desk.sql`
    insert into cases (id, code, subject_id, category)
    select ('019ab000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'C-' || n, ('019ab000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'drugs'
    from generate_series(1, ${count}::int) n`;
  await desk.sql`
    insert into reports select (jsonb_populate_record(null::reports, to_jsonb(one) || jsonb_build_object(
      'id', ('019ab000-0000-7000-9000-' || lpad(n::text, 12, '0')), 'code', 'R-' || n, 'category', 'drugs',
      'case_id', ('019ab000-0000-7000-9000-' || lpad(n::text, 12, '0')), 'subject_id', ('019ab000-0000-7000-9000-' || lpad(n::text, 12, '0'))))).*
    from (select * from reports limit 1) one, generate_series(1, ${count}::int) n`;
}

/** Receipts that wait for as many people. */
const owesReceipts = (count: number) => desk.sql`
  insert into outbox (key, chat_id, priority, message)
  select 'receipt:' || n, 1000000 + n, 15, '{}' from generate_series(1, ${count}::int) n`;

/** How long a look at the digest takes, the quickest of three, in milliseconds. */
async function lookMs(): Promise<number> {
  const took: number[] = [];
  while (took.length < 3) {
    const began = performance.now();
    await tends();
    took.push(performance.now() - began);
  }
  return Math.min(...took);
}

it("a look at the list takes no longer for receipts that wait for thousands of people", async () => {
  for (let nth = 0; nth < 10; nth += 1) await files(nth % 2 === 0 ? "child_abuse" : "drugs");
  // As often as a bot that has run for a while has looked.
  for (let nth = 0; nth < 40; nth += 1) await tends();
  await pourIn(3_000);
  const alone = await lookMs();
  await owesReceipts(3_000);
  const among = await lookMs();
  expect(among).toBeLessThan(5 * alone);
});

it("a look that was planned for minutes later comes soon when one of the gravest waits", async () => {
  const by = 7_001;
  await files("child_abuse", by);
  await desk.sql`
    insert into scheduled_tasks (key, lane, due_at, event) values (${`digest:${queueId}`},
      ${`queue:${queueId}`}, app_now() + interval '5 minutes', jsonb_build_object('kind', 'tend_digest', 'queueId', ${queueId}::text))`;
  await files("child_abuse", by);
  const [task] = await desk.sql<{ inMs: string }[]>`
    select extract(epoch from due_at - app_now()) * 1000 as "inMs" from scheduled_tasks
    where key = ${`digest:${queueId}`}`;
  expect(Number(task?.inMs)).toBeLessThanOrEqual(gravestEveryMs);
});

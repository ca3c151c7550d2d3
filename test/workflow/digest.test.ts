import { expect, it } from "vitest";
import { findCase } from "../../src/db/cases/case-store.ts";
import { lockSpaces } from "../../src/db/locks.ts";
import { postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { activeQueuesOf } from "../../src/db/queues/queue-store.ts";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { CaseId, UserId } from "../../src/domain/ids.ts";
import { holdBack } from "../../src/workflow/queues/hold-back.ts";
import { viewQueueList } from "../../src/workflow/queues/list-queue.ts";
import { showCase } from "../../src/workflow/cases/show-case.ts";
import { bringCases, heldIn } from "../../src/workflow/queues/tend-digest.ts";
import { doWhatIsDue } from "../support/due.ts";
import { nextIn } from "../support/paced-chat.ts";
import { useOneQueue } from "../support/one-queue.ts";
import { untilWaiting } from "../support/until-waiting.ts";

/* A queue shows as many undecided cards as people can look through; what comes then is counted, and none is lost. */

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const hourMs = 3_600_000;
const cardsAtOnce = initialSettings.cards_at_once;

const { desk, chatId, queueId, inOne, files, tends } = useOneQueue();

/** Undecided cases that came before, without all that filing one takes. */
async function opens(count: number): Promise<CaseId[]> {
  const found = await desk.sql<{ id: string }[]>`
    with fresh as (
      insert into subjects (id, kind, display)
      select gen_random_uuid(), 'search_term', 'subject ' || n from generate_series(1, ${count}) n
      returning id)
    insert into cases (id, code, subject_id, category)
    select gen_random_uuid(), 'C-' || id, id, 'drugs' from fresh returning id`;
  return found.map(({ id }) => CaseId.parse(id));
}

/** As many undecided cards as a queue shows at once. */
async function fillQueue(): Promise<CaseId[]> {
  const ids = await opens(cardsAtOnce);
  for (const id of ids) await inOne(() => showCase(id, "card"));
  expect(await send()).toHaveLength(cardsAtOnce);
  return ids;
}

let messageId = 0;
/** Sends what is owed to the group; the cases whose cards came anew. */
async function send(): Promise<CaseId[]> {
  const came: CaseId[] = [];
  const owed = await desk.sql<{ key: string; caseId: string | null }[]>`
    update outbox set status = 'sent' where status = 'waiting' and chat_id = ${chatId}
      and message ->> 'kind' in ('show_card', 'show_digest')
    returning key, message ->> 'caseId' as "caseId"`;
  for (const { key, caseId } of owed) {
    if ((await inOne(() => postedUnder(key))).length > 0) continue;
    messageId += 1;
    await inOne(() => registerPosted(key, { chatId, messageId }));
    if (caseId !== null) came.push(CaseId.parse(caseId));
  }
  return came;
}

/** Undecided cases without a card and without one on its way. */
async function withoutCard(): Promise<number> {
  const found = await desk.sql`
    select 1 from cases c where status = 'open'
      and not exists (select 1 from posted_messages where key = 'card:review:' || c.id)
      and not exists (select 1 from outbox where key = 'card:review:' || c.id and status = 'waiting')`;
  return found.length;
}
const counted = () =>
  inOne(async () => {
    const [queue] = await activeQueuesOf("review");
    return queue === undefined ? 0 : (await heldIn(queue)).length;
  });
/** What the digest says that stands there or is owed. */
const says = async (): Promise<number | undefined> => {
  const [row] = await desk.sql<{ count: number }[]>`
    select (message -> 'count')::int as count from outbox where key = ${`digest:${queueId}`}`;
  return row?.count;
};
const digestAt = async () => (await inOne(() => postedUnder(`digest:${queueId}`)))[0]?.messageId;
const isTended = async () =>
  (await desk.sql`select 1 from scheduled_tasks where key = ${`digest:${queueId}`}`).length > 0;
const saysOver = async () =>
  (await desk.sql`select 1 from outbox where message ->> 'text' = 'digest-over'`).length > 0;
const decide = (ids: readonly CaseId[]) =>
  desk.sql`update cases set status = 'dismissed' where id in ${desk.sql(ids)}`;

it("what comes beyond twenty undecided cards is counted; the gravest have their cards at once", async () => {
  await fillQueue();
  await files();
  await files("weapons");
  const grave = await files("child_abuse");
  expect(await send()).toEqual([grave]);
  expect([await counted(), await isTended()]).toEqual([2, true]);
  await tends();
  await send();
  expect([await says(), await digestAt()]).toEqual([2, messageId]);
  const list = await inOne(() => viewQueueList({ chatId }, { filter: "all", page: 1 }));
  expect(list).toMatchObject({ total: cardsAtOnce + 1, withoutCard: 2 });
});

it("a card that came to stand in this moment is brought up to date, and waits for no room", async () => {
  const [light] = await fillQueue();
  if (light === undefined) throw new Error("no card");
  const grave = await files("child_abuse");
  await files();
  await send();
  await tends();
  await send();
  // As whoever looked for these cards a moment before has it: nowhere yet.
  const holds = (id: CaseId) =>
    inOne(async () => {
      const [case_, [queue]] = await Promise.all([findCase(id), activeQueuesOf("review")]);
      return case_ && queue && holdBack(case_, queue, "card");
    });
  expect([await holds(light), await holds(grave)]).toEqual([false, false]);
  await decide([light]);
  expect(await holds(light)).toBe(false);
});

it("decided cards make room for the next ones, the gravest and oldest first, until none is left", async () => {
  const first = await fillQueue();
  const light = await files("counterfeits");
  const old = await files("drugs");
  const grave = await files("weapons");
  await tends();
  expect(await send()).toEqual([]);
  await decide(first.slice(0, 2));
  await tends();
  expect(new Set(await send())).toEqual(new Set([grave, old]));
  await decide(first.slice(2));
  await tends();
  expect(await send()).toEqual([light]);
  await tends();
  await desk.sql`delete from scheduled_tasks`;
  await tends();
  expect([await counted(), await isTended()]).toEqual([0, false]);
  expect(await saysOver()).toBe(true);
  const next = await files();
  expect(await send()).toEqual([next]);
});

it("a case counts as grave as one of the team rated it, whatever its category", async () => {
  const first = await fillQueue();
  await files("drugs");
  const rated = await files("counterfeits");
  await desk.sql`update cases set rated = 3 where id = ${rated}`;
  await decide(first.slice(0, 1));
  await tends();
  expect(await send()).toEqual([rated]);
});

it("one of the team brings the next ten, and the digest stands below them", async () => {
  await fillQueue();
  await files();
  await opens(14);
  await tends();
  await send();
  const by = { userId: UserId.parse(801), name: "Mo", membership: "administrator" } as const;
  const at = { chatId, messageId: (await digestAt()) ?? 0 };
  expect(await inOne(() => bringCases(operator, { at, by }))).toBe("entitled");
  expect(await send()).toHaveLength(10);
  expect([await counted(), await says(), await digestAt()]).toEqual([5, 5, messageId]);
  const stranger = { ...by, membership: "member" } as const;
  expect(await inOne(() => bringCases(operator, { at, by: stranger }))).toBe("not_allowed");
});

it("a digest whose looks have ended is looked after again with the next case that it counts", async () => {
  await fillQueue();
  const first = await files();
  await tends();
  await send();
  // As when a look failed again and again, and was set aside.
  await desk.sql`delete from scheduled_tasks where key = ${`digest:${queueId}`}`;
  await inOne(() => showCase(first, "notice"));
  expect([await counted(), await isTended()]).toEqual([1, true]);
});

it("a case that nears its target has its card, however many others stand there", async () => {
  await fillQueue();
  const id = await files("weapons");
  expect(await send()).toEqual([]);
  await desk.forward(6.1 * hourMs);
  await doWhatIsDue(desk, operator);
  expect(await send()).toContain(id);
});

it("nothing is lost, whatever is filed, decided and tended at the same time", async () => {
  const ids = await fillQueue();
  ids.push(await files());
  for (let round = 0; round < 8; round += 1) {
    await send();
    const tending = [tends(), tends()];
    const filing = [files(), files("weapons"), files()];
    await decide(ids.splice(0, 5));
    ids.push(...(await Promise.all(filing)));
    await Promise.all(tending);
    const missing = await withoutCard();
    expect(await counted()).toBe(missing);
    expect(missing === 0 || (await isTended())).toBe(true);
  }
});

it("a digest goes on for a case that is being held back while the last of the others gets its card", async () => {
  const first = await fillQueue();
  await files();
  await tends();
  await send();
  await decide(first);
  await tends();
  await send();
  // As one that is being filed: the digest ended for who looks now, and stands for who files it.
  const late = await files();
  await desk.sql`update cases set status = 'withdrawn' where id = ${late}`;
  await desk.sql`delete from scheduled_tasks`;
  const { tending } = await desk.sql.begin(async (filing) => {
    await filing`select pg_advisory_xact_lock_shared(${lockSpaces.routing}::int, hashtext('queues'))`;
    await filing`update cases set status = 'open' where id = ${late}`;
    const looking = { tending: tends() };
    await untilWaiting(desk.sql, "test desk");
    return looking;
  });
  await tending;
  expect([await counted(), await isTended(), await saysOver()]).toEqual([1, true, false]);
  await tends();
  expect(await send()).toEqual([late]);
});

it("in the middle of 10,000 others a card of the gravest is sent next, and the digest counts them", async () => {
  await fillQueue();
  await files();
  await opens(10_000);
  const before = performance.now();
  expect(await counted()).toBe(10_001);
  expect(performance.now() - before).toBeLessThan(3_000);
  const grave = await files("child_abuse");
  expect(await nextIn(desk.db, chatId)).toMatchObject({
    message: { kind: "show_card", caseId: grave },
  });
  await tends();
  expect([await counted(), await says()]).toEqual([10_001, 10_001]);
});

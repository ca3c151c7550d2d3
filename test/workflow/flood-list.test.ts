import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { BulkPress } from "../../src/domain/decisions/bulk.ts";
import { BulkId, ChatId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { pressBulk } from "../../src/workflow/decisions/press-bulk.ts";
import { viewBulk } from "../../src/workflow/decisions/view-bulk.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { whomToAsk } from "../../src/workflow/whom-to-ask.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* What one person reported in numbers is dismissed as a list, by two of the seniors and not by one. */

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const [mo, sue, sam] = [801, 901, 902];
const chatId = ChatId.parse(-1001);
const flood = { kind: "bulk", scope: "flood" } as const;
const gone: BulkPress = { kind: "decide", verdict: { kind: "dismiss", ground: "gone" } };
const desk = useQueueDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeAll(async () => {
  for (const by of [sue, sam]) {
    await desk.sql`
      with who as (
        insert into staff (id, telegram_user_id, name)
        values (${uuidv7()}, ${by}, ${`M${by}`}) returning id
      ) insert into appointments (id, staff_id, role, queue_id, appointed_by, effective_at)
        select ${uuidv7()}, id, 'senior', null, id, app_now() from who`;
  }
});

let serial = 0;
const reports = (by: number) => {
  serial += 1;
  const subject = termOf(`torrent ${lettersOf(serial)} end`);
  return desk.files({ by, subject, category: "child_abuse" });
};
async function floods(by: number, count: number): Promise<[CaseId, ...CaseId[]]> {
  const first = await reports(by);
  const others: CaseId[] = [];
  while (others.length < count - 1) others.push(await reports(by));
  return [first, ...others];
}

async function list(caseId: CaseId): Promise<BulkId> {
  expect(await desk.press(caseId, flood, { by: sue })).toEqual({ kind: "bulk_begun" });
  const [row] = await desk.sql`select id from bulks order by id desc limit 1`;
  return BulkId.parse(row?.["id"]);
}

async function presses(id: BulkId, by: number, press = gone): Promise<string> {
  const userId = UserId.parse(by);
  const deed = { on: "bulk", id, press } as const;
  const toAsk = await whomToAsk(desk.db, deed, { by: userId, group: chatId });
  const asked = toAsk.map((ask) => ({ ...ask, membership: "administrator" as const }));
  const presser = { userId, name: `M${by}`, membership: "administrator" as const, asked };
  const pressed = { id, press, chatId, threadId: undefined, presser };
  return inOne(async () => (await pressBulk(operator, pressed)).kind);
}

const listed = async (id: BulkId) =>
  (await inOne(() => viewBulk(id)))?.view.cases.map((one) => one.id) ?? [];
const statuses = async (ids: readonly CaseId[]) =>
  new Set(await Promise.all(ids.map(async (id) => (await desk.case(id)).status)));

it("two seniors dismiss it, and nobody sees the first one's key meanwhile", async () => {
  const ids = await floods(11, 12);
  const id = await list(ids[0]);
  expect(new Set(await listed(id))).toEqual(new Set(ids));
  expect(await presses(id, sue)).toBe("first_key");
  // Not by the same one twice.
  expect(await presses(id, sue)).toBe("first_key");
  expect(await statuses(ids)).toEqual(new Set(["open"]));
  expect((await inOne(() => viewBulk(id)))?.view.state.kind).toBe("asking");
  expect(await presses(id, sam)).toBe("done");
  expect(await statuses(ids)).toEqual(new Set(["dismissed"]));
});

it("a vote brings no cards of cases that wait on the list", async () => {
  const ids = await floods(12, 12);
  await presses(await list(ids[0]), sue);
  const owed = await desk.sql`
    select 1 from outbox where key in ${desk.sql(ids.map((id) => `card:review:${id}`))}`;
  expect(owed).toHaveLength(1);
});

it("is for seniors only, to begin and to answer", async () => {
  const ids = await floods(13, 11);
  expect(await desk.press(ids[0], flood, { by: mo })).toEqual({ kind: "flood_for_seniors" });
  const id = await list(ids[0]);
  expect(await presses(id, mo)).toBe("flood_for_seniors");
});

it("has nothing that somebody else reported as well, nor what was decided on before", async () => {
  const ids = await floods(14, 14);
  const [first, shared, returned, ...others] = ids;
  if (shared === undefined || returned === undefined) throw new Error("too few");
  const { display } = await desk.case(shared);
  await desk.files({ by: 15, subject: termOf(display), category: "child_abuse" });
  await desk.press(
    returned,
    { kind: "verdict", verdict: { kind: "escalate", category: "child_abuse" } },
    { by: mo },
  );
  await desk.press(returned, { kind: "undo" }, { by: mo });
  expect(new Set(await listed(await list(first)))).toEqual(new Set([first, ...others]));
});

it("is offered from ten on: what a few reports of one person have in common is nobody's to see", async () => {
  const offered = async (id: CaseId) => {
    await desk.press(id, { kind: "panel", page: "more" }, { by: sue });
    const together = (await inOne(() => viewCard(id, "review")))?.view.facts.together ?? [];
    return together.some(({ scope }) => scope === "flood");
  };
  const few = await floods(16, 9);
  expect(await offered(few[0])).toBe(false);
  expect(await desk.press(few[0], flood, { by: sue })).toEqual({ kind: "bulk_too_few" });
  await reports(16);
  expect(await offered(few[0])).toBe(true);
});

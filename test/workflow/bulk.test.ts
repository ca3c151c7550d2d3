import { expect, it } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import {
  bulkMs,
  burstPeople,
  mostTogether,
  type BulkPress,
} from "../../src/domain/decisions/bulk.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import type { Tier } from "../../src/domain/cases/tier.ts";
import { BulkId, ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { Membership } from "../../src/domain/staff/staff.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { expireBulk } from "../../src/workflow/decisions/begin-bulk.ts";
import { pressBulk } from "../../src/workflow/decisions/press-bulk.ts";
import { viewBulk } from "../../src/workflow/decisions/view-bulk.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { messagesOfChannel } from "../support/channel-messages.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const [mo, mia] = [801, 802];
const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const place: CardPress = { kind: "bulk", scope: "place" };
const burst: CardPress = { kind: "bulk", scope: "burst" };
const gone: BulkPress = { kind: "decide", verdict: { kind: "dismiss", ground: "gone" } };
const dismissOne: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const escalate: BulkPress = { kind: "decide", verdict: { kind: "escalate" } };

const desk = useQueueDesk();

let reporter = 10_000;
function opens(subject: Subject, category: CategoryKey = "drugs"): Promise<CaseId> {
  reporter += 1;
  return desk.files({ by: reporter, subject, category });
}

/** Cases on messages of one channel, the oldest first. */
async function channelOf(count: number): Promise<[CaseId, CaseId, ...CaseId[]]> {
  const ids: CaseId[] = [];
  for (const subject of messagesOfChannel(count)) ids.push(await opens(subject));
  const [first, second, ...others] = ids;
  if (first === undefined || second === undefined) throw new Error("a list takes two");
  return [first, second, ...others];
}

async function lists(
  caseId: CaseId,
  press = place,
  by = mo,
  tier: Tier = "review",
): Promise<BulkId> {
  expect(await desk.press(caseId, press, { by, tier })).toEqual({ kind: "bulk_begun" });
  const [row] = await desk.sql`select id from bulks order by id desc limit 1`;
  return BulkId.parse(row?.["id"]);
}

async function codes(ids: readonly CaseId[]): Promise<string[]> {
  return Promise.all(ids.map(async (id) => (await desk.case(id)).code));
}

type Who = { by?: number; tier?: Tier; membership?: Membership };
function presses(id: BulkId, press: BulkPress, who: Who = {}) {
  const { by = mo, tier = "review", membership = "administrator" } = who;
  const presser = { userId: UserId.parse(by), name: `M${by}`, membership };
  const at = { chatId: chats[tier], threadId: undefined };
  const pressed = { id, press, ...at, presser };
  return unitOfWork(desk.db, async () => (await pressBulk(operator, pressed)).kind);
}

const seen = async (id: BulkId) => (await unitOfWork(desk.db, () => viewBulk(id)))?.view;
async function skipped(id: BulkId) {
  const state = (await seen(id))?.state;
  return state?.kind === "done" ? state.skipped : state?.kind;
}
const statuses = async (ids: readonly CaseId[]) =>
  Promise.all(ids.map(async (id) => (await desk.case(id)).status));

it("each case of a list is a decision of its own, with its audit event, its notices and its undo", async () => {
  const [one, two] = messagesOfChannel(2);
  if (one === undefined || two === undefined) throw new Error("no messages");
  const [first, second] = [await opens(one), await opens(two, "weapons")];
  await opens(one);
  const list = await lists(first);
  expect((await seen(list))?.cases.map(({ id }) => id)).toEqual([first, second]);
  expect(await presses(list, escalate, { by: mia })).toBe("done");
  expect(await statuses([first, second])).toEqual(["escalated", "escalated"]);
  expect((await desk.case(second)).category).toBe("weapons");
  for (const id of [first, second]) {
    expect((await desk.audited(id)).filter((kind) => kind === "case_escalated")).toHaveLength(1);
  }
  expect(await noticesOf(first, second)).toHaveLength(0);
  expect(await desk.press(first, { kind: "undo" }, { by: mo })).toMatchObject({ kind: "refused" });
  expect(await desk.press(first, { kind: "undo" }, { by: mia })).toMatchObject({ kind: "decided" });
  expect(await statuses([first, second])).toEqual(["open", "escalated"]);
});

it("who reported the cases of a list hears of each that is dismissed", async () => {
  const [one, two] = messagesOfChannel(2);
  if (one === undefined || two === undefined) throw new Error("no messages");
  const [first, second] = [await opens(one), await opens(two)];
  await opens(one);
  expect(await presses(await lists(first), gone, { by: mia })).toBe("done");
  expect(await noticesOf(first, second)).toHaveLength(3);
});

async function noticesOf(...ids: CaseId[]): Promise<string[]> {
  const owed = await desk.sql<{ key: string }[]>`select key from outbox where key like 'outcome:%'`;
  return owed.map(({ key }) => key).filter((key) => ids.some((id) => key.includes(id)));
}

it("what changed since the list was made, or was taken, is left out and named", async () => {
  const [first, decided, raised, taken] = await channelOf(4);
  if (raised === undefined || taken === undefined) throw new Error("too few");
  const list = await lists(first);
  await desk.press(decided, dismissOne, { by: mia });
  await desk.press(decided, { kind: "undo" }, { by: mia });
  await desk.press(raised, { kind: "recategorize", category: "child_abuse" }, { by: mia });
  await desk.press(taken, { kind: "take" }, { by: mia });
  expect(await presses(list, gone)).toBe("done");
  expect(await skipped(list)).toEqual(await codes([decided, raised, taken]));
  expect(await statuses([first, decided, raised, taken])).toEqual([
    "dismissed",
    "open",
    "open",
    "open",
  ]);
});

it("a second press on a list does nothing, nor one that comes too late", async () => {
  const ids = await channelOf(2);
  const list = await lists(ids[0]);
  expect(await presses(list, { kind: "drop" })).toBe("done");
  expect(await presses(list, gone)).toBe("stale");
  const late = await lists(ids[0]);
  await desk.forward(bulkMs + 1_000);
  expect(await presses(late, gone)).toBe("stale");
  await unitOfWork(desk.db, () => expireBulk(late));
  expect((await seen(late))?.state.kind).toBe("dropped");
  expect(await statuses(ids)).toEqual(["open", "open"]);
});

it("of several who press on lists and cards at once, one decides on each case", async () => {
  for (let round = 0; round < 6; round += 1) {
    const ids = await channelOf(3);
    const [list, other] = [await lists(ids[0]), await lists(ids[1], place, mia)];
    await Promise.all([
      presses(list, gone),
      presses(list, escalate, { by: mia }),
      presses(other, escalate, { by: mia }),
      desk.press(ids[1], dismissOne, { by: mia, version: 1 }),
    ]);
    for (const id of ids) {
      const made = await desk.sql`select 1 from decisions where case_id = ${id}`;
      expect(made).toHaveLength(1);
      expect((await desk.case(id)).version).toBe(2);
    }
  }
});

it.each([
  ["nobody of the team", { membership: "member" }, "not_allowed"],
  ["somebody of whom Telegram can't tell", { membership: "unknown" }, "cannot_tell"],
  ["another team", { tier: "escalation" }, "unknown_card"],
] as const)("a list is not answered by %s", async (_, who, kind) => {
  const ids = await channelOf(2);
  const list = await lists(ids[0]);
  expect(await presses(list, gone, who)).toBe(kind);
  expect(await statuses(ids)).toEqual(["open", "open"]);
});

it("a verdict of the seniors decides nothing on a list of the moderators", async () => {
  const ids = await channelOf(2);
  const list = await lists(ids[0]);
  const uphold: BulkPress = { kind: "decide", verdict: { kind: "uphold", measure: "listed" } };
  expect(await presses(list, uphold)).toBe("unknown_card");
  expect(await presses(list, escalate)).toBe("done");
  const seniors = await lists(ids[0], place, mo, "escalation");
  expect(await presses(seniors, uphold, { tier: "escalation" })).toBe("done");
  expect(await statuses(ids)).toEqual(["upheld", "upheld"]);
});

it("the gravest, and what somebody else has, are on no list, and the list holds so many", async () => {
  const all = messagesOfChannel(mostTogether + 4);
  const [grave, ...others] = all;
  if (grave === undefined) throw new Error("no messages");
  const first = await opens(grave, "child_abuse");
  const ids: CaseId[] = [];
  for (const subject of others) ids.push(await opens(subject));
  const [taken, origin] = ids;
  if (taken === undefined || origin === undefined) throw new Error("too few");
  await desk.press(taken, { kind: "take" }, { by: mia });
  expect(await desk.press(first, place, { by: mo })).toEqual({ kind: "bulk_too_few" });
  const listed = (await seen(await lists(origin)))?.cases.map(({ id }) => id);
  expect(listed).toEqual(ids.slice(1, 1 + mostTogether));
  await desk.press(origin, { kind: "panel", page: "more" }, { by: mo });
  const card = await unitOfWork(desk.db, () => viewCard(origin, "review"));
  expect(card?.view.facts.together).toEqual([
    { scope: "place", count: mostTogether, isAll: false },
  ]);
});

it("a burst is what so many people reported within an hour that it tells of none of them", async () => {
  const subjects = ["one", "two", "three"].map((word) =>
    termOf(`crowd ${lettersOf(reporter)} ${word}`),
  );
  const [one, two, three] = subjects;
  if (one === undefined || two === undefined || three === undefined) throw new Error("no terms");
  const crowd = Array.from({ length: burstPeople }, (_, at) => 50_000 + at);
  const [few, last] = [crowd.slice(1), crowd.slice(0, 1)];
  let ids: CaseId[] = [];
  for (const by of few) {
    ids = [];
    for (const subject of [one, two, three]) ids.push(await desk.files({ by, subject }));
  }
  const [first, second, third] = ids;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("no case");
  expect(await desk.press(first, burst, { by: mo })).toEqual({ kind: "bulk_too_few" });
  for (const by of last) {
    for (const subject of [one, two]) await desk.files({ by, subject });
  }
  const together = (await seen(await lists(first, burst)))?.cases.map(({ id }) => id);
  expect(together).toEqual([first, second]);
  await desk.sql`
    update reports set created_at = created_at - interval '61 minutes' where case_id = ${second}`;
  expect(await desk.press(first, burst, { by: mo })).toEqual({ kind: "bulk_too_few" });
});

it("what belongs to another team since the list was made is left to that one", async () => {
  const ids = await channelOf(2);
  const list = await lists(ids[0]);
  const match = { categories: [], kinds: ["message"], languages: [] } as const;
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000009");
  const other = { id, chatId: ChatId.parse(-1009), title: "messages", language: "en", match };
  await unitOfWork(desk.db, () => putQueue({ ...other, tier: "review" }));
  expect(await presses(list, gone)).toBe("done");
  expect(await skipped(list)).toEqual(await codes(ids));
  expect(await statuses(ids)).toEqual(["open", "open"]);
});

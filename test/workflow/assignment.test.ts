import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { findCase } from "../../src/db/cases/case-store.ts";
import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, StaffId } from "../../src/domain/ids.ts";
import { waitOf } from "../../src/workflow/cases/wait-of-case.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const [mo, mia] = [801, 802];
const take: CardPress = { kind: "take" };
const release: CardPress = { kind: "release" };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const choose: CardPress = { kind: "panel", page: "dismiss" };
const desk = useQueueDesk();

let serial = 0;
function opens(category: CategoryKey = "drugs") {
  serial += 1;
  return desk.files({
    by: 900 + serial,
    subject: termOf(`taken ${lettersOf(serial)} up`),
    category,
  });
}
async function appoints(userId: number, role: "moderator" | "senior", queueId?: string) {
  const [appointed] = await desk.sql<{ id: string }[]>`
    with who as (
      insert into staff (id, telegram_user_id, name)
      values (${uuidv7()}, ${userId}, ${`M${userId}`})
      on conflict (telegram_user_id) do update set name = excluded.name returning id
    ) insert into appointments (id, staff_id, role, queue_id, appointed_by, effective_at)
      select ${uuidv7()}, id, ${role}, ${queueId ?? null}, id, app_now() from who
      returning staff_id as id`;
  return StaffId.parse(appointed?.id);
}
const holder = async (id: string) => {
  const [row] = await desk.sql<{ by: string }[]>`
    select s.telegram_user_id as by from assignments a join staff s on s.id = a.staff_id
    where a.case_id = ${id}`;
  return row && Number(row.by);
};

it("what somebody has, others leave alone until it is let go of", async () => {
  const id = await opens();
  expect(await desk.press(id, take, { by: mo })).toEqual({ kind: "took" });
  for (const press of [take, release, choose, dismiss]) {
    const outcome = await desk.press(id, press, { by: mia });
    expect(outcome).toMatchObject({ kind: "taken", assignment: { by: { name: `M${mo}` } } });
  }
  expect((await desk.case(id)).status).toBe("open");
  await desk.press(id, release, { by: mo });
  expect(await desk.press(id, dismiss, { by: mia })).toMatchObject({ kind: "decided" });
  expect(await desk.audited(id)).toEqual([
    "case_opened",
    "case_taken",
    "case_released",
    "case_dismissed",
  ]);
});

it("is rated graver or less grave by who may work on it, until it is called something else", async () => {
  const id = await opens();
  const rate = (rating: 1 | 2 | 3): CardPress => ({ kind: "rate", rating });
  const rated = async () => {
    const [row] = await desk.sql`select rated, version from cases where id = ${id}`;
    return row;
  };
  const dueAt = async () => {
    const wait = await unitOfWork(desk.db, async () => {
      const held = await findCase(id);
      return held && waitOf(held);
    });
    return wait && wait.targetMs / 3_600_000;
  };
  expect(await dueAt()).toBe(24);
  expect(await desk.press(id, rate(3), { by: mo })).toEqual({ kind: "rated" });
  expect(await rated()).toEqual({ rated: 3, version: 2 });
  expect(await dueAt()).toBe(8);
  expect(await desk.press(id, rate(3), { by: mo })).toMatchObject({ because: "not_from_here" });
  expect(await desk.press(id, rate(1), { by: mia, version: 1 })).toMatchObject({
    because: "outdated",
  });
  await desk.press(id, { kind: "recategorize", category: "fraud" }, { by: mia });
  expect(await rated()).toEqual({ rated: null, version: 3 });
  expect(await desk.audited(id)).toEqual([
    "case_opened",
    "case_severity_changed",
    "case_category_changed",
  ]);
  const gravest = await opens("child_abuse");
  expect(await desk.press(gravest, rate(1), { by: mo })).toMatchObject({
    because: "not_from_here",
  });
});

it("is free again after twenty minutes, by itself", async () => {
  const id = await opens();
  await desk.press(id, take, { by: mo });
  await desk.forward(20 * 60_000 - 5_000);
  expect(await desk.press(id, dismiss, { by: mia })).toMatchObject({ kind: "taken" });
  await desk.forward(6_000);
  const redraw = await desk.sql`
    select 1 from scheduled_tasks where event ->> 'caseId' = ${id} and due_at <= app_now()`;
  expect(redraw).toHaveLength(1);
  expect(await desk.press(id, take, { by: mia })).toEqual({ kind: "took" });
});

it("one of the gravest waits for nobody", async () => {
  const id = await opens("child_abuse");
  await desk.press(id, take, { by: mo });
  const escalate = { kind: "escalate", category: "child_abuse" } as const;
  const outcome = await desk.press(id, { kind: "verdict", verdict: escalate }, { by: mia });
  expect(outcome).toMatchObject({ kind: "decided" });
});

it("keeps no senior from deciding, whose review queue it may be", async () => {
  const id = await opens();
  await desk.press(id, take, { by: mo });
  expect(await desk.press(id, choose, { by: mia })).toMatchObject({ kind: "taken" });
  await appoints(mia, "senior");
  expect(await desk.press(id, choose, { by: mia })).toEqual({ kind: "panel_turned" });
  expect(await desk.press(id, dismiss, { by: mia })).toMatchObject({ kind: "decided" });
  await desk.sql`update appointments set removed_at = app_now(), removed_by = staff_id`;
});

it("ends with the decision, and an undo brings the case back free", async () => {
  const id = await opens();
  await desk.press(id, take, { by: mo });
  await desk.press(id, dismiss, { by: mo });
  await desk.press(id, { kind: "undo" }, { by: mo });
  expect(await holder(id)).toBeUndefined();
  expect((await desk.case(id)).status).toBe("open");
});

it("is handed over to a colleague of the tier, and to nobody else", async () => {
  const known = await opens();
  await desk.press(known, dismiss, { by: mia });
  const [colleague] = await desk.sql<{ id: string }[]>`
    select id from staff where telegram_user_id = ${mia}`;
  const to = StaffId.parse(colleague?.id);
  const stranger = StaffId.parse("019ab000-0000-7000-8000-0000000000ff");
  const id = await opens();
  await desk.press(id, take, { by: mo });
  const handTo = (somebody: StaffId, by: number) =>
    desk.press(id, { kind: "hand_over", to: somebody }, { by });
  expect(await handTo(stranger, mo)).toEqual({ kind: "no_colleague" });
  expect(await handTo(to, mo)).toEqual({ kind: "handed_over", name: `M${mia}` });
  expect(await handTo(to, mo)).toMatchObject({ kind: "taken" });
  expect(await holder(id)).toBe(mia);
  expect(await desk.audited(id)).toEqual(["case_opened", "case_taken", "case_handed_over"]);
});

it("is handed over to whoever is appointed to its queue, who hears of it each time", async () => {
  const [there, elsewhere] = ["01", "02"].map((end) => `019ab000-0000-7000-8000-0000000000${end}`);
  const newcomer = await appoints(803, "moderator", there);
  const other = await appoints(804, "moderator", elsewhere);
  await unitOfWork(desk.db, () =>
    noteIncoming(ChatId.parse(803), { messageId: 1, language: "en" }),
  );
  const id = await opens();
  const handTo = (to: StaffId) => desk.press(id, { kind: "hand_over", to }, { by: mo });
  expect(await handTo(other)).toEqual({ kind: "no_colleague" });
  for (let time = 0; time < 2; time += 1) {
    expect(await handTo(newcomer)).toEqual({ kind: "handed_over", name: "M803" });
    expect(await holder(id)).toBe(803);
    await desk.press(id, release, { by: 803 });
  }
  const told = await desk.sql`select 1 from outbox where message ->> 'text' = 'handed-over'`;
  expect(told).toHaveLength(2);
});

it("of two who take a case at once one has it, and the other hears who", async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = await opens();
    const both = await Promise.all([mo, mia].map((by) => desk.press(id, take, { by, version: 1 })));
    expect(both.map(({ kind }) => kind).sort()).toEqual(["taken", "took"]);
    const winner = both[0]?.kind === "took" ? mo : mia;
    expect(await holder(id)).toBe(winner);
  }
});

it("taking and deciding at once is one after the other: decided, or taken and left alone", async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = await opens();
    const [taken, decided] = await Promise.all([
      desk.press(id, take, { by: mo, version: 1 }),
      desk.press(id, dismiss, { by: mia, version: 1 }),
    ]);
    const { status } = await desk.case(id);
    if (decided.kind === "decided") {
      expect(taken).toMatchObject({ kind: "refused", because: "outdated", faster: { version: 2 } });
      expect([status, await holder(id)]).toEqual(["dismissed", undefined]);
    } else {
      expect([taken.kind, decided.kind]).toEqual(["took", "taken"]);
      expect([status, await holder(id)]).toEqual(["open", mo]);
    }
  }
});

import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { keepSetting } from "../../src/db/control/setting-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { erasePerson, heldOn } from "../../src/db/privacy/held-store.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { workdayMs, type WellbeingPress } from "../../src/domain/staff/wellbeing.ts";
import {
  pressWellbeing,
  showWellbeing,
  viewWellbeing,
} from "../../src/workflow/staff/rule-wellbeing.ts";
import { colleaguesOf } from "../../src/workflow/cases/read-card.ts";
import { uuidv7 } from "uuidv7";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const desk = useQueueDesk();
const operator = { owners: [UserId.parse(1)], outcomeNoticeDelayMs: 0 };

let serial = 0;
/** Somebody who has worked on a case before, so that they are known as staff. */
async function moderator(): Promise<number> {
  serial += 1;
  const by = 5_000 + serial;
  await staffIdOf(by);
  return by;
}

const staffIdOf = (by: number) =>
  unitOfWork(desk.db, () => staffOf(UserId.parse(by), StaffId.parse(uuidv7()), `M${by}`));

const caseOf = (category: CategoryKey) => {
  serial += 1;
  const subject = termOf(`spared ${lettersOf(serial)} end`);
  return desk.files({ by: 800_000 + serial, subject, category });
};

const chooses = (by: number, press: WellbeingPress) =>
  unitOfWork(desk.db, () =>
    pressWellbeing(
      operator,
      { userId: UserId.parse(by), name: `M${by}` },
      { press, chatId: ChatId.parse(by), messageId: 7 },
    ),
  );

const enoughAt = (limit: number) =>
  unitOfWork(desk.db, async () => {
    const by = await staffOf(UserId.parse(1), StaffId.parse(uuidv7()), "Ada");
    const [row] = await desk.sql<{ version: number }[]>`
      select version from settings where key = 'gravest_a_day'`;
    const change = { from: 20, to: limit, version: row?.version ?? 0, by };
    expect(await keepSetting("gravest_a_day", change)).toBe(true);
  });

const take: CardPress = { kind: "take" };
const dismissing: CardPress = { kind: "panel", page: "dismiss" };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };

const offeredFor = async (id: CaseId, asker: number) => {
  const [held, staffId] = [await desk.case(id), await staffIdOf(asker)];
  const found = await unitOfWork(desk.db, () => colleaguesOf(held, "review", staffId));
  return found.map(({ name }) => name);
};

it("on a hard day others are asked first: the second press within a minute counts", async () => {
  const [mo, id] = [await moderator(), await caseOf("drugs")];
  expect(await chooses(mo, { kind: "hard_day" })).toBe("shown");
  expect(await desk.press(id, take, { by: mo })).toEqual({
    kind: "reminded",
    because: "hard_day",
    category: "drugs",
    gravest: 0,
  });
  expect(await desk.audited(id)).not.toContain("case_taken");
  expect(await desk.press(id, take, { by: mo })).toEqual({ kind: "took" });
  // Who has it goes on undisturbed.
  expect(await desk.press(id, dismissing, { by: mo })).toMatchObject({ kind: "panel_turned" });
  expect(await desk.press(id, dismiss, { by: mo })).toMatchObject({ kind: "decided" });
});

it("a minute later one is reminded again, and in a whole choice only once", async () => {
  const [mo, id] = [await moderator(), await caseOf("drugs")];
  await chooses(mo, { kind: "leave_out", category: "drugs" });
  expect(await desk.press(id, dismissing, { by: mo })).toMatchObject({ because: "left_out" });
  await desk.forward(61_000);
  expect(await desk.press(id, dismissing, { by: mo })).toMatchObject({ because: "left_out" });
  await desk.forward(50_000);
  expect(await desk.press(id, dismissing, { by: mo })).toMatchObject({ kind: "panel_turned" });
  await desk.forward(50_000);
  expect(await desk.press(id, dismiss, { by: mo })).toMatchObject({ kind: "decided" });
});

it("a reminder holds up no press that would do nothing, and none of others", async () => {
  const [mo, mia, id] = [await moderator(), await moderator(), await caseOf("fraud")];
  await chooses(mo, { kind: "hard_day" });
  expect(await desk.press(id, take, { by: mo, version: 9 })).toMatchObject({ kind: "refused" });
  expect(await desk.press(id, take, { by: mia })).toEqual({ kind: "took" });
  expect(await desk.press(id, dismissing, { by: mo })).toMatchObject({ kind: "taken" });
});

it("what was worked on of the gravest is counted by case, within a day, from what is kept anyhow", async () => {
  const mo = await moderator();
  const seen = () => unitOfWork(desk.db, () => viewWellbeing(ChatId.parse(mo)));
  await enoughAt(3);
  const [voted, escalated, taken, fourth] = [
    await caseOf("child_abuse"),
    await caseOf("threat_to_life"),
    await caseOf("trafficking"),
    await caseOf("child_abuse"),
  ];
  await desk.press(await caseOf("drugs"), dismiss, { by: mo });
  expect((await seen())?.wellbeing.gravest).toBe(0);
  expect(await desk.press(voted, dismiss, { by: mo })).toMatchObject({ kind: "vote_kept" });
  await desk.press(voted, dismiss, { by: mo });
  const asFraud = { kind: "verdict", verdict: { kind: "escalate", category: "fraud" } } as const;
  await desk.press(escalated, asFraud, { by: mo });
  await desk.press(taken, take, { by: mo });
  expect((await seen())?.wellbeing.gravest).toBe(3);
  expect(await desk.press(fourth, take, { by: mo })).toEqual({
    kind: "reminded",
    because: "enough",
    category: "child_abuse",
    gravest: 3,
  });
  expect(await desk.press(await caseOf("drugs"), take, { by: mo })).toEqual({ kind: "took" });
  // What they have begun counts as no further one.
  expect(await desk.press(voted, dismiss, { by: mo })).toMatchObject({ kind: "vote_kept" });
  await desk.forward(workdayMs);
  expect((await seen())?.wellbeing.gravest).toBe(0);
  expect(await desk.press(fourth, take, { by: mo })).toEqual({ kind: "took" });
  await enoughAt(0);
});

it("two keys stay two keys: presses after a reminder are one person's vote", async () => {
  const [mo, id] = [await moderator(), await caseOf("child_abuse")];
  await chooses(mo, { kind: "hard_day" });
  const outcomes = [];
  for (let press = 0; press < 4; press += 1)
    outcomes.push(await desk.press(id, dismiss, { by: mo }));
  expect(outcomes.map(({ kind }) => kind)).toEqual([
    "reminded",
    "vote_kept",
    "vote_kept",
    "vote_kept",
  ]);
  expect(await desk.case(id)).toMatchObject({ status: "open", version: 1 });
});

it("whoever is spared a case is not offered for it, and free again for others is what they had", async () => {
  const [ann, mo, mia] = [await moderator(), await moderator(), await moderator()];
  const [drugs, fraud] = [await caseOf("drugs"), await caseOf("fraud")];
  for (const by of [mo, mia]) await desk.press(await caseOf("hate"), dismiss, { by });
  const names = [`M${mo}`, `M${mia}`];
  const offered = async (id: CaseId) =>
    (await offeredFor(id, ann)).filter((name) => names.includes(name)).toSorted();
  expect(await offered(drugs)).toEqual(names);
  await chooses(mo, { kind: "leave_out", category: "drugs" });
  expect([await offered(drugs), await offered(fraud)]).toEqual([[`M${mia}`], names]);
  const handOver = { kind: "hand_over", to: await staffIdOf(mo) } as const;
  await desk.press(drugs, take, { by: ann });
  expect(await desk.press(drugs, handOver, { by: ann })).toEqual({ kind: "no_colleague" });
  await desk.press(fraud, take, { by: mia });
  await chooses(mia, { kind: "hard_day" });
  expect([await offered(drugs), await offered(fraud)]).toEqual([[], [`M${mo}`]]);
  expect(await desk.press(fraud, take, { by: ann })).toEqual({ kind: "took" });
  await chooses(mia, { kind: "ready" });
  await chooses(mo, { kind: "put_back", category: "drugs" });
  expect(await offered(drugs)).toEqual(names);
});

it("nobody else learns of it: no audit event, no message but one's own page, and /forget erases it", async () => {
  const mo = await moderator();
  const counted = async () => {
    const [row] = await desk.sql<{ events: number }[]>`
      select count(*)::int as events from audit_events`;
    return row?.events;
  };
  const before = await counted();
  await chooses(mo, { kind: "hard_day" });
  await chooses(mo, { kind: "leave_out", category: "hate" });
  expect(await counted()).toBe(before);
  const owed = await desk.sql<{ chat: string; kind: string }[]>`
    select chat_id::text as chat, message ->> 'kind' as kind from outbox
    where message ->> 'kind' = 'show_wellbeing' and chat_id = ${mo}`;
  expect(owed).toEqual([{ chat: String(mo), kind: "show_wellbeing" }]);
  const own = () => unitOfWork(desk.db, () => heldOn(mo));
  const theirs = (await own()).find(({ section }) => section === "how_you_look_after_yourself");
  expect(theirs?.entries).toMatchObject([{ categories_that_you_left_out: ["hate"] }]);
  await unitOfWork(desk.db, () => erasePerson(mo));
  expect((await own()).find(({ section }) => section === theirs?.section)?.entries).toEqual([]);
});

it("who works on no cases has no such page", async () => {
  const stranger = UserId.parse(9_999);
  const by = { userId: stranger, name: "S" };
  const at = { chatId: ChatId.parse(stranger), occasion: 1 };
  expect(await unitOfWork(desk.db, () => showWellbeing(operator, by, at))).toBe("not_staff");
  const owner = { userId: UserId.parse(1), name: "Ada" };
  const atHome = { chatId: ChatId.parse(1), occasion: 2 };
  expect(await unitOfWork(desk.db, () => showWellbeing(operator, owner, atHome))).toBe("shown");
});

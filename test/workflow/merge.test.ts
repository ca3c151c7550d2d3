import { expect, it } from "vitest";
import { findCaseOfCode } from "../../src/db/cases/case-store.ts";
import { reportsOf } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import type { CaseId } from "../../src/domain/ids.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const [mo, mia] = [801, 802];
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const unclear: CardPress = {
  kind: "verdict",
  verdict: { kind: "dismiss", ground: "not_enough" },
};
const into = (id: CaseId): CardPress => ({ kind: "merge", into: id });
const desk = useQueueDesk();

let serial = 0;
function subject() {
  serial += 1;
  return termOf(`melded ${lettersOf(serial)} up`);
}
const opens = (of = subject(), category: CategoryKey = "drugs", by = 900 + serial) =>
  desk.files({ by, subject: of, category, note: `by ${by}` });

const reportsIn = async (id: CaseId) => {
  const [row] = await desk.sql<{ count: number }[]>`
    select count(*)::int as count from reports where case_id = ${id}`;
  return row?.count;
};

it("what is merged goes up in the other one, by both codes and both subjects", async () => {
  const [one, two] = [subject(), subject()];
  const gone = await opens(one, "weapons");
  const stays = await opens(two);
  expect(await desk.press(gone, into(stays), { by: mo })).toMatchObject({ kind: "merged" });
  expect(await desk.files({ by: 7_001, subject: one })).toBe(stays);
  expect(await desk.files({ by: 7_002, subject: two })).toBe(stays);
  expect([await reportsIn(gone), await reportsIn(stays)]).toEqual([0, 4]);
  const [left, kept] = [await desk.case(gone), await desk.case(stays)];
  expect(left).toMatchObject({ status: "merged", mergedInto: stays, version: 2 });
  expect(kept).toMatchObject({ status: "open", category: "weapons", version: 2 });
  for (const { code } of [left, kept]) {
    const found = await unitOfWork(desk.db, () => findCaseOfCode(code));
    expect(found?.id).toBe(stays);
  }
  expect(await desk.audited(gone)).toEqual(["case_opened", "case_merged"]);
  expect(await desk.audited(stays)).toEqual(["case_opened", "case_merged"]);
});

it("what one of the team rated graver is as grave after a merge", async () => {
  const gone = await opens();
  const stays = await opens();
  expect(await desk.press(gone, { kind: "rate", rating: 3 }, { by: mo })).toMatchObject({
    kind: "rated",
  });
  expect(await desk.press(gone, into(stays), { by: mo })).toMatchObject({ kind: "merged" });
  expect(await desk.case(stays)).toMatchObject({ status: "open", category: "drugs", rated: 3 });
});

it("a chain of merges leads to its end", async () => {
  const [one, two, three] = [subject(), subject(), subject()];
  const [a, b, c] = [await opens(one), await opens(two), await opens(three)];
  await desk.press(a, into(b), { by: mo });
  await desk.press(b, into(c), { by: mo });
  expect(await desk.files({ by: 7_010, subject: one })).toBe(c);
  expect(await reportsIn(c)).toBe(4);
  expect(await desk.press(c, into(a), { by: mo })).toMatchObject({ kind: "not_merged" });
});

it("both reports of one submission stay, and each is still about its own subject", async () => {
  const gone = await opens();
  const stays = await opens();
  await desk.sql`
    update reports set submission_id = (select submission_id from reports where case_id = ${stays})
    where case_id = ${gone}`;
  await desk.press(gone, into(stays), { by: mo });
  expect(await reportsIn(stays)).toBe(2);
});

it("one of the gravest still takes two after a merge, whoever merged it", async () => {
  const gone = await opens(subject(), "child_abuse");
  const stays = await opens();
  await desk.press(gone, dismiss, { by: mo });
  await desk.press(gone, into(stays), { by: mo });
  expect((await desk.case(stays)).category).toBe("child_abuse");
  expect(await desk.press(stays, dismiss, { by: mia })).toMatchObject({ kind: "vote_kept" });
  expect(await desk.press(stays, dismiss, { by: mo })).toMatchObject({ kind: "decided" });
});

it("whoever calls one of the gravest something else can't dismiss it alone", async () => {
  const id = await opens(subject(), "child_abuse");
  const drugs: CardPress = { kind: "recategorize", category: "drugs" };
  expect(await desk.press(id, drugs, { by: mo })).toEqual({ kind: "recategorized" });
  expect(await desk.press(id, dismiss, { by: mo })).toMatchObject({ kind: "vote_kept" });
  expect(await desk.press(id, into(await opens()), { by: mo })).toEqual({
    kind: "not_merged",
    because: "was_gravest",
  });
  expect(await desk.case(id)).toMatchObject({ status: "open", category: "drugs", version: 2 });
});

it("what was decided before a merge is news of those alone who were in that case", async () => {
  const [one, two, three] = [subject(), subject(), subject()];
  const first = await opens(one, "drugs", 7_301);
  const second = await opens(two, "drugs", 7_302);
  const last = await opens(three, "drugs", 7_303);
  for (const [id, of] of [
    [second, two],
    [last, three],
  ] as const) {
    await desk.press(id, unclear, { by: mo });
    await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
    await opens(of, "drugs", 7_304);
  }
  await desk.press(first, into(second), { by: mo });
  await desk.press(second, into(last), { by: mo });
  const known = (userId: number) =>
    unitOfWork(desk.db, async () => (await reportsOf(userId, { offset: 0, limit: 1 }))[0]?.status);
  const all = async () => [await known(7_301), await known(7_302), await known(7_303)];
  expect(await all()).toEqual(["open", "dismissed", "dismissed"]);
  await desk.press(last, unclear, { by: mo });
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  expect(await all()).toEqual(["dismissed", "dismissed", "dismissed"]);
});

it("a report that comes at the moment of a merge is in the case that stays", async () => {
  for (let round = 0; round < 20; round += 1) {
    const one = subject();
    const gone = await opens(one);
    const stays = await opens();
    await Promise.all([
      desk.press(gone, into(stays), { by: mo, version: 1 }),
      desk.files({ by: 7_100 + round, subject: one }),
      desk.files({ by: 7_200 + round, subject: one, category: "weapons" }),
    ]);
    expect((await desk.case(gone)).status).toBe((await reportsIn(gone)) === 0 ? "merged" : "open");
    expect(Number(await reportsIn(gone)) + Number(await reportsIn(stays))).toBe(4);
  }
});

it("of two merges into each other one is made", async () => {
  for (let round = 0; round < 20; round += 1) {
    const [a, b] = [await opens(), await opens()];
    const both = await Promise.all([
      desk.press(a, into(b), { by: mo, version: 1 }),
      desk.press(b, into(a), { by: mia, version: 1 }),
    ]);
    expect(both.filter(({ kind }) => kind === "merged")).toHaveLength(1);
    const statuses = [await desk.case(a), await desk.case(b)].map(({ status }) => status);
    expect(statuses.sort()).toEqual(["merged", "open"]);
  }
});

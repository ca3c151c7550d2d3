import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { insertDraft } from "../../src/db/reporting/draft-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";
import { completeDraft, type Draft } from "../../src/domain/reporting/report-draft.ts";
import { reporterOf } from "../../src/db/reporting/reporter-store.ts";
import { createPseudonyms } from "../../src/runtime/pseudonyms.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { submitReport } from "../../src/workflow/reporting/submit-report.ts";
import { ReporterId, UserId } from "../../src/domain/ids.ts";
import { tallyOf } from "../../src/db/reporting/report-store.ts";
import {
  lettersOf,
  openCaseDesk,
  pseudonymOf,
  termOf,
  type CaseDesk,
} from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import { testKeys } from "../support/keys.ts";
import { pass } from "../support/passing-time.ts";

/* To be forgotten is no way around anything, and nobody can tell from what is kept who it was. */

const database = useDatabase();
const operator = {
  owners: [],
  outcomeNoticeDelayMs: 0,
  pseudonymOf,
};
const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
let desk: CaseDesk;
let terms = 0;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
beforeEach(async () => {
  await desk.sql`delete from forgotten_people`;
  await desk.sql`delete from forgotten_reports`;
  await desk.sql`delete from scheduled_tasks`;
});
afterAll(() => desk.close());

/** Submits a report on something new; what became of it. */
async function submits(userId: number, category: CategoryKey = "drugs"): Promise<string> {
  await desk.sql`delete from drafts where chat_id = ${userId} and status = 'open'`;
  const subject = termOf(`forgotten ${lettersOf((terms += 1))} end`);
  const draft: Draft = {
    id: DraftId.parse(uuidv7()),
    chatId: ChatId.parse(userId),
    flow: "search_term",
    step: "summary",
    answers: { subjects: [subject], seenIn: "bot", category, note: "what it leads to" },
    notice: undefined,
  };
  const complete = completeDraft(draft);
  if (complete === undefined) throw new Error("an answer is missing");
  return unitOfWork(desk.db, async () => {
    await insertDraft(draft);
    return (await submitReport(operator, draft, complete)).kind;
  });
}

const forgets = (userId: number) =>
  unitOfWork(desk.db, () =>
    forgetPerson(operator, ChatId.parse(userId), { messageId: 1, language: "en" }),
  );

const kept = async () => ({
  people: await desk.sql<{ pseudonym: string }[]>`select * from forgotten_people`,
  reports: await desk.sql<{ mark: string }[]>`select * from forgotten_reports`,
});

it("who used up their limit has none after they were forgotten either", async () => {
  const [rita, rolf] = [7_100_000_001, 7_100_000_002];
  for (let count = 1; count <= 5; count += 1) expect(await submits(rita)).toBe("submitted");
  expect(await submits(rita)).toBe("too_many");
  for (let times = 0; times < 2; times += 1) {
    await forgets(rita);
    expect(await submits(rita)).toBe("too_many");
  }
  expect(await submits(rita, "child_abuse")).toBe("submitted");
  expect(await submits(rolf)).toBe("submitted");
});

it("who was blocked or paused still is after they were forgotten, for a year, but for the gravest", async () => {
  const [blocked, paused] = [7_100_000_006, 7_100_000_007];
  for (const userId of [blocked, paused]) expect(await submits(userId)).toBe("submitted");
  await desk.sql`update reporters set blocked_at = app_now() where telegram_user_id = ${blocked}`;
  await desk.sql`
    update reporters set measure = jsonb_build_object('step', 'paused', 'since', app_now())
    where telegram_user_id = ${paused}`;
  for (const [userId, as] of [
    [blocked, "blocked"],
    [paused, "paused"],
  ] as const) {
    for (let times = 0; times < 2; times += 1) {
      await forgets(userId);
      expect(await submits(userId)).toBe(as);
    }
    expect(await submits(userId, "child_abuse")).toBe("submitted");
    await forgets(userId);
  }
  await desk.forward(yearMs + 1_000);
  for (const userId of [blocked, paused]) expect(await submits(userId)).toBe("submitted");
});

it("keeps numbers from which nobody can tell who it is or what they reported, for a year", async () => {
  const [rita, rolf] = [7_100_000_003, 7_100_000_004];
  expect(await submits(rita)).toBe("submitted");
  expect(await kept()).toEqual({ people: [], reports: [] });
  await forgets(rita);
  await forgets(rolf);
  const { people, reports } = await kept();
  expect(people.map(({ pseudonym }) => pseudonym)).toEqual([pseudonymOf(rita)]);
  // That of the subject and that of its case; neither is in anything else that is kept.
  expect(reports).toHaveLength(2);
  const text = JSON.stringify({ people, reports });
  const ids = await desk.sql<{ id: string }[]>`
    select id::text from subjects union select id::text from cases
    union select id::text from reports union select id::text from reporters`;
  expect([String(rita), ...ids.map(({ id }) => id)].filter((id) => text.includes(id))).toEqual([]);
  expect(reports.map(({ mark }) => mark)).not.toContain(pseudonymOf(rita));
  expect(createPseudonyms(testKeys.lookup)(rita)).not.toBe(pseudonymOf(rita));
  await pass(desk, yearMs - dayMs);
  expect(await kept()).toEqual({ people, reports });
  await pass(desk, dayMs + 1_000);
  expect(await kept()).toEqual({ people: [], reports: [] });
});

it("stands with the person again once they report, and nowhere else", async () => {
  const rita = 7_100_000_005;
  expect(await submits(rita)).toBe("submitted");
  await forgets(rita);
  expect((await kept()).people).toHaveLength(1);
  expect(await submits(rita)).toBe("submitted");
  expect((await kept()).people).toEqual([]);
  const [row] = await desk.sql`
    select (allowance -> 'hour' ->> 'tokens')::float as tokens from reporters
    where telegram_user_id = ${rita}`;
  expect(row?.["tokens"]).toBeLessThan(3.1);
});

const forgetsAll = (userId: number) =>
  unitOfWork(desk.db, async () => {
    await reporterOf(UserId.parse(userId), ReporterId.parse(uuidv7()), pseudonymOf(userId));
    await forgetPerson(operator, ChatId.parse(userId), { messageId: 1, language: "en" });
  });

it("what somebody forgotten reports again counts as nobody new", async () => {
  const [rita, rolf] = [7_100_000_008, 7_100_000_009];
  const subject = termOf("reported by one again and again");
  const caseId = await desk.files({ by: rita, subject });
  for (let times = 0; times < 4; times += 1) {
    await forgetsAll(rita);
    expect(await desk.files({ by: rita, subject })).toBe(caseId);
  }
  const tally = () => unitOfWork(desk.db, () => tallyOf(caseId));
  expect(await tally()).toMatchObject({ reports: 5, reporters: 1, fresh: 1 });
  await desk.files({ by: rolf, subject });
  expect(await tally()).toMatchObject({
    reports: 6,
    reporters: 2,
    fresh: 2,
    called: [{ category: "drugs", people: 2 }],
  });
});

it("what somebody forgotten reports again reopens nothing, called what it may", async () => {
  const [rita, rolf] = [7_100_000_010, 7_100_000_011];
  const subject = termOf("dismissed and reported again");
  const caseId = await desk.files({ by: rita, subject });
  await desk.sql`update cases set status = 'dismissed', version = 2 where id = ${caseId}`;
  await desk.sql`
    insert into decisions (id, case_id, version, kind, ground, from_status, to_status,
      from_category, to_category)
    values (gen_random_uuid(), ${caseId}, 2, 'dismiss', 'gone', 'open', 'dismissed', 'drugs', 'drugs')`;
  await forgetsAll(rita);
  await desk.files({ by: rita, subject });
  await desk.files({ by: rita, subject, category: "child_abuse" });
  expect(await desk.case(caseId)).toMatchObject({ status: "dismissed" });
  await desk.files({ by: rolf, subject });
  expect(await desk.case(caseId)).toMatchObject({ status: "open" });
});

it("what they took back before they were forgotten is new when they report it", async () => {
  const rita = 7_100_000_012;
  const subject = termOf("taken back and reported again");
  const caseId = await desk.files({ by: rita, subject });
  await desk.sql`update reports set withdrawn_at = app_now() where case_id = ${caseId}`;
  await forgetsAll(rita);
  await desk.files({ by: rita, subject });
  const [row] = await desk.sql`
    select repeats from reports where case_id = ${caseId} and withdrawn_at is null`;
  expect(row).toEqual({ repeats: false });
});

import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { insertDraft } from "../../src/db/draft-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/categories.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";
import { completeDraft, type Draft } from "../../src/domain/report-draft.ts";
import { createPseudonyms } from "../../src/runtime/pseudonyms.ts";
import { forgetPerson } from "../../src/workflow/forget-person.ts";
import { sweepForgottenAllowances } from "../../src/workflow/forgotten-allowance.ts";
import { submitReport } from "../../src/workflow/submit-report.ts";
import { lettersOf, openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

/* To be forgotten is no way around the limits, and nobody can tell from what is kept who it was. */

const database = useDatabase();
const settings = {
  owners: [],
  outcomeNoticeDelayMs: 0,
  pseudonymOf: createPseudonyms("123456:a-token-of-the-tests"),
};
const dayMs = 86_400_000;
let desk: CaseDesk;
let terms = 0;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
beforeEach(async () => {
  await desk.sql`delete from forgotten_allowances`;
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
    return (await submitReport(settings, draft, complete)).kind;
  });
}

const forgets = (userId: number) =>
  unitOfWork(desk.db, () =>
    forgetPerson(settings, ChatId.parse(userId), { messageId: 1, language: "en" }),
  );

const kept = () => desk.sql<{ pseudonym: string }[]>`select * from forgotten_allowances`;

it("who used up their limit has none after they were forgotten either, for a day at most", async () => {
  const [rita, rolf] = [7_100_000_001, 7_100_000_002];
  for (let count = 1; count <= 5; count += 1) expect(await submits(rita)).toBe("submitted");
  expect(await submits(rita)).toBe("too_many");
  await forgets(rita);
  expect(await submits(rita)).toBe("too_many");
  await forgets(rita);
  expect(await submits(rita)).toBe("too_many");
  expect(await submits(rita, "child_abuse")).toBe("submitted");
  expect(await submits(rolf)).toBe("submitted");
  await desk.forward(dayMs + 1_000);
  expect(await submits(rita)).toBe("submitted");
});

it("keeps a number from which nobody can tell who it is, and lets it go after a day", async () => {
  const [rita, rolf] = [7_100_000_003, 7_100_000_004];
  expect(await submits(rita)).toBe("submitted");
  expect(await kept()).toEqual([]);
  await forgets(rita);
  await forgets(rolf);
  const [one, ...others] = await kept();
  expect(others).toEqual([]);
  expect(one?.pseudonym).toBe(settings.pseudonymOf(rita));
  expect(JSON.stringify(one)).not.toContain(String(rita));
  expect(createPseudonyms("123456:another-token-there")(rita)).not.toBe(one?.pseudonym);
  const [plan] = await desk.sql`
    select round(extract(epoch from due_at - app_now()) / 3600)::int as hours
    from scheduled_tasks where key = 'sweep_forgotten'`;
  expect(plan).toEqual({ hours: 24 });
  await unitOfWork(desk.db, sweepForgottenAllowances);
  expect(await kept()).toHaveLength(1);
  await desk.forward(dayMs);
  await unitOfWork(desk.db, sweepForgottenAllowances);
  expect(await kept()).toEqual([]);
});

it("stands with the person again once they report, and nowhere else", async () => {
  const rita = 7_100_000_005;
  expect(await submits(rita)).toBe("submitted");
  await forgets(rita);
  expect(await kept()).toHaveLength(1);
  expect(await submits(rita)).toBe("submitted");
  expect(await kept()).toEqual([]);
  const [row] = await desk.sql`
    select (allowance -> 'hour' ->> 'tokens')::float as tokens from reporters
    where telegram_user_id = ${rita}`;
  expect(row?.["tokens"]).toBeLessThan(3.1);
});

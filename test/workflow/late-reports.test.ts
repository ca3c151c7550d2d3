import { expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { insertDraft } from "../../src/db/reporting/draft-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { priorities } from "../../src/domain/delivery.ts";
import { ChatId, DraftId, UserId } from "../../src/domain/ids.ts";
import { completeDraft, type Draft } from "../../src/domain/reporting/report-draft.ts";
import { submitReport } from "../../src/workflow/reporting/submit-report.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Whose reports come after those of others, and who is never slowed. */

const desk = useQueueDesk();
const operator = {
  owners: [],
  outcomeNoticeDelayMs: 0,
  pseudonymOf: (userId: UserId) => `pseudonym ${userId}`,
};

let terms = 0;
/** Submits a report on something new; what became of it, and how soon its card is to come. */
async function submits(
  userId: number,
  category: CategoryKey,
): Promise<{ kind: string; priority: number | undefined }> {
  await desk.sql`delete from drafts where chat_id = ${userId} and status = 'open'`;
  await desk.sql`delete from outbox`;
  // Of the gravest a person has one undecided card at a time.
  await desk.sql`update cases set status = 'dismissed'`;
  const draft: Draft = {
    id: DraftId.parse(uuidv7()),
    chatId: ChatId.parse(userId),
    flow: "search_term",
    step: "summary",
    answers: {
      subjects: [termOf(`late ${lettersOf((terms += 1))} end`)],
      seenIn: "bot",
      category,
      note: "what it leads to",
    },
    notice: undefined,
  };
  const complete = completeDraft(draft);
  if (complete === undefined) throw new Error("an answer is missing");
  const kind = await unitOfWork(desk.db, async () => {
    await insertDraft(draft);
    return (await submitReport(operator, draft, complete)).kind;
  });
  const [card] = await desk.sql<{ priority: number }[]>`
    select priority from outbox where key like 'card:%'`;
  return { kind, priority: card?.priority };
}

it("one of the gravest past its reporter's limit is taken, and comes after those of others", async () => {
  const rita = 7_200_000_001;
  for (let count = 0; count < 5; count += 1) {
    const priority = priorities.gravest_card;
    expect(await submits(rita, "child_abuse")).toEqual({ kind: "submitted", priority });
  }
  const late = { kind: "submitted", priority: priorities.late_card };
  expect(await submits(rita, "child_abuse")).toEqual(late);
});

it("what somebody reports who is blocked comes after those of others, if it is of the gravest", async () => {
  const rolf = 7_200_000_002;
  await submits(rolf, "drugs");
  await desk.sql`update reporters set blocked_at = now() where telegram_user_id = ${rolf}`;
  expect(await submits(rolf, "drugs")).toMatchObject({ kind: "blocked" });
  const late = { kind: "submitted", priority: priorities.late_card };
  expect(await submits(rolf, "child_abuse")).toEqual(late);
});

it("a trusted flagger is never slowed by what was dismissed of theirs; others are told", async () => {
  const measureOf = async (userId: number) => {
    const [row] = await desk.sql<{ measure: { step: string } | null }[]>`
      select measure from reporters where telegram_user_id = ${userId}`;
    return row?.measure?.step;
  };
  const [rosa, ruth] = [7_200_000_003, 7_200_000_004];
  for (const userId of [rosa, ruth]) {
    for (let count = 0; count < 5; count += 1) {
      const subject = termOf(`wrong ${lettersOf((terms += 1))} end`);
      const caseId = await desk.files({ by: userId, subject });
      const verdict = { kind: "dismiss", ground: "no_violation" } as const;
      await desk.press(caseId, { kind: "verdict", verdict }, { by: 801 });
    }
  }
  await desk.sql`update reporters set trusted_at = now() where telegram_user_id = ${rosa}`;
  await desk.forward(3_600_000);
  await submits(rosa, "drugs");
  await submits(ruth, "drugs");
  expect([await measureOf(rosa), await measureOf(ruth)]).toEqual([undefined, "told"]);
});

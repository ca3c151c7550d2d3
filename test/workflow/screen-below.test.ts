import { afterAll, beforeAll, expect, it } from "vitest";
import { postedUnder, registerPosted, screenKey } from "../../src/db/speaking/posted-store.ts";
import { insertDraft } from "../../src/db/reporting/draft-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId, SubmissionId } from "../../src/domain/ids.ts";
import { showScreen } from "../../src/workflow/speaking/show-screen.ts";
import { receiptKey, submitReport } from "../../src/workflow/reporting/submit-report.ts";
import { viewScreen } from "../../src/workflow/speaking/view-screen.ts";
import { noteVisit } from "../../src/workflow/speaking/visit.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let desk: CaseDesk;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

const screenAt = 10;

/** Somebody with a screen who then writes or presses this message. */
async function visits(chatId: ChatId, messageId: number): Promise<void> {
  await unitOfWork(desk.db, async () => {
    await noteVisit(chatId, { messageId: 9, clientLanguage: "en", file: undefined });
    await showScreen(chatId, "home");
    await registerPosted(screenKey(chatId), { chatId, messageId: screenAt });
    await noteVisit(chatId, { messageId, clientLanguage: "en", file: undefined });
    await showScreen(chatId, "home");
  });
}

it.each([
  ["the screen itself", 901, screenAt, false],
  ["what stands above it", 902, 5, false],
  ["what stands below it", 903, 12, true],
])("a press on %s is answered where it can be seen", async (_, person, messageId, below) => {
  const chatId = ChatId.parse(person);
  await visits(chatId, messageId);
  expect(await unitOfWork(desk.db, () => viewScreen(chatId))).toMatchObject({ below });
});

/** Submits a report; gives the submission. */
async function submits(chatId: ChatId): Promise<SubmissionId> {
  const draft = {
    id: DraftId.parse(`019ab000-0000-7000-8000-000000000${chatId}`),
    chatId,
    flow: "search_term",
    step: "summary",
    answers: {},
    notice: undefined,
  } as const;
  const complete = {
    flow: "search_term",
    subjects: [termOf(`whiting ${chatId}`)],
    seenIn: "telegram_search",
    searchLanguage: undefined,
    own: undefined,
    files: [],
    category: "drugs",
    note: undefined,
    leads: [],
  } as const;
  const operator = { owners: [], outcomeNoticeDelayMs: 0, pseudonymOf: String };
  await unitOfWork(desk.db, async () => {
    await insertDraft(draft);
    expect(await submitReport(operator, draft, complete)).toMatchObject({ kind: "submitted" });
  });
  const [row] = await desk.sql`select id from submissions where draft_id = ${draft.id}`;
  return SubmissionId.parse(row?.["id"]);
}

it.each([
  ["becomes the receipt when Submit was pressed on it", 904, screenAt, 1],
  ["does not when it was pressed below", 905, 12, 0],
])("a screen %s", async (_, person, messageId, taken) => {
  const chatId = ChatId.parse(person);
  await visits(chatId, messageId);
  const id = await submits(chatId);
  const at = await unitOfWork(desk.db, () => postedUnder(receiptKey(id)));
  expect(at).toHaveLength(taken);
});

it.each([
  ["nothing but the receipt is owed where it becomes that", 906, "sent", "sent", 0],
  [
    "what is on its way at that moment is sent again, as it is by then",
    907,
    "sending",
    "sending",
    1,
  ],
])("%s", async (_, person, before, after, more) => {
  const chatId = ChatId.parse(person);
  await visits(chatId, screenAt);
  const owner = before === "sending" ? 1 : null;
  await desk.sql`update outbox set status = ${before}, owner = ${owner} where chat_id = ${chatId}`;
  const ofScreen = async () => {
    const [row] = await desk.sql<{ status: string; wanted: number }[]>`
      select status, wanted::int from outbox where key = ${screenKey(chatId)}`;
    return row;
  };
  const { wanted = 0 } = (await ofScreen()) ?? {};
  const id = await submits(chatId);
  expect(await ofScreen()).toEqual({ status: after, wanted: wanted + more });
  const [receipt] = await desk.sql`select status from outbox where key = ${receiptKey(id)}`;
  expect(receipt).toEqual({ status: "waiting" });
  expect((await unitOfWork(desk.db, () => viewScreen(chatId)))?.view).toEqual({ page: "none" });
});

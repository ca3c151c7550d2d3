import { type WritingPage } from "../../src/domain/speaking/screen-page.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { leadsOf } from "../../src/db/reporting/lead-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { noteIncoming, turnTo } from "../../src/db/speaking/screen-store.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, QuestionId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { takeWords } from "../../src/workflow/reporting/take-words.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let desk: CaseDesk;
let people = 700;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

/** Somebody new who reports a term. */
async function reports(term: string, category: CategoryKey) {
  people += 1;
  const chatId = ChatId.parse(people);
  const caseId = await desk.files({ by: people, subject: termOf(term), category });
  const [row] = await desk.sql`select r.id from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${people}`;
  return { chatId, caseId, reportId: ReportId.parse(row?.["id"]) };
}

type By = { chatId: ChatId; reportId: ReportId; questionId?: QuestionId };

async function sends({ chatId, reportId, questionId }: By, page: WritingPage, input: ReportInput) {
  const file = input.kind === "media" ? { messageId: 7 } : undefined;
  return unitOfWork(desk.db, async () => {
    await noteIncoming(chatId, { messageId: 7, language: "en" });
    await turnTo(chatId, { page, reportId, questionId });
    return takeWords(chatId, { input, file });
  });
}

/** The team asks the reporter of a case something. */
async function asks({ caseId, reportId }: { caseId: CaseId; reportId: ReportId }) {
  const [row] = await desk.sql`
    with mo as (
      insert into staff (id, telegram_user_id, name) values (gen_random_uuid(), 800, 'Mo')
      on conflict (telegram_user_id) do update set name = excluded.name returning id)
    insert into questions (id, case_id, reporter_id, report_id, tier, asked_by, words, status)
    select gen_random_uuid(), ${caseId}, r.reporter_id, r.id, 'review', mo.id, 'Which?', 'waiting'
    from reports r, mo where r.id = ${reportId} returning id`;
  return QuestionId.parse(row?.["id"]);
}

const picture: ReportInput = {
  kind: "media",
  media: "photo",
  caption: "",
  entities: [],
  album: undefined,
};

it("links to results in what is added to a search term are results on its card", async () => {
  const rita = await reports("octopus crackers", "drugs");
  const text = "look at @found_there_first";
  await sends(rita, "adding", { kind: "text", text, entities: [] });
  const leads = await unitOfWork(desk.db, () => leadsOf(rita.caseId, 5));
  expect(leads.shown).toEqual(["@found_there_first"]);
});

it("a picture for an answer is refused as the reporter's own category has it, not as the case's", async () => {
  const rita = await reports("squid crackers", "drugs");
  await reports("squid crackers", "child_abuse");
  expect((await desk.case(rita.caseId)).category).toBe("child_abuse");
  const questionId = await asks(rita);
  await sends({ ...rita, questionId }, "answering", picture);
  const [screen] = await desk.sql`select notice from screens where chat_id = ${rita.chatId}`;
  expect(screen?.["notice"]).toMatchObject({ key: "notice-media-not-kept" });
  const deletions = await desk.sql`
    select 1 from outbox where chat_id = ${rita.chatId} and message ->> 'kind' = 'delete_message'`;
  expect(deletions).toEqual([]);
});

it("a picture of the gravest does not stay in the chat, also when the question is over by then", async () => {
  const rita = await reports("whelk crackers", "child_abuse");
  await sends(rita, "answering", picture);
  const owed = await desk.sql`
    select message from outbox where chat_id = ${rita.chatId} and status = 'waiting'`;
  expect(owed.map(({ message }) => message)).toContainEqual({
    kind: "delete_message",
    chatId: rita.chatId,
    messageId: 7,
    isFile: true,
  });
  expect(owed.map(({ message }) => message)).toContainEqual(
    expect.objectContaining({ kind: "say", text: "team-question-over" }),
  );
});

it("a question waits no longer when the report that it was about is withdrawn", async () => {
  const rita = await reports("cockle crackers", "drugs");
  await asks(rita);
  const withdrawn = await unitOfWork(desk.db, () => withdrawReport(rita.chatId, rita.reportId));
  expect(withdrawn.kind).toBe("withdrawn");
  const [question] = await desk.sql`
    select status from questions where report_id = ${rita.reportId}`;
  expect(question).toEqual({ status: "declined" });
});

it.each([
  { category: "drugs", added: 0, said: "notice-blocked" },
  { category: "child_abuse", added: 1, said: "addition-kept" },
] as const)("who is blocked adds $added to a report of $category", async (row) => {
  const by = await reports(`blocked adds on ${row.category.replace("_", " ")}`, row.category);
  await desk.sql`
    update reporters set blocked_at = app_now() where telegram_user_id = ${by.chatId}`;
  expect(await sends(by, "adding", { kind: "text", text: "more of it", entities: [] })).toBe(true);
  const [kept] = await desk.sql<{ count: number }[]>`
    select count(*)::int as count from additions where report_id = ${by.reportId}`;
  expect(kept?.count).toBe(row.added);
  const [said] = await desk.sql<{ text: string }[]>`
    select message ->> 'text' as text from outbox
    where chat_id = ${by.chatId} and message ->> 'kind' = 'say' order by id desc limit 1`;
  expect(said?.text).toBe(row.said);
});

import { beforeAll, expect, it } from "vitest";
import { caseOfSubject, findCaseOfCode } from "../../src/db/cases/case-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, QueueId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Where merged cases lead, and which of them can't be merged. */

const [mo, mia] = [801, 802];
const desk = useQueueDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
const into = (id: CaseId): CardPress => ({ kind: "merge", into: id });

beforeAll(() =>
  inOne(() =>
    putQueue({
      id: QueueId.parse("019ab000-0000-7000-8000-000000000009"),
      chatId: ChatId.parse(-1009),
      tier: "review",
      title: "weapons",
      language: "en",
      match: { categories: ["weapons"], kinds: [], languages: [] },
    }),
  ),
);

let serial = 0;
const opens = (category: CategoryKey = "drugs") => {
  serial += 1;
  return desk.files({
    by: 900 + serial,
    subject: termOf(`placed ${lettersOf(serial)} end`),
    category,
  });
};

it("a case of another queue can't be merged from here: its team has not seen this one", async () => {
  const [here, there] = [await opens(), await opens("weapons")];
  expect(await desk.press(here, into(there), { by: mo })).toEqual({
    kind: "not_merged",
    because: "not_alike",
  });
  expect((await desk.case(there)).version).toBe(1);
});

it("after a chain of merges each code and each subject leads to the case that stays", async () => {
  const [first, second, last] = [await opens(), await opens(), await opens()];
  await desk.press(first, into(second), { by: mo });
  await desk.press(second, into(last), { by: mo });
  for (const id of [first, second]) {
    const { code, subjectId, mergedInto } = await desk.case(id);
    expect(mergedInto).toBe(last);
    expect((await inOne(() => findCaseOfCode(code)))?.id).toBe(last);
    expect(await inOne(() => caseOfSubject(subjectId))).toBe(last);
  }
});

it("an objection that was ruled goes along with its case", async () => {
  const unclear: CardPress = {
    kind: "verdict",
    verdict: { kind: "dismiss", ground: "not_enough" },
  };
  const [gone, stays] = [await opens(), await opens()];
  const [report] = await desk.sql`
    select r.id, p.telegram_user_id as chat, r.given from reports r
      join reporters p on p.id = r.reporter_id where case_id = ${gone}`;
  await desk.press(gone, unclear, { by: mo });
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  const chatId = ChatId.parse(Number(report?.["chat"]));
  const reportId = ReportId.parse(report?.["id"]);
  expect(await inOne(() => fileAppeal(chatId, reportId, undefined))).toMatchObject({
    kind: "filed",
  });
  await desk.press(gone, unclear, { by: mia });
  await desk.files({ by: 7_001, subject: termOf(String(report?.["given"])) });
  expect(await desk.press(gone, into(stays), { by: mo })).toMatchObject({ kind: "merged" });
  expect(await desk.sql`select status, case_id from appeals`).toEqual([
    { status: "rejected", case_id: stays },
  ]);
});

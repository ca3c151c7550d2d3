import { expect, it } from "vitest";
import { isTransientFault } from "../../src/db/faults.ts";
import { forgetPosted, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { findScreen, noteIncoming, turnTo } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QuestionId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { askAnswer, refuseAnswer } from "../../src/workflow/questions/answer-question.ts";
import { askQuestion } from "../../src/workflow/questions/ask-question.ts";
import { pressQuestion } from "../../src/workflow/questions/press-question.ts";
import { askAddition } from "../../src/workflow/reporting/take-addition.ts";
import { takeWords } from "../../src/workflow/reporting/take-words.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useRacers } from "../support/racers.ts";

/*
 * An answer, its refusal and the team's end of one question; and two questions to one reporter: at
 * once, and one after the other.
 */

const rounds = 25;
const { desk, atOnce, chatId, presser, presses, operator } = useRacers();
let messages = 0;

/** A prompt of this moderator on the case, as it stands in the group. */
async function prompts(caseId: CaseId, by: number) {
  messages += 2;
  const begun = await presses(caseId, { kind: "ask" }, { version: 1, messageId: messages, by });
  expect(begun.kind).toBe("question_begun");
  const [row] = await desk.sql`
    select q.id, q.report_id from questions q join staff s on s.id = q.asked_by
    where q.case_id = ${caseId} and q.status = 'drafted' and s.telegram_user_id = ${by}`;
  const id = QuestionId.parse(row?.["id"]);
  const at = { chatId, messageId: messages + 1 };
  await unitOfWork(desk.db, () => registerPosted(`question:${id}`, at));
  return { id, reportId: ReportId.parse(row?.["report_id"]), repliedTo: at.messageId };
}

const asks = (by: number, repliedTo: number) =>
  atOnce(() =>
    askQuestion(operator, {
      chatId,
      repliedTo,
      updateId: repliedTo,
      text: "why?",
      by: presser(by),
    }),
  );

const because = {
  input: { kind: "text", text: "because", entities: [] },
  file: undefined,
} as const;

it("a reply to a prompt that is not known yet waits until its sending has come to an end", async () => {
  const subject = termOf("asked in haste");
  const caseId = await desk.files({ by: ChatId.parse(49_999), subject });
  const { id, repliedTo } = await prompts(caseId, 801);
  const at = { chatId, messageId: repliedTo };
  await unitOfWork(desk.db, () => forgetPosted(at));
  await desk.sql`update outbox set status = 'sending', owner = 1 where key = ${`question:${id}`}`;
  await expect(asks(801, repliedTo)).rejects.toSatisfy(isTransientFault);
  await desk.sql`update outbox set status = 'sent', owner = null where key = ${`question:${id}`}`;
  await unitOfWork(desk.db, () => registerPosted(`question:${id}`, at));
  expect(await asks(801, repliedTo)).toBe("asked");
});

it("of two moderators who ask one reporter at once one does, and one end of a question stands", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const reporter = ChatId.parse(50_000 + round);
    const subject = termOf(`asked at once ${lettersOf(round)} end`);
    const caseId = await desk.files({ by: reporter, subject });
    const [first, second] = [await prompts(caseId, 801), await prompts(caseId, 802)];
    await Promise.all([asks(801, first.repliedTo), asks(802, second.repliedTo)]);
    const waiting = await desk.sql`
      select id from questions where case_id = ${caseId} and status = 'waiting'`;
    expect(waiting).toHaveLength(1);
    const id = QuestionId.parse(waiting[0]?.["id"]);

    const { reportId } = first;
    await unitOfWork(desk.db, async () => {
      await noteIncoming(reporter, { messageId: 1, language: "en" });
      await turnTo(reporter, { page: "answering", reportId, questionId: id });
    });
    await Promise.all([
      atOnce(() => takeWords(reporter, because)),
      atOnce(() => refuseAnswer(reporter, id, "stopped")),
      atOnce(() =>
        pressQuestion(operator, { id, press: { kind: "close" }, chatId, presser: presser(803) }),
      ),
    ]);
    const [ended] = await desk.sql`select status, answer from questions where id = ${id}`;
    expect(ended?.["status"]).toMatch(/^(answered|stopped|closed)$/);
    expect(ended?.["answer"] !== null).toBe(ended?.["status"] === "answered");
    const { code } = await desk.case(caseId);
    const events = await desk.sql`
      select kind from audit_events where subject_code = ${code} and kind like 'question%'`;
    expect(events.map(({ kind }) => String(kind)).sort()).toHaveLength(2);
  }
});

it("what belongs to one question is nothing for the next one on the same report", async () => {
  const reporter = ChatId.parse(60_000);
  const caseId = await desk.files({ by: reporter, subject: termOf("asked twice") });
  await unitOfWork(desk.db, () => noteIncoming(reporter, { messageId: 1, language: "en" }));
  const inDb = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
  const close = { kind: "close" } as const;

  const first = await prompts(caseId, 801);
  await asks(801, first.repliedTo);
  expect(await inDb(() => askAnswer(reporter, first.id))).toBe(true);
  await inDb(() =>
    pressQuestion(operator, { id: first.id, press: close, chatId, presser: presser(801) }),
  );
  const second = await prompts(caseId, 801);
  await asks(801, second.repliedTo);

  expect(await inDb(() => askAnswer(reporter, first.id))).toBe(false);
  expect(await inDb(() => refuseAnswer(reporter, first.id, "stopped"))).toBe(false);
  await inDb(() => askAnswer(reporter, second.id));
  await inDb(() => askAddition(reporter, second.reportId));
  expect(await inDb(() => refuseAnswer(reporter, first.id, "declined"))).toBe(false);
  expect(await inDb(() => refuseAnswer(reporter, second.id, "declined"))).toBe(true);
  expect((await inDb(() => findScreen(reporter)))?.page).toBe("adding");
  const statuses = await desk.sql`
    select status from questions where case_id = ${caseId} order by id`;
  expect(statuses.map(({ status }) => String(status))).toEqual(["closed", "declined"]);
});

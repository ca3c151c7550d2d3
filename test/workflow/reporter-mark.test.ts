import { expect, it } from "vitest";
import { findQuestion } from "../../src/db/questions/question-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { QuestionId } from "../../src/domain/ids.ts";
import { pressQuestion } from "../../src/workflow/questions/press-question.ts";
import { viewQuestion } from "../../src/workflow/questions/view-question.ts";
import { termOf } from "../support/case-desk.ts";
import { useRacers } from "../support/racers.ts";

const { desk, chatId, operator, presser, presses } = useRacers();
const inDb = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
const at = (messageId: number) => ({ version: 1, messageId, by: 801 });

it("a button asks the reporter for whom it was drawn, also after another case was merged in", async () => {
  const [elsewhere, subject] = [termOf("asked elsewhere"), termOf("asked here")];
  const earlier = await desk.files({ by: 70_001, subject: elsewhere });
  const caseId = await desk.files({ by: 70_002, subject });
  await desk.files({ by: 70_003, subject });
  expect(await presses(caseId, { kind: "ask" }, at(1))).toMatchObject({ kind: "question_begun" });
  const [row] = await desk.sql`select id from questions where case_id = ${caseId}`;
  const id = QuestionId.parse(row?.["id"]);
  const [other] = (await inDb(() => viewQuestion(id)))?.others ?? [];
  expect(other).toMatchObject({ index: 0 });

  expect(await presses(earlier, { kind: "merge", into: caseId }, at(2))).toMatchObject({
    kind: "merged",
  });
  const press = { kind: "to", whom: other?.mark ?? "" } as const;
  const pressed = { id, press, chatId, presser: presser(801) };
  expect(await inDb(() => pressQuestion(operator, pressed))).toEqual({ kind: "done" });
  expect(await inDb(() => findQuestion(id))).toMatchObject({ chatId: 70_002, index: 1 });
  const stranger = { ...pressed, press: { kind: "to", whom: "AAAAAAAA" } as const };
  expect(await inDb(() => pressQuestion(operator, stranger))).toEqual({ kind: "stale" });
});

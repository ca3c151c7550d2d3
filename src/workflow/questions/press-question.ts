// Chooses whom to ask, or ends a question. Called by a moderator's press on it.
import { recordAudit } from "../../db/control/audit-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import {
  askableOn,
  findQuestion,
  moveQuestion,
  readdress,
} from "../../db/questions/question-store.ts";
import type { QuestionId } from "../../domain/ids.ts";
import type { QuestionPress } from "../../domain/questions/question.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { entitledIn, type Entitled, type Presser, type Scene } from "../staff/entitled-staff.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { showCase } from "../cases/show-case.ts";
import { markOf } from "./reporter-mark.ts";
import { showQuestion, showToReporter, takePromptAway } from "./show-question.ts";

export type PressedQuestion =
  | { kind: "done" }
  /** The question is not what the button was drawn for any more, or its case is another queue's. */
  | { kind: "stale" }
  | NotTheirs
  | Exclude<Entitled, { kind: "entitled" }>;

/** Takes a moderator's press on a question: whom to ask, or that it is not to be asked any more. */
export async function pressQuestion(
  operator: Operator,
  pressed: { id: QuestionId; press: QuestionPress; presser: Presser } & Scene,
): Promise<PressedQuestion> {
  const { id, press, chatId } = pressed;
  const entitled = await entitledIn(operator, pressed, pressed.presser);
  if (entitled.kind !== "entitled") return entitled;
  const found = await findQuestion(id);
  const held = found && (await lockCase(found.caseId));
  const question = held && (await findQuestion(id));
  if (held === undefined || question === undefined) return { kind: "stale" };
  const queue = await queueOf(held, question.tier);
  if (queue?.id !== entitled.queue.id) return { kind: "stale" };
  if (await isTheirOwn([held.id], pressed.presser)) return { kind: "not_theirs" };
  switch (press.kind) {
    case "to": {
      const to = (await askableOn(question.caseId)).find((one) => markOf(id, one) === press.whom);
      if (to !== undefined) await readdress(id, to);
      await showQuestion(chatId, id);
      return { kind: to === undefined ? "stale" : "done" };
    }
    case "drop": {
      const dropped = await moveQuestion(question, "drafted", { status: "dropped" });
      await showQuestion(chatId, id);
      await takePromptAway(id);
      return { kind: dropped ? "done" : "stale" };
    }
    case "close": {
      const closed = await moveQuestion(question, "waiting", { status: "closed" });
      await showQuestion(chatId, id);
      if (!closed) return { kind: "stale" };
      await recordAudit({
        kind: "question_closed",
        subjectCode: question.caseCode,
        actor: { kind: "staff", id: entitled.staffId },
        facts: { report: question.reportCode },
      });
      await showToReporter(question);
      await showCase(question.caseId, "owed_to_press");
      return { kind: "done" };
    }
  }
}

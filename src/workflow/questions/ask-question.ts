// Takes a moderator's words as a question. Called by replies in a group, to a prompt or to a card.
import { recordAudit } from "../../db/control/audit-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import { askableOn, findQuestion, moveQuestion } from "../../db/questions/question-store.ts";
import type { QuestionId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { maxQuestionUnits, mayAsk } from "../../domain/questions/question.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { readTeamWords } from "../../domain/questions/team-words.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { languageIn } from "../speaking/language-of.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { say } from "../speaking/say.ts";
import { showCase } from "../cases/show-case.ts";
import { shownAt } from "../speaking/shown-at.ts";
import { questionIn, showQuestion, showToReporter, takePromptAway } from "./show-question.ts";

export type Asked = "asked" | "not_a_question";

/** What somebody wrote in a group in reply to a message of the bot's. */
export type GroupReply = Place & {
  repliedTo: number;
  updateId: number;
  text: string | undefined;
  by: Presser;
};

/** Takes a reply to a question's prompt as its words, and asks the reporter. */
export async function askQuestion(operator: Operator, reply: GroupReply): Promise<Asked> {
  const key = await shownAt({ chatId: reply.chatId, messageId: reply.repliedTo });
  const id = key === undefined ? undefined : questionIn(key);
  if (id === undefined) return "not_a_question";
  const refused = await ask(operator, id, reply);
  if (refused !== undefined) await refuseReply(reply, refused);
  return "asked";
}

const refusals = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
  no_text: "team-question-text-only",
  too_long: "team-question-too-long",
  not_now: "team-question-not-now",
} as const satisfies Record<Refusal, string>;

type Refusal = Exclude<Entitled["kind"], "entitled"> | "no_text" | "too_long" | "not_now";

async function ask(
  operator: Operator,
  id: QuestionId,
  reply: GroupReply,
): Promise<Refusal | undefined> {
  const { chatId, threadId, text, by } = reply;
  const entitled = await entitledIn(operator, { chatId, threadId }, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const read = readTeamWords(text, maxQuestionUnits);
  if (read.kind === "refused") return read.because;
  const found = await findQuestion(id);
  const held = found && (await lockCase(found.caseId));
  if (found === undefined || held === undefined) return "not_now";
  // The group reads why it is refused, so the answer says nothing that others could take for more.
  if (await isTheirOwn([held.id], by)) return "not_now";
  const { reporterId } = found;
  const isOpen = mayAsk(found.tier, held.status) && entitled.queue.tier === found.tier;
  const mayBeAsked = (await askableOn(held.id)).some((one) => one.reporterId === reporterId);
  if (!isOpen || !mayBeAsked) return "not_now";
  const { staffId } = entitled;
  const moved = await moveQuestion(found, "drafted", {
    status: "waiting",
    words: read.words,
    staffId,
  });
  if (!moved) return "not_now";
  await recordAudit({
    kind: "question_asked",
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: { report: found.reportCode },
  });
  await showToReporter(found);
  await takePromptAway(id);
  await showQuestion(chatId, id);
  await showCase(held.id, "card");
  return undefined;
}

async function refuseReply(reply: GroupReply, refusal: Refusal): Promise<void> {
  await say({
    chatId: reply.chatId,
    threadId: reply.threadId,
    key: `question:${reply.updateId}`,
    text: refusals[refusal],
    vars: { max: maxQuestionUnits, units: reply.text?.length ?? 0 },
    language: await languageIn(reply, undefined),
    priority: "owed_to_press",
  });
}

// Asks a moderator for the words of a question. Called by the press on a card.
import { uuidv7 } from "uuidv7";
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import {
  askableOn,
  draftedBy,
  insertQuestion,
  moveQuestion,
} from "../../db/questions/question-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import { QuestionId } from "../../domain/ids.ts";
import { mayAsk } from "../../domain/questions/question.ts";
import { refuse, type Decided, type DecidingPress } from "../decisions/decide-case.ts";
import { promptFor, showQuestion, takePromptAway } from "./show-question.ts";

export type Begun =
  | { kind: "question_begun" }
  /** Everybody was asked, does not want to be, or can't be reached. */
  | { kind: "nobody_to_ask" };

/** Asks a moderator for the words of a question to the newest of a case's reporters. */
export async function beginQuestion(
  chatId: ChatId,
  held: Case,
  press: DecidingPress,
): Promise<Begun | Decided> {
  const { tier, staffId, version } = press;
  if (version !== held.version) return refuse("outdated", await decisionsOf(held.id), press);
  if (!mayAsk(tier, held.status)) {
    return refuse("not_from_here", await decisionsOf(held.id), press);
  }
  const [newest] = await askableOn(held.id);
  if (newest === undefined) return { kind: "nobody_to_ask" };
  for (const earlier of await draftedBy(staffId, held.id)) {
    await moveQuestion(earlier, "drafted", { status: "dropped" });
    await showQuestion(chatId, earlier.id);
    await takePromptAway(earlier.id);
  }
  const id = QuestionId.parse(uuidv7());
  await insertQuestion({ ...newest, id, caseId: held.id, tier, staffId });
  await showQuestion(chatId, id);
  await promptFor(chatId, id);
  return { kind: "question_begun" };
}

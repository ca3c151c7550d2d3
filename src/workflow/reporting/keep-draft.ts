// Puts an unfinished report away and opens it again. Called by what begins, answers and submits reports.
import { uuidv7 } from "uuidv7";
import { closeDraft, insertDraft } from "../../db/reporting/draft-store.ts";
import { DraftId } from "../../domain/ids.ts";
import { Answers, type Draft } from "../../domain/reporting/report-draft.ts";
import { standingStep } from "../../domain/reporting/report-steps.ts";
import { showScreen } from "../speaking/show-screen.ts";

/** Puts an unfinished report away for another one, which holds it until it ends. */
export async function putAway(draft: Draft): Promise<Answers> {
  const { flow, step, answers } = draft;
  await closeDraft(draft, "cancelled");
  return { aside: { flow, step, answers } };
}

/** Opens the report again that was put away for one that has ended. False: none was. */
export async function openAgain({ chatId, answers: { aside } }: Draft): Promise<boolean> {
  if (aside === undefined) return false;
  const { flow } = aside;
  const { later: _, ...kept } = Answers.parse(aside.answers);
  const answers = { ...kept, picking: false };
  const step = standingStep(flow, aside.step, answers);
  const id = DraftId.parse(uuidv7());
  await insertDraft({ id, chatId, flow, step, answers, notice: undefined });
  return true;
}

/** The same, and asks whether to go on with it. */
export async function offerAgain(draft: Draft): Promise<void> {
  if (await openAgain(draft)) await showScreen(draft.chatId, "resume");
}

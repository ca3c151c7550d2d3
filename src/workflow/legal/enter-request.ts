// Asks an officer for a legal request, question by question. Called by presses and replies on that page.
import { appNow } from "../../db/clock.ts";
import {
  dropLegalDraft,
  keepLegalDraft,
  legalDraftOf,
  type LegalDraft,
} from "../../db/legal/legal-draft-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { LegalRequestId, StaffId } from "../../domain/ids.ts";
import {
  draftSteps,
  missingIn,
  stepAfter,
  stepBefore,
  type DraftStep,
} from "../../domain/legal/draft.ts";
import { choiceOf } from "../../domain/legal/draft-choice.ts";
import type { LegalDraftPress } from "../../domain/legal/legal-page.ts";
import type { Person } from "../../domain/staff/people.ts";
import { registerRequest } from "./register-request.ts";

export type Entered =
  | { kind: "asked" | "dropped" | "outdated" | "unread" }
  | { kind: "registered"; id: LegalRequestId };

/** The draft of an officer, begun where there is none. */
export async function openLegalDraft(staffId: StaffId): Promise<LegalDraft> {
  const draft = await legalDraftOf(staffId);
  if (draft !== undefined) return draft;
  const fresh: LegalDraft = { step: "kind", answers: {} };
  await keepLegalDraft(staffId, fresh);
  return fresh;
}

/** A press on the question at which the draft stands; one on an older question changes nothing. */
export async function pressLegalDraft(
  operator: Operator,
  officer: { by: Person; staffId: StaffId },
  press: LegalDraftPress,
): Promise<Entered> {
  const { staffId } = officer;
  if (press.kind === "drop_draft") {
    await dropLegalDraft(staffId);
    return { kind: "dropped" };
  }
  const draft = await openLegalDraft(staffId);
  const { step, answers } = draft;
  if (press.kind === "register") {
    const id = step === "check" ? await registerRequest(operator, officer, answers) : undefined;
    if (id !== undefined) return { kind: "registered", id };
    return step === "check" ? goTo(staffId, draft, missingIn(answers) ?? "check") : outdated;
  }
  if (press.step !== step) return outdated;
  if (press.kind === "back") return goTo(staffId, draft, stepBefore(step, answers));
  if (press.kind === "skip") {
    const isDone = step === "items" && (answers.items ?? []).length > 0;
    if (draftSteps[step].mayBeSkipped !== true && !isDone) return outdated;
    return goTo(staffId, draft, stepAfter(step, answers));
  }
  const chosen = choiceOf(step, press.value, answers);
  if (chosen === undefined) return outdated;
  const after = { ...answers, ...chosen };
  const next = step === "items" ? step : stepAfter(step, after);
  return goTo(staffId, { step, answers: after }, next);
}

const outdated = { kind: "outdated" } as const;

/** What an officer wrote in reply to the question. */
export async function writeLegalDraft(staffId: StaffId, text: string): Promise<Entered> {
  const draft = await legalDraftOf(staffId);
  if (draft === undefined) return outdated;
  const { step, answers } = draft;
  const read = draftSteps[step].reads?.(text, (await appNow()).getTime());
  if (read === undefined) return { kind: "unread" };
  const after = { ...answers, ...read };
  return goTo(staffId, { step, answers: after }, stepAfter(step, after));
}

async function goTo(staffId: StaffId, draft: LegalDraft, step: DraftStep): Promise<Entered> {
  await keepLegalDraft(staffId, { ...draft, step });
  return { kind: "asked" };
}

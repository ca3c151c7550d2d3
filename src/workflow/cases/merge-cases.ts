// Lets a case go up in another one. Called by the press on a card, and by a reply to one.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import { findCase, lockCase, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { moveIntoCase } from "../../db/cases/merge-store.ts";
import { countWaiting } from "../../db/questions/question-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import type { CaseId } from "../../domain/ids.ts";
import { ruleMerge, type MergeFacts, type MergeRuling } from "../../domain/cases/merge.ts";
import { type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { refuseWork, type TakenByAnother } from "./take-case.ts";

export type MergeOutcome =
  | { kind: "merged"; code: string; into: string }
  | { kind: "not_merged"; because: Extract<MergeRuling, { kind: "refused" }>["because"] }
  | TakenByAnother
  | Refused;

/**
 * Holds a case and, where it may be merged with another one, both in the order of their ids, so that
 * two merges don't wait for each other.
 */
export async function lockCases(id: CaseId, other: CaseId | undefined): Promise<Case | undefined> {
  if (other !== undefined && other < id) await lockCase(other);
  return lockCase(id);
}

/**
 * Lets a case go up in another one: its reports, notes and questions move, and both codes and both
 * subjects lead there. Both histories say so.
 */
export async function mergeCases(
  gone: Case,
  press: DecidingPress,
  into: CaseId,
): Promise<MergeOutcome> {
  const refused = await refuseWork(gone, press);
  if (refused !== undefined) return refused;
  const stays = await lockCase(into);
  if (stays === undefined) return { kind: "not_merged", because: "not_alike" };
  const places = [await queueOf(gone, press.tier), await queueOf(stays, press.tier)];
  if (places[0]?.id !== places[1]?.id) return { kind: "not_merged", because: "not_alike" };
  const assignment = await assignmentOf(stays.id);
  if (assignment !== undefined && assignment.by.id !== press.staffId) {
    return { kind: "taken", assignment, now: await appNow() };
  }
  const waitingQuestions = await countWaiting(gone.id);
  const ruling = ruleMerge({ ...(await factsOf(gone)), waitingQuestions }, await factsOf(stays));
  if (ruling.kind === "refused") return { kind: "not_merged", because: ruling.because };
  const by = { kind: "staff", id: press.staffId, with: undefined } as const;
  const cards = { show: "in_place", priority: "owed_to_press" } as const;
  await moveIntoCase(gone.id, stays.id);
  const { category, code } = gone;
  const left = { kind: "merge", ground: stays.code, by, to: "merged", category } as const;
  const id = await recordDecision(gone, left, cards);
  if (id === undefined) throw new Error("A case that is held changed");
  // Whose report was its first one may be another by now.
  await recordDecision(
    (await findCase(into)) ?? stays,
    { ...ruling, kind: "merge", ground: code, by, to: stays.status },
    cards,
  );
  return { kind: "merged", code, into: stays.code };
}

async function factsOf(held: Case): Promise<MergeFacts> {
  const severity = severityOfCase(await readSettings(), held);
  return { ...held, severity, history: await decisionsOf(held.id) };
}

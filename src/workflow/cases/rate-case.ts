// Calls a case graver, or less grave, than its category. Called by the press on a card.
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { isGravest, type Rating } from "../../domain/cases/categories.ts";
import { refuse, type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { refuseWork, type TakenByAnother } from "./take-case.ts";

export type Rated = { kind: "rated" } | TakenByAnother | Refused;

/** Calls a case graver, or less grave, than its category: it comes earlier or later, and has another target. */
export async function rateCase(held: Case, press: DecidingPress, rating: Rating): Promise<Rated> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  const isSo = severityOfCase(await readSettings(), held) === rating;
  if (isSo || isGravest(held.category)) {
    return refuse("not_from_here", await decisionsOf(held.id), press);
  }
  const by = { kind: "staff", id: press.staffId, with: undefined } as const;
  const { status: to, category } = held;
  const outcome = {
    kind: "rate",
    ground: String(rating),
    by,
    to,
    category,
    rated: rating,
  } as const;
  const cards = { show: "in_place", priority: "owed_to_press" } as const;
  const id = await recordDecision(held, outcome, cards);
  if (id === undefined) return refuse("outdated", await decisionsOf(held.id), press);
  return { kind: "rated" };
}

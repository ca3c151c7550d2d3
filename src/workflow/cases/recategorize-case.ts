// Gives a case another category. Called by the press on a card.
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { category, type CategoryKey } from "../../domain/cases/categories.ts";
import { refuse, type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { nameNow } from "./name-of-case.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { refuseWork, type TakenByAnother } from "./take-case.ts";

export type Recategorized = { kind: "recategorized" } | TakenByAnother | Refused;

/**
 * Calls a case something else. It is kept in its history, as whoever calls one of the gravest less
 * grave can't dismiss it alone.
 */
export async function recategorizeCase(
  held: Case,
  press: DecidingPress,
  key: CategoryKey,
): Promise<Recategorized> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  const isSo = key === held.category && key === (await nameNow(held));
  if (isSo || category(key).filing !== "filed") {
    return refuse("not_from_here", await decisionsOf(held.id), press);
  }
  const by = { kind: "staff", id: press.staffId, with: undefined } as const;
  const to = held.status;
  const outcome = { kind: "recategorize", ground: key, by, to, category: key } as const;
  const cards = { show: "in_place", priority: "owed_to_press" } as const;
  const id = await recordDecision(held, outcome, cards);
  if (id === undefined) return refuse("outdated", await decisionsOf(held.id), press);
  return { kind: "recategorized" };
}

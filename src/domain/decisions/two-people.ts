// When one of the gravest takes another person than whoever had it. Used by decisions and by referrals.
import { isGravest, type CategoryKey } from "../cases/categories.ts";
import type { Decision } from "./decision.ts";
import type { StaffId } from "../ids.ts";

/** Whether a case is one of the gravest, or was called one once: a label does not get around two people. */
function takesTwo(current: CategoryKey, history: readonly Decision[]): boolean {
  const labels = history.flatMap(({ fromCategory, toCategory }) => [fromCategory, toCategory]);
  return [current, ...labels].some(isGravest);
}

type Made = { by: StaffId; name: string };

/**
 * Who brought a case to the seniors as it is: who escalated it, and who has merged another one of
 * theirs into it since. `history`: the newest first.
 */
function broughtBy(history: readonly Decision[]): Made[] {
  const escalated = history.findIndex(({ kind }) => kind === "escalate");
  return history
    .slice(0, escalated + 1)
    .filter(({ kind }) => kind === "escalate" || kind === "merge")
    .flatMap(({ by }) => (by.kind === "staff" ? [{ by: by.id, name: by.name }] : []));
}

/** Who can't uphold one of the gravest, as they brought it to the seniors themselves; nobody for others. */
export function barredFromUpholding(
  current: CategoryKey,
  history: readonly Decision[],
): readonly Made[] {
  return takesTwo(current, history) ? broughtBy(history) : [];
}

/**
 * Whether one of the gravest would go from its reports to a recipient through one person's hands: who
 * brought it to the seniors, upheld it and refers it. `history`: the newest first.
 */
export function isOnePersons(
  current: CategoryKey,
  history: readonly Decision[],
  staffId: StaffId,
): boolean {
  if (!takesTwo(current, history)) return false;
  const upheld = history.find(({ kind }) => kind === "uphold")?.by;
  const people = new Set([staffId, ...broughtBy(history).map(({ by }) => by)]);
  if (upheld?.kind === "staff") people.add(upheld.id);
  return people.size < 2;
}

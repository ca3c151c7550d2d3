// Whether a case is the own matter of whoever presses. Called by all that the team does with cases.
import { matterFor } from "../../db/staff/own-matter-store.ts";
import type { CardPress } from "../../domain/cases/card-press.ts";
import type { CaseId } from "../../domain/ids.ts";
import { isOwnMatter } from "../../domain/staff/own-matter.ts";
import type { Presser } from "./entitled-staff.ts";

/** It is for others to decide: why is not said, as it would tell who reported. */
export type NotTheirs = { kind: "not_theirs" };

/** Whether one of some cases is the own matter of whoever presses, by all that is known right now. */
export async function isTheirOwn(
  caseIds: readonly CaseId[],
  { userId, username, asked = [] }: Pick<Presser, "userId" | "username" | "asked">,
): Promise<boolean> {
  for (const caseId of caseIds) {
    if (isOwnMatter(await matterFor(caseId, userId), { userId, username, asked })) return true;
  }
  return false;
}

/** The cases of which a press asks something. Letting go of one is open to everybody. */
export function casesAskedOf(caseId: CaseId, press: CardPress): CaseId[] {
  if (press.kind === "back" || press.kind === "release") return [];
  return press.kind === "merge" ? [caseId, press.into] : [caseId];
}

// Has a closed case looked at again. Called by the press of a senior on `/case`.
import { lockCase } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { ruleReopen } from "../../domain/decisions/reversal.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { refuse, settleOn, type Decided } from "./decide-case.ts";
import { groundToReopen } from "./look-again.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { entitledIn, type Entitled, type Presser, type Scene } from "../staff/entitled-staff.ts";

export type Reopened =
  Decided | { kind: "seniors_only" } | NotTheirs | Exclude<Entitled, { kind: "entitled" }>;

/** A senior has a closed case looked at again, by the team that closed it; its reporters are told. */
export async function reopenCase(
  operator: Operator,
  pressed: Scene & { caseId: CaseId; version: number; presser: Presser },
): Promise<Reopened> {
  const entitled = await entitledIn(operator, pressed, pressed.presser);
  if (entitled.kind !== "entitled") return entitled;
  if (!entitled.isSenior) return { kind: "seniors_only" };
  const held = await lockCase(pressed.caseId);
  if (held === undefined) return { kind: "unknown_card" };
  if (await isTheirOwn([held.id], pressed.presser)) return { kind: "not_theirs" };
  const press = { ...entitled, version: pressed.version };
  const history = await decisionsOf(held.id);
  const ruling = ruleReopen(held, history, press);
  if (ruling.kind === "refused") return refuse(ruling.because, history, press);
  const { category } = held;
  return settleOn(operator, held, press, {
    kind: "reopen",
    ground: await groundToReopen(held.id, "senior"),
    to: ruling.to,
    category,
  });
}

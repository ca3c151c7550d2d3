import type { Case } from "../../db/cases/case-store.ts";
import { orderBehind } from "../../db/legal/removal-order-store.ts";
import { tallyOf } from "../../db/reporting/report-store.ts";
import { recordDecision } from "./record-decision.ts";

/** An open case on which no report stands any more, and no order, is nobody's to decide. False: it is. */
export async function closeIfEmpty(held: Case): Promise<boolean> {
  if (held.status !== "open" || (await tallyOf(held.id)).reports > 0) return false;
  if ((await orderBehind(held.id)) !== undefined) return false;
  const { category } = held;
  const by = { kind: "system" } as const;
  await recordDecision(
    held,
    { kind: "withdraw", ground: undefined, by, to: "withdrawn", category },
    { show: "in_place", priority: "card" },
  );
  return true;
}

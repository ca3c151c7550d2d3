import { recordAudit } from "../../db/control/audit-store.ts";
import { destroyKeysOf } from "../../db/privacy/data-key-store.ts";
import { endDueHolds, findHold } from "../../db/privacy/hold-store.ts";

/** Holds end by themselves. What they keep goes with the same look. */
export async function endHolds(): Promise<void> {
  for (const id of await endDueHolds()) {
    await destroyKeysOf("hold", [id]);
    const hold = await findHold(id);
    if (hold === undefined) continue;
    const { code, scope, targetCode: target, ground, endsAt } = hold;
    await recordAudit({
      kind: "hold_ended",
      subjectCode: code,
      actor: { kind: "system" },
      facts: { scope, target, ground, until: endsAt?.toISOString() ?? null },
    });
  }
}

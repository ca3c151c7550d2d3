import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { keepOwners, type Owner } from "../../db/staff/owner-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf } from "./admins.ts";
import { tellEach } from "./tell-each.ts";

/**
 * Runs at each start. Whoever the operator names as an admin is one from then on, and whoever is not
 * named any more is none. All admins are told of both, those who were dropped too; the very first
 * admins are told nothing.
 */
export async function noteOwners(operator: Operator): Promise<void> {
  const { named, dropped, isFirst } = await keepOwners(operator.owners);
  if (isFirst) return;
  for (const owner of named) await tell(operator, owner, "named");
  for (const owner of dropped) await tell(operator, owner, "dropped");
}

async function tell(operator: Operator, owner: Owner, what: "named" | "dropped"): Promise<void> {
  const { userId, name } = owner;
  await recordAudit({
    kind: `owner_${what}`,
    subjectCode: "ADMIN_IDS",
    actor: { kind: "system" },
    facts: {},
  });
  const occasion = (await appNow()).getTime();
  await tellEach(new Set([...(await adminsOf(operator)), userId]), {
    key: `owner-${what}:${userId}:${occasion}`,
    text: `owner-${what}`,
    vars: { name: name ?? String(userId) },
  });
}

import { verifyAudit as verify } from "../../src/verify-audit.ts";
import { sealEvents } from "../../src/db/control/seal-store.ts";
import { createAuditMac } from "../../src/runtime/audit-trail.ts";
import { testKeys } from "./keys.ts";

/* The audit trail under the tests' key. */

export const auditMac = createAuditMac(testKeys.audit);

/** For a process that notes no head. */
export const auditProof = { mac: auditMac, noted: () => Promise.resolve(undefined) };

export const verifyAudit = (url: string, head?: string) =>
  verify(url, { mac: auditMac, noted: head === undefined ? [] : [head] });

/** Seals in the unit of work at hand; how many. */
export async function seal(settled: number, limit: number): Promise<number> {
  return (await sealEvents(settled, limit, auditMac))?.count ?? 0;
}

// Checks the audit chain link by link. Called by `verify-audit`, and by `/audit` when its answer is sent.
import { appNow } from "../../db/clock.ts";
import { firstDifference } from "../../db/control/replay-store.ts";
import { countUnsealed, digest, readChain } from "../../db/control/seal-store.ts";
import {
  auditKeptYears,
  checkLink,
  genesis,
  type AuditMac,
  type ChainFault,
} from "../../domain/control/audit-chain.ts";
import type { Difference } from "../../domain/control/audit-replay.ts";

export type AuditVerdict = {
  events: number;
  head: string;
  unsealed: number;
  fault: ChainFault | undefined;
  /** Where cases and decisions are not what the trail says. */
  difference: Difference | undefined;
};

const batch = 1_000;
/** The sealer is behind by less than this, in seconds, unless nothing runs. */
export const sealedWithinS = 10;

/**
 * Walks the whole audit chain, and compares what it says with the cases. With heads that were noted
 * earlier (`position:hash`, or a hash alone), also says whether the chain still holds them: a cut tail leaves no other trace.
 */
export async function walkAudit(mac: AuditMac, noted: readonly string[]): Promise<AuditVerdict> {
  const oldest = await appNow();
  oldest.setUTCFullYear(oldest.getUTCFullYear() - auditKeptYears);
  const tools = { digest, mac, oldest };
  const awaited = new Set(noted);
  let previous: { position: number; hash: string } | undefined;
  let fault: ChainFault | undefined;
  awaited.delete(headOf(previous));
  for (;;) {
    const links = await readChain(previous?.position ?? 0, batch);
    for (const link of links) {
      fault = checkLink(link, previous, tools);
      if (fault !== undefined) break;
      previous = link.seal;
      awaited.delete(headOf(previous));
      awaited.delete(previous.hash);
    }
    if (fault !== undefined || links.length === 0) break;
  }
  const [expected] = awaited;
  if (fault === undefined && expected !== undefined) fault = { kind: "head_not_reached", expected };
  return {
    events: previous?.position ?? 0,
    head: headOf(previous),
    unsealed: await countUnsealed(sealedWithinS),
    fault,
    difference: await firstDifference(),
  };
}

function headOf(link: { position: number; hash: string } | undefined): string {
  return `${link?.position ?? 0}:${link?.hash ?? genesis}`;
}

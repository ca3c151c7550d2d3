// Checks the audit chain link by link. Called by `audit:verify`, and by `/audit` when its answer is sent.
import { countUnsealed, digest, readChain } from "../../db/control/seal-store.ts";
import { checkLink, genesis, type ChainFault } from "../../domain/control/audit-chain.ts";

export type AuditVerdict = {
  events: number;
  head: string;
  unsealed: number;
  fault: ChainFault | undefined;
};

const batch = 1_000;
/** The sealer is behind by less than this, in seconds, unless nothing runs. */
export const sealedWithinS = 10;

/**
 * Walks the whole audit chain. With a head that was noted earlier (`position:hash`), also says
 * whether the chain still holds it: a cut tail leaves no other trace.
 */
export async function walkAudit(anchor: string | undefined): Promise<AuditVerdict> {
  let previous: { position: number; hash: string } = { position: 0, hash: genesis };
  let isAnchorMet = anchor === undefined || anchor === headOf(previous);
  let fault: ChainFault | undefined;
  for (;;) {
    const links = await readChain(previous.position, batch);
    for (const link of links) {
      fault = checkLink(link, previous, digest);
      if (fault !== undefined) break;
      previous = link.seal;
      isAnchorMet ||= anchor === headOf(previous);
    }
    if (fault !== undefined || links.length === 0) break;
  }
  if (fault === undefined && !isAnchorMet && anchor !== undefined) {
    fault = { kind: "head_not_reached", expected: anchor };
  }
  const unsealed = await countUnsealed(sealedWithinS);
  return { events: previous.position, head: headOf(previous), unsealed, fault };
}

function headOf(link: { position: number; hash: string }): string {
  return `${link.position}:${link.hash}`;
}

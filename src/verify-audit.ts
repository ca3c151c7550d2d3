import { digest, countUnsealed, readChain } from "./db/audit-store.ts";
import { connect } from "./db/connect.ts";
import { checkLink, genesis, type ChainFault } from "./domain/audit-chain.ts";

type Verdict = { events: number; head: string; unsealed: number; fault: ChainFault | undefined };

const batch = 1_000;
/** The sealer is behind by less than this, in seconds, unless nothing runs. */
const sealedWithinS = 10;

/**
 * Walks the whole audit chain. With a head that was noted earlier (`position:hash`), also says
 * whether the chain still holds it: a cut tail leaves no other trace.
 */
export async function verifyAudit(url: string, anchor: string | undefined): Promise<Verdict> {
  const connection = connect(url, { connections: 1, name: "searchlight audit" });
  let previous = { position: 0, hash: genesis };
  let isAnchorMet = anchor === undefined || anchor === headOf(previous);
  let fault: ChainFault | undefined;
  try {
    for (;;) {
      const links = await readChain(connection.db, previous.position, batch);
      for (const link of links) {
        fault = checkLink(link, previous, digest);
        if (fault !== undefined) break;
        previous = { position: link.seal.position, hash: link.seal.hash };
        isAnchorMet ||= anchor === headOf(previous);
      }
      if (fault !== undefined || links.length < batch) break;
    }
    if (fault === undefined && !isAnchorMet && anchor !== undefined) {
      fault = { kind: "head_not_reached", expected: anchor };
    }
    const unsealed = await countUnsealed(connection.db, sealedWithinS);
    return { events: previous.position, head: headOf(previous), unsealed, fault };
  } finally {
    await connection.close();
  }
}

function headOf(link: { position: number; hash: string }): string {
  return `${link.position}:${link.hash}`;
}

/** What a verdict says to whoever asked, and the exit code that goes with it. */
export function wordsOf(verdict: Verdict): { text: string; exitCode: 0 | 1 } {
  const lines = [`${verdict.events} events sealed, head ${verdict.head}`];
  if (verdict.unsealed > 0) {
    lines.push(
      `${verdict.unsealed} events older than ${sealedWithinS} s are not sealed: is a bot running?`,
    );
  }
  const { fault } = verdict;
  if (fault === undefined) lines.push("The chain is whole.");
  else lines.push(`The chain is broken: ${JSON.stringify(fault)}`);
  return { text: lines.join("\n"), exitCode: fault === undefined ? 0 : 1 };
}

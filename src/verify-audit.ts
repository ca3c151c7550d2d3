import { connect } from "./db/connect.ts";
import { unitOfWork } from "./db/unit-of-work.ts";
import type { AuditMac, ChainFault } from "./domain/control/audit-chain.ts";
import { sentenceOf } from "./domain/control/audit-replay.ts";
import { sealedWithinS, walkAudit, type AuditVerdict } from "./workflow/control/walk-audit.ts";

/** Walks the whole audit chain of a database, as `walkAudit` does. */
export async function verifyAudit(
  url: string,
  { mac, noted = [] }: { mac: AuditMac; noted?: readonly string[] },
): Promise<AuditVerdict> {
  const connection = connect(url, { connections: 1, name: "searchlight audit" });
  try {
    return await unitOfWork(connection.db, () => walkAudit(mac, noted));
  } finally {
    await connection.close();
  }
}

/** What a verdict says to whoever asked, and the exit code that goes with it. */
export function wordsOf(verdict: AuditVerdict): { text: string; exitCode: 0 | 1 } {
  const lines = [`${verdict.events} events sealed, head ${verdict.head}`];
  if (verdict.unsealed > 0) {
    lines.push(
      `${verdict.unsealed} events older than ${sealedWithinS} s are not sealed: is a bot running?`,
    );
  }
  const { fault, difference } = verdict;
  if (fault === undefined) lines.push("The chain is whole.");
  else lines.push(`The chain is broken (${fault.kind}): ${faultWords(fault)}`);
  if (difference === undefined) lines.push("Cases and decisions are what it says.");
  else lines.push(`Not what it says (${difference.kind}): ${sentenceOf(difference)}`);
  return {
    text: lines.join("\n"),
    exitCode: fault === undefined && difference === undefined ? 0 : 1,
  };
}

function faultWords(fault: ChainFault): string {
  switch (fault.kind) {
    case "position_missing":
      return `no seal holds event ${fault.position}.`;
    case "event_missing":
      return `of the events ${fault.first} to ${fault.position}, which were sealed at once, one is gone.`;
    case "event_changed":
      return `the events ${fault.first} to ${fault.position} are not those that were sealed, or not after those before.`;
    case "seal_forged":
      return `the seal of the events ${fault.first} to ${fault.position} was not made with the audit's key.`;
    case "head_not_reached":
      return `it does not hold the head ${fault.expected}, which was noted earlier: its end was cut off, or all of it made anew. If that head is in DATA_DIR/audit-head and belongs to another database, remove that file.`;
  }
}

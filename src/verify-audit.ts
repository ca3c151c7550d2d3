import { connect } from "./db/connect.ts";
import { unitOfWork } from "./db/unit-of-work.ts";
import { sealedWithinS, walkAudit, type AuditVerdict } from "./workflow/control/walk-audit.ts";

/** Walks the whole audit chain of a database, as `walkAudit` does. */
export async function verifyAudit(url: string, anchor: string | undefined): Promise<AuditVerdict> {
  const connection = connect(url, { connections: 1, name: "searchlight audit" });
  try {
    return await unitOfWork(connection.db, () => walkAudit(anchor));
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
  const { fault } = verdict;
  if (fault === undefined) lines.push("The chain is whole.");
  else lines.push(`The chain is broken: ${JSON.stringify(fault)}`);
  return { text: lines.join("\n"), exitCode: fault === undefined ? 0 : 1 };
}

import type { OutboxRow } from "../db/mail/sending-store.ts";
import type { Log } from "../domain/log.ts";
import type { SendOutcome } from "../domain/speaking/send-outcome.ts";

/** What became of a row, without a word of what it says. */
export function logOutcome(log: Log, row: OutboxRow, outcome: SendOutcome): void {
  const fields = { outboxId: row.id, outboxKind: row.message.kind, attempt: row.attempts + 1 };
  switch (outcome.kind) {
    case "delivered":
    case "not_modified":
      return log.debug("message_sent", fields);
    case "parked":
      return log.warn("destination_parked", {
        ...fields,
        retryAfterS: Math.ceil(outcome.retryAfterMs / 1_000),
      });
    case "lost":
      return log.warn("destination_lost", { ...fields, reason: outcome.because });
    case "rejected":
      return log.error("message_rejected", { ...fields, errorCode: outcome.errorCode });
    case "unknown":
    case "gone":
    case "undeletable":
    case "migrated":
    case "query_too_old":
      return log.warn("message_not_sent", { ...fields, reason: outcome.kind });
  }
}

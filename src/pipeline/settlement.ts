// What becomes of an outbox row after a call. Used by the sender.
import type { OwedRow } from "../db/mail/destination-store.ts";
import type { OutboxRow, Settlement } from "../db/mail/sending-store.ts";
import type { OutboxMessage } from "../domain/delivery.ts";
import type { SendOutcome } from "../domain/speaking/send-outcome.ts";

const maxRejections = 3;

/** What somebody waits for is posted anew; a keyboard that is gone needs no taking away. */
const postedAnew: ReadonlySet<OutboxMessage["kind"]> = new Set([
  "show_card",
  "show_screen",
  "show_question",
  "ask_reporter",
  "send_receipt",
  "say",
  "show_reveal",
]);

/** What an outcome means for its outbox row. */
export function settlementOf(
  outcome: SendOutcome,
  row: Pick<OutboxRow, "attempts" | "unknowns" | "message">,
  unknownPauseMs: number,
): Settlement {
  switch (outcome.kind) {
    case "delivered":
    case "not_modified":
      return { kind: "sent" };
    case "undeletable":
      return { kind: "sent", because: "undeletable" };
    case "parked":
      return { kind: "again", afterMs: outcome.retryAfterMs, counts: "nothing" };
    case "unknown": {
      const afterMs = Math.min(unknownPauseMs * 2 ** Math.min(row.unknowns, 5), 30_000);
      return { kind: "again", afterMs, counts: "unknown" };
    }
    case "gone":
      return postedAnew.has(row.message.kind)
        ? { kind: "again", afterMs: 0, counts: "nothing" }
        : { kind: "sent" };
    case "migrated":
      return { kind: "again", afterMs: 1_000, counts: "nothing" };
    case "lost":
      return { kind: "undeliverable", because: outcome.because };
    case "query_too_old":
    case "rejected":
      return afterRejection(row, "rejected");
  }
}

/** What never works is not tried for ever. */
export function afterRejection(
  row: Pick<OwedRow, "attempts">,
  because: "rejected" | "not_composed",
): Settlement {
  return row.attempts + 1 < maxRejections
    ? { kind: "again", afterMs: 1_000 * 4 ** row.attempts, counts: "attempt" }
    : { kind: "abandoned", because };
}

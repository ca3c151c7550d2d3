import type { AuditProof } from "../domain/control/audit-chain.ts";
import type { Operator } from "../domain/control/operator.ts";
import type { Asking } from "../workflow/speaking/asking.ts";
import type { Outgoing } from "../domain/legal/outgoing.ts";

/** What a process knows of the bot when it says what is owed. */
export type Self = {
  botName: string;
  operator: Operator;
  audit: AuditProof;
  look: Asking["look"];
  outgoing: Outgoing;
};

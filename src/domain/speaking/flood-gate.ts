// How much one chat may send. Used by what each update passes first, and by the screens' store.
import { z } from "zod";
import { Bucket, refilled, withoutOne, type BucketRule } from "./token-bucket.ts";

/** What is left of the updates that one chat may have handled, and whether it was told to slow down. */
export const FloodGate = z.object({ left: Bucket, told: z.boolean() });
export type FloodGate = z.infer<typeof FloodGate>;

/** More than anybody types or taps; a second brings one back. */
const updates: BucketRule = { holds: 150, refillMs: 1_000 };
/** So much has to come back before a chat is told once more. */
const calm = 30;

export type Passage = { kind: "open" } | { kind: "closed"; tell: boolean };

/** Whether an update of a chat is handled, or passed over because there are too many. */
export function pass(
  gate: FloodGate | undefined,
  now: Date,
): { passage: Passage; gate: FloodGate } {
  const left = refilled(gate?.left, updates, now);
  const told = gate?.told === true && left.tokens < calm;
  if (left.tokens >= 1) {
    return { passage: { kind: "open" }, gate: { left: withoutOne(left), told } };
  }
  return { passage: { kind: "closed", tell: !told }, gate: { left, told: true } };
}

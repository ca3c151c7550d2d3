import { appNow } from "../db/clock.ts";
import {
  dropForgotten,
  findForgotten,
  keepForgotten,
  sweepForgotten,
} from "../db/forgotten-store.ts";
import { keepAllowance, type Reporter } from "../db/reporter-store.ts";
import { schedule } from "../db/schedule-store.ts";
import type { UserId } from "../domain/ids.ts";
import type { Allowance } from "../domain/report-limit.ts";
import type { Pseudonyms } from "../domain/settings.ts";

/** How long somebody who was forgotten can be known to have reported, in milliseconds. */
const keptMs = 86_400_000;

/** Keeps what somebody may still report when they are forgotten, without a word on who they are. */
export async function keepAllowanceOfForgotten(
  { pseudonymOf }: Pseudonyms,
  userId: UserId,
  { allowance }: Reporter,
): Promise<void> {
  if (allowance === undefined) return;
  const expiresAt = new Date((await appNow()).getTime() + keptMs);
  await keepForgotten(pseudonymOf(userId), allowance, expiresAt);
  await planSweep(expiresAt);
}

/** What somebody may still report, who may have been forgotten less than a day ago. */
export async function allowanceLeft(
  { pseudonymOf }: Pseudonyms,
  userId: UserId,
  { allowance }: Reporter,
): Promise<Allowance | undefined> {
  return allowance ?? findForgotten(pseudonymOf(userId));
}

/** From now on the allowance stands with the reporter. */
export async function takeAllowance(
  { pseudonymOf }: Pseudonyms,
  userId: UserId,
  { id }: Reporter,
  left: Allowance,
): Promise<void> {
  await keepAllowance(id, left);
  await dropForgotten(pseudonymOf(userId));
}

/** Lets go of what is kept longer than a day. */
export async function sweepForgottenAllowances(): Promise<void> {
  const next = await sweepForgotten();
  if (next !== undefined) await planSweep(next);
}

async function planSweep(dueAt: Date): Promise<void> {
  const event = { kind: "sweep_forgotten" } as const;
  await schedule({ key: "sweep_forgotten", lane: "sweep_forgotten", dueAt, event });
}

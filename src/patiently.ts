// Waits for Telegram. Used by the start, and by what takes updates in.
import { setTimeout as sleep } from "node:timers/promises";
import { describeFault, type Log } from "./domain/log.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";

/**
 * Telegram may be out of reach or busy for a while; a token that it refuses, and a request that it
 * calls bad, are for the operator.
 */
export async function patiently(
  log: Log,
  ask: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  for (let waitMs = 500; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    try {
      return await ask();
    } catch (error) {
      const fault = describeFault(error);
      if (fault.errorCode === 401 || fault.errorCode === 404) {
        throw tokenRefused();
      }
      if (fault.errorCode === 400 || signal?.aborted === true) throw error;
      log.warn("telegram_awaited", fault);
      await sleep(waitMs, undefined, signal === undefined ? {} : { signal });
    }
  }
}

export function tokenRefused(): OperatorFault {
  return new OperatorFault(
    "token_refused",
    "BOT_TOKEN: expected a token that Telegram knows; Telegram refused this one. @BotFather shows the right one.",
  );
}

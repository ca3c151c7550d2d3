// How the Bot API is reached: its address and time limits. Used by telegram.ts, which makes the client.
import type { ApiClientOptions } from "grammy";

/** Seconds until a call counts as cut. A long poll has to ask for less, or every quiet one fails. */
export const timeoutSeconds = 30;

/**
 * Options of `new Bot(token, { client })` and `new Api(token, options)`.
 * @param apiRoot where the Bot API is served; a slash at its end is forgiven.
 */
export function clientOptions(apiRoot: string): ApiClientOptions {
  return {
    apiRoot: apiRoot.replace(/\/+$/, ""),
    timeoutSeconds,
    // A webhook reply tells nothing of its outcome, and an outcome is what the outbox lives on.
    canUseWebhookReply: () => false,
    sensitiveLogs: false,
  };
}

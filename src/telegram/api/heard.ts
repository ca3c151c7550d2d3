// What is heard of the way to Telegram. Put into the client by telegram.ts.
import type { Transformer } from "grammy";
import type { Vitals } from "../../domain/control/troubles.ts";
import type { Log } from "../../domain/log.ts";

export type Hears = {
  log: Log;
  vitals: Vitals;
  /** Telegram does not know the token. */
  refused: () => void;
};

/** Tells of each call that Telegram did not take, at once and with its kind; never with what it says. */
export function hearing({ log, vitals, refused }: Hears): Transformer {
  return async (prev, method, payload, signal) => {
    const way = method === "getUpdates" ? "polls" : "calls";
    const failed = (reason: string, errorCode?: number | string) => {
      log.warn("telegram_failed", { method, reason, errorCode });
      const now = performance.now();
      vitals[way] = { since: vitals[way]?.since ?? now, lastAt: now, reason };
    };
    try {
      const response = await prev(method, payload, signal);
      const reason = response.ok ? undefined : reasonOf(response.error_code, response.description);
      if (response.ok || reason === undefined) vitals[way] = undefined;
      else failed(reason, response.error_code);
      if (reason === "token_refused") refused();
      return response;
    } catch (error) {
      if (signal?.aborted !== true) failed(...kindOf(error));
      throw error;
    }
  };
}

/** Undefined: it is about what was asked, and not about the way there. */
function reasonOf(code: number, description: string): string | undefined {
  if (isRefusal(code, description)) return "token_refused";
  if (code >= 500) return "server_error";
  if (code === 429) return "too_many";
  return code === 409 ? "conflict" : undefined;
}

/** A token that was revoked, and one that never was. */
export function isRefusal(code: number, description: string): boolean {
  return code === 401 || (code === 404 && description.toLowerCase() === "not found");
}

/** grammY wraps what went wrong. Its messages are looked at and never told: they name the token. */
export function kindOf(error: unknown): [reason: string, errorCode?: string] {
  const isWrapped = error instanceof Error && "error" in error && error.error instanceof Error;
  const inner = isWrapped ? error.error : error;
  if (!(inner instanceof Error)) return ["unreachable"];
  if (inner.name === "AbortError" || / timed out after /.test(inner.message)) return ["timed_out"];
  // A page of a proxy between, say.
  if ("type" in inner && inner.type === "invalid-json") return ["bad_answer"];
  return "code" in inner && typeof inner.code === "string"
    ? ["unreachable", inner.code]
    : ["unreachable"];
}

// What is heard of the way to Telegram. Put into the client by telegram.ts.
import type { Transformer } from "grammy";
import type { Log } from "../../domain/log.ts";

export type Hears = {
  log: Log;
  /** Telegram answered, whatever it said. */
  answered: () => void;
  /** Telegram does not know the token. */
  refused: () => void;
};

/** Tells of each call that Telegram did not take, at once and with its kind; never with what it says. */
export function hearing({ log, answered, refused }: Hears): Transformer {
  return async (prev, method, payload, signal) => {
    const failed = (reason: string, errorCode?: number | string) =>
      log.warn("telegram_failed", { method, reason, errorCode });
    try {
      const response = await prev(method, payload, signal);
      answered();
      if (response.ok) return response;
      const { error_code: code } = response;
      if (isRefusal(code, response.description)) {
        failed("token_refused", code);
        refused();
      } else if (code >= 500) failed("server_error", code);
      else if (code === 429) failed("too_many", code);
      else if (code === 409) failed("conflict", code);
      return response;
    } catch (error) {
      if (signal?.aborted !== true) failed(...kindOf(error));
      throw error;
    }
  };
}

/** A token that was revoked, and one that never was. */
export function isRefusal(code: number, description: string): boolean {
  return code === 401 || (code === 404 && description.toLowerCase() === "not found");
}

/** grammY wraps what went wrong. Its messages are looked at and never told: they name the token. */
function kindOf(error: unknown): [reason: string, errorCode?: string] {
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

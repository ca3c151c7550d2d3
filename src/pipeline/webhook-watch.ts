import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../domain/log.ts";
import type { Term } from "./elected.ts";

type Watching = {
  log: Log;
  /** Where Telegram is to send updates. */
  url: string;
  /** Where it does, "" if nowhere, and when that last went wrong. */
  look: () => Promise<{ url: string; failedAtS: number | undefined }>;
  set: () => Promise<void>;
  everyMs?: number;
};

const usualEveryMs = 30_000;

/**
 * Asks Telegram now and then where it sends updates, as long as the term lasts: a webhook that somebody
 * removed is set again. One that leads elsewhere is left, as two that took it from each other would
 * help nobody; then nothing goes well here, which is told.
 */
export async function watchWebhook(
  { log, url, look, set, everyMs = usualEveryMs }: Watching,
  { signal, isMine, well }: Pick<Term, "signal" | "isMine" | "well">,
): Promise<void> {
  let failedAtS: number | undefined;
  while (isMine()) {
    try {
      const found = await look();
      if (found.url === "") {
        log.error("webhook_removed");
        await set();
        log.info("webhook_set_again");
      }
      if (found.url === "" || found.url === url) well();
      else log.error("webhook_elsewhere");
      if (found.failedAtS !== undefined && found.failedAtS !== failedAtS)
        log.warn("webhook_failing");
      failedAtS = found.failedAtS;
    } catch {
      // Telegram's side has told of it.
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

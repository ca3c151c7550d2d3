// Long polls for updates. Called by the method that polls, kept in the world.
import { z } from "zod";
import { conflict } from "../calls/api-error.ts";
import { integer, read, type Params } from "../calls/params.ts";
import type { LoggedUpdate, UpdateQueue } from "./update-queue.ts";
import type { Update } from "../wire.ts";

const pollParams = z.object({
  offset: integer.optional(),
  limit: integer.optional(),
  timeout: integer.optional(),
  allowed_updates: z.array(z.string()).optional(),
});

const terminated =
  "terminated by other getUpdates request; make sure that only one bot instance is running";

/** `getUpdates`: one poll at a time, held open until there is something or its timeout passes. */
export class Polling {
  readonly #queue: UpdateQueue;
  #end: ((why: "other poll" | "webhook") => void) | "idle" = "idle";

  constructor(queue: UpdateQueue) {
    this.#queue = queue;
  }

  /**
   * @param gone ends the poll when the bot hangs up
   * @throws ApiError 409 when another poll or a webhook takes over
   */
  poll(params: Params, gone: AbortSignal): Promise<Update[]> {
    const given = read(pollParams, params);
    const offset = given.offset ?? 0;
    const limit = Math.min(Math.max(given.limit ?? 100, 1), 100);
    const timeoutMs = Math.min(Math.max(given.timeout ?? 0, 0), 50) * 1000;
    if (given.allowed_updates !== undefined) setAllowed(this.#queue, given.allowed_updates);
    this.interrupt("other poll");
    const ready = this.#queue.take(offset, limit);
    if (ready.length > 0 || timeoutMs === 0) return Promise.resolve(ready.map(body));
    return this.#wait(offset, limit, timeoutMs, gone);
  }

  interrupt(why: "other poll" | "webhook"): void {
    if (this.#end !== "idle") this.#end(why);
  }

  #wait(offset: number, limit: number, timeoutMs: number, gone: AbortSignal): Promise<Update[]> {
    if (gone.aborted) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        unlisten();
        gone.removeEventListener("abort", hangUp);
        this.#end = "idle";
      };
      const hangUp = (): void => {
        settle();
        resolve([]);
      };
      const timer = setTimeout(hangUp, timeoutMs);
      // A little later, so that what happens at one moment comes in one batch.
      const unlisten = this.#queue.listen(() => {
        unlisten();
        setImmediate(() => {
          if (gone.aborted) return;
          if (this.#end !== end) return;
          settle();
          resolve(this.#queue.take(offset, limit).map(body));
        });
      });
      const end = (why: "other poll" | "webhook"): void => {
        settle();
        reject(conflict(why === "webhook" ? "terminated by setWebhook request" : terminated));
      };
      gone.addEventListener("abort", hangUp);
      this.#end = end;
    });
  }
}

/** An empty list means: back to the default set. */
export function setAllowed(queue: UpdateQueue, kinds: readonly string[]): void {
  queue.allowed = kinds.length === 0 ? "default" : new Set(kinds);
}

function body(entry: LoggedUpdate): Update {
  return entry.update;
}

// The list of the bot's calls. Written by the desk, read by tests and pages through the sandbox.
import type { Params } from "./params.ts";

/** One call of the bot, as it went. */
export interface Call {
  /** Milliseconds since 1970, when it arrived. */
  at: number;
  /** As the Bot API writes it, e.g. "sendMessage"; as called when it is unknown. */
  method: string;
  params: Params;
  ok: boolean;
  errorCode?: number;
  description?: string;
  result?: unknown;
  /** Did it change anything in the sandbox, whatever the bot was told. */
  effect: boolean;
  /** The fault was injected, rather than earned. */
  injected?: true;
  cut?: "before" | "after";
}

export class CallLog {
  readonly calls: Call[] = [];
  readonly #listeners = new Set<(call: Call) => void>();

  add(call: Call): void {
    this.calls.push(call);
    for (const listener of this.#listeners) listener(call);
  }

  /** @returns a function that ends the listening */
  onCall(listener: (call: Call) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

// How the page is told that something was done, or why not. Used by the doings, and by the server.
import type { Done } from "../protocol/protocol.ts";

/** @param words whole sentences, for whoever sits there */
export function refused(words: string): Done {
  return { kind: "refused", words };
}

export const done: Done = { kind: "done" };

/**
 * What a hand of the sandbox refuses, in its own words.
 * @throws the error itself when it is a fault and no refusal
 */
export function refusedByHand(error: unknown): Done {
  const said = error instanceof Error ? /^sandbox: (.+)/.exec(error.message)?.[1] : undefined;
  if (said === undefined) throw error;
  return refused(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`);
}

// What the page is told once a situation was set in motion. Used by every situation, and by the show.
import type { Done, PhoneKey } from "sandbox-page/protocol/protocol";

/** What a situation set in motion, or why it could not. */
export type Told = Extract<Done, { kind: "told" | "refused" }>;

/** @param phone where it is seen, if in one place */
export function told(words: string, phone?: PhoneKey): Told {
  return { kind: "told", words, phone };
}

export function refused(words: string): Told {
  return { kind: "refused", words };
}

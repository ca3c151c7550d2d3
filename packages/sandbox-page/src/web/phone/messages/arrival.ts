// Remembers that somebody goes to another chat. Used by the phone and its hand, for the focus.
import type { PhoneKey } from "../../../protocol/protocol.ts";

let awaited: PhoneKey | undefined;

/** Whoever goes to another chat has the focus there when it is shown, and not before. */
export function awaitArrival(key: PhoneKey): void {
  awaited = key;
}

/** @returns whether somebody just went there, once */
export function isArrival(key: PhoneKey): boolean {
  if (awaited !== key) return false;
  awaited = undefined;
  return document.activeElement === document.body;
}

// Which messages in a phone were not seen yet. Counted by the phones of the window.
import type { ShownLine, ShownPhone } from "../protocol/protocol.ts";

/**
 * A mark for each thing that somebody else wrote in a phone. A message that was changed has
 * another mark than before, as what the bot asks is often an old message with new words.
 */
export function marksOf(phone: ShownPhone): string[] {
  return phone.messages.filter((line) => line.from.kind !== "me").map(markOf);
}

function markOf({ id, text, service, buttons }: ShownLine): string {
  const labels = buttons.flat().map((button) => button.text);
  return JSON.stringify([id, service ?? text, labels]);
}

/** How many things a phone shows that were not seen yet. */
export function countNews(phone: ShownPhone, seen: ReadonlySet<string>): number {
  return marksOf(phone).filter((mark) => !seen.has(mark)).length;
}

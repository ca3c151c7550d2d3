import type { Drawn } from "../../src/telegram/speaking/call.ts";

/** The words with the buttons below; isolates are left out, as nobody sees them. */
export function wordsOf({ piece, markup }: Drawn): string {
  const rows = markup?.inline_keyboard ?? [];
  const buttons = rows.map((row) => row.map(({ text }) => `[${text}]`).join(" "));
  return `${[piece.text, "", ...buttons].join("\n").replaceAll(/[\u2066-\u2069]/g, "")}\n`;
}

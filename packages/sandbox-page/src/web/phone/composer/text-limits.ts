// Telegram's limits on texts. Used where one writes a message or a caption.

/** Telegram's limits, in UTF-16 units. */
export const messageLimit = 4096;
export const captionLimit = 1024;

const number = new Intl.NumberFormat("en-GB");

/** Empty when it fits. */
export function lengthWords(text: string, limit: number): string {
  const { length } = text.trim();
  if (length <= limit) return "";
  return `${number.format(length)} characters, of at most ${number.format(limit)}.`;
}

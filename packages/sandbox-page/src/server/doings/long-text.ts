import { textLimit } from "telegram-sandbox/messages/text";

/** A pasted text as clients send it: as many messages as it takes, broken at lines or words. */
export function inMessages(text: string): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > textLimit) {
    const end = breakIn(rest);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? parts : [...parts, rest];
}

/** Where to break: at the last line or word of what fits, else where no symbol is cut in two. */
function breakIn(text: string): number {
  const fits = text.slice(0, textLimit);
  const blank = Math.max(fits.lastIndexOf("\n"), fits.lastIndexOf(" "));
  if (blank > textLimit / 2) return blank;
  return /[\uD800-\uDBFF]$/.test(fits) ? textLimit - 1 : textLimit;
}

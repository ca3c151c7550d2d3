// JSON that one can read, with its colours. Used by a call's details.

/** A value as JSON that one can read: what is JSON inside a text is opened up, too. */
export function readable(value: unknown): string {
  return JSON.stringify(opened(value), undefined, 2) ?? "nothing";
}

function opened(value: unknown): unknown {
  if (typeof value === "string") return openedText(value);
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, opened(one)]));
}

function openedText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return opened(JSON.parse(text));
  } catch {
    return text;
  }
}

export type Ink = "name" | "text" | "number" | "word" | "plain";

/** JSON in pieces, each with what it is, to be coloured. */
export function inked(json: string): { ink: Ink; text: string }[] {
  const pieces: { ink: Ink; text: string }[] = [];
  const pattern = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;
  let end = 0;
  for (const found of json.matchAll(pattern)) {
    if (found.index > end) pieces.push({ ink: "plain", text: json.slice(end, found.index) });
    pieces.push({ ink: inkOf(found), text: found[0] });
    end = found.index + found[0].length;
  }
  if (end < json.length) pieces.push({ ink: "plain", text: json.slice(end) });
  return pieces;
}

function inkOf([whole, quoted, colon]: RegExpMatchArray): Ink {
  if (colon !== undefined) return "name";
  if (quoted !== undefined) return "text";
  return /^[-\d]/.test(whole) ? "number" : "word";
}

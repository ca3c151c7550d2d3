import type { ShownButton, ShownMessage } from "./shown.ts";
import type { Entity } from "../wire.ts";

/** How formatting looks in plain text: what stands before and after it. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  bold: ["*", "*"],
  italic: ["_", "_"],
  strikethrough: ["~", "~"],
  code: ["`", "`"],
  pre: ["```\n", "\n```"],
  spoiler: ["▒", "▒"],
  text_link: ["‹", "›"],
  blockquote: ["│ ", ""],
  expandable_blockquote: ["│ ", " …"],
};

/**
 * A message as plain text for a terminal or a transcript: its text with discreet marks, then its
 * buttons row by row, `⧉` for those that copy and `↗` for those that open something.
 * @param width columns; lines are wrapped at words
 */
export function screenText(message: ShownMessage, { width = 72 }: { width?: number } = {}): string {
  const lines = marked(message)
    .split("\n")
    .flatMap((line) => wrapped(line, width));
  const rows = message.buttons.map((row) => row.map(drawn).join(" "));
  const below = message.keyboard.map((row) => row.map((label) => `(${label})`).join(" "));
  return [...lines, ...rows.flatMap((row) => wrapped(row, width)), ...below].join("\n");
}

function marked(message: ShownMessage): string {
  if (message.kind === "service") return "· service message ·";
  const attached = message.kind === "text" ? "" : `📎 ${fileName(message)}\n`;
  const { text } = message;
  const marksAt = new Map<number, string>();
  const put = (at: number, mark: string, inFront: boolean): void => {
    const there = marksAt.get(at) ?? "";
    marksAt.set(at, inFront ? mark + there : there + mark);
  };
  for (const entity of message.entities) {
    const pair = marks[entity.type];
    if (pair === undefined) continue;
    put(entity.offset, pair[0], false);
    // An inner entity comes later in the list and ends first.
    put(entity.offset + entity.length, pair[1], true);
  }
  let out = "";
  for (let at = 0; at <= text.length; at += 1) {
    out += marksAt.get(at) ?? "";
    const unit = text[at] ?? "";
    // Isolates steer direction and take no room.
    if (/[\u2066-\u2069]/.test(unit)) continue;
    out += unit === "\n" && isQuoted(message.entities, at) ? "\n│ " : unit;
  }
  return attached + out;
}

function isQuoted(entities: readonly Entity[], at: number): boolean {
  return entities.some(
    (entity) =>
      entity.type.endsWith("blockquote") &&
      entity.offset <= at &&
      at < entity.offset + entity.length - 1,
  );
}

function fileName(message: ShownMessage): string {
  return message.raw.document?.file_name ?? "attachment";
}

function drawn(button: ShownButton): string {
  const sign = { copy: "⧉ ", url: "↗ ", callback: "", other: "… " }[button.kind];
  return `[${sign}${button.text}]`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that a text takes: emoji and ideographs take two. */
function columns(text: string): number {
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    count +=
      /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(
        segment,
      )
        ? 2
        : 1;
  }
  return count;
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (columns(longer) <= width || current === "") current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

// The story as text in a terminal. Written by the telling; the demo hands over what it is written on.
import { setTimeout as sleep } from "node:timers/promises";
import { screenText } from "telegram-sandbox/messages/screen";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Narrator, Place } from "../stage/narrator.ts";
import { Sights } from "./sights.ts";

/** What the transcript is written on. */
export interface Paper {
  write: (text: string) => void;
  /** Columns that a line may take. */
  columns: number;
  colour: boolean;
}

const inks = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };
type Ink = keyof typeof inks;

/** Columns before what somebody does or sees: room for a name and a sign. */
const margin = 10;

/** The story as text: who does what where, and what they see then. */
export class Transcript implements Narrator {
  readonly #paper: Paper;
  readonly #sights: Sights;
  readonly #keyboards = new Set<string>();
  #place = "";

  constructor(paper: Paper, sights = new Sights()) {
    this.#paper = paper;
    this.#sights = sights;
  }

  /** A transcript of what happens meanwhile, to be read later. */
  aside(): { narrator: Narrator; read: (pauseMs: number) => Promise<void> } {
    const parts: string[] = [];
    const write = (text: string) => void parts.push(text);
    const transcript = new Transcript({ ...this.#paper, write }, this.#sights);
    const read = async (pauseMs: number) => {
      for (const part of parts) {
        this.#paper.write(part);
        await sleep(pauseMs);
      }
      this.#place = transcript.#place;
    };
    return { narrator: transcript, read };
  }

  heading(text: string): void {
    const rule = "━".repeat(Math.max(3, this.#paper.columns - text.length - 4));
    this.#place = "";
    this.#line(`\n${this.#in("blue", "━━")} ${this.#in("bold", text)} ${this.#in("blue", rule)}`);
  }

  tells(text: string): void {
    for (const line of wrapped(text, this.#paper.columns - 2)) this.#line(`  ${line}`);
  }

  gap(): void {
    this.#line("");
  }

  /** Words that stand aside. */
  remarks(text: string): void {
    for (const line of wrapped(text, this.#paper.columns - 2)) {
      this.#line(`  ${this.#in("dim", line)}`);
    }
  }

  ticks(text: string): void {
    const [first = "", ...more] = wrapped(text, this.#paper.columns - 4);
    this.#line(`  ${this.#in("green", "✓")} ${first}`);
    for (const line of more) this.#line(`    ${line}`);
  }

  /** Says where what follows happens, unless that was said last. */
  goesTo({ name }: Place): void {
    if (this.#place === name) return;
    this.#place = name;
    this.#line(`\n  ${this.#in("magenta", name)}`);
  }

  does(name: string, what: string): void {
    this.#line(`${this.#name(name, "yellow")} ${this.#in("yellow", "▸")} ${what}`);
  }

  /** What only the one who pressed is shown. */
  popsUp(name: string, text: string): void {
    const words = text.replace(/[\u2066-\u2069]/g, "");
    wrapped(`“${words}”`, this.#paper.columns - margin).forEach((line, index) => {
      const [who, sign] = index === 0 ? [name, "◂"] : ["", " "];
      this.#line(`${this.#name(who, "yellow")} ${this.#in("red", sign)} ${line}`);
    });
  }

  isNews(message: ShownMessage): boolean {
    return this.#sights.isNews(message);
  }

  /** A message of the bot, with a pencil when it was here before and looks different now. */
  shows(message: ShownMessage): void {
    const name = this.#sights.has(message) ? "✎ bot" : "bot";
    this.#sights.keep(message);
    const width = this.#paper.columns - margin;
    const text = screenText({ ...message, buttons: [], keyboard: [] }, { width }).split("\n");
    const buttons = screenText(message, { width }).split("\n").slice(text.length);
    const lines = [
      ...text.map((line) => this.#emphasised(line)),
      ...this.#unlessKnown(buttons).map((line) => this.#in("cyan", line)),
    ];
    lines.forEach((line, index) => {
      const who = this.#name(index === 0 ? name : "", "green");
      this.#line(`${who} ${this.#in("dim", "│")} ${line}`);
    });
  }

  /** A long list of buttons is worth reading once. */
  #unlessKnown(rows: readonly string[]): readonly string[] {
    const key = rows.join("\n");
    if (rows.length < 7 || !this.#keyboards.has(key)) {
      this.#keyboards.add(key);
      return rows;
    }
    return [...rows.slice(0, 1), "… (the same choice as above)", ...rows.slice(-1)];
  }

  #name(name: string, ink: Ink): string {
    return `  ${this.#in(ink, name.padStart(margin - 5))}`;
  }

  #emphasised(line: string): string {
    if (!this.#paper.colour) return line;
    return line.replace(/\*([^*]+)\*/g, (_, words: string) => this.#in("bold", words));
  }

  #in(ink: Ink, text: string): string {
    return this.#paper.colour && text.trim() !== "" ? `\u001B[${inks[ink]}m${text}\u001B[0m` : text;
  }

  #line(text: string): void {
    this.#paper.write(`${text.trimEnd()}\n`);
  }
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length > width && current !== "") {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

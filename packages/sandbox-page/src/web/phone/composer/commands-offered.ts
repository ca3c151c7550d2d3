// Which commands are offered now. Used by the composer, its list, field and buttons.
import { useState } from "preact/hooks";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { matchingCommands } from "./command-filter.ts";

type Command = ShownPhone["commands"][number];

export interface OfferedCommands {
  /** Empty while nothing is offered. */
  list: readonly Command[];
  /** Index of the one that Enter sends. */
  marked: number;
  mark: (step: number) => void;
  open: () => void;
  close: () => void;
}

/** The commands that go with what is typed, or all of them when they were asked for. */
export function useOfferedCommands(text: string, commands: readonly Command[]): OfferedCommands {
  const [asked, setAsked] = useState<{ text: string; as: "open" | "closed"; marked: number }>();
  const now = asked?.text === text ? asked : undefined;
  const fitting = matchingCommands(text, commands) ?? [];
  const isAll = now?.as === "open" && text === "";
  const list = now?.as === "closed" ? [] : isAll ? commands : fitting;
  const marked = Math.min(now?.marked ?? 0, Math.max(0, list.length - 1));
  const set = (as: "open" | "closed", at: number) => setAsked({ text, as, marked: at });
  return {
    list,
    marked,
    mark: (step) => set("open", (marked + step + list.length) % list.length),
    open: () => set("open", 0),
    close: () => set("closed", 0),
  };
}

import { isBlank } from "./visible-text.ts";

/** How much a person may write when asked for some words, in UTF-16 units. */
export const maxAwaitedUnits = 1_000;

/** What came while words were awaited. */
export type WordsInput =
  | { kind: "text"; text: string }
  /** Something else than a text of their own; `file`: the message, if it holds one. */
  | { kind: "no_text"; file: number | undefined };

export type WordsRuling =
  { kind: "accepted"; text: string } | { kind: "refused"; key: string; units: number };

/** Whether it can be taken for the words, or with which text it is refused. */
export function acceptWords(input: WordsInput, filesGo: boolean): WordsRuling {
  const refused = (key: string, units = 0) => ({ kind: "refused", key, units }) as const;
  if (input.kind === "no_text") {
    return refused(filesGo && input.file !== undefined ? "words-file-deleted" : "words-text-only");
  }
  const text = input.text.trim();
  if (isBlank(text)) return refused("words-text-only");
  if (text.length > maxAwaitedUnits) return refused("words-too-long", text.length);
  return { kind: "accepted", text };
}

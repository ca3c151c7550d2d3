import type { CardButton, CardFacts } from "../../src/domain/cases/card-facts.ts";

export const now = new Date("2026-11-24T12:00:00Z");

/** An open case's card, but for what is given. */
export function facts(over: Partial<CardFacts>): CardFacts {
  return {
    tier: "review",
    status: "open",
    category: "drugs",
    named: over.category ?? "drugs",
    severity: 2,
    history: [],
    panel: undefined,
    assignment: undefined,
    colleagues: [],
    mergeable: [],
    together: [],
    recipients: [],
    quietUntil: undefined,
    snoozedUntil: undefined,
    snoozes: [],
    now,
    ...over,
  };
}

/** What stands on the buttons, as kinds and keys. */
export const words = (rows: CardButton[][]) =>
  rows.map((row) =>
    row.map(({ label }) => {
      if ("ground" in label) return label.ground;
      if ("measure" in label) return label.measure;
      if ("sentence" in label) return label.sentence;
      if ("category" in label) return label.category;
      return "name" in label ? label.name : label.kind;
    }),
  );

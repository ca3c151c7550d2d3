import type { Recipe } from "./recipe.ts";

/** Seniors warn whoever is behind something, which closes it as an uphold does. */
export const aDecision: Recipe = {
  title: "A decision",
  steps: [
    {
      file: "src/domain/decisions/decision.ts",
      before:
        '  undo: { audited: "case_decision_undone", toReporters: "opens", isUndoable: false },',
      add: '  warn: { audited: "case_warned", toReporters: "closes", isUndoable: true },',
    },
    {
      file: "src/domain/decisions/decision.ts",
      after: '  z.object({ kind: z.literal("return") }),',
      add: '  z.object({ kind: z.literal("warn") }),',
    },
    {
      file: "src/domain/decisions/ruling.ts",
      after: '  return: [{ from: "escalated", tier: "escalation", to: "open" }],',
      add: '  warn: [{ from: "escalated", tier: "escalation", to: "upheld" }],',
    },
    {
      file: "src/domain/decisions/ruling.ts",
      after: '    return: { kind: "return" },',
      add: '    warn: { kind: "warn" },',
    },
    {
      file: "src/domain/cases/card-view.ts",
      after: '  const giveBack = button({ kind: "panel", page: "return" }, { kind: "return" });',
      add: '  const warn = button({ kind: "verdict", verdict: { kind: "warn" } }, { kind: "warn" });',
    },
    {
      file: "src/domain/cases/card-view.ts",
      from: "[uphold, giveBack]",
      to: "[uphold, warn, giveBack]",
    },
    {
      file: "src/db/tables/decisions/decisions.ts",
      from: "sql`kind in ('escalate', 'dismiss', 'uphold', 'return', ",
      to: "sql`kind in ('escalate', 'dismiss', 'uphold', 'warn', 'return', ",
    },
    {
      text: "button-warn",
      below: "button-return",
      says: { en: "✋ Warn", ru: "✋ Предупредить", es: "✋ Advertir", ar: "✋ تحذير" },
    },
    ...["dismiss", "dismiss_as_two"].map((dismiss) => ({
      file: "test/domain/card-view.test.ts",
      from: `["uphold", "return"],\n        ["${dismiss}", "ask"],`,
      to: `["uphold", "warn", "return"],\n        ["${dismiss}", "ask"],`,
    })),
    {
      file: "test/workflow/decision-traces.test.ts",
      before: "  undo: [",
      add: `  warn: [
    "case_warned",
    async (id) => {
      await desk.press(id, escalate, { by: mo });
      const warn: CardPress = { kind: "verdict", verdict: { kind: "warn" } };
      return desk.press(id, warn, { by: sue, tier: "escalation" });
    },
  ],`,
    },
    {
      file: "test/domain/case-status.test.ts",
      after: '  return: { kind: "return" },',
      add: '  warn: { kind: "warn" },',
    },
    {
      file: "test/domain/case-status.test.ts",
      after: '  "return escalation escalated": "open",',
      add: '  "warn escalation escalated": "upheld",',
    },
  ],
  written: ["migrations/"],
  tests: [
    "test/domain/case-status.test.ts",
    "test/domain/card-press.test.ts",
    "test/domain/card-view.test.ts",
    "test/domain/disclosure.test.ts",
    "test/telegram/texts",
    "test/telegram/presses.test.ts",
    "test/workflow/decision-traces.test.ts",
    "test/workflow/press-matrix.test.ts",
  ],
};

import type { Recipe } from "./recipe.ts";

/** An admin notes that an exercise begins, so that nobody takes what follows for real. */
export const aCommand: Recipe = {
  title: "A command",
  steps: [
    {
      file: "src/telegram/control/drill.ts",
      content: `// /drill, and the button that confirms it. Called by the tables of commands and of presses.
import { noteDrill } from "../../workflow/control/note-drill.ts";
import { takeKeyboardAway } from "../../workflow/speaking/take-keyboard-away.ts";
import { answerPress } from "../at-hand.ts";
import { answerOrder, nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import type { ByAdmin } from "./admin-press.ts";

export const drillCommand = privateCommand({
  name: "drill",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, ordered) =>
    answerOrder(ordered, "drill-ask", {
      buttons: [[{ text: "button-drill", press: { on: "drill" } }]],
    }),
});

export async function takeDrillPress(
  _: unknown,
  { by, chatId, messageId, language }: ByAdmin,
  { operator, texts }: Pressed,
): Promise<void> {
  const done = await noteDrill(operator, by);
  answerPress(texts.plain(language, done === "noted" ? "answer-drill" : "answer-admin-only"));
  await takeKeyboardAway({ chatId, messageId }, "owed_to_press");
}
`,
    },
    {
      file: "src/telegram/commands.ts",
      after: 'import { auditCommand } from "./control/audit.ts";',
      add: 'import { drillCommand } from "./control/drill.ts";',
    },
    { file: "src/telegram/commands.ts", before: "  auditCommand,", add: "  drillCommand," },
    {
      file: "src/domain/press.ts",
      after: '  z.object({ on: z.literal("reveal"), press: RevealPress }),',
      add: '  z.object({ on: z.literal("drill") }),',
    },
    {
      file: "src/telegram/control/presses.ts",
      from: '"health" | "skip_seniors"',
      to: '"health" | "skip_seniors" | "drill"',
    },
    {
      file: "src/telegram/control/presses.ts",
      before: "  skip_seniors: {",
      add: `  drill: {
    letter: "drill",
    pack: () => "",
    read: (rest) => (rest === "" ? { on: "drill" } : undefined),
    asks: "nothing",
    handle: { private: byAdmin(takeDrillPress) },
  },`,
    },
    {
      file: "src/telegram/control/presses.ts",
      after: 'import { takeSettingsPress } from "./settings.ts";',
      add: 'import { takeDrillPress } from "./drill.ts";',
    },
    {
      file: "src/workflow/control/note-drill.ts",
      content: `import { recordAudit } from "../../db/control/audit-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { Person } from "../../domain/staff/people.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";

/** Notes that an exercise begins. */
export async function noteDrill(operator: Operator, by: Person): Promise<"noted" | "not_admin"> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  await recordAudit({
    kind: "drill_noted",
    subjectCode: "drill",
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: {},
  });
  return "noted";
}
`,
    },
    {
      file: "src/domain/control/audit-event.ts",
      after: "  intake_paused: none,",
      add: "  drill_noted: none,",
    },
    {
      text: "command-drill",
      below: "command-resume",
      says: {
        en: "Note that an exercise begins",
        ru: "Отметить начало учений",
        es: "Anotar que empieza un simulacro",
        ar: "تدوين بدء تمرين",
      },
    },
    {
      text: "drill-ask",
      below: "pause-done",
      says: {
        en: "Note in the audit trail that an exercise begins?",
        ru: "Отметить в журнале, что начинаются учения?",
        es: "¿Anotar en el registro que empieza un simulacro?",
        ar: "هل يُدوَّن في السجل أن تمرينًا يبدأ؟",
      },
    },
    {
      text: "button-drill",
      below: "button-health-retry",
      says: { en: "✅ Note it", ru: "✅ Отметить", es: "✅ Anotar", ar: "✅ تدوين" },
    },
    {
      text: "answer-drill",
      below: "answer-forget-not",
      says: { en: "Noted.", ru: "Отмечено.", es: "Anotado.", ar: "تم التدوين." },
    },
    {
      file: "test/presses/command-cells.ts",
      before: '    audit: ofAdmins("show_past", { words: code }),',
      add: '    drill: ofAdmins("drill-ask"),',
    },
    {
      file: "test/presses/admin-presses.ts",
      before: "  skip_seniors: {",
      add: `  drill: {
    seeds: () => [{ press: { on: "drill" }, by: "ada", at: "private", isRepeatable: true }],
    may: isAdminsOwn,
  },`,
    },
    {
      file: "test/telegram/press-examples.ts",
      before: '  skip_seniors: [{ on: "skip_seniors" }],',
      add: '  drill: [{ on: "drill" }],',
    },
    {
      file: "test/telegram/menus.test.ts",
      from: "pause resume audit",
      to: "pause resume drill audit",
    },
  ],
  tests: [
    "test/telegram/menus.test.ts",
    "test/telegram/presses.test.ts",
    "test/telegram/texts",
    "test/presses/commands.test.ts",
  ],
};

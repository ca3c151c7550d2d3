import type { Mutant } from "./mutant.ts";

const appealsWait = ["test/workflow/appeals-wait.test.ts"];
const unfinished = ["test/workflow/unfinished.test.ts"];

/** Of what waits: cases without a card, objections, unfinished reports. */
export const mutantsOfWaiting: readonly Mutant[] = [
  {
    broken: "a digest ends while a case is held back",
    patches: [
      {
        file: "workflow/queues/tend-digest.ts",
        from: "if ((await heldIn(queue)).length > 0) return planTending(queue);",
        to: "",
      },
    ],
    tests: ["test/workflow/digest.test.ts"],
  },
  {
    broken: "each objection forces a look of its own",
    patches: [
      {
        file: "workflow/decisions/look-again.ts",
        from: "if (from > (await appNow()).getTime()) {",
        to: "if (from > (await appNow()).getTime() * 2) {",
      },
    ],
    tests: appealsWait,
  },
  {
    broken: "the first objection waits as those after a rejected one do",
    patches: [
      {
        file: "domain/decisions/appeal.ts",
        from: 'const rejected = last?.to === "dismissed" && earlier[0]?.ground === appealGround;',
        to: 'const rejected = last?.to === "dismissed" && earlier.length >= 0;',
      },
    ],
    tests: appealsWait,
  },
  {
    broken: "a look that was planned opens a case on which nobody's objection waits any more",
    patches: [
      {
        file: "workflow/decisions/look-again.ts",
        from: "if ((await waitingAppealsOn(caseId)).length > 0) await lookAgain(held);",
        to: "await lookAgain(held);",
      },
    ],
    tests: appealsWait,
  },
  {
    broken: "a look that was planned opens a case that is looked at already",
    patches: [
      {
        file: "workflow/decisions/look-again.ts",
        from: 'if (held?.status !== "dismissed") return;',
        to: "if (held === undefined) return;",
      },
    ],
    tests: appealsWait,
  },
  {
    broken: "objections that wait are not looked at by somebody else when a report opens the case",
    patches: [
      {
        file: "workflow/reporting/file-report.ts",
        from: 'await groundToReopen(known.id, "new_report")',
        to: 'await groundToReopen(known.id, "new_report").then(() => "new_report")',
      },
    ],
    tests: appealsWait,
  },
  {
    broken: "objections that wait are not looked at by somebody else when a senior opens the case",
    patches: [
      {
        file: "workflow/decisions/reopen-case.ts",
        from: 'await groundToReopen(held.id, "senior")',
        to: 'await groundToReopen(held.id, "senior").then(() => "senior")',
      },
    ],
    tests: appealsWait,
  },
  {
    broken: "an unfinished report stays for good",
    patches: [
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: 'const reminded = ruled.kind === "remind" ? now : remindedAt;',
        to: "const reminded = remindedAt;",
      },
    ],
    tests: unfinished,
  },
  {
    broken: "an unfinished report is removed a day after it was touched",
    patches: [
      {
        file: "db/reporting/draft-store.ts",
        from: "{ ...changes, updatedAt: sql`app_now()` }",
        to: "changes",
      },
    ],
    tests: unfinished,
  },
  {
    broken: "what is to be sent by itself is removed as left alone",
    patches: [
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: 'const isPlanned = draft.answers.later?.kind === "planned";',
        to: "const isPlanned = false;",
      },
    ],
    tests: unfinished,
  },
  {
    broken: "a look at a report that has ended removes the one that its person writes now",
    patches: [
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: "if (draft?.id !== draftId || touched === undefined) return;",
        to: "if (draft === undefined) return;",
      },
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: "ruleUnfinished({ touchedAt: touched, remindedAt, isPlanned }, now)",
        to: "ruleUnfinished({ touchedAt: touched ?? new Date(0), remindedAt, isPlanned }, now)",
      },
    ],
    tests: unfinished,
  },
  {
    broken: "whoever blocked the bot is written to about what they left",
    patches: [
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: "return (await findReporter(chatId))?.reachable !== false;",
        to: "return (await findReporter(chatId)) !== null;",
      },
    ],
    tests: unfinished,
  },
  {
    broken: "a report that was removed still stands on its person's screen",
    patches: [
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: 'if (screen?.page === "draft" || screen?.page === "resume") await endScreen(chatId);',
        to: "",
      },
    ],
    tests: unfinished,
  },
  {
    broken: "the picker's keyboard stays of a report that was removed",
    patches: [
      {
        file: "workflow/reporting/tend-unfinished.ts",
        from: '...(picking === true ? { keyboard: "take_away" } : {}),',
        to: "",
      },
    ],
    tests: unfinished,
  },
];

import type { Mutant } from "./mutant.ts";

/** Of what authorities ask for, and of what they are given. */
export const mutantsOfLegal: readonly Mutant[] = [
  {
    broken: "whoever proposed a disclosure confirms it as well",
    patches: [
      {
        file: "domain/legal/decision.ts",
        from: 'if (by.userId === proposedBy) return "not_you";',
        to: "",
      },
    ],
    tests: ["test/domain/legal-decision.test.ts"],
  },
  {
    broken: "what a request is about changes after the analysis, and the proposal stands",
    patches: [
      {
        file: "domain/legal/request.ts",
        from: 'move === "narrowed" ||',
        to: "",
      },
    ],
    tests: ["test/workflow/legal-disclosure.test.ts"],
  },
  {
    broken: "a reveal for a legal request needs none that was decided",
    patches: [
      {
        file: "workflow/legal/gives-reporter.ts",
        from: 'if (request.status !== "decided" && request.status !== "answered") return false;\n  const decision',
        to: "if (request.overAt !== undefined || request.code !== report) return true;\n  const decision",
      },
    ],
    tests: ["test/workflow/legal-package.test.ts"],
  },
  {
    broken: "a package is handed out twice",
    patches: [
      {
        file: "workflow/legal/hand-out.ts",
        from: 'request.status !== "decided") return "outdated";',
        to: 'request.overAt !== undefined) return "outdated";',
      },
      {
        file: "workflow/legal/hand-out.ts",
        from: 'if (!(await insertDisclosure(entry))) return "outdated";',
        to: "await insertDisclosure(entry);",
      },
    ],
    tests: ["test/workflow/legal-package.test.ts"],
  },
  {
    broken: "a package is owed without its row in the ledger",
    patches: [
      {
        file: "workflow/legal/hand-out.ts",
        from: 'if (!(await insertDisclosure(entry))) return "outdated";',
        to: "",
      },
    ],
    tests: ["test/workflow/legal-oracle.test.ts"],
  },
  {
    broken: "who lost the role since they proposed is still one of two",
    patches: [
      {
        file: "domain/legal/decision.ts",
        from: "if (!by.isEntitled || !proposer.isEntitled)",
        to: "if (!by.isEntitled)",
      },
    ],
    tests: ["test/domain/legal-decision.test.ts"],
  },
  {
    broken: "a package has one column more than was ticked",
    patches: [
      {
        file: "db/legal/legal-source-store.ts",
        from: "columns.filter((one) => columnsOf(section).includes(one));",
        to: "[...columns, ...columnsOf(section).slice(0, 1)];",
      },
    ],
    tests: ["test/workflow/legal-package.test.ts"],
  },
  {
    broken: "a person is told of what must stay secret",
    patches: [
      {
        file: "domain/legal/request.ts",
        from: 'case "until_told":\n      return true;',
        to: 'case "until_told":\n      return false;',
      },
    ],
    tests: ["test/domain/legal-decision.test.ts"],
  },
  {
    broken: "a hold's copy gives what others reported of the same thing",
    patches: [
      {
        file: "db/legal/frozen-store.ts",
        from: "  if (!isOwn) return;",
        to: "",
      },
    ],
    tests: ["test/workflow/legal-held.test.ts"],
  },
  {
    broken: "a secret removal order shows on cards",
    patches: [
      {
        file: "workflow/legal/join-cases.ts",
        from: " && !isSecret(request, (await believedClock()).now)",
        to: "",
      },
    ],
    tests: ["test/workflow/removal-effects.test.ts"],
  },
  {
    broken: "a removal order that was withdrawn stays on cards",
    patches: [
      {
        file: "db/legal/removal-order-store.ts",
        from: "and q.status not in ('withdrawn', 'false')",
        to: "",
      },
    ],
    tests: ["test/workflow/removal-orders.test.ts"],
  },
  {
    broken: "what an authority ordered is nobody's to decide once the last report was taken back",
    patches: [
      {
        file: "workflow/decisions/close-empty.ts",
        from: "if ((await orderBehind(held.id)) !== undefined) return false;",
        to: "",
      },
    ],
    tests: ["test/workflow/removal-orders.test.ts"],
  },
  {
    broken: "a clock that jumped ends what is secret until a day",
    patches: [
      {
        file: "workflow/privacy/believed-clock.ts",
        from: "{ now: ranAt, jumped: true }",
        to: "{ now, jumped: false }",
      },
    ],
    tests: ["test/workflow/legal-times.test.ts"],
  },
  {
    broken: "what a European preservation order holds is prolonged again and again",
    patches: [
      {
        file: "domain/privacy/hold.ts",
        from: "endsAt !== undefined && endsAt > plannedUntil;",
        to: "false;",
      },
    ],
    tests: ["test/domain/hold.test.ts"],
  },
  {
    broken: "a person is told of an emergency while it lasts",
    patches: [
      {
        file: "domain/legal/instrument.ts",
        from: 'if (toldAfter === undefined || asked.secrecy === "until_told") return asked;',
        to: 'if (toldAfter === undefined || asked.secrecy !== "until_date") return asked;',
      },
    ],
    tests: ["test/domain/legal-deadlines.test.ts"],
  },
  {
    broken: "what was never there is called erased",
    patches: [
      {
        file: "db/legal/erased-store.ts",
        from: "const areGone = sql`r.given is null`;",
        to: "const areGone = sql`true`;",
      },
    ],
    tests: ["test/workflow/legal-erased.test.ts"],
  },
];

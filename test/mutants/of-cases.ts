import type { Mutant } from "./mutant.ts";

/** Of cases, what is decided on them, and who may. */
export const mutantsOfCases: readonly Mutant[] = [
  {
    broken: "a vote leaves no trace in the audit trail",
    patches: [
      {
        file: "workflow/decisions/cast-vote.ts",
        from: 'await recordAudit({\n      kind: "dismissal_voted",',
        to: 'if (version < 0) await recordAudit({\n      kind: "dismissal_voted",',
      },
    ],
    tests: ["test/workflow/votes.test.ts"],
  },
  {
    broken: "a vote of somebody who may not decide any more counts",
    patches: [
      {
        file: "workflow/decisions/cast-vote.ts",
        from: 'isOwn ? "not_entitled" : await isStillEntitled(operator, press, userId)',
        to: 'isOwn ? "not_entitled" : (await isStillEntitled(operator, press, userId), "entitled" as string)',
      },
    ],
    tests: ["test/workflow/votes.test.ts"],
  },
  {
    broken: "a vote outlives the report that came since",
    patches: [
      { file: "db/decisions/vote-store.ts", from: "and v.sight = ${sightOf(caseId)}", to: "" },
    ],
    tests: ["test/workflow/votes.test.ts"],
  },
  {
    broken: "a return is audited as an undo",
    patches: [
      {
        file: "domain/decisions/decision.ts",
        from: 'audited: "case_returned"',
        to: 'audited: "case_decision_undone"',
      },
    ],
    tests: ["test/workflow/decision-traces.test.ts"],
  },
  {
    broken: "no target is planned after a decision",
    patches: [
      { file: "workflow/decisions/record-decision.ts", from: "await planDueOf(made);\n", to: "" },
    ],
    tests: ["test/workflow/decision-traces.test.ts"],
  },
  {
    broken: "two may settle a reveal at once",
    patches: [
      {
        file: "db/privacy/reveal-store.ts",
        from: "where ${same(reveals.id, id)} for update",
        to: "where ${same(reveals.id, id)}",
      },
      {
        file: "db/privacy/reveal-store.ts",
        from: "and ${same(reveals.status, from)} returning 1",
        to: "and ${from}::text <> '' returning 1",
      },
    ],
    tests: ["test/workflow/reveal.test.ts"],
  },
  {
    broken: "somebody is shown who asked to be forgotten at that moment",
    patches: [{ file: "db/privacy/reveal-store.ts", from: " for share of p`", to: "`" }],
    tests: ["test/workflow/reveal.test.ts"],
  },
  {
    broken: "what was agreed to while its reporter was being forgotten stays in a chat",
    patches: [
      {
        file: "db/privacy/reveal-store.ts",
        from: "where ${same(reporters.telegramUserId, userId)} for update`",
        to: "where ${same(reporters.telegramUserId, userId)}`",
      },
    ],
    tests: ["test/workflow/reveal.test.ts"],
  },
  {
    broken: "cases are sent where they belong while queues change",
    patches: [
      {
        file: "db/queues/queue-store.ts",
        from: 'lockShared(lockSpaces.routing, "queues");',
        to: "void lockShared;",
      },
    ],
    tests: ["test/workflow/queue-race.test.ts"],
  },
  {
    broken: "two first reports of one thing make two subjects",
    patches: [
      {
        file: "db/subjects/subject-store.ts",
        from: "lockAliases(given.map(rootOf));",
        to: "",
      },
    ],
    tests: ["test/workflow/subject-race.test.ts"],
  },
  {
    broken: "cases of two queues are merged",
    patches: [
      {
        file: "workflow/cases/merge-cases.ts",
        from: "if (places[0]?.id !== places[1]?.id)",
        to: "if (places.length === 0)",
      },
    ],
    tests: ["test/workflow/merge-places.test.ts"],
  },
  {
    broken: "a merged case leads to one that was merged itself",
    patches: [
      {
        file: "db/cases/merge-store.ts",
        from: " or ${same(cases.mergedInto, gone)}`",
        to: "`",
      },
    ],
    tests: ["test/workflow/merge-places.test.ts"],
  },
  {
    broken: "a merge leaves objections behind",
    patches: [
      {
        file: "db/cases/merge-store.ts",
        from: "of [questions, caseNotes, appeals]",
        to: "of [questions, caseNotes]",
      },
    ],
    tests: ["test/workflow/merge-places.test.ts"],
  },
  {
    broken: "one of the gravest past its reporter's limit comes as soon as any",
    patches: [
      {
        file: "domain/reporting/report-limit.ts",
        from: 'kind: "admitted", allowance: { hour, day }, late: true',
        to: 'kind: "admitted", allowance: { hour, day }, late: false',
      },
    ],
    tests: ["test/domain/report-limit.test.ts"],
  },
  {
    broken: "what somebody blocked reports comes as soon as any",
    patches: [
      {
        file: "workflow/reporting/submit-report.ts",
        from: "reporter.blocked ? { ...admission, late: true } : admission",
        to: "admission",
      },
    ],
    tests: ["test/workflow/late-reports.test.ts"],
  },
  {
    broken: "a late report's card comes with the others",
    patches: [
      {
        file: "workflow/reporting/file-report.ts",
        from: 'if (late) return "late_card";\n',
        to: "",
      },
    ],
    tests: ["test/workflow/late-reports.test.ts"],
  },
  {
    broken: "trusted flaggers are slowed like anybody",
    patches: [
      {
        file: "workflow/reporting/take-measure.ts",
        from: "if (reporter.trusted) return undefined;\n",
        to: "",
      },
    ],
    tests: ["test/workflow/late-reports.test.ts"],
  },
  {
    broken: "reports of the gravest count when it is asked how many were wrong",
    patches: [
      {
        file: "domain/reporting/reporter-measures.ts",
        from: "weights[categories[category].severity] > 0)",
        to: "weights[categories[category].severity] >= 0)",
      },
    ],
    tests: ["test/domain/reporter-measures.test.ts"],
  },
  {
    broken: "who is restricted and gone counts as a member",
    patches: [
      {
        file: "telegram/staff/ask-membership.ts",
        from: 'return member.is_member ? "member" : "outside";',
        to: 'return "member";',
      },
    ],
    tests: ["test/presses/commands.test.ts"],
  },
  {
    broken: "what is forwarded counts as a moderator's words",
    patches: [
      {
        file: "telegram/questions/team-replies.ts",
        from: "text: ctx.message.forward_origin === undefined ? ctx.message.text : undefined",
        to: "text: ctx.message.text",
      },
    ],
    tests: ["test/presses/forwarded-words.test.ts"],
  },
  {
    broken: "reporters are asked on decided cases",
    patches: [
      {
        file: "domain/questions/question.ts",
        from: "return awaitedStatus[tier] === status;",
        to: "return tier.length > 0 && status.length > 0 && awaitedStatus[tier].length > 0;",
      },
    ],
    tests: ["test/domain/question.test.ts"],
  },
  {
    broken: "an outcome that stands no more is told",
    patches: [
      {
        file: "domain/privacy/disclosure.ts",
        from: "return after.status !== before.status && by === decisionId ? after : undefined;",
        to: "return after.status !== before.status && by !== undefined ? after : undefined;",
      },
    ],
    tests: ["test/workflow/one-notice.test.ts"],
  },
  {
    broken: "of two queues that fit as well, either gets a case",
    patches: [
      {
        file: "domain/queues/queue-routing.ts",
        from: "(a.id < b.id ? -1 : 1)",
        to: "(a.id < b.id ? 1 : -1)",
      },
    ],
    tests: ["test/domain/queue-routing.test.ts"],
  },
];

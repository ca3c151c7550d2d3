import type { Mutant } from "./mutant.ts";

/** Of what comes in, and of what is owed to be said. */
export const mutantsOfPipeline: readonly Mutant[] = [
  {
    broken: "a 429 doesn't park its chat",
    patches: [
      {
        file: "pipeline/settler.ts",
        from: "if (rests !== undefined) await park(",
        to: "if (rests !== undefined && row.id < 0) await park(",
      },
    ],
    tests: ["test/pipeline/pacing.test.ts"],
  },
  {
    broken: "groups keep nothing of their pace for those who press",
    patches: [{ file: "pipeline/pacing.ts", from: "reserve: urgent ? 0 : 2", to: "reserve: 0" }],
    tests: ["test/pipeline/pacing.test.ts"],
  },
  {
    broken: "receipts hide the groups from who looks for where to send",
    patches: [
      {
        file: "db/mail/destination-store.ts",
        from: "order by case when is_late then 0 when turn = 3 then 3 when",
        to: "order by case when turn = 3 then 0 when is_late then 0 when",
      },
    ],
    tests: ["test/pipeline/full-outbox.test.ts"],
  },
  {
    broken: "the gravest leave no turn to what somebody pressed for",
    patches: [
      {
        file: "db/mail/destination-store.ts",
        from: "then -1 else 1 end`",
        to: "then 1 else 1 end`",
      },
    ],
    tests: ["test/pipeline/gravest-first.test.ts"],
  },
  {
    broken: "a process that begins knows nothing of what was just sent, and sends at once",
    patches: [
      {
        file: "pipeline/pace.ts",
        from: "{ tokens: 0, atMs: sinceMs }",
        to: "{ tokens: rule.burst, atMs: sinceMs }",
      },
    ],
    tests: ["test/pipeline/pacing.test.ts"],
  },
  {
    broken: "a process goes on in chats that another one has taken over",
    patches: [
      {
        file: "db/mail/claim-store.ts",
        from: "where ${slotIn(sql`goes_to`)} in (select slot from mine)",
        to: "where true",
      },
    ],
    tests: ["test/pipeline/sending-slots.test.ts"],
  },
  {
    broken: "nobody hears that somebody else polls with the same token",
    patches: [
      {
        file: "pipeline/poller.ts",
        from: "if (conflicts === 3) await polling.onConflict();",
        to: "if (conflicts === 300) await polling.onConflict();",
      },
    ],
    tests: ["test/pipeline/poller.test.ts"],
  },
  {
    broken: "each hand-over between two processes alarms the admins",
    patches: [
      {
        file: "pipeline/poller.ts",
        from: "conflicts = 0;\n          well();",
        to: "well();",
      },
    ],
    tests: ["test/pipeline/poller.test.ts"],
  },
  {
    broken: "an update is handled with the facts of another",
    patches: [
      {
        file: "pipeline/handling.ts",
        from: 'if (found.item.arrival !== head.arrival) return stays("again");',
        to: "",
      },
    ],
    tests: ["test/pipeline/worker-facts.test.ts"],
  },
  {
    broken: "somebody is handled after one who holds what others may need",
    patches: [
      {
        file: "pipeline/handling.ts",
        from: "this.#isFull = writesSoFar() - before > writesOfVisit;",
        to: "this.#isFull = before > 1_000;",
      },
    ],
    tests: ["test/pipeline/shared-units.test.ts"],
  },
  {
    broken: "who failed before is handled together with others",
    patches: [
      {
        file: "pipeline/handling.ts",
        from: 'if (hasFailed && this.#isShared) return stays("alone");',
        to: "",
      },
    ],
    tests: ["test/pipeline/shared-units.test.ts"],
  },
  {
    broken: "PostgreSQL is not told how few rows are asked about",
    patches: [{ file: "db/values.ts", from: " ${atMost(list.length)}", to: "" }],
    tests: ["test/pipeline/reads-no-table.test.ts"],
  },
  {
    broken: "a submission holds none of the cases that it is about before it writes",
    patches: [
      {
        file: "db/cases/case-store.ts",
        from: "where own.subject_id in (${fewIds(given)}))",
        to: "where own.id in (${fewIds(given)}))",
      },
    ],
    tests: ["test/db/locked-cases.test.ts"],
  },
  {
    broken: "a row that folds keeps the lower urgency",
    patches: [
      {
        file: "db/mail/outbox-store.ts",
        from: "then least(outbox.priority, excluded.priority)",
        to: "then greatest(outbox.priority, excluded.priority)",
      },
    ],
    tests: ["test/db/outbox.test.ts"],
  },
  {
    broken: "a row that folds keeps the later time",
    patches: [
      {
        file: "db/mail/outbox-store.ts",
        from: "then least(outbox.not_before, excluded.not_before)",
        to: "then greatest(outbox.not_before, excluded.not_before)",
      },
    ],
    tests: ["test/db/outbox.test.ts"],
  },
  {
    broken: "what is renewed overwrites what is newer",
    patches: [
      {
        file: "db/mail/sending-store.ts",
        from: "where ${is(row)} and ${same(outbox.wanted, row.wanted)}`",
        to: "where ${is(row)}`",
      },
    ],
    tests: ["test/db/outbox.test.ts"],
  },
  {
    broken: "a farewell is dropped with its chat",
    patches: [
      {
        file: "db/mail/outbox-store.ts",
        from: "not in ('leave_chat', 'say_farewell')",
        to: "not in ('leave_chat')",
      },
    ],
    tests: ["test/db/outbox.test.ts"],
  },
  {
    broken: "the ids of updates are kept for a day",
    patches: [
      {
        file: "db/tables/mail/inbox.ts",
        from: 'keptBy("updates",',
        to: 'keptBy("mail",',
      },
    ],
    tests: ["test/db/inbox.test.ts"],
  },
  {
    broken: "what is planned again is put off",
    patches: [
      {
        file: "db/mail/schedule-store.ts",
        from: "where excluded.due_at < scheduled_tasks.due_at",
        to: "",
      },
    ],
    tests: ["test/db/schedule.test.ts"],
  },
  {
    broken: "a report under a code that another one has is lost",
    patches: [
      {
        file: "db/reporting/report-store.ts",
        from: "on conflict (code) do nothing`),\n  orElse: () => new TakenByAnother(),",
        to: "on conflict (code) do nothing`),",
      },
    ],
    tests: ["test/workflow/taken-code.test.ts"],
  },
  {
    broken: "events bear an earlier time than what they tell of",
    patches: [{ file: "db/control/audit-store.ts", from: "comesLast: true,", to: "" }],
    tests: ["test/pipeline/clock-set-back.test.ts"],
  },
];

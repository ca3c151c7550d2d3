import type { Mutant } from "./mutant.ts";

/** Of what goes by itself, and of what is held. */
export const mutantsOfRetention: readonly Mutant[] = [
  {
    broken: "the sweep takes what is held before its end",
    patches: [
      {
        file: "db/tables/privacy/held-copies.ts",
        from: "since: sql`ends_at` })",
        to: "since: sql`ends_at - interval '1 year'` })",
      },
    ],
    tests: ["test/workflow/hold.test.ts"],
  },
  {
    broken: "a copy stays when its hold has ended",
    patches: [
      {
        file: "db/tables/privacy/held-copies.ts",
        from: "keptForMs(0, {",
        to: "keptForMs(100 * 86_400_000, {",
      },
    ],
    tests: ["test/workflow/hold.test.ts"],
  },
  {
    broken: "a hold on one case keeps another one, too",
    patches: [
      {
        file: "db/privacy/held-copy-store.ts",
        from: "where r.case_id = ${id}::uuid`",
        to: "where r.case_id is distinct from ${id}::uuid or true`",
      },
    ],
    tests: ["test/workflow/hold.test.ts"],
  },
  {
    broken: "what is held stays where it was",
    patches: [
      {
        file: "db/privacy/words-store.ts",
        from: "const isReportHeld = sql`exists (",
        to: "const isReportHeld = sql`exists (select 1 from holds where status = 'standing') or exists (",
      },
    ],
    tests: ["test/workflow/hold.test.ts"],
  },
  {
    broken: "one admin alone places a hold",
    patches: [
      {
        file: "domain/privacy/hold.ts",
        from: 'if (by.userId === asking) return refused("not_you");',
        to: "",
      },
    ],
    tests: ["test/domain/hold.test.ts"],
  },
  {
    broken: "somebody else deletes reports, too",
    patches: [
      {
        file: "db/reporting/note-store.ts",
        from: "/** Some of all notes. */",
        to: "export const wipe = () => sql`delete from ${reports}`;\n/** Some of all notes. */",
      },
    ],
    tests: ["test/structure/one-eraser.test.ts"],
  },
  {
    broken: "who reported stays known when their time is over",
    patches: [
      {
        file: "workflow/privacy/expire-identities.ts",
        from: "  await erasePerson(userId);\n",
        to: "",
      },
    ],
    tests: ["test/workflow/retention.test.ts"],
  },
  {
    broken: "the key of what is erased stays",
    patches: [
      {
        file: "db/privacy/words-store.ts",
        from: '  await destroyKeysOf("report", ids);\n',
        to: "",
      },
    ],
    tests: ["test/db/sealed-after-erasing.test.ts"],
  },
  {
    broken: "a clock that jumped is believed",
    patches: [
      {
        file: "domain/control/retention.ts",
        from: "ranAt === undefined ||",
        to: "ranAt !== undefined ||",
      },
    ],
    tests: ["test/workflow/retention-clock.test.ts"],
  },
  {
    broken: "words of the gravest go at another time after a dismissal",
    patches: [
      {
        file: "domain/control/retention.ts",
        from: 'dismissed: { plain: "words", neutral: "words_gravest" },',
        to: 'dismissed: { plain: "words", neutral: "words" },',
      },
    ],
    tests: ["test/workflow/retention.test.ts"],
  },
  {
    broken: "what others bring about keeps somebody known",
    patches: [
      {
        file: "db/decisions/decide-store.ts",
        from: "made.staffId === undefined ? undefined : openedByTeam",
        to: "openedByTeam",
      },
    ],
    tests: ["test/workflow/retention.test.ts"],
  },
  {
    broken: "who was forgotten comes back with nothing against them",
    patches: [
      {
        file: "db/reporting/reporter-store.ts",
        from: "left join kept on true",
        to: "left join kept on false",
      },
    ],
    tests: ["test/workflow/forgotten-person.test.ts"],
  },
];

import type { Mutant } from "./mutant.ts";

/** Of what the public is told: nothing small may be worked out of it. */
export const mutantsOfTransparency: readonly Mutant[] = [
  {
    broken: "a total is the true one",
    patches: [
      {
        file: "domain/transparency/report.ts",
        from: "return { rows, total: totalOf(rows) };\n}\n\n/** Only ever",
        to: "const all = counts.reduce((sum, { count }) => sum + count, 0);\n  return { rows, total: [all, all] };\n}\n\n/** Only ever",
      },
    ],
    tests: ["test/domain/told.test.ts"],
  },
  {
    broken: "a population that is told by counts is divided by counts once more",
    patches: [
      {
        file: "domain/transparency/report.ts",
        from: "return parts.map(({ of }, at) => ({ of, step: places[at] ?? 0 }));",
        to: "return parts.map(({ of, count }, at) => ({ of, step: places[at] ?? 0, count: banded(count, 'leaf') }));",
      },
    ],
    tests: ["test/domain/told.test.ts"],
  },
  {
    broken: "shares are told without slack",
    patches: [
      {
        file: "domain/transparency/banding.ts",
        from: "const slack = counts.length + 1;",
        to: "const slack = 0;",
      },
    ],
    tests: ["test/domain/banding.test.ts"],
  },
  {
    broken: "shares are told of the true total only",
    patches: [
      {
        file: "domain/transparency/banding.ts",
        from: "for (let each = shown[0]; each <= shown[1]; each += 1) {",
        to: "for (const each of [total]) {",
      },
    ],
    tests: ["test/domain/banding.test.ts"],
  },
  {
    broken: "a median is told of four",
    patches: [
      {
        file: "domain/transparency/banding.ts",
        from: "medianFrom: 10 };",
        to: "medianFrom: 4 };",
      },
    ],
    tests: ["test/domain/banding.test.ts"],
  },
  {
    broken: "what is seen from one to four is one number less",
    patches: [
      {
        file: "domain/transparency/banding.ts",
        from: "if (count < k) return [1, k - 1];",
        to: "if (count < k - 1) return [1, k - 1];",
      },
    ],
    tests: ["test/domain/told.test.ts"],
  },
  {
    broken: "whoever had it counted agrees to it, too",
    patches: [
      {
        file: "domain/transparency/draft.ts",
        from: 'if (isOwn !== ownVerbs[verb]) return refused("not_you");',
        to: "",
      },
    ],
    tests: ["test/workflow/publishing.test.ts"],
  },
  {
    broken: "what came of it later counts as well",
    patches: [
      {
        file: "db/transparency/cells.ts",
        from: "sql`${at} < ${begin(asOf)}`;",
        to: "sql`${at} < ${begin(asOf)} + interval '1 year'`;",
      },
    ],
    tests: ["test/workflow/transparency.test.ts"],
  },
];

import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, by what its path contains. All else comes after, in vitest's own order. */
const longest = [
  "press-matrix",
  "faults/short",
  "pipeline-keys",
  "pipeline-start",
  "takeover",
  "journeys/backup",
  "reporter-resume",
  "gravest-flood",
  "moderation-race",
  "two-processes",
];

/** What takes long, by the command that runs it. `npm test` leaves it out. */
const page = ["test/page/!(page-size).test.ts", "test/sandbox/{demo,show-*}.test.ts"];
const operating = [
  "test/db/backup-rotated.test.ts",
  "test/journeys/{move,pipeline-rotation,pipeline-upgrade}.test.ts",
  "test/runtime/{audit-verify,command-line,doctor,doctor-others,embedded-postgres,embedded-roles}.test.ts",
  "test/runtime/{propose-settings,warnings}.test.ts",
];
export const long = [...page, ...operating];

/** Begins with what takes longest, so that in the end no core is idle while one file goes on. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((part) => moduleId.includes(part));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  // The packages of this project by their sources.
  ssr: { resolve: { conditions: ["source", "module", "node"] } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...long],
    provide: { crowd: "some" },
    globalSetup: ["test/support/cluster.ts"],
    setupFiles: ["test/support/seal.ts"],
    // Waiting ends as soon as there is what was waited for: on a slow machine it may take this long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Journeys of many people on one bot: each mostly waits.
    maxConcurrency: 25,
    pool: "forks",
    // A process runs one file after the other, and loads what they share once.
    isolate: false,
    // More than there are cores: most of the time is spent waiting for the bot and its pace.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
  },
});

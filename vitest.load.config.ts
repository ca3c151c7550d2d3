import { defineConfig } from "vitest/config";

/** What the tests do with some at once, with as many as a large team has on its worst day. */
export default defineConfig({
  // The packages of this project by their sources.
  ssr: { resolve: { conditions: ["source", "module", "node"] } },
  test: {
    include: [
      "test/journeys/moderation-race.test.ts",
      "test/journeys/pipeline-two-processes.test.ts",
      "test/load/*.load.ts",
    ],
    provide: { crowd: "all" },
    globalSetup: ["test/support/cluster.ts"],
    setupFiles: ["test/support/seal.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    fileParallelism: false,
  },
});

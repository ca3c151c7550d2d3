import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/cluster.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Journeys of many people on one bot: each mostly waits.
    maxConcurrency: 25,
    pool: "forks",
    // More than there are cores: most of the time is spent waiting for the bot and its pace.
    maxWorkers: 4,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/*/*.faults.ts"],
    globalSetup: ["test/support/cluster.ts"],
    hookTimeout: 60_000,
    pool: "forks",
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});

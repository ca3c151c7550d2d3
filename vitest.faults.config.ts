import { defineConfig } from "vitest/config";

export default defineConfig({
  // The packages of this project by their sources.
  ssr: { resolve: { conditions: ["source", "module", "node"] } },
  test: {
    include: ["test/*/*.faults.ts"],
    globalSetup: ["test/support/cluster.ts"],
    setupFiles: ["test/support/seal.ts"],
    hookTimeout: 60_000,
    pool: "forks",
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});

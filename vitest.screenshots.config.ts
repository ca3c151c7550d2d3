import { defineConfig } from "vitest/config";

export default defineConfig({
  // The packages of this project by their sources.
  ssr: { resolve: { conditions: ["source", "module", "node"] } },
  test: {
    include: ["test/page/*.screenshots.ts"],
    globalSetup: ["test/support/cluster.ts"],
    setupFiles: ["test/support/seal.ts"],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    pool: "forks",
    fileParallelism: false,
  },
});

import { defineConfig } from "vitest/config";

/** The rules alone, for what breaks them on purpose: they need no database. */
export default defineConfig({
  test: { include: ["test/domain/**/*.test.ts"] },
});

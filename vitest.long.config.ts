import { configDefaults, defineConfig } from "vitest/config";
import usual, { long } from "./vitest.config.ts";

/** What `npm test` leaves out, in the way of all others. */
export default defineConfig({
  ...usual,
  test: { ...usual.test, include: long, exclude: configDefaults.exclude },
});

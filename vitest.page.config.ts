import { configDefaults, defineConfig } from "vitest/config";
import usual, { ofPage } from "./vitest.config.ts";

/** The long tests of the demo and its page, in the way of all others. */
export default defineConfig({
  ...usual,
  test: { ...usual.test, include: ofPage, exclude: configDefaults.exclude },
});

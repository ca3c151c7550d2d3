import { expect, it } from "vitest";
import { judge } from "./judge.ts";
import { seed, shortLoad, underLoad } from "./loads.ts";
import { useSealing } from "../support/seal.ts";

useSealing();

it("keeps every promise while its processes are killed and answers get lost", async () => {
  const run = await underLoad(shortLoad, { name: "as-built-short" });
  const { words, table } = judge(seed, run);
  console.log(table);
  expect(words).toBe("");
  expect(run.kills).toHaveLength(shortLoad.kills);
}, 450_000);

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, it } from "vitest";
import { z } from "zod";

const built = fileURLToPath(new URL("../../dist/bench/bench.js", import.meta.url));
const Results = z.object({
  scenarios: z.record(
    z.string(),
    z.array(
      z.object({
        what: z.string(),
        who: z.string(),
        figures: z.record(z.string(), z.union([z.number(), z.looseObject({}), z.null()])),
      }),
    ),
  ),
});

/** Runs a scenario once and shortly, on the server of the tests. */
async function bench(scenario: string) {
  const cwd = await mkdtemp(path.join(tmpdir(), "bench-"));
  const env = { ...process.env, BENCH_DATABASE_URL: inject("clusterUrl") };
  try {
    const asked = [built, scenario, "--quick", "--rounds", "1"];
    const { stdout } = await promisify(execFile)(process.execPath, asked, { cwd, env });
    const written = await readFile(path.join(cwd, "bench-results.json"), "utf8");
    return { stdout, rows: Results.parse(JSON.parse(written)).scenarios[scenario] ?? [] };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

it("the bot and its peers go the same way with a report, and are timed beside each other", async () => {
  const { stdout, rows } = await bench("journeys");
  expect(rows.map(({ who }) => who)).toEqual(["searchlight", "textbook", "bare"]);
  for (const { figures } of rows) {
    expect(figures["p50 ms"]).toBeGreaterThan(0);
    // A press is answered and its screen changed; a report is also shown to the team.
    expect(figures["calls"]).toBeGreaterThan(1);
    expect(figures["calls"]).toBeLessThan(3);
  }
  expect(rows[1]?.figures["first is ×"]).toBeGreaterThan(0);
  expect(stdout).toContain("textbook");
});

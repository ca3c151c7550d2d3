import { source } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";

const results = z.object({
  passes: z.array(z.unknown()),
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      help: z.string(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })),
    }),
  ),
});

type Violation = z.output<typeof results>["violations"][number];

/** Fails when axe finds a serious or critical fault in what the page shows now. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // Evaluated by the browser's debugger, so that the page's own policy stays in force.
  await page.evaluate(source);
  const { passes, violations } = results.parse(await page.evaluate("axe.run(document)"));
  expect(passes.length, "axe looked at nothing").toBeGreaterThan(5);
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(readable).join("\n\n"), "Barriers that axe found").toBe("");
}

function readable({ id, impact, help, nodes }: Violation): string {
  const places = nodes.map(({ target, failureSummary }) => {
    const why = failureSummary.replaceAll("\n", "\n      ");
    return `  ${target.map(String).join(" ")}\n      ${why}`;
  });
  return [`${id} (${impact}): ${help}`, ...places].join("\n");
}

import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { freshVitals, troubles } from "../../src/domain/control/troubles.ts";
import { createMetrics } from "../../src/runtime/metrics.ts";

const metrics = createMetrics();
metrics.show({
  vitals: freshVitals(0),
  seen: () => ({ troubles: [], figures: undefined }),
  has: () => false,
  isReady: () => true,
});
const text = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
const namesIn = (words: string) => new Set(words.match(/searchlight_[a-z_]+(?<!_)/g));

it("each metric is named in docs/operating.md, and each alarm says what to do", async () => {
  const { text: told } = await metrics.text();
  const documented = await text("docs/operating.md");
  const made = namesIn(told.replaceAll(/^(?!# TYPE).*$/gm, ""));
  expect(made.size).toBeGreaterThan(10);
  for (const name of made) expect(documented).toContain(`\`${name}`);
  for (const trouble of troubles) expect(documented).toContain(`| \`${trouble}\``.slice(2));
});

it.each(["docs/monitoring/alerts.yml", "docs/monitoring/dashboard.json"])(
  "%s asks for metrics that there are",
  async (file) => {
    const { text: told } = await metrics.text();
    const asked = [...namesIn(await text(file))];
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((name) => !told.includes(`# TYPE ${name} `))).toEqual([]);
  },
);

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { Report } from "../../src/domain/transparency/report.ts";

/** What programs read that the bot writes, described for them. Removed, it is written anew. */
it("the schema of a transparency report is what the code says", () => {
  const file = new URL("../../docs/schemas/transparency-report.json", import.meta.url);
  const schema = {
    title: "Transparency report of Searchlight",
    ...z.toJSONSchema(Report),
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!existsSync(file)) writeFileSync(file, text);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(text));
});

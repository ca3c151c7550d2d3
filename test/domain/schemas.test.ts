import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { FeedAbout, FeedLine, FeedRefusal } from "../../src/domain/feed/line.ts";
import { feedOpenApi } from "../../src/domain/feed/open-api.ts";
import { Statements } from "../../src/domain/referrals/statement.ts";
import { Report } from "../../src/domain/transparency/report.ts";

const schemaOf = (title: string, schema: z.ZodType) => ({ title, ...z.toJSONSchema(schema) });

/** What programs read that the bot writes, described for them. A file that is removed is written anew. */
const described: Record<string, object> = {
  "transparency-report": schemaOf("Transparency report of Searchlight", Report),
  "feed-line": schemaOf("A line of the feed of Searchlight, version 1", FeedLine),
  "feed-about": schemaOf("What the feed of Searchlight is", FeedAbout),
  "feed-refusal": schemaOf("Why the feed of Searchlight gives nothing", FeedRefusal),
  statements: schemaOf("Statements of reasons that Searchlight makes", Statements),
  openapi: feedOpenApi,
};

it.each(Object.keys(described))("docs/schemas/%s.json is what the code says", (name) => {
  const file = new URL(`../../docs/schemas/${name}.json`, import.meta.url);
  const text = `${JSON.stringify(described[name], null, 2)}\n`;
  if (!existsSync(file)) writeFileSync(file, text);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(text));
});

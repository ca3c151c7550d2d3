import { count } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Person } from "telegram-sandbox/people/person";
import { tablesOfPeople } from "../../src/db/tables/all.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { canaryIn, canaryWords, leads } from "../support/canary-reporters.ts";
import { useOwnReports } from "../support/own-reports.ts";
import { asks } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const own = useOwnReports(scene);

const canary = (): Person => canaryIn(scene);

const File = z.looseObject({ about: z.string(), made_at: z.iso.datetime() });
const Section = z.object({
  about: z.string().min(10),
  entries: z.array(z.record(z.string(), z.unknown())),
});

async function getsFile(person: Person) {
  const asked = person.sends("/mydata");
  const shown = await person.seesText(/Everything that is kept about you/, {
    after: asked,
  });
  expect(shown.raw.document?.file_name).toBe("my-data.json");
  const bytes = scene.sandbox.world.files.get(shown.raw.document?.file_id ?? "");
  const text = Buffer.from(bytes ?? []).toString("utf8");
  const file = File.parse(JSON.parse(text));
  return { text, section: (name: string) => Section.parse(file[name]) };
}

describe.concurrent("/mydata", { timeout: 60_000 }, () => {
  it("sends everything that is held on the asker, and nothing else, in a file made for it", async () => {
    const rita = canary();
    const code = await leads(rita, "ritas own words");
    const other = canary();
    await own.files(other, "somebody elses words");
    const { text, section } = await getsFile(rita);
    expect(text).toMatch(/\n {2}"your_reports": \{\n {4}"about": "Your reports/);
    expect(section("your_reports").entries).toMatchObject([
      {
        code,
        what_you_reported: "ritas own words",
        note: "note on ritas own words",
        category: "trafficking",
        seen_in: "bot",
        notices_stopped: false,
        reported_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+\.000Z$/),
      },
    ]);
    expect(section("you").entries).toMatchObject([{ telegram_id: rita.id }]);
    expect(section("what_you_added").entries).toMatchObject([
      { words: "added to ritas own words" },
    ]);
    expect(JSON.stringify(section("what_you_were_writing"))).toContain("unfinished_place");
    expect(text).not.toMatch(/somebody elses|C-[0-9A-Z]{8}/);
    // Neither a number that counts everybody's, nor a moment that tells how long something took.
    expect(text).not.toMatch(/update_id|arrival/);
    const others = await own.desk.sql<{ id: string }[]>`
      select id::text from cases union select id::text from decisions union select id::text from submissions`;
    expect(others.filter(({ id }) => text.includes(id))).toEqual([]);
    expect(text).not.toContain(String(other.id));
    await asks(rita, "category", /unfinished_place/);
    const kept = await own.desk.sql`select message from outbox`;
    expect(JSON.stringify(kept)).toContain("show_screen");
    expect(JSON.stringify(kept)).not.toContain("ritas own words");
  });

  it("holds every row that the database has of them", async () => {
    const rita = canary();
    await leads(rita, "counted words");
    const countRows = () =>
      Promise.all(
        tablesOfPeople.map(async ({ table, about }) => {
          const [held] = await own.desk.db
            .select({ rows: count() })
            .from(table)
            .where(about.rowsOf(rita.id));
          return held?.rows ?? 0;
        }),
      );
    const before = await countRows();
    const { section } = await getsFile(rita);
    // The question itself, and what it brings about, are held as well.
    const after = await countRows();
    for (const [at, { about, columns }] of tablesOfPeople.entries()) {
      const name = about.person.section;
      const { entries } = section(name);
      const shown = columns.flatMap(({ held }) => ("as" in held.given ? held.given.as : []));
      for (const entry of entries) expect(Object.keys(entry).toSorted()).toEqual(shown.toSorted());
      expect(entries.length, name).toBeGreaterThanOrEqual(
        Math.min(before[at] ?? 0, after[at] ?? 0),
      );
      expect(entries.length, name).toBeLessThanOrEqual(Math.max(before[at] ?? 0, after[at] ?? 0));
    }
    expect(section("messages_from_you").entries.length).toBeGreaterThan(8);
  });

  it("sends a file to somebody who never reported, too", async () => {
    const rita = canary();
    const { section } = await getsFile(rita);
    expect(section("your_reports").entries).toEqual([]);
    expect(section("your_screen").entries).toMatchObject([{ telegram_id: rita.id }]);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Quillfeather"] })).toEqual([]);
  const output = scene.bot().output();
  expect(output).not.toMatch(/handler_failed|message_rejected|not_settled|not_composed/);
  expect(output).not.toMatch(canaryWords);
});

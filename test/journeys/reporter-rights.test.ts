import { setTimeout as sleep } from "node:timers/promises";
import { count } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { holdings } from "../../src/db/holdings/all.ts";
import type { Person } from "../../src/sandbox/person.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { useDatabase } from "../support/database.ts";
import { listOf, openOwnReports, opens, type OwnReports } from "../support/own-reports.ts";
import { asks, getsReceipt, taps, walksTo } from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";
import { tracesOf } from "../support/traces.ts";

const database = useDatabase();
let scene: Scene;
let own: OwnReports;
let people = 0;

beforeAll(async () => {
  scene = await openScene({ databaseUrl: database.url() });
  own = openOwnReports(scene);
});
afterAll(async () => {
  await own.close();
  await scene.close();
});

/** Somebody whose name, username and id can be told from everything else. */
function canary(): Person {
  people += 1;
  const mark = String.fromCharCode(96 + people);
  return scene.sandbox.person({
    id: 7_390_164_800 + people,
    firstName: `Quillfeather${mark}`,
    lastName: `Vantongeren${mark}`,
    username: `quillcanary_${mark}`,
  });
}

const identityOf = ({ user }: Person) => [
  String(user.id),
  user.first_name,
  user.last_name ?? "",
  user.username ?? "",
];

/** Reports with a note, adds to it, and leaves another report unfinished. */
async function leads(person: Person, words: string): Promise<string> {
  await walksTo(person, "search_term", "summary", words);
  await taps(person, "Submit");
  const { codes } = await getsReceipt(person);
  const [code = ""] = codes;
  person.presses("Add more", { message: await opens(person, code) });
  await person.seesText(/What would you like to add/, { withinMs: 15_000 });
  person.sends(`added to ${words}`);
  await person.seesText(/Added to/, { withinMs: 15_000 });
  await walksTo(person, "material", "category", "@unfinished_place");
  return code;
}

const File = z.looseObject({ about: z.string(), made_at: z.iso.datetime() });
const Section = z.object({
  about: z.string().min(10),
  entries: z.array(z.record(z.string(), z.unknown())),
});

async function getsFile(person: Person) {
  const asked = person.sends("/mydata");
  const shown = await person.seesText(/Everything that is kept about you/, {
    after: asked,
    withinMs: 15_000,
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
        reported_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    ]);
    expect(section("you").entries).toMatchObject([{ telegram_id: rita.id }]);
    expect(section("what_you_added").entries).toMatchObject([
      { words: "added to ritas own words" },
    ]);
    expect(JSON.stringify(section("what_you_were_writing"))).toContain("unfinished_place");
    expect(text).not.toMatch(/somebody elses|C-[0-9A-Z]{8}/);
    expect(text).not.toContain(String(other.id));
    await asks(rita, "category", /unfinished_place/);
    const kept = await own.desk.sql`
      select 1 from outbox where message::text like '%ritas own words%'`;
    expect(kept).toEqual([]);
  });

  it("holds every row that the database has of them", async () => {
    const rita = canary();
    await leads(rita, "counted words");
    const countRows = () =>
      Promise.all(
        holdings.map(async ({ table, rowsOf }) => {
          const [held] = await own.desk.db
            .select({ rows: count() })
            .from(table)
            .where(rowsOf(rita.id));
          return held?.rows ?? 0;
        }),
      );
    const before = await countRows();
    const { section } = await getsFile(rita);
    // The question itself, and what it brings about, are held as well.
    const after = await countRows();
    for (const [at, { section: name, columns }] of holdings.entries()) {
      const { entries } = section(name);
      const shown = columns.flatMap(({ given }) => (typeof given === "string" ? [given] : []));
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

describe.concurrent("/forget", { timeout: 60_000 }, () => {
  async function forgets(person: Person): Promise<void> {
    const asked = person.sends("/forget");
    const question = await person.seesText(/what says who you are/, {
      after: asked,
      withinMs: 20_000,
    });
    person.presses("Yes, forget me", { message: question });
    await person.until(
      (all) =>
        all.some(
          ({ message_id, text, buttons }) =>
            message_id === question.message_id && text.startsWith("Done") && buttons.length === 0,
        ),
      { withinMs: 15_000 },
    );
  }

  /** Nothing is left, as soon as what was on its way has come to its end. */
  async function isUnknown(person: Person): Promise<void> {
    let traces: string[] = [];
    for (let tries = 0; tries < 75; tries += 1) {
      traces = await tracesOf(own.desk.sql, identityOf(person));
      if (traces.length === 0) return;
      await sleep(200);
    }
    expect(traces).toEqual([]);
  }

  it("does nothing when one keeps everything", async () => {
    const rita = canary();
    const code = await leads(rita, "kept words");
    rita.sends("/forget");
    await taps(rita, "No, keep everything");
    await rita.until((all) =>
      all.every(({ buttons }) => !JSON.stringify(buttons).includes("forget")),
    );
    expect((await listOf(rita)).text).toContain(code);
    await asks(rita, "category", /unfinished_place/);
  });

  it("erases who one is everywhere; the case lives on, with the count and the notes", async () => {
    const rita = canary();
    const words = "forgotten words";
    await leads(rita, words);
    await own.desk.sql`insert into inbox (internal_key, lane, body, dead_at)
      values ('set aside', ${String(rita.id)}, ${JSON.stringify({ of: rita.user.first_name })}::jsonb, now())`;
    await forgets(rita);
    await isUnknown(rita);
    const card = await own.card(/forgotten words/);
    expect(card.text).toMatch(/1 report by 1 person/);
    expect(card.text).toMatch(/added to forgotten words[^]*note on forgotten words/);
    const before = rita.sees().length;
    await own.decides(/forgotten words/, "Escalate", "Human trafficking");
    await scene.review.seesText(/Escalated[^]*forgotten words/, { withinMs: 15_000 });
    expect(
      await own.desk.sql`select 1 from outbox where key like 'outcome:%' and chat_id = ${rita.id}`,
    ).toEqual([]);
    expect(rita.sees()).toHaveLength(before);
    await isUnknown(rita);
  });

  it("makes whoever writes again somebody new, whose reports the old ones are not", async () => {
    const rita = canary();
    rita.sends("/start");
    await rita.seesText(/What did you see/, { withinMs: 15_000 });
    const [code = ""] = await own.files(rita, "of a former life");
    const opened = await opens(rita, code);
    await forgets(rita);
    const list = await listOf(rita);
    expect(list.text).toMatch(/not reported anything/);
    const presses = opened.buttons.flat().filter(({ data }) => !data.startsWith("r:page"));
    expect(presses).toHaveLength(3);
    for (const { data } of presses) await rita.pressesData(opened, data).answer();
    const [kept] = await own.desk.sql`
      select muted, withdrawn_at from reports where code = ${code}`;
    expect(kept).toEqual({ muted: false, withdrawn_at: null });
    expect(rita.sees().some(({ text }) => text.includes("What would you like to add"))).toBe(false);
    await walksTo(rita, "search_term", "summary", "of a former life");
    await taps(rita, "Submit");
    await own.card(/of a former life[^]*2 reports by 2 people/);
    expect((await listOf(rita)).text).not.toContain(code);
  });

  it("works for somebody who never reported", async () => {
    const rita = canary();
    rita.sends("/start");
    await rita.seesText(/What did you see/, { withinMs: 15_000 });
    await forgets(rita);
    await isUnknown(rita);
  });

  it("takes pictures that must not lie there away before it forgets where they are", async () => {
    const rita = canary();
    rita.sends("@grave_and_forgotten");
    await taps(rita, "Child sexual abuse");
    await taps(rita, /^Go on$/);
    await asks(rita, "details");
    const album = rita.sendsAlbum(10);
    await forgets(rita);
    const sent = new Set(album.map(({ message_id }) => message_id));
    await rita.until((all) => all.every(({ message_id }) => !sent.has(message_id)), {
      withinMs: 15_000,
    });
    await isUnknown(rita);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Quillfeather"] })).toEqual([]);
  const output = scene.bot().output();
  expect(output).not.toMatch(/handler_failed|message_rejected|not_settled|not_composed/);
  expect(output).not.toMatch(/Quillfeather|quillcanary|739016480/);
});

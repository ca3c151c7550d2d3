import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/person.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { useDatabase } from "../support/database.ts";
import { begins, getsReceipt, openRecords, taps } from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";

const database = useDatabase();
const patient = { withinMs: 15_000 };
let scene: Scene;
let records: ReturnType<typeof openRecords>;
let rita: Person;

beforeAll(async () => {
  scene = await openScene({ databaseUrl: database.url() });
  records = openRecords(database.url());
  rita = scene.sandbox.person({ firstName: "Ritalonia" });
});
afterAll(async () => {
  await records.close();
  await scene.close();
});

async function answerTo(person: Person, command: string, words: RegExp): Promise<string> {
  const sent = person.sends(command);
  return (await person.seesText(words, { ...patient, after: sent })).text;
}

it("others are refused, kindly", async () => {
  for (const command of ["/settings", "/pause tired", "/resume"]) {
    await answerTo(scene.mo, command, /for the admins of this bot/);
  }
  expect(await records.sql`select 1 from audit_events where subject_code = 'intake'`).toEqual([]);
});

it("an admin changes a number by its button, and takes it back", async () => {
  const { admin } = scene;
  await answerTo(admin, "/settings", /Settings/);
  await taps(admin, "Hour: 5");
  await admin.seesText(/within an hour[^]*Now: 5\. At first: 5/, patient);
  await taps(admin, "20");
  await admin.seesText(/Now: 20\. At first: 5/, patient);
  await taps(admin, "↩ Undo the last change");
  await admin.seesText(/Now: 5\. At first: 5/, patient);
});

it("a category that is switched off is offered no more", async () => {
  const { admin } = scene;
  await answerTo(admin, "/settings", /Settings/);
  await taps(admin, "Categories");
  await taps(admin, /Drugs$/);
  await taps(admin, "Switch off");
  await admin.seesText(/Not offered to reporters/, patient);
  await begins(rita, "material");
  rita.sends("@market_of_things");
  const question = await rita.seesText(/What is it about/, patient);
  const offered = question.buttons.flat().map(({ text }) => text);
  expect(offered).toContain("Weapons");
  expect(offered).not.toContain("Drugs");
});

it("while paused only the gravest are taken, and what others write is kept", async () => {
  const { admin } = scene;
  await answerTo(admin, "/pause", /add why/);
  await answerTo(admin, "/pause Back on Monday.", /Paused[^]*Back on Monday/);
  await taps(rita, "Weapons");
  await rita.seesText(/not taken just now: “\S*Back on Monday/, patient);
  await taps(rita, "Skip");
  await taps(rita, "Submit");
  await rita.seesText(/Check and submit[^]*not taken just now/, patient);
  expect(await records.reportsOf(rita)).toEqual([]);
  await taps(rita, "✎ Category");
  await taps(rita, "Human trafficking");
  await taps(rita, /^Go on$/);
  await taps(rita, "Submit");
  await getsReceipt(rita);
  await answerTo(admin, "/resume", /taken again/);
  await answerTo(admin, "/resume", /Nothing is paused/);
});

it("breaks no rule of what may be called, and names no reporter to a group", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Ritalonia"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

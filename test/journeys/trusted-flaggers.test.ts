import { beforeAll, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);
let flagger: Person;
let code = "";
beforeAll(async () => {
  flagger = scene.sandbox.person({ firstName: "Zebulonia" });
  code = await reports(flagger, "@flagged_before");
});

async function reports(person: Person, words: string): Promise<string> {
  const sent = person.sends(words);
  await taps(person, "Drugs");
  await taps(person, "Submit");
  await person.seesText(/has been received/, { after: sent });
  return (await getsReceipt(person)).codes[0] ?? "";
}

/** What the bot answers to a command in a private chat. */
async function answerTo(person: Person, command: string, words: RegExp): Promise<string> {
  const sent = person.sends(command);
  return (await person.seesText(words, { after: sent })).text;
}

const priorityOf = async (given: string): Promise<number | undefined> => {
  const rows = await records.sql<{ priority: number; given: string }[]>`
    select o.priority, r.given from outbox o join reports r on o.key = 'card:review:' || r.case_id`;
  return rows.find((row) => row.given === given)?.priority;
};

it("nobody but an admin can name one", async () => {
  await answerTo(scene.mo, `/trust ${code}`, /for the admins of this bot/);
  const events = await records.sql`select 1 from audit_events where kind like 'reporter%'`;
  expect(events).toHaveLength(0);
});

it("an admin is told what the command needs", async () => {
  const { admin } = scene;
  await answerTo(admin, "/trust", /with the code of one of their reports/);
  await answerTo(admin, "/trust Zebulonia", /with the code of one of their reports/);
  await answerTo(admin, "/trust R-00000000", /no report with this code/);
});

it("an admin names one by a code, who is marked on cards, comes first, and may send more", async () => {
  const said = await answerTo(scene.admin, `/trust ${code.toLowerCase()}`, /is a trusted flagger/);
  expect(said).toContain(code);
  expect(said).not.toContain("Zebulonia");
  await reports(scene.sandbox.person({ firstName: "Rita" }), "@flagged_now");
  await reports(flagger, "@flagged_now");
  await scene.review.seesText(/flagged_now[^]*2 reports by 2 people · 2 new · 1 trusted/);
  for (const nth of ["a", "b", "c", "d", "e"]) await reports(flagger, `@flagged_more_${nth}`);
  expect(await priorityOf("@flagged_more_a")).toBeLessThan(
    (await priorityOf("@flagged_before")) ?? 0,
  );
});

it("an admin ends it, once, and both are in the history by the code alone", async () => {
  const { admin } = scene;
  await answerTo(admin, `/untrust ${code}`, /is no trusted flagger any more/);
  await answerTo(admin, `/untrust ${code}`, /is no trusted flagger any more/);
  await reports(scene.sandbox.person({ firstName: "Rolf" }), "@flagged_now");
  // What they sent while they were one stays marked, what they sent before was never.
  await scene.review.seesText(/flagged_now[^]*3 reports by 3 people[^]*1 trusted/);
  await reports(flagger, "@flagged_after");
  expect((await scene.review.seesText("flagged_after")).text).not.toContain("trusted");
  const events = await records.sql<{ kind: string; subject_code: string }[]>`
    select kind, subject_code from audit_events where kind like 'reporter%' order by id`;
  expect(events.map(({ kind, subject_code }) => [kind, subject_code])).toEqual([
    ["reporter_trusted", code],
    ["reporter_untrusted", code],
    // Said again, as by the code of another report of theirs: kept alike, so that nothing shows it.
    ["reporter_untrusted", code],
  ]);
});

it("breaks no rule of what may be called, and names no reporter to a group", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Zebulonia"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

import { beforeAll, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";
import { asks, liveScreens, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { uuidv7 } from "uuidv7";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { StaffId, UserId } from "../../src/domain/ids.ts";

const scene = useScene({ setUp: [] });
const desk = useCaseDesk(scene);
const records = useRecords(scene);
const hourMs = 3_600_000;
beforeAll(async () => {
  // Alerts go to the admin in private: nobody is set up to receive reports.
  scene.admin.sends("/start");
  await scene.admin.seesText(/What did you see/);
});

let serial = 0;

/** So many reports of a person that were dismissed a while ago, without a violation. */
async function wereWrong(person: Person, count: number, ground = "no_violation"): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    serial += 1;
    const subject = termOf(`wrong ${lettersOf(serial)} end`);
    const id = await desk.files({ by: person.id, subject });
    await desk.forward(1_000);
    await desk.sql`update cases set status = 'dismissed', version = 2 where id = ${id}`;
    await desk.sql`
      insert into decisions (id, case_id, version, kind, ground, from_status, to_status,
        from_category, to_category)
      values (gen_random_uuid(), ${id}, 2, 'dismiss', ${ground}, 'open', 'dismissed', 'drugs',
        'drugs')`;
  }
  await desk.forward(hourMs);
}

async function reports(person: Person, words: string, ...labels: (string | RegExp)[]) {
  const sent = person.sends(words);
  for (const label of labels) await taps(person, label);
  return sent;
}

const plainly = ["Drugs", "Submit"];
const gravely = ["Child sexual abuse", /^Go on$/, "Submit"];

it("who was wrong many times is told first, then slowed, then paused for a time, but for the gravest", async () => {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  await wereWrong(rita, 5);
  const first = await reports(rita, "@after_five", ...plainly);
  await rita.seesText(/has been received/, { after: first });
  const told = await rita.seesText(/nothing changes now[^]*object/, { after: first });
  expect(told.buttons.flat().map(({ text }) => text)).toEqual(["📄 My reports"]);

  await wereWrong(rita, 5);
  const second = await reports(rita, "@after_ten", ...plainly);
  await rita.seesText(/has been received/, { after: second });
  await rita.seesText(/For 30 days you can submit one report an hour/);
  await reports(rita, "@slowed_down", ...plainly);
  await asks(rita, "summary", /can be submitted in about 60 minutes/);
  await taps(rita, "Cancel");

  await wereWrong(rita, 5);
  await reports(rita, "@after_fifteen", ...plainly);
  await rita.seesText(/For 14 days only reports under the gravest/);
  await asks(rita, "summary", /paused for 14 more days/);
  await taps(rita, "Cancel");
  await rita.until((chat) => liveScreens(chat).length === 0);
  const grave = await reports(rita, "https://t.me/grave_in_a_pause", ...gravely);
  await rita.seesText(/has been received/, { after: grave });

  await desk.forward(14 * 24 * hourMs);
  const later = await reports(rita, "@after_the_pause", ...plainly);
  await rita.seesText(/has been received/, { after: later });
  const events = await records.sql<{ kind: string }[]>`
    select kind from audit_events where kind in ('reporter_told', 'reporter_slowed', 'reporter_paused')
    order by id`;
  expect(events.map(({ kind }) => kind)).toEqual([
    "reporter_told",
    "reporter_slowed",
    "reporter_paused",
  ]);
}, 90_000);

/** Decisions of the team, or the system by what others reported, that opened so many of them again. */
async function wereOpenedAgain(
  person: Person,
  count: number,
  { kind, by }: { kind: "undo" | "reopen"; by: string | null },
): Promise<void> {
  await desk.sql`
    with again as (
      update cases set status = 'open', version = 3 where id in (
        select case_id from reports r join reporters p on p.id = r.reporter_id
        where p.telegram_user_id = ${person.id} limit ${count}) returning id)
    insert into decisions (id, case_id, version, kind, staff_id, from_status, to_status,
      from_category, to_category)
    select gen_random_uuid(), id, 3, ${kind}, ${by}, 'dismissed', 'open', 'drugs', 'drugs' from again`;
}

it("what others had opened again by a report of theirs counts as it was told", async () => {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  await wereWrong(rita, 5);
  await wereOpenedAgain(rita, 2, { kind: "reopen", by: null });
  const sent = await reports(rita, "@after_their_news", ...plainly);
  await rita.seesText(/nothing changes now[^]*object/, { after: sent });
});

it("who had duplicates, or decisions that were undone, hears nothing", async () => {
  const [rolf, rosa] = [
    scene.sandbox.person({ firstName: "Rolf" }),
    scene.sandbox.person({ firstName: "Rosa" }),
  ];
  await wereWrong(rolf, 6, "duplicate");
  await wereWrong(rosa, 6);
  const mo = await unitOfWork(desk.db, () =>
    staffOf(UserId.parse(77), StaffId.parse(uuidv7()), "Mo"),
  );
  await wereOpenedAgain(rosa, 6, { kind: "undo", by: mo });
  for (const person of [rolf, rosa]) {
    const sent = await reports(person, "@no_fault", "Drugs", "Submit");
    await person.seesText(/has been received/, { after: sent });
    const said = person.sees().filter(({ text }) => text.startsWith("ℹ️"));
    expect(said).toEqual([]);
  }
  const owed = await records.sql<{ key: string }[]>`
    select key from outbox where chat_id = ${rosa.id}`;
  expect(owed.length).toBeGreaterThan(0);
  expect(owed.filter(({ key }) => key.includes(":measure:"))).toEqual([]);
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

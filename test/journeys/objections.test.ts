import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/person.ts";
import { screenText } from "../../src/sandbox/screen.ts";
import type { ShownMessage } from "../../src/sandbox/shown.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { useDatabase } from "../support/database.ts";
import { asks, getsReceipt, openRecords, taps } from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";

const database = useDatabase();
const slow = { timeout: 90_000 };
const patient = { withinMs: 20_000 };
let scene: Scene;
let records: ReturnType<typeof openRecords>;

beforeAll(async () => {
  scene = await openScene({ databaseUrl: database.url(), scale: 1, unlimitedPace: 1_000 });
  records = openRecords(database.url());
});
afterAll(async () => {
  await records.close();
  await scene.close();
});

const newcomer = (): Person =>
  scene.sandbox.person({ firstName: "Zebulonia", lastName: "Quarkington" });

async function reports(person: Person, words: string, label = "Drugs"): Promise<string> {
  const sent = person.sends(words);
  await taps(person, label);
  await taps(person, /^(Skip|Go on)$/);
  if (label !== "Drugs") await taps(person, "Skip");
  await taps(person, "Submit");
  await person.seesText(/received/, { ...patient, after: sent });
  return (await getsReceipt(person)).codes[0] ?? "";
}

const offers = (card: ShownMessage, label: string) =>
  card.buttons.flat().some(({ text }) => text.includes(label));

/** Presses, one after the other, on the newest card with these words that has the button. */
async function presses(who: Person, words: RegExp, ...labels: string[]): Promise<string> {
  const group = who === scene.sue ? scene.escalation : scene.review;
  let said = "";
  for (const label of labels) {
    const fits = (card: ShownMessage) => words.test(card.text) && offers(card, label);
    const cards = await group.until((all) => all.some(fits), patient);
    const message = cards.findLast(fits);
    if (message === undefined) throw new Error("What was there is gone");
    said = (await who.in(group).presses(label, { message }).answer()).text;
  }
  return said;
}

/** A person whose report on `name` was dismissed by Mo, and who heard of it. */
async function dismissed(name: string): Promise<{ rita: Person; code: string }> {
  const rita = newcomer();
  const code = await reports(rita, `@${name}`);
  await presses(scene.mo, new RegExp(name), "Dismiss", "No violation");
  await rita.seesText(/no violation was found[^]*somebody else can look again/, patient);
  return { rita, code };
}

async function objects(rita: Person, reason?: string): Promise<void> {
  await taps(rita, /^Object$/);
  const asked = await rita.seesText(/Why should it be looked at again/, patient);
  if (reason === undefined) await taps(rita, "without a reason");
  else rita.sends(reason);
  await rita.seesText(/Your objection about [^]*received/, { ...patient, after: asked });
}

const caseOf = async (rita: Person) => {
  const [report] = await records.reportsOf(rita);
  const [row] = await records.sql`
    select status, version, code from cases where id = ${report?.case_id ?? ""}`;
  return row;
};

describe.concurrent("a reporter who disagrees with a dismissal", slow, () => {
  it("objects with a reason, and the case is on a new card for somebody else", async ({
    expect,
  }) => {
    const { review, mo, mia } = scene;
    const { rita } = await dismissed("objected_first");
    const settled = await review.seesText(/Dismissed by [^]*objected_first/, patient);
    await objects(rita, "It sells at night, see t.me/night_shop");
    const card = await review.seesText(/objected_first[^]*Objection/, {
      ...patient,
      after: settled,
    });
    const drawn = screenText(card, { width: 60 })
      .replace(/C-\w{8}/, "C-…")
      .replaceAll(/Nov \d.*/g, "…");
    expect(drawn).toMatchInlineSnapshot(`
      "🟡 *C-…* · Drugs
      📢 \`@objected_first\`
      👥 1 report by 1 person
      🕒 …
      ⚖️ *Objection* to the dismissal by Mo (No violation).
      Somebody who has not decided on it looks again.
      💬 ▒It sells at night, see▒ \`t.me/night_shop\`
      [⬆ Escalate] [✖ Dismiss]"
    `);
    await review.until(
      (all) =>
        all.some(
          ({ message_id: id, text }) =>
            id === settled.message_id && /is handled on another card/.test(text),
        ),
      patient,
    );
    for (const label of ["Dismiss", "Escalate"]) {
      expect(await presses(mo, /objected_first/, label)).toBe(
        "You decided this before; somebody else looks again.",
      );
    }
    expect(await caseOf(rita)).toMatchObject({ status: "open", version: 3 });
    expect(await presses(mia, /objected_first/, "Dismiss", "Not enough")).toMatch(/^You dismissed/);
    const told = await rita.seesText(/About your objection[^]*decision stands/, patient);
    expect(told.buttons).toEqual([]);
  });

  it("objects without a reason, and hears when it is decided otherwise, at each stage", async () => {
    const { rita, code } = await dismissed("objected_plain");
    await objects(rita);
    await presses(scene.mia, /objected_plain/, "Escalate", "Drugs");
    const told = await rita.seesText(/decided otherwise: it is with the senior team/, patient);
    expect(told.text).toContain(code);
    await scene.escalation.seesText(
      /objected_plain[^]*Objection to the dismissal by .*Mo/,
      patient,
    );
    await presses(scene.sue, /objected_plain/, "Uphold");
    await rita.seesText(/decided otherwise: the violation was confirmed/, patient);
    const [appeal] = await records.sql`
      select a.status from appeals a join reports r on r.id = a.report_id where r.code = ${code}`;
    expect(appeal?.["status"]).toBe("upheld");
    const events = await records.sql`
      select kind, actor from audit_events where subject_code = ${code} order by id`;
    expect(events.map(({ kind }) => String(kind))).toEqual([
      "report_submitted",
      "appeal_filed",
      "appeal_upheld",
    ]);
  });

  it("can do so once, however often the button is pressed", async () => {
    const { rita } = await dismissed("objected_once");
    const notice = await rita.seesText(/no violation was found/);
    const data = notice.buttons.flat()[0]?.data ?? "";
    await objects(rita, "Please look again.");
    await presses(scene.mia, /objected_once/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/, patient);
    const again = await rita.pressesData(notice, data).answer();
    expect(again).toMatchObject({ alert: true });
    expect(again.text).toMatch(/You objected to this already/);
    const forged = data.replace(/:why$/, ":plain");
    await rita.pressesData(notice, forged).answer();
    await rita.seesText(/You objected to this already/, patient);
    expect(await caseOf(rita)).toMatchObject({ status: "dismissed", version: 4 });
  });

  it("leaves it again, or turns to something else, and nothing is sent", async () => {
    const { rita } = await dismissed("objected_not");
    const says = (words: RegExp, times: number) =>
      rita.until((all) => all.filter(({ text }) => words.test(text)).length === times, patient);
    await taps(rita, /^Object$/);
    await taps(rita, "Not now");
    await says(/nothing was sent/, 1);
    await taps(rita, /^Object$/);
    await says(/Why should it/, 2);
    rita.sends("/cancel");
    await says(/nothing was sent/, 2);
    await taps(rita, /^Object$/);
    await says(/Why should it/, 3);
    rita.sends("/start");
    await says(/What did you see/, 1);
    rita.sends("@something_else_now");
    await taps(rita, "Cancel");
    await says(/Nothing was submitted/, 1);
    expect(await caseOf(rita)).toMatchObject({ status: "dismissed", version: 2 });
    await rita.until((all) =>
      all.every((shown) => !/Why should it/.test(shown.text) || shown.buttons.length === 0),
    );
  });

  it("goes on with an unfinished report where it was, and its words don't get into it", async () => {
    const { rita } = await dismissed("objected_midway");
    rita.sends("@another_subject");
    await taps(rita, "Drugs");
    await asks(rita, "details");
    const before = await records.draftOf(rita);
    await objects(rita, "These words are for the objection.");
    await asks(rita, "details");
    expect(await records.draftOf(rita)).toEqual(before);
    await taps(rita, "Skip");
    await taps(rita, "Submit");
    await rita.until(
      (all) => all.filter(({ text }) => /has been received\./.test(text)).length === 3,
    );
  });

  it("is asked for words when something else comes, and for fewer when they are too many", async () => {
    const { rita } = await dismissed("objected_words");
    await taps(rita, /^Object$/);
    await rita.seesText(/Why should it/, patient);
    rita.sendsVoice();
    await rita.seesText(/write it as a text of your own/, patient);
    rita.sendsAlbum(3);
    await rita.until(
      (all) => all.filter(({ text }) => /as a text of your own/.test(text)).length === 2,
      patient,
    );
    rita.sends("x".repeat(1_001));
    await rita.seesText(/1,001 characters/, patient);
    expect(await caseOf(rita)).toMatchObject({ status: "dismissed" });
    rita.sends("y".repeat(1_000));
    await rita.seesText(/Your objection about/, patient);
    expect(await caseOf(rita)).toMatchObject({ status: "open" });
  });
});

describe.concurrent("an objection", slow, () => {
  it("is not told to others who reported, and they hear nothing twice", async () => {
    const [rita, rolf] = [newcomer(), newcomer()];
    await reports(rita, "@objected_by_one");
    await reports(rolf, "@objected_by_one");
    await presses(scene.mo, /objected_by_one/, "Dismiss", "No violation");
    for (const person of [rita, rolf]) await person.seesText(/no violation was found/, patient);
    const before = rolf.sees().length;
    await objects(rita, "Look again.");
    await presses(scene.mia, /objected_by_one/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/, patient);
    const asked = rolf.sends("/status");
    await rolf.seesText(/no violation found/, { ...patient, after: asked });
    expect(rolf.sees().length).toBe(before + 2);
  });

  it("by a second reporter brings it before somebody else than who rejected the first", async () => {
    const [rita, rolf] = [newcomer(), newcomer()];
    await reports(rita, "@objected_by_two");
    await reports(rolf, "@objected_by_two");
    await presses(scene.mo, /objected_by_two/, "Dismiss", "No violation");
    await rolf.seesText(/no violation was found/, patient);
    await objects(rita);
    await taps(rolf, /^Object$/);
    const notice = await rolf.seesText(/no violation was found/);
    const data = notice.buttons.flat()[0]?.data ?? "";
    await presses(scene.mia, /objected_by_two/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/, patient);
    const pressed = await rolf.pressesData(notice, data || "o:x").answer();
    expect(pressed.alert).toBe(false);
    await taps(rolf, "without a reason");
    await rolf.seesText(/Your objection about/, patient);
    expect(await presses(scene.mia, /objected_by_two/, "Dismiss")).toMatch(
      /You decided this before/,
    );
    expect(await presses(scene.mo, /objected_by_two/, "Dismiss", "Gone")).toMatch(/^You dismissed/);
  });

  it("to a senior's dismissal is for other seniors, too", async () => {
    const { escalation, sue, mo, mia, admin } = scene;
    const rita = newcomer();
    await reports(rita, "@objected_senior", "Terrorism");
    await presses(mo, /objected_senior/, "Escalate", "Other category", "Hate");
    await presses(sue, /objected_senior/, "Dismiss", "No violation");
    await objects(rita, "It is still there.");
    expect(await presses(mo, /objected_senior/, "Escalate")).toMatch(/You decided this before/);
    await presses(mia, /objected_senior/, "Escalate", "Hate");
    await escalation.seesText(/objected_senior[^]*Objection to the dismissal by .*Sue/, patient);
    for (const label of ["Uphold", "Return", "Dismiss"]) {
      expect(await presses(sue, /objected_senior/, label)).toMatch(/You decided this before/);
    }
    const card = await escalation.seesText(/objected_senior[^]*Objection/);
    const upheld = await admin.in(escalation).presses("Uphold", { message: card }).answer();
    expect(upheld.text).toMatch(/^You upheld/);
    await rita.seesText(/decided otherwise: the violation was confirmed/, patient);
  });

  it("can't be rejected and taken back for good: after an undo it is open on it again", async () => {
    const { rita, code } = await dismissed("objected_undone");
    await objects(rita);
    await presses(scene.mia, /objected_undone/, "Dismiss", "No violation");
    await rita.seesText(/decision stands/, patient);
    await scene.review.seesText(/Dismissed by .*Mia[^]*objected_undone/, patient);
    expect(await presses(scene.mia, /objected_undone/, "Undo")).toMatch(/^Undone/);
    const again = await rita.seesText(/being looked at again/, patient);
    expect(await presses(scene.mo, /objected_undone/, "Dismiss")).toMatch(
      /You decided this before/,
    );
    const appeal = () => records.sql`
      select a.status from appeals a join reports r on r.id = a.report_id where r.code = ${code}`;
    expect((await appeal())[0]?.["status"]).toBe("filed");
    await presses(scene.mia, /objected_undone/, "Dismiss", "Gone");
    await rita.seesText(/decision stands/, { ...patient, after: again });
    expect((await appeal())[0]?.["status"]).toBe("rejected");
  });

  it("to somebody else's report is none", async () => {
    const { rita } = await dismissed("objected_foreign");
    const notice = await rita.seesText(/no violation was found/);
    const data = notice.buttons.flat()[0]?.data ?? "";
    const rolf = newcomer();
    rolf.sends("/start");
    const home = await rolf.seesText(/What did you see/, patient);
    expect((await rolf.pressesData(home, data).answer()).text).toMatch(/no decision now/);
    await rolf.pressesData(home, data.replace(/:why$/, ":plain")).answer();
    await rolf.seesText(/no decision now/, patient);
    expect(await caseOf(rita)).toMatchObject({ status: "dismissed" });
  });

  it("comes with pictures deleted where the case is of the gravest", async () => {
    const rita = newcomer();
    await reports(rita, "@objected_grave", "Terrorism");
    await presses(scene.mo, /objected_grave/, "Escalate", "Other category", "Hate");
    await presses(scene.sue, /objected_grave/, "Dismiss", "No violation");
    await taps(rita, /^Object$/);
    await rita.seesText(/Why should it/, patient);
    await records.sql`update cases set category = 'violent_extremism'
      where id = (select case_id from reports where given ilike '%objected_grave%' limit 1)`;
    const photo = rita.sendsPhoto({ caption: "this one" });
    await rita.seesText(/deleted here and not kept/, patient);
    await rita.until((all) => all.every(({ message_id: id }) => id !== photo.message_id), patient);
  });
});

it("no group and no log ever names who objected, and no rule of calls is broken", () => {
  const ids = scene.sandbox.updates.flatMap(({ update }) =>
    "message" in update && update.message.from?.first_name === "Zebulonia"
      ? [String(update.message.from.id)]
      : [],
  );
  const names = ["Zebulonia", "Quarkington", ...new Set(ids)];
  expect(ids.length).toBeGreaterThan(5);
  expect(brokenCallRules(scene.sandbox.calls, { canaries: names })).toEqual([]);
  const output = scene.bot().output();
  expect([...names, "night_shop"].filter((name) => output.includes(name))).toEqual([]);
  expect(output).not.toMatch(/handler_failed|message_rejected|not_composed/);
});

import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { brokenCallRules } from "../support/call-rules.ts";
import { asks, getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

async function reports(person: Person, words: string, ...labels: (string | RegExp)[]) {
  person.sends(words);
  for (const label of labels) await taps(person, label);
  return getsReceipt(person);
}

const plainly = ["Drugs", "Submit"];

const cardOf = (words: RegExp, counts: RegExp) =>
  scene.review.until((all) => all.some(({ text }) => words.test(text) && counts.test(text)));

/** Mo dismisses the case on the card with these words. */
async function isDismissed(words: RegExp): Promise<void> {
  const { review, mo } = scene;
  for (const label of ["Dismiss", "No violation"]) {
    const offers = (all: ShownMessage[]) =>
      all.find((card) => words.test(card.text) && JSON.stringify(card.buttons).includes(label));
    const all = await review.until((now) => offers(now) !== undefined);
    const message = offers(all);
    if (message !== undefined) await mo.in(review).presses(label, { message }).answer(15_000);
  }
}

describe.concurrent("somebody who reports something once more", () => {
  it("hears that it is theirs, and adds to it without being counted twice", async () => {
    const rita = newcomer();
    const { codes } = await reports(rita, "@own_walrus", ...plainly);
    const receipt = await rita.seesText(/received/);
    rita.sends("t.me/own_walrus");
    await taps(rita, "Drugs");
    const screen = await asks(rita, "known");
    expect(screen.text).toContain(`You reported this already: ${codes[0]}`);
    expect(screen.buttons.flat().map(({ text }) => text)).toEqual([
      "➕ Add what is new",
      "◀ Back",
      "✕ Cancel",
    ]);
    await taps(rita, "Add what is new");
    await asks(rita, "details");
    rita.sends("They sell more now");
    await asks(rita, "summary");
    await taps(rita, "Submit");
    const added = await rita.seesText(/received/, { after: receipt });
    expect(added.text).toContain(`What you added to ${codes[0]} has been received`);
    expect(added.buttons.flat()[0]).toMatchObject({ kind: "copy", data: codes[0] });
    expect(await records.reportsOf(rita)).toHaveLength(1);
    await cardOf(/own_walrus[^]*They sell more now/, /1 report by 1 person/);
  });

  it("can leave it at that", async () => {
    const rita = newcomer();
    await reports(rita, "@own_left", ...plainly);
    rita.sends("@own_left");
    await taps(rita, "Drugs");
    await asks(rita, "known");
    await taps(rita, "Cancel");
    await rita.seesText(/Cancelled/);
    expect(await records.reportsOf(rita)).toHaveLength(1);
  });

  it("is told the same, whether the case was decided before their first report or is open", async () => {
    await reports(newcomer(), "@mine_decided", ...plainly);
    await isDismissed(/mine_decided/);
    const offender = newcomer();
    await reports(offender, "@mine_decided", ...plainly);
    offender.sends("@mine_decided");
    await taps(offender, "Drugs");
    await asks(offender, "known", /You reported this already/);
  });

  it("is asked so under the gravest as well; called one of them, the report is one of them", async () => {
    const rita = newcomer();
    const { codes } = await reports(rita, "@own_graver", ...plainly);
    const receipt = await rita.seesText(/received/);
    rita.sends("https://t.me/own_graver");
    for (const label of ["Child sexual abuse", /^Go on$/]) await taps(rita, label);
    await asks(rita, "known", new RegExp(`already: ${codes[0]}`));
    for (const label of ["Add what is new", "Skip", "Submit"]) await taps(rita, label);
    const added = await rita.seesText(/received/, { after: receipt });
    expect(added.text).toContain(codes[0]);
    expect(await records.reportsOf(rita)).toMatchObject([{ category: "child_abuse" }]);
    await cardOf(/own_graver/, /1 report by 1 person/);
    await cardOf(/own_graver/, /Child sexual abuse/);
  });

  it("is asked so only for their own: not what others reported, nor what they withdrew", async () => {
    await reports(newcomer(), "@own_to_others", ...plainly);
    const rita = newcomer();
    rita.sends("@own_before");
    for (const label of ["Drugs", "✎ What"]) await taps(rita, label);
    await asks(rita, "subject");
    rita.sends("@own_to_others");
    await asks(rita, "summary", /own_before[^]*own_to_others/);
    await taps(rita, "Submit");
    await getsReceipt(rita);
    await records.sql`update reports set withdrawn_at = app_now()
      where reporter_id in (select id from reporters where telegram_user_id = ${rita.id})`;
    const receipt = await rita.seesText(/received/);
    rita.sends("@own_to_others");
    for (const label of plainly) await taps(rita, label);
    await rita.seesText(/received/, { after: receipt });
    // The two of the first time, and the new one.
    expect(await records.reportsOf(rita)).toHaveLength(3);
  });

  it("together with something new has one receipt for both", async () => {
    const rita = newcomer();
    const { codes } = await reports(rita, "@own_first", ...plainly);
    const receipt = await rita.seesText(/received/);
    rita.sends("@own_first @own_second");
    for (const label of plainly) await taps(rita, label);
    const both = await rita.seesText(/received/, { after: receipt });
    expect(both.text).toContain(codes[0]);
    expect(both.text).toMatch(/Your 2 reports/);
    expect(await records.reportsOf(rita)).toHaveLength(2);
  });
});

it("breaks no rule of what may be called, and names no reporter to a group", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

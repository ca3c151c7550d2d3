import { describe, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/person.ts";
import type { ShownMessage } from "../../src/sandbox/shown.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { asks, getsReceipt, reportsFirst, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

async function reports(person: Person, words: string, ...labels: (string | RegExp)[]) {
  person.sends(words);
  for (const label of labels) await taps(person, label);
  return getsReceipt(person);
}

const plainly = ["Drugs", "Skip", "Submit"];

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

describe.concurrent("somebody who reports what others reported", () => {
  it.each([
    ["search_term", "known walrus"],
    ["material", "@known_walrus"],
  ] as const)("(%s) hears so, and has it counted with one more tap", async (flow, words) => {
    await reportsFirst(newcomer(), flow, words);
    const rita = newcomer();
    if (flow === "search_term") {
      rita.sends("/report");
      await taps(rita, "Search term");
      await rita.seesText(/Which words/);
    }
    rita.sends(words);
    if (flow === "search_term") await taps(rita, "Elsewhere");
    await taps(rita, "Fraud");
    const screen = await asks(rita, "known");
    expect(screen.text).toMatch(/This was already reported\. Yours counts as well\.$/);
    expect(screen.buttons.flat().map(({ text }) => text)).toEqual([
      "✅ Count mine",
      "➕ Add what is new",
      "◀ Back",
      "✕ Cancel",
    ]);
    await taps(rita, "Count mine");
    expect((await getsReceipt(rita)).codes).toHaveLength(1);
    expect(await records.reportsOf(rita)).toMatchObject([{ category: "fraud", note: null }]);
    await cardOf(/known.walrus/, /2 reports by 2 people/);
  });

  it("adds what is new in words, asked for or at once", async () => {
    await reportsFirst(newcomer(), "material", "@known_news");
    const [asked, atOnce] = [newcomer(), newcomer()];
    for (const person of [asked, atOnce]) {
      person.sends("@known_news");
      await taps(person, "Drugs");
      await asks(person, "known");
    }
    await taps(asked, "Add what is new");
    await asks(asked, "details");
    for (const person of [asked, atOnce]) {
      person.sends("They moved to another channel");
      await asks(person, "summary", /They moved to another channel/);
      await taps(person, "Submit");
      await getsReceipt(person);
      expect(await records.reportsOf(person)).toMatchObject([
        { note: "They moved to another channel" },
      ]);
    }
  });

  it("hears it again only when the subject or the category became another one", async () => {
    await reportsFirst(newcomer(), "material", "@known_changed");
    const rita = newcomer();
    rita.sends("@unknown_changed");
    for (const label of ["Drugs", "Skip", "✎ What"]) await taps(rita, label);
    await asks(rita, "subject");
    rita.sends("@known_changed");
    await asks(rita, "known");
    await taps(rita, "Add what is new");
    await asks(rita, "summary");
    await taps(rita, "✎ Note");
    rita.sends("a note");
    await asks(rita, "summary", /a note/);
    await taps(rita, "✎ Category");
    await taps(rita, "Fraud");
    await asks(rita, "known");
    await taps(rita, "Count mine");
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ category: "fraud", note: "a note" }]);
  });

  it("is asked on as ever where one of several is new, or the case was decided", async () => {
    await reportsFirst(newcomer(), "material", "@known_decided");
    await reports(newcomer(), "@known_decided @new_beside_it", ...plainly);
    await isDismissed(/known_decided/);
    await reports(newcomer(), "@known_decided", ...plainly);
  });

  it("is asked on as ever once those reports were withdrawn", async () => {
    const [first, withdrawing] = [newcomer(), newcomer()];
    await reports(first, "@known_withdrawn", ...plainly);
    await reports(withdrawing, "@still_known", ...plainly);
    await reports(first, "@still_known", "Drugs", "Count mine");
    for (const person of [first, withdrawing]) {
      await records.sql`
        update reports set withdrawn_at = app_now()
        where code in ${records.sql((await records.reportsOf(person)).map(({ code }) => code))}
          and not (given like '%still_known' and reporter_id in (
            select id from reporters where telegram_user_id = ${first.id}))`;
    }
    await reports(newcomer(), "@known_withdrawn", ...plainly);
    await reports(newcomer(), "@still_known", "Drugs", "Count mine");
  });
});

describe.concurrent("somebody who reports something once more", () => {
  it("hears that it is theirs, and adds to it without being counted twice", async () => {
    const rita = newcomer();
    const { codes } = await reports(rita, "@own_walrus", ...plainly);
    const receipt = await rita.seesText(/received/);
    rita.sends("t.me/own_walrus");
    await taps(rita, "Drugs");
    const screen = await asks(rita, "known");
    expect(screen.text).toContain(`You reported this already: ${codes[0]}`);
    expect(screen.buttons.flat().map(({ text }) => text)).not.toContain("✅ Count mine");
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

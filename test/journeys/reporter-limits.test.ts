import { expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { asks, getsReceipt, liveScreens, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);
const desk = useCaseDesk(scene);

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });
const plainly = ["Drugs", "Submit"];
const gravely = ["Child sexual abuse", /^Go on$/, "Submit"];

async function reports(person: Person, words: string, ...labels: (string | RegExp)[]) {
  const sent = person.sends(words);
  for (const label of labels) await taps(person, label);
  await person.seesText(/has been received/, { after: sent });
}

/** Somebody who has reported as much as they may for now. */
async function busyReporter(name: string): Promise<Person> {
  const person = newcomer();
  for (const nth of ["one", "two", "three", "four", "five"]) {
    await reports(person, `@${name}_${nth}`, ...plainly);
  }
  return person;
}

it("the sixth report within an hour is told when, and kept until then with all that was typed", async () => {
  const rita = await busyReporter("busy_rita");
  rita.sends("@busy_rita_six");
  await taps(rita, "Drugs");
  await asks(rita, "summary");
  rita.sends("a long note that nobody wants to type again");
  await asks(rita, "summary", /a long note/);
  const early = await taps(rita, "Submit");
  const told = await asks(rita, "summary", /can be submitted in about (10|15) minutes/);
  expect(told.text).toMatch(/a long note that nobody wants to type again/);
  expect((await early.answer()).alert).toBe(false);
  expect(await records.reportsOf(rita)).toHaveLength(5);
  await desk.forward(12 * 60_000);
  await taps(rita, "Submit");
  await rita.until((all) => all.filter(({ text }) => /has been received/.test(text)).length === 6);
  expect((await records.reportsOf(rita)).at(-1)).toMatchObject({
    given: "@busy_rita_six",
    note: "a long note that nobody wants to type again",
  });
});

it("past the limit a report is sent by itself, and what comes next begins another one", async () => {
  const rita = await busyReporter("later_rita");
  rita.sends("@later_rita_six");
  for (const label of plainly) await taps(rita, label);
  await asks(rita, "summary", /can be submitted in about (10|15) minutes/);
  await taps(rita, "Send it by itself then");
  await asks(rita, "summary", /sent by itself in about (10|15) minutes/);
  await taps(rita, "Don't send it by itself");
  await asks(rita, "summary", /^(?!.*by itself)/s);
  await taps(rita, "Submit");
  await taps(rita, "Send it by itself then");
  await asks(rita, "summary", /sent by itself/);
  await desk.forward(13 * 60_000);
  await rita.until((all) => liveScreens(all).length === 0);
  await rita.until((all) => all.filter(({ text }) => /has been received/.test(text)).length === 6);
  expect((await records.reportsOf(rita)).at(-1)).toMatchObject({ given: "@later_rita_six" });
  rita.sends("@later_rita_seven");
  await asks(rita, "category", /later_rita_seven/);
});

it("what others reported waits as well, in the same words", async () => {
  await reports(newcomer(), "@known_to_busy", ...plainly);
  const rita = await busyReporter("busy_again");
  rita.sends("@known_to_busy");
  for (const label of plainly) await taps(rita, label);
  await asks(rita, "summary", /can be submitted in about (10|15) minutes/);
});

it("the gravest is never refused, and answered as ever", async () => {
  const [rita, other] = [await busyReporter("busy_grave"), newcomer()];
  await reports(rita, "https://t.me/busy_grave_six", ...gravely);
  await reports(other, "https://t.me/calm_grave_one", ...gravely);
  const receipts = [rita, other].map((person) =>
    person
      .sees()
      .at(-1)
      ?.text.replaceAll(/R-\w{8}/g, "R"),
  );
  expect(receipts[0]).toBe(receipts[1]);
  await scene.review.seesText(/busy_grave_six/);
});

const flood = 1_000;

it(`of ${flood} updates of one account a few are handled, and others are served meanwhile`, async () => {
  const flooder = newcomer();
  flooder.sends("@flooded_draft");
  await taps(flooder, "Drugs");
  const screen = await asks(flooder, "summary");
  const [press = ""] = screen.buttons.flat().map(({ data }) => data);
  const floods = (count: number) => {
    for (let at = 0; at < count; at += 1) {
      if (at % 3 === 0) flooder.sends("/report");
      else if (at % 3 === 1) flooder.pressesData(screen, press.replace("submit", "back"));
      else flooder.sends(`https://t.me/flooded_${at}`);
    }
  };
  const others = Array.from({ length: 5 }, newcomer);
  const pieces = others.length * 4;
  for (const [at, other] of others.entries()) {
    floods(flood / pieces);
    other.sends(`@served_meanwhile_${at}`);
    for (const label of plainly) {
      await taps(other, label);
      floods(flood / pieces);
    }
    await getsReceipt(other);
  }
  const told = await flooder.seesText(/That was very fast/);
  const waiting = async () => {
    const [row] = await records.sql<{ count: number }[]>`
      select count(*)::int as count from inbox
      where lane = ${String(flooder.id)} and done_at is null`;
    return row?.count;
  };
  await expect.poll(waiting, { timeout: 60_000, interval: 200 }).toBe(0);
  const answers = scene.sandbox.calls.filter(({ method }) => method === "answerCallbackQuery");
  const tooFast = answers.filter(({ params }) => /very fast/.test(String(params["text"])));
  expect(tooFast.length).toBeGreaterThan(100);
  const [owed] = await records.sql<{ count: number }[]>`
    select count(*)::int as count from outbox where chat_id = ${flooder.id}`;
  expect(owed?.count).toBeLessThan(250);
  expect(flooder.sees().filter(({ text }) => text === told.text)).toHaveLength(1);
  expect(await records.reportsOf(flooder)).toEqual([]);
  expect((await records.draftOf(flooder))?.answers).toMatchObject({ category: "drugs" });
  await desk.forward(5 * 60_000);
  await taps(flooder, "▶ Go on");
  // Where they are depends on which update was the last to be handled.
  await flooder.until((all) =>
    liveScreens(all).some(({ at }) => at.text.includes("flooded_draft")),
  );
}, 120_000);

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import {
  answer,
  asks,
  begins,
  everyStep,
  getsReceipt,
  goesOn,
  graveCategory,
  knownSteps,
  reportsFirst,
  stepsOf,
  stepsOver,
  taps,
  useRecords,
  walksTo,
} from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);
const canary = "Zebulonia";

const newcomer = (): Person => scene.sandbox.person({ firstName: canary });

/** How often a person pressed a button. */
function tapsOf(person: Person): number {
  return scene.sandbox.updates.filter(
    ({ update }) => "callback_query" in update && update.callback_query.from.id === person.id,
  ).length;
}

describe.concurrent("a search term", { timeout: 120_000 }, () => {
  it("is reported with four taps, without a note", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sends("green octopus");
    await taps(rita, "Telegram search");
    await taps(rita, "Drugs");
    const submit = await taps(rita, "Submit");
    const { codes, text } = await getsReceipt(rita);
    expect(codes).toHaveLength(1);
    // Said at once, however long the receipt has to wait for its turn.
    expect((await submit.answer()).text).toBe(`Received: ${codes[0]}`);
    expect(text).toMatch(/You hear the outcome here, or with .*\/status/);
    expect(tapsOf(rita)).toBe(4);
    expect(await records.reportsOf(rita)).toMatchObject([
      { given: "green octopus", category: "drugs", seen_in: "telegram_search", note: null },
    ]);
  });

  it("is reported within six taps also where guidance comes first", async () => {
    const rita = newcomer();
    await walksTo(rita, "search_term", "summary", "grave octopus");
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect(tapsOf(rita)).toBeLessThanOrEqual(6);
  });

  it("is one of several in one submission: each has a code, all are on one receipt", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sends("first words\n\nsecond words\nFIRST  words\nthird words");
    await taps(rita, "Elsewhere");
    await taps(rita, "Weapons");
    await asks(rita, "summary", /first words\n.*second words\n.*third words/);
    await taps(rita, "Submit");
    const { codes } = await getsReceipt(rita);
    const reports = await records.reportsOf(rita);
    expect(codes).toEqual(reports.map(({ code }) => code));
    expect(reports.map(({ given }) => given)).toEqual([
      "first words",
      "second words",
      "third words",
    ]);
    expect(rita.sees().filter(({ text }) => text.includes("received"))).toHaveLength(1);
  });

  it("hands out its code to copy", async () => {
    const rita = newcomer();
    await walksTo(rita, "search_term", "summary", "copied octopus");
    await taps(rita, "Submit");
    const { codes } = await getsReceipt(rita);
    const receipt = await rita.seesText(/received/);
    expect(receipt.buttons.flat()[0]).toMatchObject({ kind: "copy", data: codes[0] });
    await taps(rita, "Report something else");
    await rita.seesText(/What did you see/, { after: receipt });
  });
});

describe.concurrent("a report", { timeout: 120_000 }, () => {
  it.each([...everyStep.filter(([flow, step]) => step !== stepsOf[flow][0]), ...knownSteps])(
    "(%s) goes Back from %s to the question before, and forward again with all answers",
    async (flow, step) => {
      const rita = newcomer();
      const words = flow === "material" ? `@back_${step}` : `back from ${step}`;
      if (step === "known") await reportsFirst(rita, flow, words);
      await walksTo(rita, flow, step, words);
      const steps = stepsOver(flow, step);
      const before = steps[steps.indexOf(step) - 1] ?? step;
      await taps(rita, "Back");
      await asks(rita, before);
      // What was answered can be kept; guidance is only read on.
      await taps(rita, before === "guidance" ? /^Go on$/ : "Keep as it is");
      await asks(rita, step);
      await goesOn(rita, flow, step, { until: "summary", words });
      await taps(rita, "Submit");
      await getsReceipt(rita);
      expect(await records.reportsOf(rita)).toMatchObject([{ given: words }]);
    },
  );

  it.each([
    ["search_term", "✎ Term", "terms", { given: "words anew" }],
    ["search_term", "✎ Where", "seen_in", { seen_in: "elsewhere" }],
    ["search_term", "✎ Category", "category", { category: "drugs" }],
    ["search_term", "✎ Note", "details", { note: "words anew" }],
    ["material", "✎ What", "subject", { given: "@words_anew" }],
    ["material", "✎ Category", "category", { category: "drugs" }],
    ["material", "✎ Note", "details", { note: "words anew" }],
  ] as const)("(%s) changes its answer with %s", async (flow, label, step, changed) => {
    const rita = newcomer();
    const words = flow === "material" ? `@edit_${step}` : `edit ${step}`;
    await walksTo(rita, flow, "summary", words);
    const before = { given: words, note: `note on ${words}`, category: "trafficking" };
    await taps(rita, label);
    await asks(rita, step);
    if (step === "terms" || step === "subject") await taps(rita, "Something else instead");
    if (step === "seen_in") await taps(rita, "Elsewhere");
    else if (step === "category") await taps(rita, "Drugs");
    else rita.sends(step === "subject" ? "@words_anew" : "words anew");
    await asks(rita, "summary");
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ ...before, ...changed }]);
  });

  it.each(everyStep)("(%s) ends at %s with /cancel and with Cancel", async (flow, step) => {
    const words = flow === "material" ? "@cancelled_one" : "cancelled words";
    const people = [newcomer(), newcomer()] as const;
    await Promise.all(people.map((person) => walksTo(person, flow, step, words)));
    people[0].sends("/cancel");
    await taps(people[1], "Cancel");
    for (const person of people) {
      const said = await person.seesText(/Cancelled. Nothing was submitted/);
      await person.until((all) => all.every(({ buttons }) => !/"d:/.test(JSON.stringify(buttons))));
      expect(await records.draftOf(person)).toBeUndefined();
      await taps(person, "Report something else");
      await person.seesText(/What did you see/, { after: said });
    }
  });

  it.each(everyStep)(
    "(%s) left at %s for /start offers to go on, or to start over",
    async (flow, step) => {
      const words = flow === "material" ? "@left_one" : "left words";
      const [stays, restarts] = [newcomer(), newcomer()];
      await Promise.all(
        [stays, restarts].map(async (person) => {
          await walksTo(person, flow, step, words);
          person.sends("/start");
          await person.seesText(/not finished yet/);
        }),
      );
      await taps(stays, "▶ Go on");
      await asks(stays, step);
      await goesOn(stays, flow, step, { until: "summary", words });
      await answer(stays, "summary", words);
      await getsReceipt(stays);
      await taps(restarts, "Start over");
      await restarts.seesText(/What did you see/);
      expect(await records.draftOf(restarts)).toBeUndefined();
      expect(await records.reportsOf(restarts)).toEqual([]);
    },
  );

  it("needs a note where nothing else says what is wrong", async () => {
    const rita = newcomer();
    rita.sends("@bad_other");
    await taps(rita, "⋯ More");
    await taps(rita, "Something else");
    const screen = await asks(rita, "details", /What is illegal about it/);
    expect(screen.buttons.flat().map(({ text }) => text)).not.toContain("Skip");
    rita.sends("they sell what they must not");
    await asks(rita, "summary");
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toMatchObject([
      { category: "other", note: "they sell what they must not" },
    ]);
  });

  it("about copyright is pointed elsewhere, and can go on with something else", async () => {
    const rita = newcomer();
    rita.sends("@bad_copies");
    await taps(rita, "⋯ More");
    await taps(rita, "Copyright");
    const screen = await asks(rita, "guidance", /dmca@telegram\.org/);
    expect(screen.buttons.flat().map(({ text }) => text)).toEqual(["◀ Back", "✕ Cancel"]);
    await taps(rita, "Back");
    await asks(rita, "category");
    await taps(rita, "⋯ More");
    await taps(rita, "Counterfeit");
    await asks(rita, "summary");
  });

  it.each([
    ["Child sexual abuse", /Take It Down/],
    ["Threat to", /call your emergency number first/],
    ["Terrorism", /safer not to write/],
    [graveCategory, /safer not to write/],
    ["Intimate images", /StopNCII/],
    ["Promotion of self-harm", /Find A Helpline/],
  ])("on %s first says what helps", async (label, words) => {
    const rita = newcomer();
    rita.sends("@bad_grave");
    if (label.startsWith("Promotion")) await taps(rita, "⋯ More");
    await taps(rita, label);
    const screen = await asks(rita, "guidance", words);
    expect(screen.text.split("\n").length).toBeLessThanOrEqual(12);
    await taps(rita, /^Go on$/);
    await rita.seesText(/Check and submit|Please describe/);
  });
});

it("breaks no rule of what may be called, and names no reporter to a group", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: [canary] })).toEqual([]);
  expect(scene.bot().output()).not.toContain(canary);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { type Scene, useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);
const canaries = ["Zebulonia", "Quarkington", "zebra_canary"];

const newcomer = (): Person =>
  scene.sandbox.person({ firstName: "Zebulonia", lastName: "Quarkington" });

async function reports(person: Person, words: string, label = "Drugs"): Promise<string> {
  person.sends(words);
  await taps(person, label);
  const { label: next } = await taps(person, /Submit|^Go on$/);
  if (next === "Go on") await taps(person, "Submit");
  const { codes } = await getsReceipt(person);
  return codes[0] ?? "";
}

/** A press on the newest card with these words in a group. */
async function presses(
  who: Person,
  group: Scene["review"],
  words: RegExp,
  ...labels: (string | RegExp)[]
): Promise<void> {
  for (const label of labels) {
    await group.until((all) =>
      all.some((card) => words.test(card.text) && card.buttons.flat().some(fits(label))),
    );
    const message = await group.seesText(words);
    await who.in(group).presses(label, { message }).answer();
  }
}

const fits = (label: string | RegExp) => (button: { text: string }) =>
  typeof label === "string" ? button.text.includes(label) : label.test(button.text);

/** What `/status` says now. */
async function status(person: Person): Promise<string> {
  const asked = person.sends("/status");
  const { text } = await person.seesText(/Your reports|not reported/, { after: asked });
  return text;
}

describe.concurrent("a reporter hears", () => {
  it("where a report stands, through the life of its case, and each outcome", async () => {
    const { mo, sue, review, escalation } = scene;
    const rita = newcomer();
    expect(await status(rita)).toMatch(/not reported anything/);
    const code = await reports(rita, "@life_of_case");
    const words = /life_of_case/;
    expect(await status(rita)).toMatch(new RegExp(`${code}[^]*With the moderators`));
    await presses(mo, review, words, "Escalate", "Drugs");
    await escalation.seesText(words);
    expect(await status(rita)).toMatch(/With the moderators/);
    await presses(sue, escalation, words, "Return", "without words");
    await presses(mo, review, words, "Escalate", "Drugs");
    await presses(sue, escalation, words, "Uphold", "Add a sentence", "Tell the police", "List it");
    const told = await rita.seesText(/the violation was confirmed[^]*tell the police as well/);
    expect(await status(rita)).toMatch(/violation confirmed/);
    const heard = rita.sees().filter(({ text }) => text.startsWith("About your report"));
    expect(heard.map(({ message_id }) => message_id)).toEqual([told.message_id]);
  });

  it("that no violation was found, and that it is looked at again after an undo", async () => {
    const { mo, review } = scene;
    const rita = newcomer();
    const code = await reports(rita, "@dismissed_case");
    await presses(mo, review, /dismissed_case/, "Dismiss", "Add a sentence", "blocked or left");
    await review.seesText(/dismissed_case[^]*choosing a ground[^]*you can block or leave it/);
    await presses(mo, review, /dismissed_case/, "No violation");
    const told = await rita.seesText(/no violation was found[^]*you can block or leave it/);
    expect(told.text).toContain(code);
    expect(await status(rita)).toMatch(/no violation found/);
    await presses(mo, review, /dismissed_case/, "Undo");
    await rita.seesText(/being looked at again/, { after: told });
  });

  it.each([
    [
      "No violation",
      /looked at, and no violation was found\. It was right to report it/,
      /no violation found/,
    ],
    [
      "Not enough",
      /there was not enough to go on\. It was right to report it/,
      /not enough to go on/,
    ],
    ["Gone", /gone already when the moderators looked\. It was right to report it/, /it was gone/],
    ["Duplicate", /part of another case, and is decided on there/, /part of another case/],
    [
      "Not our scope",
      /not something that this team decides on\. Telegram itself/,
      /not for this team/,
    ],
  ])("on which ground it was dismissed: %s", async (ground, notice, short) => {
    const rita = newcomer();
    const name = `ground_${ground.toLowerCase().replaceAll(" ", "_")}`;
    await reports(rita, `@${name}`);
    await presses(scene.mo, scene.review, new RegExp(name), "Dismiss", ground);
    await rita.seesText(notice);
    expect(await status(rita)).toMatch(short);
  });

  it("nothing of what was decided before their report, neither by status nor by receipt", async () => {
    const { mo, sue, review, escalation } = scene;
    const first = newcomer();
    const second = newcomer();
    await reports(first, "@known_before");
    await presses(mo, review, /known_before/, "Escalate", "Drugs");
    await reports(second, "@known_before");
    expect(await status(second)).toMatch(/With the moderators/);
    await presses(sue, escalation, /known_before/, "Uphold", "List it");
    for (const person of [first, second]) {
      await person.seesText(/the violation was confirmed/);
      expect(await status(person)).toMatch(/violation confirmed/);
    }
    const offender = newcomer();
    await reports(offender, "@known_before");
    expect(await status(offender)).toMatch(/With the moderators/);
    expect((await getsReceipt(offender)).text.replaceAll(/R-\w+/g, "")).toBe(
      (await getsReceipt(first)).text.replaceAll(/R-\w+/g, ""),
    );
  });
});

describe.concurrent("reports on one thing", () => {
  it("by two people in different forms of a link are one case that counts both", async () => {
    const [rita, rolf] = [newcomer(), newcomer()];
    await reports(rita, "https://t.me/shared_subject");
    await reports(rolf, "telegram.me/s/Shared_Subject");
    await scene.review.until((all) =>
      all.some(({ text }) => /shared_subject/i.test(text) && /2 reports by 2 people/.test(text)),
    );
    const cases = [...(await records.reportsOf(rita)), ...(await records.reportsOf(rolf))];
    expect(new Set(cases.map(({ case_id }) => case_id)).size).toBe(1);
    const cards = scene.review.sees().filter(({ text }) => /shared_subject/i.test(text));
    expect(cards).toHaveLength(1);
  });

  it("by spelling variants of one term are one case", async () => {
    const [rita, rolf] = [newcomer(), newcomer()];
    for (const [person, words, ...labels] of [
      [rita, "Crimson  Walrus", "Submit"],
      [rolf, "crims\u200bon_wаlrus", "Submit"],
    ] as const) {
      person.sends("/start");
      await taps(person, "Search term");
      await person.seesText(/Which words/);
      person.sends(words);
      for (const label of ["Elsewhere", "Drugs", ...labels]) await taps(person, label);
      await getsReceipt(person);
    }
    const [one] = await records.reportsOf(rita);
    const [other] = await records.reportsOf(rolf);
    expect(other?.case_id).toBe(one?.case_id);
  });

  it("are answered alike for the gravest, known before or not", async () => {
    const people = [newcomer(), newcomer()];
    const texts: string[] = [];
    for (const person of people) {
      await reports(person, "https://t.me/gravest_subject", "Terrorism");
      const { text } = await getsReceipt(person);
      texts.push(text.replaceAll(/R-\w+/g, ""));
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

describe.concurrent("somebody who blocks the bot", () => {
  it("gets no notices any more; the case goes on, and nothing is tried for ever", async () => {
    const { mo, review } = scene;
    const rita = newcomer();
    await reports(rita, "@blocked_reporter");
    rita.blocks();
    await presses(mo, review, /blocked_reporter/, "Dismiss", "No violation");
    await review.seesText(/Dismissed by Mo[^]*blocked_reporter/);
    await presses(mo, review, /blocked_reporter/, "Undo");
    await review.until((all) =>
      all.some(({ text, buttons }) => /blocked_reporter/.test(text) && buttons.length > 0),
    );
    const tries = scene.sandbox.calls.filter(
      ({ ok, params }) => !ok && Number(params["chat_id"]) === rita.id,
    );
    expect(tries.length).toBeLessThanOrEqual(1);
    const waiting = await records.sql`
      select 1 from outbox where chat_id = ${rita.id} and status in ('waiting', 'sending')`;
    expect(waiting).toHaveLength(0);
    rita.unblocks();
    expect(await status(rita)).toMatch(/blocked_reporter/);
    await presses(mo, review, /blocked_reporter/, "Dismiss", "No violation");
    await rita.seesText(/no violation was found/);
  });

  it("in the middle of a report finds it again after unblocking", async () => {
    const rita = newcomer();
    rita.sends("@blocked_midway");
    await taps(rita, "Drugs");
    await rita.seesText(/Check and submit/);
    rita.blocks();
    rita.unblocks();
    rita.sends("/start");
    await taps(rita, "▶ Go on");
    await taps(rita, "Submit");
    await getsReceipt(rita);
  });

  it("and one who deleted their account keep no case from being decided", async () => {
    const { mo, review } = scene;
    const rita = newcomer();
    await reports(rita, "@deleted_reporter");
    rita.leavesTelegram();
    await presses(mo, review, /deleted_reporter/, "Dismiss", "No violation");
    await review.seesText(/Dismissed by Mo[^]*deleted_reporter/);
  });
});

it("no group and no log ever names a reporter, and no rule of calls is broken", () => {
  const ids = scene.sandbox.updates.flatMap(({ update }) =>
    "message" in update && update.message.from?.first_name === "Zebulonia"
      ? [String(update.message.from.id)]
      : [],
  );
  const names = [...canaries, ...new Set(ids)];
  expect(ids.length).toBeGreaterThan(5);
  expect(brokenCallRules(scene.sandbox.calls, { canaries: names })).toEqual([]);
  const output = scene.bot().output();
  expect(names.filter((name) => output.includes(name))).toEqual([]);
  expect(output).not.toMatch(/handler_failed|message_rejected/);
});

import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { asks, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { offers, slow, useVoices } from "../support/voices.ts";

const scene = useScene({ scale: 1, unlimitedPace: 1_000 });
const voices = useVoices(scene);

const read = ({ text }: ShownMessage) => text.replaceAll(/[\u2066-\u2069]/g, "");
const groupOf = (who: Person) => (who === scene.sue ? scene.escalation : scene.review);

/** The prompt for a question of this person on the case. */
async function begins(who: Person, name: string): Promise<ShownMessage> {
  const { code } = await caseNamed(name);
  const before = new Set(
    groupOf(who)
      .sees()
      .map(({ message_id: id }) => id),
  );
  await voices.presses(who, new RegExp(name), "Ask");
  const isPrompt = (m: ShownMessage) =>
    !before.has(m.message_id) && read(m).includes(code) && /What is the question/.test(m.text);
  const all = await groupOf(who).until((now) => now.some(isPrompt));
  const prompt = all.find(isPrompt);
  if (prompt === undefined) throw new Error("What was there is gone");
  return prompt;
}

async function asksReporter(who: Person, name: string, words: string): Promise<ShownMessage> {
  const prompt = await begins(who, name);
  who.in(groupOf(who)).sends(words, { replyTo: prompt });
  await becomes(who, prompt, /Asked\. The answer will come/);
  return prompt;
}

/** The same message of the group, as soon as it says this. */
async function becomes(who: Person, at: ShownMessage, words: RegExp): Promise<ShownMessage> {
  const fits = (m: ShownMessage) => m.message_id === at.message_id && words.test(read(m));
  const found = (await groupOf(who).until((all) => all.some(fits))).find(fits);
  if (found === undefined) throw new Error("What was there is gone");
  return found;
}

async function caseNamed(name: string): Promise<{ id: string; code: string }> {
  const rows = await voices.records.sql<{ id: string; code: string; given: string }[]>`
    select c.id, c.code, r.given from cases c join reports r on r.case_id = c.id`;
  const row = rows.find(({ given }) => given.toLowerCase().includes(name.toLowerCase()));
  return { id: String(row?.id), code: String(row?.code) };
}

async function reported(name: string, label?: string): Promise<{ rita: Person; code: string }> {
  const rita = voices.newcomer();
  const code = await voices.reports(rita, `https://t.me/${name}`, label);
  return { rita, code };
}

// One after the other, as Mo is no administrator for a moment in one of them.
describe("a question of the team", slow, () => {
  it("reaches the reporter, and the answer comes back under a letter, to the card", async () => {
    const { review, mo } = scene;
    const { rita, code } = await reported("asked_first");
    const prompt = await asksReporter(mo, "asked_first", "Which post is it, please?");
    const card = await review.seesText(/asked_first[^]*question was asked, waiting/);
    const asked = await rita.seesText(/The team asks about your report/);
    expect(read(asked)).toContain(code);
    expect(read(asked)).toContain("Which post is it, please?");
    expect(asked.buttons.flat().map(({ text }) => text)).toEqual([
      "Answer",
      "Don't answer",
      "Stop questions",
    ]);
    expect(asked.text).not.toMatch(/Mo\b|C-\w{8}/);
    await taps(rita, /^Answer$/);
    await rita.seesText(/What is your answer/);
    rita.sends("The third one, t.me/night_shop/3");
    await rita.seesText(/Your answer about [^]*went to the team/);
    const told = await review.seesText(/Reporter A · C-\w{8}[^]*The third one/);
    expect(told.replyTo).toBe(card.message_id);
    await becomes(mo, prompt, /Answered, in a reply to the card/);
    await review.until((all) =>
      all.some((m) => m.message_id === card.message_id && !/waiting/.test(m.text)),
    );
    await rita.seesText(/This question is over/);
  });

  it("is asked of whom the moderator chooses, the newest first", async () => {
    const { mo } = scene;
    const { rita } = await reported("asked_of_two");
    const { rita: rolf } = await reported("asked_of_two");
    const prompt = await begins(mo, "asked_of_two");
    expect(read(prompt)).toMatch(/Reporter B/);
    await mo.in(scene.review).presses("Reporter A", { message: prompt }).answer();
    await becomes(mo, prompt, /Reporter A/);
    const { code } = await caseNamed("asked_of_two");
    const isOpened = (m: ShownMessage) => read(m).startsWith(`Mo, your question on ${code}`);
    const opened = (await scene.review.until((all) => all.some(isOpened))).find(isOpened);
    if (opened === undefined) throw new Error("What was there is gone");
    mo.in(scene.review).sends("What did you see first?", { replyTo: opened });
    await rita.seesText(/What did you see first/);
    await scene.review.until((all) => !all.some(isOpened));
    expect(rolf.sees().some(({ text }) => /What did you see first/.test(text))).toBe(false);
    const second = await begins(mo, "asked_of_two");
    expect(read(second)).toMatch(/Reporter B/);
    expect(offers(second, "Reporter A")).toBe(false);
  });

  it("can be declined, and all further ones stopped", async () => {
    const { mo, mia, review } = scene;
    const { rita } = await reported("asked_in_vain");
    await asksReporter(mo, "asked_in_vain", "Are you sure?");
    await rita.seesText(/Are you sure/);
    expect((await (await taps(rita, "Don't answer")).answer()).text).toMatch(/do not answer this/);
    await review.seesText(/Reporter A · [^]*does not answer the question/);
    await asksReporter(mia, "asked_in_vain", "And now?");
    await rita.seesText(/And now/);
    await taps(rita, "Stop questions");
    await review.seesText(/Reporter A · [^]*does not wish to answer, nor to be asked/);
    expect(await voices.presses(mo, /asked_in_vain/, "Ask")).toMatch(/Nobody can be asked now/);
  });

  it("is closed by the team, and an answer that was being written is not sent", async () => {
    const { mo, mia } = scene;
    const { rita } = await reported("asked_and_closed");
    const prompt = await asksReporter(mo, "asked_and_closed", "Still there?");
    expect(await voices.presses(mia, /asked_and_closed/, "Ask")).toMatch(/Nobody can be asked/);
    await rita.seesText(/Still there/);
    await taps(rita, /^Answer$/);
    await rita.seesText(/What is your answer/);
    await mia.in(scene.review).presses("Close the question", { message: prompt }).answer();
    await becomes(mo, prompt, /The question was closed/);
    rita.sends("yes, since Monday");
    await rita.seesText(/That question is over, so nothing was sent/);
    const kept = await voices.records.sql<
      { answer: string | null }[]
    >`select answer from questions`;
    expect(kept.filter(({ answer }) => answer?.includes("Monday"))).toEqual([]);
  });

  it("leaves an unfinished report where it was, and takes words only", async () => {
    const { rita } = await reported("asked_midway", "Terrorism");
    await asksReporter(scene.mo, "asked_midway", "Where exactly?");
    await rita.seesText(/Where exactly/);
    rita.sends("@another_of_rita");
    await taps(rita, "Drugs");
    await asks(rita, "summary");
    const before = await voices.records.draftOf(rita);
    await taps(rita, /^Answer$/);
    await rita.seesText(/What is your answer/);
    const photo = rita.sendsPhoto();
    await rita.seesText(/deleted here and not kept[^]*What is your answer/);
    await rita.until((all) => all.every((m) => m.message_id !== photo.message_id));
    rita.sends("In the second post.");
    await rita.seesText(/went to the team/);
    await asks(rita, "summary");
    expect(await voices.records.draftOf(rita)).toEqual(before);
  });

  it("to somebody who blocked the bot is told to be in vain", async () => {
    const { mo, review } = scene;
    const { rita } = await reported("asked_blocked");
    await asksReporter(mo, "asked_blocked", "Are you there?");
    await rita.seesText(/Are you there/);
    rita.blocks();
    const { code } = await caseNamed("asked_blocked");
    await review.seesText(new RegExp(`Reporter A · ${code}: cannot be reached`));
    expect(await voices.presses(mo, /asked_blocked/, "Ask")).toMatch(/Nobody can be asked now/);
  });

  it("to somebody who is forgotten waits no longer, and the answer of nobody comes", async () => {
    const { mo, review } = scene;
    const { rita } = await reported("asked_forgotten");
    await asksReporter(mo, "asked_forgotten", "Anything else?");
    const asked = await rita.seesText(/Anything else/);
    const { code } = await caseNamed("asked_forgotten");
    rita.sends("/forget");
    await taps(rita, "Yes, forget me");
    await review.seesText(new RegExp(`Reporter A · ${code}: cannot be reached`));
    const data = asked.buttons.flat()[0]?.data ?? "";
    expect((await rita.pressesData(asked, data).answer()).text).toMatch(/question is over/);
  });

  it("is for who may decide there, and takes words in reply only", async () => {
    const { review, mo, tom } = scene;
    const { rita } = await reported("asked_by_whom");
    expect(await voices.presses(tom, /asked_by_whom/, "Ask")).toMatch(/Only moderators/);
    const prompt = await begins(mo, "asked_by_whom");
    tom.in(review).sends("Who are you?", { replyTo: prompt });
    await review.seesText(/Only moderators of this queue/);
    mo.in(review).sendsPhoto({ caption: "this?", replyTo: prompt });
    await review.seesText(/The question has to be a text/);
    mo.in(review).sends("z".repeat(501), { replyTo: prompt });
    await review.seesText(/That has 501 characters/);
    mo.in(review).sends("just talking");
    const denied = await tom.in(review).presses("Do not ask", { message: prompt }).answer();
    expect(denied.text).toMatch(/Only moderators/);
    review.demotes(mo);
    const late = await mo.in(review).presses("Do not ask", { message: prompt }).answer();
    review.promotes(mo);
    expect(late.text).toMatch(/Only moderators/);
    await mo.in(review).presses("Do not ask", { message: prompt }).answer();
    await becomes(mo, prompt, /was not asked/);
    mo.in(review).sends("too late now", { replyTo: prompt });
    await review.seesText(/This question cannot be asked any more/);
    expect(rita.sees().some(({ text }) => /team asks/.test(text))).toBe(false);
  });

  it("is asked by seniors as well, and a decided case takes no answer", async () => {
    const { mo, sue, escalation } = scene;
    const { rita } = await reported("asked_by_senior");
    await voices.presses(mo, /asked_by_senior/, "Escalate", "Drugs");
    await escalation.seesText(/asked_by_senior/);
    await asksReporter(sue, "asked_by_senior", "Any earlier ones?");
    await rita.seesText(/Any earlier ones/);
    await voices.presses(sue, /asked_by_senior/, "Uphold", "List it");
    await rita.seesText(/violation was confirmed/);
    const over = await (await taps(rita, /^Answer$/)).answer();
    expect(over.text).toMatch(/question is over/);
    await rita.seesText(/This question is over/);
  });

  it("on a case that the seniors have by then is answered to them as well", async () => {
    const { mo, review, escalation } = scene;
    const { rita } = await reported("asked_then_escalated");
    await asksReporter(mo, "asked_then_escalated", "Since when?");
    await rita.seesText(/Since when/);
    await voices.presses(mo, /asked_then_escalated/, "Escalate", "Drugs");
    const card = await escalation.seesText(/asked_then_escalated/);
    await taps(rita, /^Answer$/);
    await rita.seesText(/What is your answer/);
    rita.sends("Since last autumn.");
    const told = await escalation.seesText(/Since last autumn/);
    expect(told.replyTo).toBe(card.message_id);
    await review.seesText(/Since last autumn/);
  });
});

it("no group and no log ever names who was asked, and no rule of calls is broken", () => {
  expect(voices.slips("night_shop", "last autumn")).toEqual([]);
});

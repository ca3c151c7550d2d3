import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { asks, begins, getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (languageCode = "en"): Person =>
  scene.sandbox.person({ firstName: "Rita", languageCode });

async function finishes(person: Person): Promise<void> {
  for (const label of ["In a bot", "Drugs", "Submit"]) await taps(person, label);
  await getsReceipt(person);
}

describe.concurrent("words that are sent out of the blue", () => {
  it("are reported as a search term with one tap", async () => {
    const rita = newcomer();
    rita.sends("blue cheap pills");
    await rita.seesText(/Report “\S*blue cheap pills\S*” as a search term/);
    expect(await records.draftOf(rita)).toBeUndefined();
    await taps(rita, "As a search term");
    await asks(rita, "seen_in", /blue cheap pills/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "blue cheap pills" }]);
  });

  it("of somebody in trouble get help lines first, then what the bot takes, and are not kept", async () => {
    const rita = newcomer();
    rita.sends("my daughter is being blackmailed, please help");
    const told = await rita.seesText(/112[^]*What this bot takes/);
    expect(told.buttons[0]?.[0]?.text).toBe("🆘 Help lines");
    expect(told.buttons.flat().map(({ text }) => text)).not.toContain("🔎 As a search term");
    const kept = JSON.stringify(
      await records.sql`select * from screens where chat_id = ${rita.id}`,
    );
    expect(kept).toContain("last_incoming");
    expect(kept).not.toContain("daughter");
    await taps(rita, "Channel, group or message");
    await asks(rita, "subject");
  });

  it("that may be either get both, and are there still after a look at the help lines", async () => {
    const rita = newcomer();
    rita.sends("suicide methods");
    const told = await rita.seesText(/112[^]*Report “\S*suicide methods/);
    expect(told.buttons.flat().map(({ text }) => text)).toEqual([
      "🆘 Help lines",
      "🔎 As a search term",
      "📢 Channel, group or message",
    ]);
    await taps(rita, "Help lines");
    await rita.seesText(/Which country are you in/);
    await taps(rita, "To the start");
    await rita.seesText(/Report “\S*suicide methods/);
    await taps(rita, "As a search term");
    await asks(rita, "seen_in", /suicide methods/);
  });

  it("are not lost where another report is unfinished: that one is asked for", async () => {
    const rita = newcomer();
    rita.sends("blue cheap pills");
    await rita.seesText(/as a search term/);
    rita.sends("@something_else");
    await asks(rita, "category");
  });
});

it("in the question what to report, words become the search term with one tap", async () => {
  const rita = newcomer();
  await begins(rita, "material");
  rita.sends("red cheap pills");
  await asks(rita, "subject", /no link or username/);
  await taps(rita, "As a search term");
  await asks(rita, "seen_in", /red cheap pills/);
  await finishes(rita);
  expect(await records.reportsOf(rita)).toMatchObject([{ given: "red cheap pills" }]);
});

describe("words that answer a question", () => {
  it("make the question above them lose its buttons, also where Telegram refuses that at first", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    const question = await asks(rita, "terms");
    const isOld = ({ message_id }: Record<string, unknown>) =>
      Number(message_id) === question.message_id;
    const method = "editMessageReplyMarkup";
    scene.sandbox.faults.once({ kind: "cutBefore", method, when: isOld });
    scene.sandbox.faults.once({ kind: "tooMany", method, when: isOld });
    rita.sends("typed words");
    await asks(rita, "seen_in");
    const old = () => rita.sees().find((message) => message.message_id === question.message_id);
    await rita.until(() => old()?.buttons.length === 0);
  });
});

it("an admin's made-up words are a test report", async () => {
  scene.admin.sends("quiet lantern biscuits");
  await taps(scene.admin, "As a search term");
  await finishes(scene.admin);
  await scene.review.seesText(/quiet lantern biscuits/);
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { asks, begins, getsReceipt, taps, useRecords, walksTo } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

describe.concurrent("bad input, by name", () => {
  it.each([
    ["4,096 characters", "x".repeat(4096), /Line 1 is too long for a search term: it has 4,096/],
    ["a long third line", `a\nb\n${"x".repeat(257)}`, /Line 3 is too long.*257 characters/],
    ["only zero-width characters", "\u200b\u200d\u2060", /only invisible characters/],
    [
      "eleven terms",
      Array.from({ length: 11 }, (_, n) => `term ${n}`).join("\n"),
      /makes 11 search/,
    ],
  ])("%s for a search term", async (_, words, line) => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sends(words);
    await asks(rita, "terms", line);
    rita.sends("the right words");
    await asks(rita, "seen_in");
  });

  it("a sticker where a term was asked", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sendsSticker();
    await asks(rita, "terms", /answer in words here/);
  });

  it("a note of more than 2,000 characters, then one of exactly as many", async () => {
    const rita = newcomer();
    await walksTo(rita, "material", "details", "@long_note");
    rita.sends("n".repeat(4096));
    await asks(rita, "details", /That has 4,096 characters, and a note can have 2,000/);
    rita.sends("n".repeat(2000));
    await asks(rita, "summary");
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect((await records.reportsOf(rita))[0]?.note).toHaveLength(2000);
  });

  it("eleven links keep the first ten, and say so", async () => {
    const rita = newcomer();
    rita.sends(Array.from({ length: 11 }, (_, n) => `t.me/channel_no_${n}`).join(" "));
    await asks(rita, "category", /Only the first 10 links were kept/);
    for (const label of ["Drugs", "Submit"]) await taps(rita, label);
    expect((await getsReceipt(rita)).codes).toHaveLength(10);
  });

  it("markup, commands and odd characters in a term are shown as they were typed", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sends("<b>bold</b> *x* _y_ `z` \u202Eevil { $count }");
    await taps(rita, "Elsewhere");
    await asks(rita, "category", /<b>bold<\/b> \*x\* _y_ `z` ⟦U\+202E⟧evil { \$count }/);
  });

  it("a picture under words keeps the words", async () => {
    const rita = newcomer();
    rita.sends("@captioned_one");
    await taps(rita, "Drugs");
    await asks(rita, "summary");
    rita.sendsPhoto({ caption: "prices in the third post" });
    await asks(rita, "summary", /was not kept/);
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ note: "prices in the third post" }]);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

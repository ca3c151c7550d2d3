import { expect, it } from "vitest";
import { Chats } from "../../src/pipeline/chats.ts";
import { Pace } from "../../src/pipeline/pace.ts";

/* A send may need a second call to its chat: that has a pace, too. */

it("draws on the pace of its chat and of the bot, and only while something is on its way", () => {
  let nowMs = 0;
  const chats = new Chats({ sinceMs: () => 0, share: 1 }, new Pace(() => nowMs));
  const enters = (chatId: number) =>
    chats.enter({ chatId, priority: 10, urgent: false, counted: true, edits: false }).kind === "in";
  nowMs = 60_000;
  expect(chats.more(8)).toBe(false);
  expect(enters(8)).toBe(true);
  // A person takes three at once, and so do all together.
  expect([chats.more(8), chats.more(8), chats.more(8)]).toEqual([true, true, false]);
  expect(enters(9)).toBe(false);
  nowMs += 200;
  // By now there is one for others, and none for this one.
  expect(chats.more(8)).toBe(false);
  expect(enters(9)).toBe(true);
});

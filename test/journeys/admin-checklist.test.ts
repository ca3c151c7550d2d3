import { expect, it } from "vitest";
import { taps } from "../support/reporting.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene({ setUp: [] });

/** From nothing to the first test report that was decided. Whoever makes it more changes this. */
const mostDeeds = 12;

it("the first admin's checklist ticks itself off until the first test report was decided", async () => {
  const { admin, review, sandbox } = scene;
  admin.sends("/start");
  await admin.seesText(
    /⬜ A private group[^]*⬜ The same[^]*⬜ A test report[^]*⬜ Have somebody else decide it/,
  );
  await taps(admin, "Without a senior team");
  await admin.seesText(/⬜ A private group[^]*➖ The same/);
  await setUpGroup(admin, review, "review");
  await admin.seesText(/✅ A private group/);
  admin.sends("@made_up_words");
  for (const label of ["Fraud and phishing", "Submit"]) await taps(admin, label);
  await admin.seesText(/✅ A test report[^]*⬜ Have somebody else decide it/);
  const mia = sandbox.person({ firstName: "Mia" });
  review.adds(mia, { admin: true });
  for (const label of [/Dismiss/, "No violation"]) await mia.in(review).pressesSoon(label);
  await admin.seesText(/✅ Have somebody else decide it[^]*Everything works/);
  // Commands, links and taps of all of them, the bot's coming into the group among them.
  const deeds = sandbox.updates.filter(
    ({ update }) =>
      "callback_query" in update ||
      ("my_chat_member" in update && update.my_chat_member.chat.type !== "private") ||
      ("message" in update && update.message.text !== undefined),
  );
  expect(deeds.length).toBeGreaterThanOrEqual(8);
  expect(deeds.length).toBeLessThanOrEqual(mostDeeds);
});

it("an admin to whom nothing is left sees no checklist, and what admins do is on the menu", async () => {
  const { admin, sandbox } = scene;
  const sent = admin.sends("/start");
  await admin.seesText(/What did you see/, { after: sent });
  const menus = () =>
    JSON.stringify(sandbox.calls.filter(({ method }) => method === "setMyCommands"));
  await expect.poll(menus).toContain("Figures of the last days");
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

it("no message that follows the database is edited into what it shows already", () => {
  const refused = scene.sandbox.calls.filter(
    ({ method, description = "" }) =>
      method === "editMessageText" && /message is not modified/.test(description),
  );
  expect(refused).toEqual([]);
});

import { expect, it } from "vitest";
import { taps } from "../support/reporting.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene({ setUp: [] });

it("the first admin's checklist ticks itself off until the first test report was decided", async () => {
  const { admin, review } = scene;
  admin.sends("/start");
  await admin.seesText(/⬜ A private group[^]*⬜ The same[^]*⬜ A test report[^]*⬜ Decide/);
  await taps(admin, "Without a senior team");
  await admin.seesText(/⬜ A private group[^]*➖ The same/);
  await setUpGroup(admin, review, "review");
  await admin.seesText(/✅ A private group/);
  admin.sends("@made_up_words");
  for (const label of ["Fraud and phishing", "Skip", "Submit"]) await taps(admin, label);
  await admin.seesText(/✅ A test report[^]*⬜ Decide/);
  // Nobody decides what they reported themselves.
  const mo = scene.sandbox.person({ firstName: "Mo" });
  review.adds(mo);
  review.promotes(mo);
  const decider = mo.in(review);
  for (const label of [/Dismiss/, "No violation"]) await decider.pressesSoon(label);
  await admin.seesText(/✅ Decide it[^]*Everything works/);
});

it("an admin to whom nothing is left sees no checklist, and what admins do is on the menu", async () => {
  const { admin, sandbox } = scene;
  const sent = admin.sends("/start");
  await admin.seesText(/What did you see/, { after: sent });
  const menus = sandbox.calls.filter(({ method }) => method === "setMyCommands");
  expect(JSON.stringify(menus)).toContain("Figures of the last days");
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});

it("no message that follows the database is edited into what it shows already", () => {
  const refused = scene.sandbox.calls.filter(
    ({ method, description = "" }) =>
      method === "editMessageText" && /message is not modified/.test(description),
  );
  expect(refused).toEqual([]);
});

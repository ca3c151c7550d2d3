import { expect, it } from "vitest";
import { useScene } from "../support/scene.ts";

const scene = useScene();

it("takes a search term from the first message to the reporter's answer", async () => {
  const { sandbox, review, mo } = scene;
  const rita = sandbox.person({ firstName: "Rita" });
  rita.sends("/start");
  await rita.pressesSoon("Search term");
  await rita.seesText(/Which words/);
  rita.sends("blue starfish tablets");
  await rita.pressesSoon("Telegram search");
  await rita.pressesSoon("Drugs");
  await rita.pressesSoon("Submit");
  const receipt = await rita.seesText(/has been received/);
  expect(receipt.text).toMatch(/R-[0-9A-HJKMNP-TV-Z]{8}/);

  const card = await review.seesText(/blue starfish tablets/);
  expect(card.text).toContain("1 report by 1 person");
  expect(card.text).not.toContain("Rita");
  await mo.in(review).pressesSoon("Dismiss");
  const press = await mo.in(review).pressesSoon("No violation");
  expect((await press.answer()).text).toMatch(/You dismissed C-/);
  await review.seesText(/Dismissed by Mo/);
  await rita.seesText(/no violation was found/);
});

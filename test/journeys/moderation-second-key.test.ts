import { expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { cardWith, pressOn } from "../support/card-hand.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene({ setUp: ["review"] });
const desk = useCaseDesk(scene);

const graveCase = (term: string) =>
  desk.files({
    by: scene.sandbox.person().id,
    subject: termOf(term),
    category: "child_abuse",
  });

const presses = (person: Person, words: string, label: string) =>
  pressOn(person, scene.review, words, label);

const look = (words: string) => {
  const card = scene.review.sees().findLast(({ text }) => text.includes(words));
  return { text: card?.text, buttons: card?.buttons.flat().map(({ text }) => text) };
};

it("a dismissal waits for a second person, who sees nothing of the first one's vote", async () => {
  const { mo, mia, review } = scene;
  const id = await graveCase("grey heron");
  await review.seesText("grey heron");
  const before = look("grey heron");
  expect(before.buttons).toEqual([
    "⬆ Escalate",
    "✖ Dismiss (needs two)",
    "✋ Take",
    "❓ Ask",
    "⋯ More",
  ]);
  await presses(mo, "grey heron", "Dismiss");
  const choosing = await review.seesText(/grey heron[^]*Somebody is choosing/);
  expect(choosing.text).not.toContain("Mo");
  expect(await presses(mo, "grey heron", "No violation")).toMatch(/^Kept.*somebody else/);
  await presses(mo, "grey heron", "Dismiss");
  expect(await presses(mo, "grey heron", "Gone")).toMatch(/^Kept/);
  await cardWith(review, "grey heron", "needs two");
  expect(look("grey heron")).toEqual(before);
  expect((await desk.case(id)).status).toBe("open");

  await presses(mia, "grey heron", "Dismiss");
  expect(await presses(mia, "grey heron", "No violation")).toMatch(/^You dismissed/);
  await review.seesText(/Dismissed by [^]*Mia \+ Mo[^]*grey heron/);
  expect((await desk.case(id)).status).toBe("dismissed");
});

it("one of the two can take it back, and both votes are void then", async () => {
  const { mo, mia, review } = scene;
  const id = await graveCase("white heron");
  for (const person of [mo, mia]) {
    await presses(person, "white heron", "Dismiss");
    await presses(person, "white heron", "No violation");
  }
  await review.seesText(/Dismissed by [^]*Mia \+ Mo[^]*white heron/);
  expect(await presses(mo, "white heron", "Undo")).toMatch(/^Undone/);
  await presses(mia, "white heron", "Dismiss");
  expect(await presses(mia, "white heron", "No violation")).toMatch(/^Kept/);
  expect((await desk.case(id)).status).toBe("open");
});

it("a vote of somebody who left the group meanwhile does not count, and nothing shows that", async () => {
  const { mo, mia, admin, review } = scene;
  const id = await graveCase("blue heron");
  await presses(mo, "blue heron", "Dismiss");
  expect(await presses(mo, "blue heron", "No violation")).toMatch(/^Kept/);
  await cardWith(review, "blue heron", "needs two");
  const before = look("blue heron");
  review.removes(mo, { by: admin });
  await presses(mia, "blue heron", "Dismiss");
  expect(await presses(mia, "blue heron", "No violation")).toMatch(/^Kept/);
  await cardWith(review, "blue heron", "needs two");
  expect(look("blue heron")).toEqual(before);
  expect((await desk.case(id)).status).toBe("open");
  review.adds(mo, { by: admin, admin: true });
  await presses(mo, "blue heron", "Dismiss");
  expect(await presses(mo, "blue heron", "Gone"), "the second of two now").toMatch(
    /^You dismissed/,
  );
});

it("whoever disagrees passes it on to the seniors, and the vote is void", async () => {
  const { mo, mia, review } = scene;
  const id = await graveCase("black heron");
  await presses(mo, "black heron", "Dismiss");
  await presses(mo, "black heron", "No violation");
  await presses(mia, "black heron", "Escalate");
  await presses(mia, "black heron", "Child sexual abuse");
  const settled = await review.seesText(/Escalated by [^]*Mia[^]*black heron/);
  expect(settled.text).not.toContain("Mo");
  expect((await desk.case(id)).status).toBe("escalated");
});

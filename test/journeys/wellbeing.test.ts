import { expect, it } from "vitest";
import { pressOn } from "../support/card-hand.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const read = (text = "") => text.replaceAll(/[\u2066-\u2069]/g, "");

it("on a hard day others are asked first, a second press counts, and the group learns nothing", async () => {
  const { mo, tom, review } = scene;
  await desk.files({ by: scene.sandbox.person().id, subject: termOf("amber wren drops") });
  tom.sends("/wellbeing");
  await tom.seesText(/for people who work on cases/);
  await pressOn(mo, review, "amber wren", "Take");
  await pressOn(mo, review, "amber wren", "Let go");
  mo.sends("/wellbeing");
  await mo.seesText(
    /Of the gravest, within 16 hours: 0 of 20[^]*Hard day: no[^]*Left out: nothing/,
  );
  await mo.pressesSoon("Leave out categories");
  await mo.pressesSoon("Cruelty to animals");
  await mo.pressesSoon("✓ Cruelty to animals");
  await mo.pressesSoon("Fraud and phishing");
  await mo.pressesSoon("◀ Back");
  await mo.seesText(/Left out: Fraud and phishing/);
  await mo.pressesSoon("🌧 Hard day");
  await mo.seesText(/Hard day: until/);
  const card = (await review.seesText("amber wren")).text;
  expect(read(await pressOn(mo, review, "amber wren", "Take"))).toMatch(
    /^Today is a hard day, so others are asked first/,
  );
  expect((await review.seesText("amber wren")).text).toBe(card);
  expect(read(await pressOn(mo, review, "amber wren", "Take"))).toMatch(/^It is yours for 20 min/);
  await mo.pressesSoon("☀️ Ready again");
  await mo.seesText(/Hard day: no/);
  const inGroup = review.sees().map(({ text }) => read(text));
  expect(inGroup.filter((text) => /hard day|left out|asked first/i.test(text))).toEqual([]);
});

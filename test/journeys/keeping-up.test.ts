import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);
const hourMs = 3_600_000;
const soon = { withinMs: 15_000 };

it("a queue shows a few cards, counts the rest, and hears when time runs out; so do the seniors", async () => {
  const { mo, tom, review, escalation, sandbox } = scene;
  await desk.sets("cards_at_once", 2);
  for (const term of ["amber rail", "birch mast", "coral pond", "denim kite"]) {
    await desk.files({ by: sandbox.person().id, subject: termOf(`${term} drops`) });
  }
  await review.seesText(/birch mast/, soon);
  await desk.forward(11_000);
  const digest = await review.seesText(/2 more cases wait here without a card/, soon);
  expect(review.sees().some(({ text }) => text.includes("coral pond"))).toBe(false);
  const refused = await tom.in(review).presses("Bring the next 2", { message: digest }).answer();
  expect(refused.text).toMatch(/Only moderators of this queue/);
  mo.in(review).presses("Bring the next 2", { message: digest });
  await review.seesText(/coral pond/, soon);
  await review.seesText(/denim kite/, soon);
  await desk.forward(11_000);
  await review.seesText(/No more cases wait here without a card/, soon);

  await desk.forward(18.1 * hourMs);
  await review.seesText(/is handled on another card/, soon);
  const near = await review.seesText(/4 cases here are near their target/, soon);
  mo.in(review).presses("Near their target", { message: near });
  await review.seesText(/Near their target: 4\n/, soon);

  await desk.forward(6 * hourMs);
  await escalation.seesText(/cases? of [^]* past (its|their) target/, soon);
});

import { expect, it } from "vitest";
import { pressOn } from "../support/card-hand.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const read = (text = "") => text.replaceAll(/[\u2066-\u2069]/g, "");

it("who takes a case has it, and it is handed over to a colleague", async () => {
  const { mo, mia, review } = scene;
  await desk.files({ by: scene.sandbox.person().id, subject: termOf("ivory heron drops") });
  await pressOn(mo, review, "ivory heron", "Take");
  expect(read((await review.seesText(/ivory heron[^]*has it until/)).text)).toMatch(/🙋 Mo has it/);
  expect(read(await pressOn(mia, review, "ivory heron", "Dismiss"))).toMatch(
    /^Mo has it for (20|19) more min/,
  );
  await pressOn(mo, review, "ivory heron", "Let go");
  await pressOn(mia, review, "ivory heron", "Take");
  await pressOn(mia, review, "ivory heron", "More");
  await pressOn(mia, review, "ivory heron", "Hand over");
  const offered = await review.seesText(/ivory heron[^]*is choosing who gets it/);
  expect(offered.buttons.flat().map(({ text }) => read(text))).toEqual(["◀ Back"]);
});

it("details come to the presser alone, by a link until the bot may write to them", async () => {
  const { mo, tom, review, sandbox } = scene;
  const ann = sandbox.person({ firstName: "Canary" });
  await desk.files({ by: ann.id, subject: termOf("coral ibis drops"), note: "seen on Monday" });
  await desk.files({ by: sandbox.person().id, subject: termOf("CORAL ibis drops") });
  await review.seesText(/coral ibis[^]*2 reports/);
  await pressOn(mo, review, "coral ibis", "More");
  const card = await review.seesText(/coral ibis[^]*is choosing what to do/);
  const press = mo.in(review).presses("Details", { message: card });
  const { url } = await press.answer();
  expect(url).toMatch(/^https:\/\/t\.me\/\w+\?start=d/);
  tom.follows(url ?? "");
  expect((await tom.seesText(/details are for the team/)).text).not.toContain("ibis");
  mo.follows(url ?? "");
  const details = await mo.seesText(/coral ibis/);
  expect(read(details.text)).toContain("As it was reported: CORAL ibis drops, coral ibis drops");
  expect(details.text).toContain("seen on Monday");
  expect(details.text).toContain("Nothing was decided yet.");
  expect(details.protected).toBe(true);
  expect(JSON.stringify(details)).not.toMatch(new RegExp(`Canary|${ann.id}`));
  const again = await mo.in(review).presses("Details", { message: card }).answer();
  expect(again.text).toMatch(/^Sent to you in private/);
});

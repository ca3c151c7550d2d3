import { expect, it } from "vitest";
import { readForward } from "../../src/domain/subjects/subject-origins.ts";
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

it("a reply to a card is a note of the team, counted on the card and shown in the details", async () => {
  const { mo, tom, review } = scene;
  await desk.files({ by: scene.sandbox.person().id, subject: termOf("slate gull drops") });
  const card = await review.seesText("slate gull");
  mo.in(review).sends("I know this seller", { replyTo: card });
  await review.seesText(/slate gull[^]*📝 1 note of the team/);
  await review.seesText(/Noted on C-/);
  tom.in(review).sends("me too", { replyTo: card });
  await review.seesText(/Only moderators of this queue/);
  mo.sends("/start");
  await mo.seesText(/What did you see/, { withinMs: 10_000 });
  await pressOn(mo, review, "slate gull", "More");
  await pressOn(mo, review, "slate gull", "Details");
  const details = await mo.seesText(/slate gull[^]*Notes of the team/, { withinMs: 10_000 });
  expect(read(details.text)).toMatch(/📝 Mo, .*: I know this seller/);
  expect(JSON.stringify(review.sees().filter(({ from }) => from === "bot"))).not.toContain(
    "seller",
  );
});

it("a case is called something else, and goes up in another one by its code", async () => {
  const { mo, review } = scene;
  const subject = termOf("olive crane drops");
  const gone = await desk.files({ by: scene.sandbox.person().id, subject });
  const stays = await desk.files({
    by: scene.sandbox.person().id,
    subject: termOf("umber finch pills"),
  });
  const { code } = await desk.case(stays);
  await pressOn(mo, review, "olive crane", "More");
  await pressOn(mo, review, "olive crane", "Category");
  await pressOn(mo, review, "olive crane", "Weapons");
  await review.seesText(/Weapons[^]*olive crane/);
  await pressOn(mo, review, "olive crane", "More");
  await pressOn(mo, review, "olive crane", "Merge");
  const card = await review.seesText(/olive crane[^]*reply to this card with its code/);
  mo.in(review).sends(code.toLowerCase(), { replyTo: card });
  const left = await review.seesText(/Merged into C-[^]*olive crane/);
  expect(left.buttons.flat().map(({ text }) => text)).toEqual(["⏭ Next case"]);
  await review.seesText(/Weapons[^]*umber finch pills[^]*with it: [^]*olive crane[^]*2 reports/);
  expect(await desk.case(gone)).toMatchObject({ status: "merged", mergedInto: stays });
});

it("the cases of one channel are listed and decided together, each with its own card", async () => {
  const { mo, mia, review, sandbox } = scene;
  const chat = { id: -1_001_000_000_777, type: "channel", title: "Fish", username: "teal_shop" };
  const ids = [];
  for (const message_id of [1, 2]) {
    const reading = readForward({ type: "channel", chat, message_id });
    if (reading.kind !== "subject") throw new Error("a channel does not hide");
    ids.push(await desk.files({ by: sandbox.person().id, subject: reading.subject }));
  }
  await pressOn(mo, review, "t.me/teal_shop/1", "More");
  await pressOn(mo, review, "t.me/teal_shop/1", "All 2 of this channel");
  const list = await review.seesText(/Decide these 2 together\?[^]*teal_shop\/1[^]*teal_shop\/2/);
  await mia.in(review).presses("✖ Gone", { message: list }).answer();
  await review.seesText(/Mia dismissed 2 cases: Gone/);
  for (const id of ids) {
    const { code } = await desk.case(id);
    await review.seesText(new RegExp(`${code}[^]*Dismissed by Mia[^]*Gone`));
  }
});

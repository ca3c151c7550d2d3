import { expect, it } from "vitest";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { CaseId } from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

async function cardOf(term: string, by = scene.sandbox.person().id) {
  const id: CaseId = await desk.files({ by, subject: termOf(term) });
  const { code } = await desk.case(id);
  // Cards of similar terms name it, too.
  return { id, card: await scene.review.seesText(new RegExp(`^.*${code}`)) };
}

const labels = (shown: ShownMessage | undefined) =>
  shown?.buttons.flatMap((row) => row.map((button) => button.text)) ?? [];

/** Waits until the card looks as it should. */
async function cardBecomes(card: ShownMessage, fits: (now: ShownMessage) => boolean) {
  const found = await scene.review.until((all) =>
    all.some((shown) => shown.message_id === card.message_id && fits(shown)),
  );
  const now = found.find((shown) => shown.message_id === card.message_id);
  if (now === undefined) throw new Error("the card is gone");
  return now;
}

const grounds = [
  "No violation",
  "Not enough to go on",
  "Gone",
  "Duplicate",
  "Not our scope",
  "💬 Add a sentence",
  "◀ Back",
];

it("Dismiss asks for a ground, and Back leads back", async () => {
  const { card } = await cardOf("amber fox one");
  const mo = scene.mo.in(scene.review);
  mo.presses("Dismiss", { message: card });
  const open = await cardBecomes(card, (now) => labels(now).includes("Gone"));
  expect(labels(open)).toEqual(grounds);
  expect(open.text).toMatch(/Mo.* is choosing a ground/);
  mo.presses("Back", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("✖ Dismiss"));
});

it("Escalate asks whether the category is right, and takes another one", async () => {
  const { id, card } = await cardOf("amber fox two");
  const mo = scene.mo.in(scene.review);
  mo.presses("Escalate", { message: card });
  const asked = await cardBecomes(card, (now) => labels(now).includes("Other category…"));
  expect(labels(asked)).toEqual(["Drugs", "Other category…", "◀ Back"]);
  mo.presses("Other category", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("Weapons"));
  const press = mo.presses("Weapons", { message: card });
  expect((await press.answer()).text).toMatch(/^You escalated C-\w+/);
  await scene.review.seesText(/Escalated by Mo[^]*Weapons[^]*amber fox two/);
  expect(await desk.case(id)).toMatchObject({ status: "escalated", category: "weapons" });
});

it("a choice that nobody makes is taken from the card after a minute", async () => {
  const { card } = await cardOf("amber fox three");
  scene.mo.in(scene.review).presses("Dismiss", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("Gone"));
  await desk.forward(61_000);
  const back = await cardBecomes(card, (now) => labels(now).includes("✖ Dismiss"));
  expect(back.text).not.toContain("is choosing");
});

it("a choice opened by one can be made by another, and the first hears of it", async () => {
  const { card } = await cardOf("amber fox four");
  scene.mo.in(scene.review).presses("Dismiss", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("Gone"));
  const first = scene.mia.in(scene.review).presses("Gone", { message: card });
  const second = scene.mo.in(scene.review).presses("Duplicate", { message: card });
  expect((await first.answer()).text).toMatch(/^You dismissed/);
  const told = await second.answer();
  expect(told.alert).toBe(true);
  expect(told.text).toMatch(/Mia.* dismissed this 1 second ago \(Gone\)\./);
});

it("the maker can undo for ten minutes, nobody else can, and then the button is gone", async () => {
  const { id, card } = await cardOf("amber fox five");
  const mo = scene.mo.in(scene.review);
  const mia = scene.mia.in(scene.review);
  mo.presses("Dismiss", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("Gone"));
  mo.presses("Gone", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("Undo"));
  const another = await mia.presses("Undo", { message: card }).answer();
  expect(another.text).toMatch(/Only .*Mo.* can undo/);
  expect((await mo.presses("Undo", { message: card }).answer()).text).toMatch(/^Undone/);
  const open = await cardBecomes(card, (now) => labels(now).includes("✖ Dismiss"));
  expect(open.text).toMatch(/Reopened by .*Mo/);

  mo.presses("Dismiss", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("Gone"));
  mo.presses("Gone", { message: card });
  const settled = await cardBecomes(card, (now) => labels(now).includes("Undo"));
  const undo = settled.buttons.flat().find((button) => button.text === "Undo")?.data ?? "";
  await desk.forward(10 * 60_000 + 2_000);
  await cardBecomes(card, (now) => now.buttons.length === 0);
  const late = await mo.pressesData(card, undo).answer();
  expect(late.text).toMatch(/can be undone for 10 minutes/);
  expect((await desk.case(id)).status).toBe("dismissed");
});

it("a dismissed case that others report counts, or is open again when its ground asks for it", async () => {
  const { card, id } = await cardOf("amber fox six");
  const mo = scene.mo.in(scene.review);
  const dismissed = async (ground: string) => {
    mo.presses("Dismiss", { message: card });
    await cardBecomes(card, (now) => labels(now).includes(ground));
    await mo.presses(ground, { message: card }).answer();
    await cardBecomes(card, (now) => /Dismissed/.test(now.text));
  };
  await dismissed("No violation");
  await desk.files({ by: scene.sandbox.person().id, subject: termOf("amber fox six") });
  expect((await desk.case(id)).status).toBe("dismissed");
  mo.presses("Undo", { message: card });
  await cardBecomes(card, (now) => labels(now).includes("✖ Dismiss"));
  await dismissed("Not enough to go on");
  await desk.files({ by: scene.sandbox.person().id, subject: termOf("amber fox six") });
  const again = await cardBecomes(card, (now) => labels(now).includes("✖ Dismiss"));
  expect(again.text).toMatch(/Reopened by the bot/);
  expect(again.text).toContain("3 reports by 3 people");
});

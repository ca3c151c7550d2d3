import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const read = (text = "") => text.replaceAll(/[\u2066-\u2069]/g, "");
const terms = [
  "amber rail",
  "birch mast",
  "coral pond",
  "denim kite",
  "ecru lamp",
  "fawn gate",
  "grey moth",
];

it("/queue lists what waits, the gravest first, and leads to the cards", async () => {
  const { mo, tom, review, sandbox } = scene;
  for (const term of terms) {
    const category = term === "coral pond" ? "child_abuse" : "drugs";
    await desk.files({ by: sandbox.person().id, subject: termOf(`${term} drops`), category });
  }
  const grave = await review.seesText(/coral pond/);
  await review.until((all) => terms.every((term) => all.some(({ text }) => text.includes(term))), {
    withinMs: 15_000,
  });
  mo.in(review).sends("/queue");
  const list = await review.seesText(/Waiting here: 7 · 1 of 2/, { withinMs: 10_000 });
  const lines = read(list.text).split("\n");
  expect(lines).toHaveLength(7);
  expect(lines[1]).toMatch(/^🔴 C-\w{8} · 🔎 coral pond drops · /);
  expect(list.entities.find(({ type }) => type === "text_link")).toMatchObject({
    url: expect.stringMatching(new RegExp(`^https://t\\.me/c/\\d+/${grave.message_id}$`)),
  });
  tom.in(review).presses("After", { message: list });
  mo.in(review).presses("After", { message: list });
  const second = await review.seesText(/Waiting here: 7 · 2 of 2/, { withinMs: 10_000 });
  expect(second.message_id).toBe(list.message_id);
  await desk.forward(90 * 60_000);
  mo.in(review).presses("Overdue", { message: second });
  const late = await review.seesText(/Overdue: 1\n/, { withinMs: 10_000 });
  expect(read(late.text)).toMatch(/🔴 C-\w{8} ⏰ 🔎 coral pond/);
  await review.seesText(/overdue[^]*coral pond drops/, { withinMs: 10_000 });
  tom.in(review).sends("/queue");
  await review.seesText(/Only moderators of this queue/, { withinMs: 10_000 });
});

it("/case leads to the card of a code, and says nothing of it elsewhere", async () => {
  const { mo, sue, review, escalation, sandbox } = scene;
  const id = await desk.files({ by: sandbox.person().id, subject: termOf("hazel wren pills") });
  const card = await review.seesText(/hazel wren pills/);
  const { code } = await desk.case(id);
  mo.in(review).sends(`/case ${code.toLowerCase()}`);
  const found = await review.seesText(/It waits for the moderators\./, { withinMs: 10_000 });
  expect(found.text).toContain("hazel wren");
  expect(found.replyTo).toBe(card.message_id);
  expect(found.buttons.flat()[0]?.data).toMatch(new RegExp(`/${card.message_id}$`));
  sue.in(escalation).sends(`/case ${code}`);
  const there = await escalation.seesText(/no card in this group/, { withinMs: 10_000 });
  expect(there.text).not.toContain("hazel");
  mo.in(review).presses("Dismiss", { message: card });
  await mo.in(review).pressesSoon("No violation");
  await review.seesText(/Dismissed by/);
  sue.in(escalation).sends(`/case ${code}`);
  await escalation.seesText(/It was dismissed/);
  await sue.in(escalation).pressesSoon("Reopen");
  await review.seesText(/hazel wren[^]*Reopened by ⁨?Sue/);
  mo.in(review).sends("/case C-00000000");
  await review.seesText(/no case with that code/, { withinMs: 10_000 });
  mo.in(review).sends("/case");
  await review.seesText(/send the code of a case/, { withinMs: 10_000 });
  mo.sends(`/case ${code}`);
  await mo.seesText(/works in the groups to which cases go/, { withinMs: 10_000 });
});

it("what /queue and /case named in the group is taken away after a day, whatever page was turned to", async () => {
  const { mo, review, sandbox } = scene;
  const id = await desk.files({ by: sandbox.person().id, subject: termOf("ivory quay drops") });
  await review.seesText(/ivory quay drops/);
  const { code } = await desk.case(id);
  const asked = mo.in(review).sends("/queue");
  const list = await review.seesText(/Waiting here/, { after: asked });
  mo.in(review).presses("After", { message: list });
  await review.seesText(/Waiting here: \d+ · 2 of/, { after: asked });
  const wanted = mo.in(review).sends(`/case ${code}`);
  const found = await review.seesText(/It waits for the moderators\./, { after: wanted });
  expect(found.text).toContain("ivory quay");
  await desk.forward(12 * 3_600_000);
  const again = mo.in(review).sends("/queue");
  const later = await review.seesText(/Waiting here/, { after: again });
  await desk.forward(13 * 3_600_000);
  const standsAt = (at: { message_id: number }) =>
    review.sees().find(({ message_id }) => message_id === at.message_id);
  await expect.poll(() => standsAt(list)?.text).toMatch(/This list was taken away after a day/);
  await expect.poll(() => standsAt(found)?.text).toMatch(/What stood here was taken away/);
  expect(standsAt(list)?.buttons).toEqual([]);
  expect(standsAt(later)?.text).toContain("Waiting here");
});

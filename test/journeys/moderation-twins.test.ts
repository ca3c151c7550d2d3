import { describe, expect, it } from "vitest";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const withWords = (words: string) => (all: ShownMessage[]) =>
  all.filter(({ text }) => text.includes(words));

/** Files a report and waits for as many cards of it. */
async function cardsOf(term: string, count: number): Promise<ShownMessage[]> {
  await desk.files({ by: scene.sandbox.person().id, subject: termOf(term) });
  const find = withWords(term);
  return find(await scene.review.until((all) => find(all).length === count));
}

/** The next send of that text to the review group fails in that way. */
function failing(kind: "cutAfter" | "cutBefore" | "serverError", term: string, times = 1): void {
  scene.sandbox.faults.once({
    kind,
    method: "sendMessage",
    times,
    when: (params) =>
      params["chat_id"] === scene.review.id && String(params["text"]).includes(term),
  });
}

describe("when nobody knows whether a card arrived", () => {
  it("it is sent again, and a press on the unknown copy settles both", async () => {
    failing("cutAfter", "copper heron");
    const [unknown, known] = await cardsOf("copper heron", 2);
    if (unknown === undefined || known === undefined) throw new Error("no two cards");
    const mo = scene.mo.in(scene.review);
    await mo.presses("Dismiss", { message: unknown }).answer();
    const find = withWords("copper heron");
    await scene.review.until((all) =>
      find(all).every(({ buttons }) => buttons.flat().some(({ text }) => text === "Gone")),
    );
    expect((await mo.presses("Gone", { message: unknown }).answer()).text).toMatch(
      /^You dismissed/,
    );
    const settled = await scene.review.until((all) =>
      find(all).every(({ text }) => text.includes("Dismissed")),
    );
    expect(find(settled).map(({ message_id }) => message_id)).toEqual([
      unknown.message_id,
      known.message_id,
    ]);
  });

  it("a press on the known copy decides, and the other one's press is told who did", async () => {
    failing("cutAfter", "silver heron");
    const [unknown, known] = await cardsOf("silver heron", 2);
    if (unknown === undefined || known === undefined) throw new Error("no two cards");
    await scene.mo.in(scene.review).presses("Dismiss", { message: known }).answer();
    await scene.mo
      .in(scene.review)
      .pressesSoon("Gone")
      .then((press) => press.answer());
    const late = await scene.mia.in(scene.review).presses("Dismiss", { message: unknown }).answer();
    expect(late.text).toMatch(/Mo.* dismissed this .* ago \(Gone\)/);
    const find = withWords("silver heron");
    await scene.review.until((all) => find(all).every(({ text }) => text.includes("Dismissed")));
  });

  it.each(["cutBefore", "serverError"] as const)(
    "a card that did not arrive is there once in the end: %s",
    async (kind) => {
      failing(kind, `${kind} heron`, 2);
      await cardsOf(`${kind} heron`, 1);
    },
  );

  it("no more copies exist than sends whose outcome was unknown, and one", async () => {
    failing("cutAfter", "golden heron", 2);
    await cardsOf("golden heron", 3);
    const [row] = await desk.sql`
      select unknowns from outbox where key = (select key from outbox o
        join cases c on o.key = 'card:review:' || c.id join subjects s on s.id = c.subject_id
        where s.display = 'golden heron')`;
    expect(row?.["unknowns"]).toBe(2);
  });
});

it("a card that somebody deleted is posted again with the next change", async () => {
  const [card] = await cardsOf("lost heron", 1);
  if (card === undefined) throw new Error("no card");
  scene.mo.in(scene.review).deletes(card);
  const [again] = await cardsOf("lost heron", 1);
  expect(again?.message_id).toBeGreaterThan(card.message_id);
  expect(again?.text).toContain("2 reports by 2 people");
});

it("a deleted card's late press still decides, as the case is what counts", async () => {
  const [card] = await cardsOf("ghost heron", 1);
  const data = card?.buttons.flat().find(({ text }) => text.includes("Dismiss"))?.data ?? "";
  if (card === undefined) throw new Error("no card");
  scene.mo.in(scene.review).deletes(card);
  const mo = scene.mo.in(scene.review);
  await mo.pressesData(card, data).answer();
  const again = await scene.review.seesText("ghost heron", { after: card });
  await scene.review.until((all) =>
    all.some((now) => now.message_id === again.message_id && now.buttons.length > 2),
  );
  const told = await mo.presses("Gone", { message: again }).answer();
  expect(told.text).toMatch(/^You dismissed/);
});

it("429 rests that destination only", async () => {
  // Long against what somebody else's answer takes, also on a slow machine.
  const restS = 6;
  scene.sandbox.faults.once({
    kind: "tooMany",
    method: "sendMessage",
    retryAfterS: restS,
    when: (params) => params["chat_id"] === scene.review.id,
  });
  const began = performance.now();
  const arriving = cardsOf("patient heron", 1);
  await expect.poll(() => parked()).toBe(true);
  const rita = scene.sandbox.person();
  rita.sends("/start");
  await rita.seesText("Searchlight");
  expect(scene.review.sees().filter(({ text }) => text.includes("patient heron"))).toEqual([]);
  await arriving;
  expect(performance.now() - began).toBeGreaterThan(restS * 1_000 - 100);

  function parked(): boolean {
    return scene.sandbox.calls.some((call) => call.errorCode === 429 && call.injected === true);
  }
});

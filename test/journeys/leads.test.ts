import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { asks, getsReceipt, taps, walksTo } from "../support/reporting.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const read = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

it("links to results in a note of a search term are on the card, as code, and no cases", async () => {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  const note = "the first are https://t.me/lead_fish/5 and @lead_whale";
  await reportsTerm(rita, "silver squid pills", { note });
  const card = await scene.review.seesText(/silver squid pills[^]*Results seen/);
  expect(read(card.text)).toContain(
    "📍 Telegram search · 🔗 Results seen: t.me/lead_fish/5, @lead_whale\n",
  );
  const code = card.entities
    .filter(({ type }) => type === "code")
    .map(({ offset, length }) => read(card.text.slice(offset, offset + length)));
  expect(code).toEqual(expect.arrayContaining(["t.me/lead_fish/5", "@lead_whale"]));
  const opening = card.entities.filter(({ type }) =>
    ["url", "mention", "text_link"].includes(type),
  );
  expect(opening).toEqual([]);
  const subjects = await desk.sql`select 1 from subjects where display like '%lead_%'`;
  expect(subjects).toEqual([]);
});

it("a card names the four results that most people saw, each once, and counts the rest", async () => {
  const subject = termOf("golden squid pills");
  const files = (...leads: string[]) =>
    desk.files({ by: scene.sandbox.person().id, subject, leads });
  const caseId = await files("@fish_a", "@fish_b", "@fish_c");
  await files("@fish_d", "@fish_e", "@fish_f");
  await files("@fish_f", "@fish_a");
  const card = await scene.review.seesText(/golden squid pills[^]*3 reports by 3 people/);
  expect(read(card.text)).toMatch(
    /Results seen: (@fish_a, @fish_f|@fish_f, @fish_a), @fish_b, @fish_c and 2 more/,
  );
  await desk.sql`
    update reports set withdrawn_at = app_now() where id = (
      select id from reports where case_id = ${caseId} order by created_at limit 1)`;
  await files("@fish_g");
  await files("@fish_h");
  const after = await scene.review.seesText(/golden squid pills[^]*4 reports by 4 people/);
  expect(read(after.text)).not.toContain("@fish_b");
});

it("the language of a search is said from the summary by who wants to, and stands on the card", async () => {
  const [rita, rolf] = [scene.sandbox.person(), scene.sandbox.person()];
  await walksTo(rita, "search_term", "search_language", "amber squid pills");
  await taps(rita, /^Indonesian$/);
  await asks(rita, "summary", /In a bot \(Indonesian\)/);
  await taps(rita, "Language");
  await taps(rita, "Back");
  await asks(rita, "summary", /In a bot \(Indonesian\)/);
  await taps(rita, "Language");
  await taps(rita, "Another, or not sure");
  await asks(rita, "summary", /Where: In a bot\n/);
  await taps(rita, "Language");
  await taps(rita, /^Russian$/);
  await taps(rita, "Submit");
  await getsReceipt(rita);
  await scene.review.seesText(/amber squid pills[^]*📍 In a bot · searched in: Russian\n/);
  await desk.files({
    by: rolf.id,
    subject: termOf("amber squid pills"),
    seenIn: "bot",
    searchLanguage: "uz",
  });
  await scene.review.seesText(/amber squid pills[^]*searched in: Russian, Uzbek/);
});

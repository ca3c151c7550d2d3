import { describe, expect, it } from "vitest";
import { screenText } from "telegram-sandbox/messages/screen";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const cardsWith = (words: string) =>
  scene.review.sees().filter((shown) => shown.text.includes(words));
const labels = (shown: ShownMessage) =>
  shown.buttons.map((row) => row.map((button) => button.text));
const read = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** What stands behind a mark of a kind, by the entities. */
const marked = (shown: ShownMessage, type: string) =>
  shown.entities
    .filter((entity) => entity.type === type)
    .map((entity) => read(shown.text.slice(entity.offset, entity.offset + entity.length)));

describe("a card", () => {
  it("shows what to decide on, and nobody who reported it", async () => {
    const rita = scene.sandbox.person({
      firstName: "Rita",
      lastName: "Canary",
      username: "rita_canary",
    });
    await reportsTerm(rita, "blue starfish tablets", { note: "price list in the first result" });
    const card = await scene.review.seesText("blue starfish tablets");
    const drawn = screenText(card, { width: 44 })
      .replace(/C-\w{8}/, "C-…")
      .replace(/🕒 .*/, "🕒 …");
    expect(drawn).toMatchInlineSnapshot(`
      "🟡 *C-…* · Drugs · due within 24 h
      🔎 \`blue starfish tablets\`
      👥 1 report by 1 person
      🕒 …
      📍 Telegram search
      │ 💬 ▒price list in the first result▒ …
      [⬆ Escalate] [✖ Dismiss]
      [✋ Take] [❓ Ask] [⋯ More]"
    `);
    expect(labels(card)).toEqual([
      ["⬆ Escalate", "✖ Dismiss"],
      ["✋ Take", "❓ Ask", "⋯ More"],
    ]);
    expect(card.protected).toBe(true);
    expect(card.linkPreview?.is_disabled).toBe(true);
    const all = JSON.stringify([...scene.review.sees(), ...scene.escalation.sees()]);
    for (const trace of ["Rita", "Canary", "rita_canary", String(rita.id)]) {
      expect(all).not.toContain(trace);
    }
  });

  it("counts a further report by another, once a person, edited and not posted again", async () => {
    const term = "green dolphin powder";
    const [ann, ben] = [scene.sandbox.person(), scene.sandbox.person()];
    await reportsTerm(ann, term);
    await scene.review.seesText(term);
    await reportsTerm(ben, "GREEN  Dolphin powder");
    const twice = await scene.review.seesText(/green dolphin powder[^]*2 reports by 2 people/);
    expect(twice.edited).toBe(true);
    expect(read(twice.text)).toContain("1 more spelling: GREEN Dolphin powder");
    await reportsTerm(ann, term, { note: "now cheaper" });
    await scene.review.seesText(/green dolphin powder[^]*2 reports by 2 people[^]*now cheaper/);
    expect(cardsWith(term)).toHaveLength(1);
  });

  it("shows the beginnings of three notes at most, behind spoilers", async () => {
    const subject = termOf("red lantern pills");
    for (const note of [
      `the first ${"long ".repeat(90)}`,
      "the second",
      "the third",
      "the fourth",
    ]) {
      await desk.files({ by: scene.sandbox.person().id, subject, note });
    }
    const card = await scene.review.seesText(/red lantern pills[^]*4 reports by 4 people/);
    const hidden = marked(card, "spoiler");
    expect(hidden).toHaveLength(3);
    expect(hidden[0]).toMatch(/^the first .*…$/);
    expect(hidden[0]?.length).toBeLessThan(220);
    expect(hidden.slice(1)).toEqual(["the second", "the third"]);
    expect(marked(card, "expandable_blockquote")).toHaveLength(1);
  });

  it("opens nothing by itself: what looks like a link is code", async () => {
    const nasty = "join t.me/bad_channel or @bad_name at https://bad.example";
    await desk.files({
      by: scene.sandbox.person().id,
      subject: termOf("see t.me/bad_channel"),
      note: nasty,
    });
    const card = await scene.review.seesText("see t.me/bad_channel");
    const code = marked(card, "code").join(" ");
    for (const link of ["t.me/bad_channel", "@bad_name", "https://bad.example"]) {
      expect(code).toContain(link);
    }
    const opening = card.entities.filter(({ type }) =>
      ["url", "mention", "text_link", "hashtag", "bot_command", "email"].includes(type),
    );
    expect(opening).toEqual([]);
  });

  it.each([
    { what: "right-to-left override", term: "safe\u202Egnp.exe", shown: "safe⟦U+202E⟧gnp.exe" },
    { what: "markup", term: "<b>bold</b> & <script>", shown: "<b>bold</b> & <script>" },
    { what: "markdown", term: "*bold* _it_ `code` [a](b)", shown: "*bold* _it_ `code` [a](b)" },
    { what: "zero width", term: "pay\u200Bpal", shown: "pay⟦U+200B⟧pal" },
  ])("shows a subject as it was given: $what", async ({ term, shown }) => {
    await desk.files({ by: scene.sandbox.person().id, subject: termOf(term) });
    const card = await scene.review.seesText(shown);
    expect(marked(card, "code")).toContain(shown);
  });

  it("shows all of a term of 256 characters", async () => {
    const term = "long words ".repeat(24).slice(0, 255).concat("!");
    await desk.files({ by: scene.sandbox.person().id, subject: termOf(term) });
    const card = await scene.review.seesText("long words");
    expect(marked(card, "code")).toContain(term);
  });

  it("stays within a message however much was written", async () => {
    const long = "x".repeat(256);
    const by = scene.sandbox.person().id;
    for (let i = 0; i < 12; i += 1) {
      const subject = { ...termOf("spelled many ways"), display: `spelled ${long.slice(i)}` };
      await desk.files({ by: by + i, subject, note: "\u202E".repeat(900) });
    }
    const card = await scene.review.seesText(/12 reports/);
    expect(card.text.length).toBeLessThan(2_600);
  });

  it("of the gravest says not to open it, and that dismissing takes two", async () => {
    const subject = termOf("grave words");
    await desk.files({ by: scene.sandbox.person().id, subject, category: "child_abuse" });
    const card = await scene.review.seesText("grave words");
    expect(labels(card)).toEqual([
      ["⬆ Escalate"],
      ["✖ Dismiss (needs two)"],
      ["✋ Take", "❓ Ask", "⋯ More"],
    ]);
    expect(card.text).toContain("Do not open it");
  });

  it("rises to the gravest category that somebody reports", async () => {
    const subject = termOf("first seen as drugs");
    await desk.files({ by: scene.sandbox.person().id, subject });
    await scene.review.seesText(/Drugs[^]*first seen as drugs/);
    await desk.files({ by: scene.sandbox.person().id, subject, category: "child_abuse" });
    const risen = await scene.review.seesText(/Child sexual abuse[^]*first seen as drugs/);
    expect(labels(risen)).toEqual([
      ["⬆ Escalate"],
      ["✖ Dismiss (needs two)"],
      ["✋ Take", "❓ Ask", "⋯ More"],
    ]);
  });
});

import { expect, it } from "vitest";
import { findOwnText, ownTextAt } from "../../src/db/wording/own-text-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import { languages, type Language } from "../../src/domain/speaking/languages.ts";
import {
  ownPlaces,
  type OwnPlace,
  type OwnTextChange,
  type OwnTextsPress,
} from "../../src/domain/wording/own-text.ts";
import { drawScreen } from "../../src/telegram/reporting/screen.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { drawOwnTexts } from "../../src/telegram/wording/own-text-pages.ts";
import { viewOwnTexts } from "../../src/workflow/wording/view-own-texts.ts";
import { pressOwnTexts, writeOwnText } from "../../src/workflow/wording/rule-own-texts.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const owner = UserId.parse(501);
const operator = { owners: [owner], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(owner);
const by = { userId: owner, name: "Ada" };
const texts = createTexts();

const presses = (press: OwnTextsPress) =>
  unitOfWork(desk.db, () => pressOwnTexts(by, { press, chatId, messageId: 7 }));
const changes = (place: OwnPlace, to: OwnTextChange, version: number, language: Language = "en") =>
  presses({ kind: "change", place, language, to, version });
const writes = (key: string, text: string, who = by) =>
  unitOfWork(desk.db, () =>
    writeOwnText(operator, { chatId, updateId: 1, text, by: who, key: `own-text:${key}` }),
  );
const said = (place: OwnPlace, language: string) =>
  unitOfWork(desk.db, () => ownTextAt(place, language));
const page = async (place: OwnPlace, language: Language) => {
  const view = await unitOfWork(desk.db, () =>
    viewOwnTexts(chatId, { kind: "open", place, language }),
  );
  return drawOwnTexts(texts, view.language, view.shown).piece.text;
};

it("is shown to admins, holds once it is used, and goes back to the one before", async () => {
  await writes("welcome:en", "We answer on weekdays.");
  expect(await page("welcome", "en")).toContain("We answer on weekdays.");
  expect(await said("welcome", "en")).toBeUndefined();
  expect(await changes("welcome", "use", 1)).toBe(true);
  expect(await said("welcome", "en")).toBe("We answer on weekdays.");
  await writes("welcome:en", "We answer every day.");
  expect(await changes("welcome", "use", 3)).toBe(true);
  expect(await changes("welcome", "undo", 4)).toBe(true);
  expect(await said("welcome", "en")).toBe("We answer on weekdays.");
  expect(await changes("welcome", "remove", 5)).toBe(true);
  expect(await said("welcome", "en")).toBeUndefined();
  expect(await changes("welcome", "undo", 6)).toBe(true);
  expect(await said("welcome", "en")).toBe("We answer on weekdays.");
});

it("leaves the history with who did what, and without a word of it", async () => {
  const events = await desk.sql`
    select kind, actor, facts from audit_events where subject_code = 'text:welcome' order by id`;
  expect(events.map(({ kind }) => String(kind))).toEqual([
    "own_text_used",
    "own_text_used",
    "own_text_change_undone",
    "own_text_removed",
    "own_text_change_undone",
  ]);
  expect(events[0]?.["actor"]).toMatch(/^staff:/);
  expect(JSON.stringify(events)).not.toMatch(/answer|weekday/i);
});

it("of a button that is out of date changes nothing, and two at once are one change", async () => {
  await writes("upheld:en", "Thank you.");
  expect(await changes("upheld", "use", 7)).toBe(false);
  const both = await Promise.all([1, 1].map((version) => changes("upheld", "use", version)));
  expect(both.filter(Boolean)).toEqual([true]);
  expect(await changes("upheld", "use", 2)).toBe(false);
  await writes("upheld:en", "Another one.");
  expect(await changes("upheld", "drop", 3)).toBe(true);
  expect(await said("upheld", "en")).toBe("Thank you.");
});

it("is written by admins alone", async () => {
  const tom = { userId: UserId.parse(9), name: "Tom" };
  expect(await writes("welcome:es", "Hola", tom)).toBe(false);
  const kept = await unitOfWork(desk.db, () => findOwnText({ place: "welcome", language: "es" }));
  expect(kept).toMatchObject({ draft: undefined, version: 0 });
});

it("is of one language: who reads another one has ours alone", async () => {
  for (const { code } of languages.filter(({ code }) => code !== "en")) {
    expect(await said("welcome", code)).toBeUndefined();
  }
});

it("never takes away what is ours, and opens nothing", async () => {
  const words = "Call 0800 1111 or see https://example.org and @helper";
  for (const place of ownPlaces) {
    const ours = await page(place, "ar");
    await writes(`${place}:ar`, words);
    const { version } = await unitOfWork(desk.db, () => findOwnText({ place, language: "ar" }));
    await changes(place, "use", version, "ar");
    const after = await page(place, "ar");
    const [, ...beneath] = ours.split("\n\n");
    for (const part of beneath) expect(after).toContain(part);
  }
  const { piece } = drawScreen(
    { texts, language: "ar" },
    { page: "home", paused: undefined, own: await said("welcome", "ar") },
  );
  const code = piece.entities
    .filter(({ type }) => type === "code")
    .map(({ offset, length }) => piece.text.slice(offset, offset + length));
  expect(code).toEqual(["0800 1111", "https://example.org", "@helper"]);
});

import { expect, it } from "vitest";
import { everyOwnHelpLine, listedHelpLines } from "../../src/db/wording/own-help-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import {
  asHelpLine,
  mostOwnLines,
  type OwnHelpChange,
  type OwnHelpLine,
} from "../../src/domain/wording/own-help-line.ts";
import { drawHelpLines } from "../../src/telegram/speaking/help-lines.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { drawOwnHelp } from "../../src/telegram/wording/own-help-pages.ts";
import { pressOwnHelp, writeOwnHelp } from "../../src/workflow/wording/rule-own-help.ts";
import { viewOwnHelp } from "../../src/workflow/wording/view-own-help.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const owner = UserId.parse(501);
const operator = { owners: [owner], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(owner);
const by = { userId: owner, name: "Ada" };
const texts = createTexts();

const words = (name: string, { country = "IS", number = "1717" } = {}) =>
  [country, name, number, "https://a.example.org/", "https://b.example.net/"].join("\n");
const writes = (text: string, who = by) =>
  unitOfWork(desk.db, () =>
    writeOwnHelp(operator, { chatId, updateId: 1, text, by: who, key: "own-help-line:crisis" }),
  );
const changes = ({ id }: OwnHelpLine, to: OwnHelpChange) =>
  unitOfWork(desk.db, () =>
    pressOwnHelp(by, { press: { kind: "change", id, to }, chatId, messageId: 7 }),
  );
const named = async (name: string) => {
  const found = (await unitOfWork(desk.db, everyOwnHelpLine)).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} was not kept`);
  return found;
};
/** What somebody in a country is shown. */
const shown = async (code: string, language = "en") => {
  const own = (await unitOfWork(desk.db, listedHelpLines)).map(asHelpLine);
  const help = { topic: "any", place: { kind: "country", code } } as const;
  return drawHelpLines({ texts, language }, { help, own, isReporting: false }).piece;
};

it("is shown to admins, stands among ours once it is used, and goes and comes back", async () => {
  await writes(words("Red Cross line"));
  const line = await named("Red Cross line");
  const page = await unitOfWork(desk.db, () => viewOwnHelp(chatId, { kind: "open", id: line.id }));
  const drawn = drawOwnHelp({ texts, language: page.language }, page.shown).piece.text;
  expect(drawn).toContain("Red Cross line");
  expect(drawn).toContain("a.example.org");
  expect((await shown("IS")).text).not.toContain("Red Cross line");
  expect(await changes(line, "use")).toBe("changed");
  expect((await shown("IS")).text).toContain("Red Cross line");
  expect((await shown("IS")).text).toContain("1717");
  expect(await changes(line, "remove")).toBe("changed");
  expect((await shown("IS")).text).not.toContain("Red Cross line");
  expect(await changes(line, "put_back")).toBe("changed");
  expect((await shown("IS")).text).toContain("Red Cross line");
  expect((await shown("DE")).text).not.toContain("Red Cross line");
});

it("leaves who did what in the history, and no word of it", async () => {
  const { id } = await named("Red Cross line");
  const events = await desk.sql`
    select kind, facts from audit_events where subject_code = ${id} order by id`;
  expect(events.map(({ kind }) => String(kind))).toEqual([
    "help_line_added",
    "help_line_removed",
    "help_line_restored",
  ]);
  expect(JSON.stringify(events)).not.toMatch(/\b1717\b|cross/i);
});

it("of a button that is out of date changes nothing", async () => {
  const line = await named("Red Cross line");
  expect(await changes(line, "use")).toBe("outdated");
  await writes(words("Dropped"));
  const other = await named("Dropped");
  expect(await changes(other, "drop")).toBe("changed");
  expect(await changes(other, "use")).toBe("outdated");
  expect((await shown("IS")).text).not.toContain("Dropped");
});

it("is written by admins alone, and not at all without two sources", async () => {
  expect(await writes(words("By Tom"), { userId: UserId.parse(9), name: "Tom" })).toBe(false);
  expect(await writes("IS\nOne source\n1717\nhttps://a.example.org/")).toBe(true);
  const names = (await unitOfWork(desk.db, everyOwnHelpLine)).map(({ name }) => name);
  expect(names).not.toContain("By Tom");
  expect(names).not.toContain("One source");
});

it("is one of a few of its country", async () => {
  const names = Array.from({ length: mostOwnLines + 1 }, (_, at) => `Line ${"abcdef"[at]}`);
  for (const name of names) await writes(words(name, { country: "FO" }));
  const done: string[] = [];
  for (const name of names) done.push(await changes(await named(name), "use"));
  expect(done).toEqual([...names.slice(1).map(() => "changed"), "full"]);
});

it("with a page opens nothing", async () => {
  const number = "https://help.example.org/chat";
  await writes(words("Chat", { country: "GL", number }));
  await changes(await named("Chat"), "use");
  for (const language of ["en", "ar"]) {
    const { text, entities } = await shown("GL", language);
    const code = entities.filter(({ type }) => type === "code");
    expect(code.map(({ offset, length }) => text.slice(offset, offset + length))).toContain(number);
  }
});

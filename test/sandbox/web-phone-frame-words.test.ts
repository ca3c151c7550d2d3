import { describe, expect, test } from "vitest";
import { commandText, matchingCommands } from "sandbox-page/web/phone/composer/command-filter";
import { draftOf, keepDraft } from "sandbox-page/web/phone/composer/drafts";
import { initials, nameColour, search } from "sandbox-page/web/phone/names";
import { directionOf } from "sandbox-page/web/phone/messages/reading-direction";
import { lengthWords } from "sandbox-page/web/phone/composer/text-limits";

const commands = ["report", "reports", "start", "reopen"].map((command) => ({
  command,
  description: `What ${command} does`,
}));

describe("commands", () => {
  test.each([
    ["/", ["report", "reports", "start", "reopen"]],
    ["/re", ["report", "reports", "reopen"]],
    ["/REPORT", ["report", "reports"]],
    ["/reports", ["reports"]],
    ["/port", []],
  ])("%s goes with those that begin so", (text, names) => {
    const found = matchingCommands(text, commands);
    expect(found?.map((one) => one.command)).toEqual(names);
  });

  test("one that is typed whole comes first, wherever it stands", () => {
    const turned = commands.toReversed();
    expect(matchingCommands("/report", turned)?.[0]?.command).toBe("report");
  });

  test.each(["", "report", "/report me", " /report", "/report\n", "//"])(
    "%j names no command",
    (text) => expect(matchingCommands(text, commands)).toBeUndefined(),
  );

  test("one is sent with its slash", () => {
    expect(commands.map(commandText)).toContain("/start");
  });
});

describe("names", () => {
  test.each([
    ["Rita", "R"],
    ["rita van dam", "RD"],
    ["ليلى حسن", "لح"],
    ["👻 Ghost", "G"],
    ["…", "?"],
    ["", "?"],
  ])("%j is known by %j", (name, letters) => expect(initials(name)).toBe(letters));

  test("have one of seven colours, groups as well", () => {
    expect(nameColour(-1_000_000_000_003)).toMatch(/^var\(--name-[0-6]\)$/);
    expect(nameColour(8)).toBe(nameColour(1));
  });

  test("are found by the beginning of any word, without accents, and by username", () => {
    const all = [
      { name: "Zoë Night", username: "zoe_n" },
      { name: "Night watch" },
      { name: "Mo", username: "@knight · Arabic" },
    ];
    const found = (query: string) => search(all, query).map((one) => one.name);
    expect(found("nig")).toEqual(["Zoë Night", "Night watch"]);
    expect(found("zoe")).toEqual(["Zoë Night"]);
    expect(found("@knight")).toEqual(["Mo"]);
    expect(found("knight")).toEqual(["Mo"]);
    expect(found(" ")).toHaveLength(3);
  });
});

test.each([
  ["ar", "rtl"],
  ["fa-IR", "rtl"],
  ["HE", "rtl"],
  ["ur", "rtl"],
  ["en", "ltr"],
  ["de-AT", "ltr"],
  ["arn", "ltr"],
  ["", "ltr"],
])("a client in %j reads %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test("a draft is there again in its own chat, and in no other world", () => {
  keepDraft(1, "5.5", "half a thought");
  expect(draftOf(1, "5.5")).toBe("half a thought");
  expect(draftOf(1, "6.6")).toBe("");
  expect(draftOf(2, "5.5")).toBe("");
  keepDraft(1, "5.5", "");
  expect(draftOf(1, "5.5")).toBe("");
});

test("what is longer than a message is said before it is sent, in UTF-16 units", () => {
  expect(lengthWords("x".repeat(4096), 4096)).toBe("");
  expect(lengthWords(` ${"x".repeat(4096)}\n`, 4096)).toBe("");
  expect(lengthWords("🛡".repeat(2049), 4096)).toBe("4,098 characters, of at most 4,096.");
});

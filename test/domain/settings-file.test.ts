import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/domain/speaking/languages.ts";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import {
  allowedFor,
  chosenValue,
  FileSetting,
  initialSettings,
  SettingKey,
  settingsFrom,
  valueIn,
  wordsOf,
  type AdminSettings,
} from "../../src/domain/control/admin-settings.ts";
import { offeredCategories, severityOf } from "../../src/domain/control/categories-in-force.ts";
import {
  isSettingsFile,
  readSettingsFile,
  settingLine,
} from "../../src/domain/control/settings-file.ts";

/* A file of settings says what holds, and comes back whole or not at all. */

const reads = (text: string, settings = initialSettings) => readSettingsFile(text, settings);
const asked = (text: string, settings = initialSettings) => {
  const read = reads(text, settings);
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  return read.asked.map(({ key, from, to }) => [key, from, to]);
};
const faults = (text: string) => {
  const read = reads(text);
  return read.kind === "refused" ? read.faults : [];
};

/** Settings as admins may have left them, by choices alone. */
const anySettings = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SettingKey.options),
      fc.oneof(
        fc.constantFrom("0", "1", "2", "5", "10", "24", "30", "60", "90", "180", "365", "yes"),
        fc.constantFrom(...languages.map(({ code }) => code)),
        fc.constantFrom(...categoryKeys),
        fc
          .tuple(fc.constantFrom(...categoryKeys), fc.constantFrom("up", "down", "1", "2", "3"))
          .map((parts) => parts.join(".")),
      ),
    ),
    { maxLength: 40 },
  )
  .map((choices) => {
    const kept = new Map<string, unknown>();
    for (const [key, words] of choices) {
      const value = chosenValue(settingsFrom(kept), key, words);
      if (value !== undefined) kept.set(key, value);
    }
    return settingsFrom(kept);
  });

const fileOf = (settings: AdminSettings) =>
  FileSetting.options.map((key) => `# about it\n${settingLine(settings, key)}\n`).join("\n");

/** What holds once all that a file asks for is set. */
function after(settings: AdminSettings, text: string): AdminSettings {
  const read = reads(text, settings);
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  const values = read.asked.map(({ key, to }) => [key, valueIn(key, to)]);
  return { ...settings, ...Object.fromEntries(values) };
}

it("a file of any settings changes nothing of them, and makes any others the same", () => {
  fc.assert(
    fc.property(anySettings, anySettings, (one, other) => {
      expect(asked(fileOf(one), one)).toEqual([]);
      const made = after(other, fileOf(one));
      for (const key of FileSetting.options) {
        expect(wordsOf(made, key)).toBe(wordsOf(one, key));
        // What a file sets is what is read out of the database again.
        expect(settingsFrom(new Map(Object.entries(made)))[key]).toEqual(made[key]);
      }
      for (const key of categoryKeys.filter(isGravest)) {
        expect(offeredCategories(made)).toContain(key);
        expect(severityOf(made, key)).toBe(4);
      }
    }),
    { numRuns: 60 },
  );
});

it("what no file names stays as it is, and comments, gaps and capitals count for nothing", () => {
  expect(
    asked("\uFEFF# hello\r\n\r\n  Reports_per_hour=10  \r\nlanguages_offered = EN , es"),
  ).toEqual([
    ["reports_per_hour", "5", "10"],
    ["languages_offered", languages.map(({ code }) => code).join(", "), "en, es"],
  ]);
  expect(asked("category_severity = none\ncategories_off = none")).toEqual([]);
});

it("a value that holds may stay, even where it can't be chosen any more", () => {
  const old = settingsFrom(new Map([["reports_per_hour", 7]]));
  expect(asked("reports_per_hour = 7", old)).toEqual([]);
  expect(faults("reports_per_hour = 7")).toHaveLength(1);
});

it("the delay of notices goes back to what the operator set", () => {
  const set = settingsFrom(new Map([["outcome_notice_delay_s", 600]]));
  expect(asked("outcome_notice_delay_s = start", set)).toEqual([
    ["outcome_notice_delay_s", "600", "start"],
  ]);
  expect(after(set, "outcome_notice_delay_s = start").outcome_notice_delay_s).toBeNull();
});

describe("one line that can't count, and nothing does", () => {
  it.each([
    ["reports_per_hour = 10\nreports_per_day", 2, "no_line"],
    ["reports_per_hour = 10\n= 5", 2, "no_line"],
    ["hello there", 1, "no_line"],
    ["", 1, "no_line"],
    ["# nothing\n", 1, "no_line"],
    ["reports_per_hour = 10\n\nreports_per_hour = 10", 3, "twice"],
    ["bot_token = 5", 1, "unknown"],
    ["__proto__ = 5", 1, "unknown"],
  ] as const)("%j: line %d, %s", (text, line, because) => {
    expect(faults(text)).toMatchObject([{ line, because }]);
  });

  it.each([
    ["reports_per_hour = many", "single"],
    ["reports_per_hour = 11", "single"],
    ["reports_per_hour = -1", "single"],
    ["reports_per_hour = 5.0", "single"],
    ["reports_per_hour = 10 # a comment", "single"],
    ["reports_per_hour =", "single"],
    ["keep_identity = 3650", "single"],
    ["keep_words_gravest = 30", "single"],
    ["gravest_notice_days = 0", "single"],
    ["seniors_skipped = true", "single"],
    ["categories_off = child_abuse", "some"],
    ["categories_off = drugs, drugs", "some"],
    ["categories_off = drugs none", "some"],
    ["languages_offered = none", "some"],
    ["languages_offered = en, xx", "some"],
    ["category_order = drugs, fraud", "all"],
    [`category_order = ${[...categoryKeys, "drugs"].join(", ")}`, "all"],
    ["category_severity = child_abuse 3", "rated"],
    ["category_severity = drugs 4", "rated"],
    ["category_severity = drugs 0", "rated"],
    ["category_severity = drugs", "rated"],
    ["category_severity = drugs 1, drugs 2", "rated"],
  ] as const)("%s can't be", (text, how) => {
    const found = faults(`reports_per_day = 50\n${text}`);
    expect(found).toMatchObject([{ line: 2, because: "not_allowed", allowed: { how } }]);
  });

  it("all such lines are named", () => {
    expect(
      faults("x = 1\nreports_per_hour = 10\ny\nreports_per_day = 4").map(({ line }) => line),
    ).toEqual([1, 3, 4]);
  });
});

it.each(FileSetting.options)("what is said to be allowed for %s is", (key) => {
  const { how, words } = allowedFor(key);
  const written = {
    single: words,
    some: words,
    all: [words.join(", ")],
    rated: words.map((word) => (word === "none" ? word : `${word} 2`)),
  }[how];
  for (const value of written) expect(faults(`${key} = ${value}`)).toEqual([]);
});

it.each([
  ["searchlight-settings.txt", true],
  ["Searchlight-Settings (1).txt", true],
  ["searchlight-settings-2.txt", true],
  ["my-data.json", false],
  ["searchlight-settings.txt.exe", false],
  [undefined, false],
])("a file %s is one of ours: %s", (name, is) => {
  expect(isSettingsFile(name)).toBe(is);
});

import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import {
  chosenValue,
  initialSettings,
  noticeDelayMs,
  numberInForce,
  numbersOf,
  NumberSetting,
  SettingKey,
  settingsFrom,
  targetMs,
} from "../../src/domain/control/admin-settings.ts";
import { offeredCategories, severityOf } from "../../src/domain/control/categories-in-force.ts";
import { categories, categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import { languages } from "../../src/domain/speaking/languages.ts";

const keptAs = (key: SettingKey, value: unknown) => settingsFrom(new Map([[key, value]]));

describe("a choice for a setting", () => {
  it.each([
    ["reports_per_hour", "10", 10],
    ["reports_per_hour", "11", undefined],
    ["reports_per_hour", "-1", undefined],
    ["target_hours_4", "2", 2],
    ["outcome_notice_delay_s", "0", 0],
    ["categories_off", "drugs", ["drugs"]],
    ["categories_off", "child_abuse", undefined],
    ["categories_off", "nonsense", undefined],
    ["category_severity", "drugs.3", { drugs: 3 }],
    ["category_severity", "drugs.4", undefined],
    ["category_severity", "child_abuse.1", undefined],
    ["category_severity", "trafficking.3", undefined],
    ["category_order", "child_abuse.up", undefined],
    ["category_order", "other.down", undefined],
    ["category_order", "drugs.sideways", undefined],
    ["languages_offered", "xx", undefined],
  ] as const)("%s: %s makes %j", (key, choice, value) => {
    expect(chosenValue(initialSettings, key, choice)).toEqual(value);
  });

  it("moves a category one place, and back", () => {
    const up = chosenValue(initialSettings, "category_order", "drugs.up") ?? [];
    expect(up.indexOf("drugs")).toBe(categoryKeys.indexOf("drugs") - 1);
    const moved = keptAs("category_order", up);
    expect(chosenValue(moved, "category_order", "drugs.down")).toEqual(categoryKeys);
  });

  it("switches a language off, and never the last", () => {
    const without = chosenValue(initialSettings, "languages_offered", "ar");
    expect(without).toEqual(languages.map(({ code }) => code).filter((code) => code !== "ar"));
    const last = keptAs("languages_offered", ["es"]);
    expect(chosenValue(last, "languages_offered", "es")).toBeUndefined();
  });
});

it("whatever is chosen, the gravest stay offered and at 4, and every target is a time", () => {
  const choice = fc.oneof(
    fc.constantFrom(...categoryKeys),
    fc
      .tuple(fc.constantFrom(...categoryKeys), fc.constantFrom("up", "down", "1", "2", "3", "4"))
      .map((parts) => parts.join(".")),
    fc.constantFrom("1", "2", "24", "0", "ru", "en"),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...SettingKey.options), choice), { maxLength: 60 }),
      (choices) => {
        const kept = new Map<string, unknown>();
        for (const [key, words] of choices) {
          const value = chosenValue(settingsFrom(kept), key, words);
          if (value !== undefined) kept.set(key, value);
        }
        const settings = settingsFrom(kept);
        const offered = offeredCategories(settings);
        for (const key of categoryKeys.filter(isGravest)) {
          expect(offered).toContain(key);
          expect(severityOf(settings, key)).toBe(4);
        }
        for (const key of categoryKeys) {
          expect(targetMs(settings, severityOf(settings, key))).toBeGreaterThan(0);
        }
        expect(settings.category_order.toSorted()).toEqual(categoryKeys.toSorted());
      },
    ),
  );
});

it.each([
  ["reports_per_hour", "many"],
  ["category_order", ["drugs", "gone"]],
  ["category_severity", { child_abuse: 9 }],
  ["languages_offered", []],
] as const)("what %s can't be read as is taken as at first: %j", (key, value) => {
  expect(keptAs(key, value)).toEqual(initialSettings);
});

it("a category that came with a later version stands last, of its own severity", () => {
  const settings = keptAs("category_order", categoryKeys.toReversed().slice(1));
  expect(settings.category_order.at(-1)).toBe(categoryKeys.at(-1));
  expect(severityOf(settings, "drugs")).toBe(categories.drugs.severity);
});

it.each(NumberSetting.options)(
  "%s can be each of its choices, and is that when it is read again",
  (key) => {
    const operator = { owners: [], outcomeNoticeDelayMs: 120_000 };
    const { choices } = numbersOf(key);
    expect(choices).toContain(numberInForce(operator, initialSettings, key));
    for (const choice of choices) {
      const kept = keptAs(key, chosenValue(initialSettings, key, String(choice)));
      expect(numberInForce(operator, kept, key)).toBe(choice);
    }
  },
);

it.each([
  [null, 90_000],
  [0, 0],
  [300, 300_000],
])("with %j set, what is told waits for %d ms", (set, ms) => {
  const operator = { owners: [], outcomeNoticeDelayMs: 90_000 };
  expect(noticeDelayMs(operator, keptAs("outcome_notice_delay_s", set))).toBe(ms);
});

// The settings: what each may hold and what holds at first. Used by their page, and by all who read one.
import { z } from "zod";
import { CategoryKey, categoryKeys, Rating, type Severity } from "../cases/categories.ts";
import { chooseOwn, OwnCategory, ownCodes } from "../cases/own-category.ts";
import { languages, Language } from "../speaking/languages.ts";
import type { Operator } from "./operator.ts";
import {
  completed,
  moveCategory,
  rateCategory,
  switchCategory,
  switchLanguage,
  type Rated,
} from "./setting-choices.ts";
import { daysOf, oneOf, oneOfOr, row, type Numbers, type Row } from "./setting-rows.ts";
import {
  allOf,
  atLeastOneOf,
  noneOrSomeOf,
  plainKeys,
  ratedWords,
  yesOrNo,
  type Allowed,
} from "./setting-words.ts";

/** Every setting of the admins, in the order in which `/settings` shows them. */
const table = {
  /** How many reports one person may submit. The gravest are never refused. */
  reports_per_hour: oneOf(5, { unit: "count", choices: [1, 2, 3, 5, 10, 20, 60] }),
  reports_per_day: oneOf(20, { unit: "count", choices: [3, 5, 10, 20, 50, 100, 500] }),
  /** Within how many hours a case of a severity should have its first decision. */
  target_hours_4: oneOf(1, { unit: "hours", choices: [1, 2, 4, 8, 24] }),
  target_hours_3: oneOf(8, { unit: "hours", choices: [2, 4, 8, 24, 48] }),
  target_hours_2: oneOf(24, { unit: "hours", choices: [4, 8, 24, 48, 96] }),
  target_hours_1: oneOf(72, { unit: "hours", choices: [8, 24, 48, 72, 168] }),
  /** After how many of the gravest cases a day others are asked first; 0: however many. */
  gravest_a_day: oneOf(20, { unit: "count_or_off", choices: [0, 3, 5, 10, 20, 30, 50], least: 0 }),
  /** How many undecided cards a queue shows; what comes then waits in its digest. */
  cards_at_once: oneOf(20, { unit: "count", choices: [10, 20, 30, 50, 100, 200] }),
  /** At which hour, in UTC, every queue is told of its day. */
  summary_hour: oneOf(8, { unit: "clock", choices: [0, 5, 6, 7, 8, 9, 12, 18, 21], least: 0 }),
  /** How long an outcome waits before its reporter hears of it. */
  outcome_notice_delay_s: oneOfOr(({ outcomeNoticeDelayMs }) => outcomeNoticeDelayMs / 1_000, {
    unit: "seconds",
    choices: [0, 60, 120, 300, 600],
  }),
  /** How many days after one of the gravest is closed its reporters hear so, at the earliest. */
  gravest_notice_days: oneOf(7, { unit: "days", choices: [3, 7, 14, 30, 90], least: 3 }),
  /** Within how many hours an order under the DSA is answered, and its receipt is confirmed. */
  dsa_answer_hours: oneOf(72, { unit: "hours", choices: [24, 48, 72, 120, 168] }),
  dsa_acknowledge_hours: oneOf(24, { unit: "hours", choices: [4, 8, 12, 24, 48] }),
  keep_identity: daysOf("identity"),
  keep_identity_cap: daysOf("identity_cap"),
  keep_words: daysOf("words"),
  keep_words_upheld: daysOf("words_upheld"),
  keep_words_gravest: daysOf("words_gravest"),
  keep_words_undecided: daysOf("words_undecided"),
  keep_former_names: daysOf("former_names"),
  keep_dead_letters: daysOf("dead_letters"),
  keep_drafts: daysOf("drafts"),
  /** In which order the question for the category offers them. */
  category_order: row<readonly CategoryKey[]>({
    schema: z.array(CategoryKey).transform(completed),
    initial: categoryKeys,
    choose: moveCategory,
    words: allOf(categoryKeys),
    on: "categories",
  }),
  categories_off: row<readonly CategoryKey[]>({
    schema: z.array(CategoryKey),
    initial: [],
    choose: switchCategory,
    words: noneOrSomeOf(plainKeys),
    on: "categories",
  }),
  category_severity: row<Rated>({
    schema: z.partialRecord(CategoryKey, Rating),
    initial: {},
    choose: rateCategory,
    words: ratedWords,
    on: "categories",
  }),
  /** What the team adds to the categories. No file holds them: they have names in fifteen languages. */
  own_categories: row<readonly OwnCategory[]>({
    schema: z.array(OwnCategory),
    initial: [],
    choose: chooseOwn,
    words: undefined,
    codes: ownCodes,
    on: "own",
  }),
  /** In which languages people are spoken to. */
  languages_offered: row<readonly Language[]>({
    schema: z.array(Language).min(1),
    initial: languages.map(({ code }) => code),
    choose: switchLanguage,
    words: atLeastOneOf(languages.map(({ code }) => code)),
    on: "languages",
  }),
  /** There is to be no group of seniors: the first admins' checklist does not wait for one. */
  seniors_skipped: row<boolean>({
    schema: z.boolean(),
    initial: false,
    choose: (_, choice) => (choice === "yes" ? true : undefined),
    words: yesOrNo,
    on: "nowhere",
  }),
};

type Table = typeof table;

/** What admins set with `/settings`, as it is in force. */
export type AdminSettings = { [K in keyof Table]: Table[K]["initial"] };

const settingKeys = Object.keys(table).filter((key) => isKeyOf(table, key));
export const SettingKey = z.enum(settingKeys);
export type SettingKey = z.infer<typeof SettingKey>;

/** A setting that is one of several numbers. */
export const NumberSetting = z.enum(settingKeys.filter(isNumber));
export type NumberSetting = z.infer<typeof NumberSetting>;

function isKeyOf<T extends object>(held: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(held, key);
}

type NumberKey = { [K in keyof Table]: Table[K] extends Numbers ? K : never }[keyof Table];

function isNumber(key: keyof Table): key is NumberKey {
  return table[key].on === "number" || table[key].on === "retention";
}

const rows: { [K in SettingKey]: Row<AdminSettings[K]> } = table;

/** What a number counts, and what it can be set to. */
export function numbersOf(key: NumberSetting): Numbers {
  return table[key];
}

/** The settings that are chosen on the same pages. */
export function settingsOn(place: Row<unknown>["on"]): SettingKey[] {
  return settingKeys.filter((key) => table[key].on === place);
}

/** The settings out of what is kept; what can't be read any more is as it was at first. */
export function settingsFrom(kept: ReadonlyMap<string, unknown>): AdminSettings {
  const read = settingKeys.map((key) => {
    const { data = rows[key].initial } = rows[key].schema.safeParse(kept.get(key));
    return [key, data] as const;
  });
  return Object.fromEntries(read) as AdminSettings;
}

/** What holds until somebody sets something else. */
export const initialSettings: AdminSettings = settingsFrom(new Map());

/** What a choice makes of a setting; undefined: there is no such choice. */
export function chosenValue<K extends SettingKey>(
  settings: AdminSettings,
  key: K,
  choice: string,
): AdminSettings[K] | undefined {
  return rows[key].choose(settings[key], choice);
}

/** What of a value the history keeps: codes and numbers. */
export function codesOf(key: SettingKey, value: unknown): string {
  return JSON.stringify(rows[key].codes?.(value) ?? value);
}

/** A setting that stands in a file. */
export const FileSetting = SettingKey.exclude(["own_categories"]);
export type FileSetting = z.infer<typeof FileSetting>;

/** How a setting stands in a file. */
export function wordsOf<K extends FileSetting>(settings: Pick<AdminSettings, K>, key: K): string {
  return rows[key].words?.write(settings[key]) ?? "";
}

/** What a setting is to be by a file; undefined: it can't be that. */
export function valueIn<K extends FileSetting>(
  key: K,
  words: string,
): AdminSettings[K] | undefined {
  return rows[key].words?.read(words);
}

/** What can stand there. */
export function allowedFor(key: FileSetting): Allowed {
  return table[key].words?.allowed ?? { how: "single", words: [] };
}

/** The number that holds until an admin sets one. */
export function initialNumber(operator: Operator, key: NumberSetting): number {
  const setting = table[key];
  return "atStart" in setting ? setting.atStart(operator) : setting.initial;
}

/** The number in force. */
export function numberInForce(
  operator: Operator,
  settings: AdminSettings,
  key: NumberSetting,
): number {
  return settings[key] ?? initialNumber(operator, key);
}

/** How long what is told to reporters waits, in milliseconds. */
export function noticeDelayMs(operator: Operator, settings: AdminSettings): number {
  return numberInForce(operator, settings, "outcome_notice_delay_s") * 1_000;
}

/** Within how long a case of a severity should have its first decision, in milliseconds. */
export function targetMs(settings: AdminSettings, severity: Severity): number {
  return settings[`target_hours_${severity}`] * 3_600_000;
}

import { z } from "zod";
import {
  categories,
  CategoryKey,
  categoryKeys,
  isGravest,
  Rating,
  type Severity,
} from "../cases/categories.ts";
import { languages, Language } from "../speaking/languages.ts";

/** What admins set with `/settings`, as it is in force. */
export type AdminSettings = {
  /** How many reports one person may submit. The gravest are never refused. */
  reports_per_hour: number;
  reports_per_day: number;
  /** Within how many hours a case of a severity should have its first decision. */
  target_hours_4: number;
  target_hours_3: number;
  target_hours_2: number;
  target_hours_1: number;
  /** After how many of the gravest cases a day others are asked first; 0: however many. */
  gravest_a_day: number;
  /** How many undecided cards a queue shows; what comes then waits in its digest. */
  cards_at_once: number;
  /** At which hour, in UTC, every queue is told of its day. */
  summary_hour: number;
  /** How long an outcome waits before its reporter hears of it; null: as set at start. */
  outcome_notice_delay_s: number | null;
  /** How many days after one of the gravest is closed its reporters hear so, at the earliest. */
  gravest_notice_days: number;
  /** In which order the question for the category offers them. */
  category_order: readonly CategoryKey[];
  categories_off: readonly CategoryKey[];
  category_severity: Rated;
  /** In which languages people are spoken to. */
  languages_offered: readonly Language[];
  /** There is to be no group of seniors: the first admins' checklist does not wait for one. */
  seniors_skipped: boolean;
};

type Rated = Partial<Record<CategoryKey, Severity>>;

type Rule<T> = {
  schema: z.ZodType<T>;
  initial: T;
  /** What a choice makes of the value that holds now; undefined: there is no such choice. */
  choose: (now: T, choice: string) => T | undefined;
};

export const NumberSetting = z.enum([
  "reports_per_hour",
  "reports_per_day",
  "target_hours_4",
  "target_hours_3",
  "target_hours_2",
  "target_hours_1",
  "gravest_a_day",
  "cards_at_once",
  "summary_hour",
  "outcome_notice_delay_s",
  "gravest_notice_days",
]);
/** A setting that is one of several numbers. */
export type NumberSetting = z.infer<typeof NumberSetting>;

export const numberChoices = {
  reports_per_hour: { unit: "count", choices: [1, 2, 3, 5, 10, 20, 60] },
  reports_per_day: { unit: "count", choices: [3, 5, 10, 20, 50, 100, 500] },
  target_hours_4: { unit: "hours", choices: [1, 2, 4, 8, 24] },
  target_hours_3: { unit: "hours", choices: [2, 4, 8, 24, 48] },
  target_hours_2: { unit: "hours", choices: [4, 8, 24, 48, 96] },
  target_hours_1: { unit: "hours", choices: [8, 24, 48, 72, 168] },
  gravest_a_day: { unit: "count_or_off", choices: [0, 3, 5, 10, 20, 30, 50] },
  cards_at_once: { unit: "count", choices: [10, 20, 30, 50, 100, 200] },
  summary_hour: { unit: "clock", choices: [0, 5, 6, 7, 8, 9, 12, 18, 21] },
  outcome_notice_delay_s: { unit: "seconds", choices: [0, 60, 120, 300, 600] },
  gravest_notice_days: { unit: "days", choices: [3, 7, 14, 30, 90] },
} satisfies Record<NumberSetting, { unit: Unit; choices: readonly number[] }>;

type Unit = "count" | "count_or_off" | "hours" | "clock" | "seconds" | "days";

const oneOf = (key: NumberSetting, initial: number, least = 1): Rule<number> => ({
  schema: z.number().int().min(least),
  initial,
  choose: (_, choice) => numberOf(key, choice),
});

export const SettingKey = z.enum([
  ...NumberSetting.options,
  "category_order",
  "categories_off",
  "category_severity",
  "languages_offered",
  "seniors_skipped",
]);
export type SettingKey = z.infer<typeof SettingKey>;

/** Every setting with what it may hold, what holds until somebody sets it, and how it is changed. */
const rules: { [K in SettingKey]: Rule<AdminSettings[K]> } = {
  reports_per_hour: oneOf("reports_per_hour", 5),
  reports_per_day: oneOf("reports_per_day", 20),
  target_hours_4: oneOf("target_hours_4", 1),
  target_hours_3: oneOf("target_hours_3", 8),
  target_hours_2: oneOf("target_hours_2", 24),
  target_hours_1: oneOf("target_hours_1", 72),
  gravest_a_day: oneOf("gravest_a_day", 20, 0),
  cards_at_once: oneOf("cards_at_once", 20),
  summary_hour: oneOf("summary_hour", 8, 0),
  outcome_notice_delay_s: {
    schema: z.number().int().min(0).nullable(),
    initial: null,
    choose: (_, choice) => numberOf("outcome_notice_delay_s", choice),
  },
  gravest_notice_days: oneOf("gravest_notice_days", 7, 3),
  category_order: { schema: z.array(CategoryKey), initial: categoryKeys, choose: moveCategory },
  categories_off: { schema: z.array(CategoryKey), initial: [], choose: switchCategory },
  category_severity: {
    schema: z.partialRecord(CategoryKey, Rating),
    initial: {},
    choose: rateCategory,
  },
  languages_offered: {
    schema: z.array(Language).min(1),
    initial: languages.map(({ code }) => code),
    choose: switchLanguage,
  },
  seniors_skipped: {
    schema: z.boolean(),
    initial: false,
    choose: (_, choice) => (choice === "yes" ? true : undefined),
  },
};

/** What holds until somebody sets something else. */
export const initialSettings: AdminSettings = settingsFrom(new Map());

/** The settings out of what is kept; what can't be read any more is as it was at first. */
export function settingsFrom(kept: ReadonlyMap<string, unknown>): AdminSettings {
  const value = <K extends SettingKey>(key: K): AdminSettings[K] => {
    const read = rules[key].schema.safeParse(kept.get(key));
    return read.success ? read.data : rules[key].initial;
  };
  return {
    reports_per_hour: value("reports_per_hour"),
    reports_per_day: value("reports_per_day"),
    target_hours_4: value("target_hours_4"),
    target_hours_3: value("target_hours_3"),
    target_hours_2: value("target_hours_2"),
    target_hours_1: value("target_hours_1"),
    gravest_a_day: value("gravest_a_day"),
    cards_at_once: value("cards_at_once"),
    summary_hour: value("summary_hour"),
    outcome_notice_delay_s: value("outcome_notice_delay_s"),
    gravest_notice_days: value("gravest_notice_days"),
    category_order: completed(value("category_order")),
    categories_off: value("categories_off"),
    category_severity: value("category_severity"),
    languages_offered: value("languages_offered"),
    seniors_skipped: value("seniors_skipped"),
  };
}

/** What a choice makes of a setting; undefined: there is no such choice. */
export function chosenValue<K extends SettingKey>(
  settings: AdminSettings,
  key: K,
  choice: string,
): AdminSettings[K] | undefined {
  return rules[key].choose(settings[key], choice);
}

/** How grave a category is. */
export function severityOf(settings: AdminSettings, key: CategoryKey): Severity {
  const own = categories[key].severity;
  return isGravest(key) ? own : (settings.category_severity[key] ?? own);
}

/** How grave a case is: as one of the team rated it, or as its category is. */
export function severityOfCase(
  settings: AdminSettings,
  { category, rated }: { category: CategoryKey; rated: Rating | undefined },
): Severity {
  const own = severityOf(settings, category);
  return isGravest(category) ? own : (rated ?? own);
}

/** What the question for the category offers, in order. */
export function offeredCategories(settings: AdminSettings): readonly CategoryKey[] {
  return settings.category_order.filter((key) => !settings.categories_off.includes(key));
}

/** Within how long a case of a severity should have its first decision, in milliseconds. */
export function targetMs(settings: AdminSettings, severity: Severity): number {
  return settings[`target_hours_${severity}`] * 3_600_000;
}

function numberOf(key: NumberSetting, choice: string): number | undefined {
  const { choices }: { choices: readonly number[] } = numberChoices[key];
  return choices.find((number) => String(number) === choice);
}

/** A category that came with a later version stands last. */
function completed(order: readonly CategoryKey[]): CategoryKey[] {
  return [...order, ...categoryKeys.filter((key) => !order.includes(key))];
}

/** `drugs.up`, `drugs.down`. */
function moveCategory(
  now: readonly CategoryKey[],
  choice: string,
): readonly CategoryKey[] | undefined {
  const [name, way] = choice.split(".");
  const from = now.findIndex((key) => key === name);
  const to = way === "up" ? from - 1 : from + 1;
  const moved = now[from];
  const other = now[to];
  if (moved === undefined || other === undefined || (way !== "up" && way !== "down")) {
    return undefined;
  }
  return now.map((key, at) => (at === to ? moved : at === from ? other : key));
}

function switchCategory(
  now: readonly CategoryKey[],
  choice: string,
): readonly CategoryKey[] | undefined {
  const key = CategoryKey.safeParse(choice);
  return !key.success || isGravest(key.data) ? undefined : toggled(now, key.data);
}

/** `drugs.3`. */
function rateCategory(now: Rated, choice: string): Rated | undefined {
  const [name, rating] = choice.split(".");
  const key = CategoryKey.safeParse(name);
  const severity = Rating.safeParse(Number(rating));
  if (!key.success || !severity.success || isGravest(key.data)) return undefined;
  return { ...now, [key.data]: severity.data };
}

/** One is left in any case. */
function switchLanguage(now: readonly Language[], choice: string): readonly Language[] | undefined {
  const code = Language.safeParse(choice);
  const after = code.success ? toggled(now, code.data) : [];
  return after.length === 0 ? undefined : after;
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

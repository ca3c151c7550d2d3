// Pages of `/settings`, and how a number of one reads. Called by what composes them and what would change.
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import {
  initialNumber,
  numberInForce,
  NumberSetting,
  numbersOf,
  settingsOn,
  type SettingKey,
} from "../../domain/control/admin-settings.ts";
import { severityOf } from "../../domain/control/categories-in-force.ts";
import {
  categories,
  isGravest,
  type CategoryKey,
  type Severity,
} from "../../domain/cases/categories.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { languages } from "../../domain/speaking/languages.ts";
import type { SettingsPage, SettingsPress } from "../../domain/control/settings-page.ts";
import type { SettingsView } from "../../workflow/control/show-settings.ts";
import { namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import { drawOwnPage } from "./own-category-pages.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

/** What is there to draw. */
type Sheet = SettingsView & { texts: Texts; operator: Operator };
type Button = InlineKeyboardButton.CallbackButton;
type Drawn = { piece: Piece; markup: InlineKeyboardMarkup };

/** How grave a category is, in front of its name. */
const marks = { 4: "🔴", 3: "🟠", 2: "🟡", 1: "⚪" } satisfies Record<Severity, string>;

export function drawSettings(sheet: Sheet, page: SettingsPage): Drawn {
  const { piece, rows } = pageOf(sheet, page);
  const up = above(page);
  const last = page.kind === "home" ? [] : [[turn(sheet, up, "button-back")]];
  return { piece, markup: { inline_keyboard: [...rows, ...last] } };
}

/** The page from which one comes to a page. */
function above(page: SettingsPage): SettingsPage {
  if (page.kind === "category" || page.kind === "own") return { kind: "categories" };
  if (page.kind === "own_parent" || page.kind === "own_category") return { kind: "own" };
  if (page.kind === "own_severity") return { kind: "own_parent" };
  const isKept = page.kind === "number" && settingsOn("retention").includes(page.key);
  return isKept ? { kind: "retention" } : { kind: "home" };
}

function pageOf(sheet: Sheet, page: SettingsPage): { piece: Piece; rows: Button[][] } {
  const { texts, language } = sheet;
  switch (page.kind) {
    case "home":
      return { piece: texts.message(language, "settings-home"), rows: homeRows(sheet) };
    case "number":
      return { piece: numberText(sheet, page.key), rows: numberRows(sheet, page.key) };
    case "categories":
      return { piece: texts.message(language, "settings-categories"), rows: categoryList(sheet) };
    case "category":
      return { piece: categoryText(sheet, page.key), rows: categoryRows(sheet, page.key) };
    case "retention": {
      const rows = inRows(numberButtons(sheet, "retention"));
      return { piece: texts.message(language, "settings-retention"), rows };
    }
    case "languages":
      return { piece: texts.message(language, "settings-languages"), rows: languageRows(sheet) };
    case "own":
    case "own_parent":
    case "own_severity":
    case "own_category": {
      const { settings, versions } = sheet;
      const version = versions.get("own_categories") ?? 0;
      const { piece, rows } = drawOwnPage({ texts, language, settings, version }, page);
      const isOne = page.kind === "own" || page.kind === "own_category";
      return { piece, rows: [...rows, ...(isOne ? undoRows(sheet, settingsOn("own")) : [])] };
    }
  }
}

function numberButtons(sheet: Sheet, on: "number" | "retention"): Button[] {
  const here = NumberSetting.options.filter((key) => settingsOn(on).includes(key));
  return here.map((key) => {
    const amount = { ours: valueOf(sheet, key, numberIn(sheet, key)) };
    const text = sheet.texts.plain(sheet.language, `button-setting-${key}`, { amount });
    return button(text, { kind: "page", page: { kind: "number", key } });
  });
}

function homeRows(sheet: Sheet): Button[][] {
  return [
    ...inRows(numberButtons(sheet, "number")),
    [turn(sheet, { kind: "retention" }, "button-setting-retention")],
    [turn(sheet, { kind: "categories" }, "button-setting-categories")],
    [turn(sheet, { kind: "languages" }, "button-setting-languages")],
    [
      button(sheet.texts.plain(sheet.language, "button-settings-file"), { kind: "file" }),
      button(sheet.texts.plain(sheet.language, "button-settings-write"), { kind: "write" }),
    ],
  ];
}

function numberText(sheet: Sheet, key: NumberSetting): Piece {
  const { texts, language, operator } = sheet;
  const vars = {
    amount: { ours: valueOf(sheet, key, numberIn(sheet, key)) },
    initial: { ours: valueOf(sheet, key, initialNumber(operator, key)) },
  };
  return joinPieces(
    [texts.message(language, `setting-${key}`), texts.message(language, "settings-now", vars)],
    "\n\n",
  );
}

function numberRows(sheet: Sheet, key: NumberSetting): Button[][] {
  const now = numberIn(sheet, key);
  const buttons = numbersOf(key).choices.map((choice) =>
    choose(sheet, key, {
      choice: String(choice),
      text: valueOf(sheet, key, choice),
      isChosen: choice === now,
    }),
  );
  return [...threes(buttons), ...undoRows(sheet, [key])];
}

function categoryList(sheet: Sheet): Button[][] {
  const { texts, language, settings } = sheet;
  const buttons = settings.category_order.map((key) => {
    const mark = isOffered(sheet, key) === "yes" ? marks[severityOf(settings, key)] : "🚫";
    const text = `${mark} ${texts.plain(language, `category-${key}`)}`;
    return button(text, { kind: "page", page: { kind: "category", key } });
  });
  const undone = undoRows(sheet, settingsOn("categories"));
  return [...inRows(buttons), [turn(sheet, { kind: "own" }, "button-own-categories")], ...undone];
}

function categoryText(sheet: Sheet, key: CategoryKey): Piece {
  const { texts, language, settings } = sheet;
  const vars = {
    category: { ours: texts.plain(language, `category-${key}`) },
    place: settings.category_order.indexOf(key) + 1,
    of: settings.category_order.length,
    severity: severityOf(settings, key),
    initial_severity: categories[key].severity,
    offered: { choice: isOffered(sheet, key) },
  };
  return texts.message(language, isGravest(key) ? "settings-gravest" : "settings-category", vars);
}

function categoryRows(sheet: Sheet, key: CategoryKey): Button[][] {
  const { texts, language, settings } = sheet;
  const set = (setting: SettingKey, choice: string, text: string, isChosen = false) =>
    choose(sheet, setting, { choice, text, isChosen });
  const moves = [
    set("category_order", `${key}.up`, texts.plain(language, "button-setting-up")),
    set("category_order", `${key}.down`, texts.plain(language, "button-setting-down")),
  ];
  if (isGravest(key)) return [moves];
  const severity = severityOf(settings, key);
  const ratings = ([1, 2, 3] as const).map((rating) => {
    const text = `${marks[rating]} ${rating}`;
    return set("category_severity", `${key}.${rating}`, text, rating === severity);
  });
  const onOrOff = texts.plain(language, "button-setting-switch", {
    offered: { choice: isOffered(sheet, key) },
  });
  return [moves, ratings, [set("categories_off", key, onOrOff)]];
}

function languageRows(sheet: Sheet): Button[][] {
  const buttons = languages.map(({ code, name }) =>
    choose(sheet, "languages_offered", {
      choice: code,
      text: name,
      isChosen: sheet.settings.languages_offered.includes(code),
    }),
  );
  return [...inRows(buttons), ...undoRows(sheet, settingsOn("languages"))];
}

/** Back to what held before the last change, where there was one. */
function undoRows({ texts, language, versions }: Sheet, keys: readonly SettingKey[]): Button[][] {
  return keys.flatMap((key) => {
    const version = versions.get(key);
    if (version === undefined) return [];
    const text = texts.plain(language, "button-setting-undo", {
      setting: { choice: keys.length === 1 ? "this" : key },
    });
    return [[button(text, { kind: "undo", key, version })]];
  });
}

function choose(
  { versions }: Sheet,
  key: SettingKey,
  { choice, text, isChosen }: { choice: string; text: string; isChosen: boolean },
): Button {
  const press = { kind: "set", key, version: versions.get(key) ?? 0, choice } as const;
  return button(isChosen ? `✓ ${text}` : text, press);
}

function turn({ texts, language }: Sheet, page: SettingsPage, key: string): Button {
  return button(texts.plain(language, key), { kind: "page", page });
}

function button(text: string, press: SettingsPress): Button {
  return namedButton(text, { on: "settings", press });
}

function numberIn({ settings, operator }: Sheet, key: NumberSetting): number {
  return numberInForce(operator, settings, key);
}

/** A number with its unit. */
export function valueOf({ texts, language }: Say, key: NumberSetting, count: number): string {
  const { unit } = numbersOf(key);
  if (unit === "count" || (unit === "count_or_off" && count > 0)) return String(count);
  return texts.plain(language, "button-setting-value", { unit: { choice: unit }, count });
}

function isOffered({ settings }: Sheet, key: CategoryKey): "yes" | "no" {
  return settings.categories_off.includes(key) ? "no" : "yes";
}

function threes<T>(items: readonly T[]): T[][] {
  return items.flatMap((_, at) => (at % 3 === 0 ? [items.slice(at, at + 3)] : []));
}

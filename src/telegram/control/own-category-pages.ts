// The pages of the team's own categories. Called by the pages of the settings.
import type { InlineKeyboardButton } from "grammy/types";
import { categoryKeys, isGravest, type CategoryKey } from "../../domain/cases/categories.ts";
import { mayHaveOwn, ownName, type OwnCategory } from "../../domain/cases/own-category.ts";
import type { AdminSettings } from "../../domain/control/admin-settings.ts";
import { severityOf } from "../../domain/control/categories-in-force.ts";
import type { SettingsPage, SettingsPress } from "../../domain/control/settings-page.ts";
import type { OwnCategoryId } from "../../domain/ids.ts";
import { Language, nameOfLanguage } from "../../domain/speaking/languages.ts";
import { namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

type Sheet = Say & { settings: AdminSettings; version: number };
type Drawn = { piece: Piece; rows: InlineKeyboardButton.CallbackButton[][] };
export type OwnPage = Extract<SettingsPage, { kind: `own${string}` }>;

const ratings = [1, 2, 3] as const;

export function drawOwnPage(sheet: Sheet, page: OwnPage): Drawn {
  switch (page.kind) {
    case "own":
      return drawAll(sheet);
    case "own_parent":
      return drawParents(sheet);
    case "own_severity":
      return drawSeverities(sheet, page.key);
    case "own_category":
      return drawOne(sheet, page.own);
  }
}

const button = (text: string, press: SettingsPress) => namedButton(text, { on: "settings", press });
const turn = (text: string, page: SettingsPage) => button(text, { kind: "page", page });

const nameOf = ({ language, settings }: Sheet, one: OwnCategory) =>
  ownName({ names: one.written ?? one.names }, language, settings.languages_offered);

const marks = { drafted: "✎", offered: "✓", retired: "🚫" } satisfies Record<
  OwnCategory["state"],
  string
>;

function drawAll(sheet: Sheet): Drawn {
  const { texts, language, settings } = sheet;
  const all = settings.own_categories.map((one) =>
    turn(`${marks[one.state]} ${nameOf(sheet, one)}`, { kind: "own_category", own: one.id }),
  );
  const add = turn(texts.plain(language, "button-own-category-add"), { kind: "own_parent" });
  return { piece: texts.message(language, "own-categories"), rows: [...inRows(all), [add]] };
}

function drawParents({ texts, language }: Sheet): Drawn {
  const parents = categoryKeys.filter(mayHaveOwn).map((key) => {
    const text = texts.plain(language, `category-${key}`);
    return isGravest(key)
      ? button(text, { kind: "add_own", key, severity: 3 })
      : turn(text, { kind: "own_severity", key });
  });
  return { piece: texts.message(language, "own-category-parent"), rows: inRows(parents) };
}

/** None below its parent's: it would count for nothing. */
function severitiesFor(settings: AdminSettings, parent: CategoryKey) {
  return ratings.filter((rating) => rating >= severityOf(settings, parent));
}

function drawSeverities({ texts, language, settings }: Sheet, key: CategoryKey): Drawn {
  const choices = severitiesFor(settings, key).map((severity) =>
    button(String(severity), { kind: "add_own", key, severity }),
  );
  const vars = { category: { ours: texts.plain(language, `category-${key}`) } };
  return { piece: texts.message(language, "own-category-severity", vars), rows: [choices] };
}

function drawOne(sheet: Sheet, id: OwnCategoryId): Drawn {
  const { texts, language, settings, version } = sheet;
  const one = settings.own_categories.find((each) => each.id === id);
  if (one === undefined) return drawAll(sheet);
  const { parent, severity, names, written, state } = one;
  const set = (verb: string, text: string) =>
    button(text, { kind: "set", key: "own_categories", version, choice: `${id}.${verb}` });
  const said = (key: string, vars = {}) => texts.plain(language, key, vars);
  const shown = Object.entries(written ?? names).map(
    ([code, name]) => `${nameOfLanguage(Language.parse(code))}: ${name}`,
  );
  const piece = texts.message(language, "own-category-page", {
    name: nameOf(sheet, one),
    category: { ours: said(`category-${parent}`) },
    severity: Math.max(severity, severityOf(settings, parent)),
    state: { choice: written === undefined ? state : state === "drafted" ? "drafted" : "renamed" },
    names: { ours: shown.join(" · ") },
  });
  const choices = isGravest(parent) ? [] : severitiesFor(settings, parent);
  const rated = choices.map((rating) =>
    set(String(rating), rating === severity ? `✓ ${rating}` : String(rating)),
  );
  const isWritten = written !== undefined || state === "drafted";
  const rows = [
    ...(isWritten
      ? [[set("use", said("button-own-text-use")), set("drop", said("button-own-text-drop"))]]
      : []),
    ...(rated.length > 1 ? [rated] : []),
    [button(said("button-own-category-names"), { kind: "name_own", own: id })],
    ...(state === "drafted"
      ? []
      : [
          [
            set(
              state === "offered" ? "retire" : "offer",
              said("button-setting-switch", {
                offered: { choice: state === "offered" ? "yes" : "no" },
              }),
            ),
          ],
        ]),
  ];
  return { piece, rows };
}

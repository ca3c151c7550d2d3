import { uuidv7 } from "uuidv7";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { NumberSetting, SettingKey } from "../../src/domain/control/admin-settings.ts";
import { SettlePress } from "../../src/domain/control/setting-proposal.ts";
import { OwnCategoryId, SettingProposalId } from "../../src/domain/ids.ts";
import type { PressOn } from "../../src/domain/press.ts";

const settingProposalId = SettingProposalId.parse(uuidv7());
const ownCategoryId = OwnCategoryId.parse("7F3K9Q");

/** The longest of every kind on the pages of the settings. */
export const settingsExamples = [
  { kind: "page", page: { kind: "home" } } as const,
  { kind: "page", page: { kind: "languages" } } as const,
  { kind: "page", page: { kind: "categories" } } as const,
  ...NumberSetting.options.map((key) => ({ kind: "page", page: { kind: "number", key } }) as const),
  ...categoryKeys.flatMap((key) => [
    { kind: "page", page: { kind: "category", key } } as const,
    { kind: "set", key: "category_severity", version: 999_999, choice: `${key}.3` } as const,
    { kind: "set", key: "category_order", version: 999_999, choice: `${key}.down` } as const,
    { kind: "set", key: "categories_off", version: 999_999, choice: key } as const,
  ]),
  ...SettingKey.options.map((key) => ({ kind: "undo", key, version: 999_999 }) as const),
  { kind: "page", page: { kind: "own" } } as const,
  { kind: "page", page: { kind: "own_parent" } } as const,
  { kind: "page", page: { kind: "own_severity", key: "violent_extremism" } } as const,
  { kind: "page", page: { kind: "own_category", own: ownCategoryId } } as const,
  { kind: "add_own", key: "violent_extremism", severity: 3 } as const,
  { kind: "name_own", own: ownCategoryId } as const,
  {
    kind: "set",
    key: "own_categories",
    version: 999_999,
    choice: `${ownCategoryId}.retire`,
  } as const,
  { kind: "file" } as const,
  { kind: "write" } as const,
  ...SettlePress.shape.to.options.map(
    (to) => ({ kind: "settle", to, id: settingProposalId, round: 999_999 }) as const,
  ),
].map((press): PressOn<"settings"> => ({ on: "settings", press }));

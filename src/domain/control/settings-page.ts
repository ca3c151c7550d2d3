// The pages of `/settings` and what their buttons do. Used by the presses and by the page itself.
import { z } from "zod";
import { NumberSetting, SettingKey, settingsOn } from "./admin-settings.ts";
import { SettlePress } from "./setting-proposal.ts";
import { CategoryKey, Rating } from "../cases/categories.ts";
import { OwnCategoryId } from "../ids.ts";

/** A page of `/settings`: a number has one of its own, and so has a category. */
export const SettingsPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("home") }),
  z.object({ kind: z.literal("categories") }),
  z.object({ kind: z.literal("languages") }),
  z.object({ kind: z.literal("retention") }),
  z.object({ kind: z.literal("number"), key: NumberSetting }),
  z.object({ kind: z.literal("category"), key: CategoryKey }),
  /** Categories of the team's own: all, beneath which a new one is to be, how grave it is, and one. */
  z.object({ kind: z.literal("own") }),
  z.object({ kind: z.literal("own_parent") }),
  z.object({ kind: z.literal("own_severity"), key: CategoryKey }),
  z.object({ kind: z.literal("own_category"), own: OwnCategoryId }),
]);
export type SettingsPage = z.infer<typeof SettingsPage>;

/** What a button there does. A choice counts only while the setting is at `version`. */
export const SettingsPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), page: SettingsPage }),
  z.object({ kind: z.literal("set"), key: SettingKey, version: z.number(), choice: z.string() }),
  z.object({ kind: z.literal("undo"), key: SettingKey, version: z.number() }),
  /** A category of the team's own is to be called something. */
  z.object({ kind: z.literal("add_own"), key: CategoryKey, severity: Rating }),
  z.object({ kind: z.literal("name_own"), own: OwnCategoryId }),
  /** All of them as a file, and what an admin writes in such a form. */
  z.object({ kind: z.literal("file") }),
  z.object({ kind: z.literal("write") }),
  SettlePress,
]);
export type SettingsPress = z.infer<typeof SettingsPress>;

/** The page on which a choice for a setting is made, and on which it shows. */
export function pageOfSetting(key: SettingKey, choice: string): SettingsPage {
  const number = NumberSetting.safeParse(key);
  if (number.success) return { kind: "number", key: number.data };
  if (settingsOn("languages").includes(key)) return { kind: "languages" };
  if (settingsOn("own").includes(key)) {
    const own = OwnCategoryId.safeParse(choice.split(".")[0]).data;
    return own === undefined ? { kind: "own" } : { kind: "own_category", own };
  }
  const category = CategoryKey.safeParse(choice.split(".")[0]);
  return category.success ? { kind: "category", key: category.data } : { kind: "categories" };
}

import { SettingKey } from "../../domain/admin-settings.ts";
import { SettingsPage } from "../../domain/settings-page.ts";

/** `t:`: what a button of the settings does. A choice counts only while the setting is at `version`. */
export type SettingsPress =
  | { kind: "page"; page: SettingsPage }
  | { kind: "set"; key: SettingKey; version: number; choice: string }
  | { kind: "undo"; key: SettingKey; version: number };

export function settingsData(press: SettingsPress): string {
  switch (press.kind) {
    case "page":
      return `t:page:${press.page.kind}:${"key" in press.page ? press.page.key : ""}`;
    case "set":
      return `t:set:${press.key}:${press.version}:${press.choice}`;
    case "undo":
      return `t:undo:${press.key}:${press.version}`;
  }
}

export function readSettingsData(data: string): SettingsPress | undefined {
  const [prefix, verb, first, second = "", choice = "", ...more] = data.split(":");
  if (prefix !== "t" || more.length > 0) return undefined;
  if (verb === "page") {
    const page = SettingsPage.safeParse({ kind: first, key: second });
    return page.success ? { kind: "page", page: page.data } : undefined;
  }
  const key = SettingKey.safeParse(first);
  if (!key.success || !/^\d{1,6}$/.test(second)) return undefined;
  const at = { key: key.data, version: Number(second) };
  if (verb === "undo" && choice === "") return { kind: "undo", ...at };
  return verb === "set" ? { kind: "set", ...at, choice } : undefined;
}

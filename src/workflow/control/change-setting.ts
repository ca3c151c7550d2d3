// Changes a setting and takes that back. Called by presses on `/settings`, proposals, and the checklist.
import { recordAudit } from "../../db/control/audit-store.ts";
import { keepSetting, previousOf, readSettings } from "../../db/control/setting-store.ts";
import { chosenValue, codesOf, type SettingKey } from "../../domain/control/admin-settings.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { weighPublicPart } from "../feed/weigh-public.ts";
import { planSummary } from "../queues/sum-up-day.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

export type SettingChanged =
  | "changed"
  | "unchanged"
  /** Somebody changed it since the button was drawn. */
  | "outdated"
  | "no_such_choice"
  | "not_admin";

/** Lets an admin's choice for a setting count from now on. */
export async function changeSetting(
  operator: Operator,
  by: Person,
  press: { key: SettingKey; version: number; choice: string },
): Promise<SettingChanged> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const settings = await readSettings();
  const to = chosenValue(settings, press.key, press.choice);
  if (to === undefined) return "no_such_choice";
  const from = settings[press.key];
  if (JSON.stringify(from) === JSON.stringify(to)) return "unchanged";
  return keepChange(by, press, { from, to, kind: "setting_changed" });
}

/** Goes back to what held before the last change of a setting. */
export async function undoSetting(
  operator: Operator,
  by: Person,
  press: { key: SettingKey; version: number },
): Promise<SettingChanged> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const to = await previousOf(press.key, press.version);
  if (to === undefined) return "outdated";
  const from = (await readSettings())[press.key];
  return keepChange(by, press, { from, to, kind: "setting_change_undone" });
}

/** Compare and set, and what follows from a change, however it was asked for. */
export async function keepChange(
  by: Person,
  { key, version }: { key: SettingKey; version: number },
  change: { from: unknown; to: unknown; kind: "setting_changed" | "setting_change_undone" },
): Promise<"changed" | "outdated"> {
  const { from, to, kind } = change;
  const staffId = await staffBehind(by);
  if (!(await keepSetting(key, { from, to, version, by: staffId }))) return "outdated";
  await recordAudit({
    kind,
    subjectCode: `setting:${key}`,
    actor: { kind: "staff", id: staffId },
    facts: { from: codesOf(key, from), to: codesOf(key, to), version: version + 1 },
  });
  if (key === "summary_hour") await planSummary();
  if (key === "category_severity" || key === "own_categories") await weighPublicPart();
  return "changed";
}

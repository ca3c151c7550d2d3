// What admins have chosen on /settings. Kept there, read by every verb that a setting rules.
import { sql } from "drizzle-orm";
import {
  settingsFrom,
  SettingKey,
  type AdminSettings,
} from "../../domain/control/admin-settings.ts";
import type { StaffId } from "../../domain/ids.ts";
import { all, first, record } from "../record.ts";
import { settings } from "../tables/control/settings.ts";
import { rows, unitAtHand } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Kept = record({ key: settings.key, value: settings.value });

const read = new WeakMap<object, Promise<AdminSettings>>();

/** What is in force in this transaction: asked for once, however many need it. */
export function readSettings(): Promise<AdminSettings> {
  const unit = unitAtHand();
  const inForce = read.get(unit) ?? askForSettings();
  read.set(unit, inForce);
  return inForce;
}

async function askForSettings(): Promise<AdminSettings> {
  const kept = await all(Kept, sql`select ${Kept.list} from ${settings}`);
  return settingsFrom(new Map(kept.map(({ key, value }) => [key, value])));
}

const Version = record({ key: settings.key, version: settings.version });

/** How often each setting was changed; one that never was is not there. */
export async function settingVersions(): Promise<ReadonlyMap<SettingKey, number>> {
  const kept = await all(Version, sql`select ${Version.list} from ${settings}`);
  const versions = new Map(kept.map(({ key, version }) => [key, version]));
  const known = SettingKey.options.map((key) => [key, versions.get(key)] as const);
  return new Map(known.filter((each): each is [SettingKey, number] => each[1] !== undefined));
}

/** Compare and set: false when the setting is not at `version` any more. 0: never changed before. */
export async function keepSetting(
  key: SettingKey,
  change: { from: unknown; to: unknown; version: number; by: StaffId },
): Promise<boolean> {
  const { from: previous, to: value, by: changedBy } = change;
  const changes = { value, previous, changedBy };
  read.delete(unitAtHand());
  const kept = await rows(
    change.version === 0
      ? sql`${insertInto(settings, { key, ...changes })} on conflict (key) do nothing returning 1`
      : sql`update ${settings}
          set ${set(settings, { ...changes, version: sql`version + 1`, changedAt: sql`app_now()` })}
          where ${at(key, change.version)} returning 1`,
  );
  return kept.length === 1;
}

const at = (key: SettingKey, version: number) =>
  sql`${same(settings.key, key)} and ${same(settings.version, version)}`;

const Previous = record({ previous: settings.previous });

/** What held before the change that made `version`. */
export async function previousOf(key: SettingKey, version: number): Promise<unknown> {
  const kept = await first(
    Previous,
    sql`select ${Previous.list} from ${settings} where ${at(key, version)}`,
  );
  return kept?.previous;
}

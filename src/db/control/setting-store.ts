import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  settingsFrom,
  SettingKey,
  type AdminSettings,
} from "../../domain/control/admin-settings.ts";
import type { StaffId } from "../../domain/ids.ts";
import { rows, unitAtHand } from "../unit-of-work.ts";

const Kept = z.object({ key: z.string(), value: z.unknown() });

const read = new WeakMap<object, Promise<AdminSettings>>();

/** What is in force in this transaction: asked for once, however many need it. */
export function readSettings(): Promise<AdminSettings> {
  const unit = unitAtHand();
  const settings = read.get(unit) ?? askForSettings();
  read.set(unit, settings);
  return settings;
}

async function askForSettings(): Promise<AdminSettings> {
  const kept = (await rows(sql`select key, value from settings`)).map((row) => Kept.parse(row));
  return settingsFrom(new Map(kept.map(({ key, value }) => [key, value])));
}

const Version = z.object({ key: SettingKey, version: z.number() });

/** How often each setting was changed; one that never was is not there. */
export async function settingVersions(): Promise<ReadonlyMap<SettingKey, number>> {
  const kept = await rows(sql`select key, version from settings`);
  const known = kept.flatMap((row) => Version.safeParse(row).data ?? []);
  return new Map(known.map(({ key, version }) => [key, version]));
}

/** Compare and set: false when the setting is not at `version` any more. 0: never changed before. */
export async function keepSetting(
  key: SettingKey,
  change: { from: unknown; to: unknown; version: number; by: StaffId },
): Promise<boolean> {
  const to = sql`${JSON.stringify(change.to)}::jsonb`;
  const from = sql`${JSON.stringify(change.from)}::jsonb`;
  read.delete(unitAtHand());
  const kept = await rows(
    change.version === 0
      ? sql`insert into settings (key, value, previous, changed_by)
          values (${key}, ${to}, ${from}, ${change.by}) on conflict (key) do nothing returning key`
      : sql`update settings set value = ${to}, previous = ${from}, version = version + 1,
          changed_by = ${change.by}, changed_at = app_now()
          where key = ${key} and version = ${change.version} returning key`,
  );
  return kept.length === 1;
}

const Previous = z.object({ previous: z.unknown() });

/** What held before the change that made `version`. */
export async function previousOf(key: SettingKey, version: number): Promise<unknown> {
  const [row] = await rows(sql`
    select previous from settings where key = ${key} and version = ${version}`);
  return row && Previous.parse(row).previous;
}

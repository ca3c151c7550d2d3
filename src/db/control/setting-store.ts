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
import { databaseAtHand, memoryOf, rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Kept = record({ key: settings.key, value: settings.value });

/** What is in force in this transaction: asked for once, however many need it. */
export function readSettings(): Promise<AdminSettings> {
  const known = memoryOf<Promise<AdminSettings>>(settings);
  const inForce = known.get("in force") ?? settingsAt(knownState());
  known.set("in force", inForce);
  return inForce;
}

/** What is in force now, whatever was read of it before: for whoever waited for others in between. */
export function readSettingsAnew(): Promise<AdminSettings> {
  memoryOf<unknown>(settings).clear();
  return readSettings();
}

/** In a query: tells one state of the settings from any other. */
export const settingsNow = sql`(select concat(sum(version), max(changed_at)) from ${settings})`;

/** What a query of this transaction said they are at. */
export function knowSettings(state: unknown): void {
  memoryOf<unknown>(settings).set("state", state);
}

const knownState = () => memoryOf<unknown>(settings).get("state");

type Read = { state: unknown; read: AdminSettings };
/** By database: what was read last, good as long as they are at that state. */
const readLast = new WeakMap<object, Read>();

async function settingsAt(state: unknown): Promise<AdminSettings> {
  const last = readLast.get(databaseAtHand());
  if (state !== undefined && last?.state === state) return last.read;
  const read = await askForSettings();
  if (state !== undefined) readLast.set(databaseAtHand(), { state, read });
  return read;
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

/** From here on nobody else changes one before this transaction ends. */
export async function holdSettings(): Promise<void> {
  await rows(sql`lock table ${settings} in share row exclusive mode`);
}

/** Compare and set: false when the setting is not at `version` any more. 0: never changed before. */
export async function keepSetting(
  key: SettingKey,
  change: { from: unknown; to: unknown; version: number; by: StaffId },
): Promise<boolean> {
  const { from: previous, to: value, by: changedBy } = change;
  const changes = { value, previous, changedBy };
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

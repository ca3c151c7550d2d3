// Sets what was asked for all at once, all of it or nothing. Called by presses on what shows it.
import { appNow } from "../../db/clock.ts";
import {
  changeProposal,
  lockProposal,
  type SettingProposal,
} from "../../db/control/setting-proposal-store.ts";
import { holdSettings, readSettings, settingVersions } from "../../db/control/setting-store.ts";
import { valueIn } from "../../domain/control/admin-settings.ts";
import { proposedOver, type SettlePress } from "../../domain/control/setting-proposal.ts";
import type { Person } from "../../domain/staff/people.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { keepChange } from "./change-setting.ts";

export type Settled =
  | "changed"
  | "dropped"
  /** One of them was changed since the button was drawn; it shows what would change now. */
  | "outdated"
  /** It was settled before, or nobody did so in time. */
  | "over"
  | "not_yours";

/** Takes an admin's press on what is asked for. */
export async function settleProposal(
  by: Person,
  { to, id, round }: Omit<SettlePress, "kind">,
): Promise<Settled> {
  const proposal = await lockProposal(id);
  if (proposal === undefined) return "over";
  const { askedBy, state, expiresAt } = proposal;
  if (askedBy !== undefined && askedBy !== (await staffBehind(by))) return "not_yours";
  if (state !== "asking" || expiresAt <= (await appNow())) return "over";
  if (proposal.round !== round) return "outdated";
  if (to === "confirm") return confirm(by, proposal);
  await changeProposal(id, { state: "dropped" });
  return "dropped";
}

async function confirm(by: Person, { id, changes, round }: SettingProposal): Promise<Settled> {
  await holdSettings();
  const settings = await readSettings();
  const versions = await settingVersions();
  if (changes.some(({ key, version }) => (versions.get(key) ?? 0) !== version)) {
    const left = proposedOver(settings, versions, changes);
    const state = left.length === 0 ? "dropped" : "asking";
    await changeProposal(id, { changes: left, round: round + 1, state });
    return "outdated";
  }
  const wanted = changes.map((each) => ({ ...each, value: valueIn(each.key, each.to) }));
  if (wanted.some(({ value }) => value === undefined)) {
    // It was asked for in another version of the bot, which allowed it.
    await changeProposal(id, { state: "dropped" });
    return "over";
  }
  for (const { key, value, version } of wanted) {
    const change = { from: settings[key], to: value, kind: "setting_changed" } as const;
    const kept = await keepChange(by, { key, version }, change);
    if (kept !== "changed") throw new Error(`${key} changed while all settings were held`);
  }
  await changeProposal(id, { state: "done" });
  return "changed";
}

// The presses on settings, and one that is asked for. Used by the tables of presses, and the world.
import { SettingKey } from "../../src/domain/control/admin-settings.ts";
import { SettlePress } from "../../src/domain/control/setting-proposal.ts";
import type { SettingsPress } from "../../src/domain/control/settings-page.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import { writeSettings } from "../../src/workflow/control/propose-settings.ts";
import type { World } from "./read-world.ts";
import type { PressKind } from "./seed.ts";
import { admins, people } from "./town.ts";

/** Alma wants a setting to be another. */
export async function askForCards(): Promise<void> {
  const [userId, chatId] = [UserId.parse(people.alma.id), ChatId.parse(people.alma.id)];
  const asked = { chatId, updateId: 1, by: { userId, name: "alma" }, key: "settings-file" };
  const operator = { owners: [userId], outcomeNoticeDelayMs: 0 };
  await writeSettings(operator, { ...asked, text: "cards_at_once = 30" });
}

const choices = {
  reports_per_hour: "20",
  reports_per_day: "50",
  target_hours_4: "2",
  target_hours_3: "4",
  target_hours_2: "48",
  target_hours_1: "48",
  gravest_a_day: "5",
  outcome_notice_delay_s: "600",
  gravest_notice_days: "30",
  dsa_answer_hours: "48",
  dsa_acknowledge_hours: "12",
  keep_identity: "60",
  keep_identity_cap: "180",
  keep_words: "60",
  keep_words_upheld: "180",
  keep_words_gravest: "180",
  keep_words_undecided: "180",
  keep_former_names: "180",
  keep_dead_letters: "7",
  keep_drafts: "14",
  category_order: "hate.up",
  categories_off: "hate",
  category_severity: "hate.3",
  own_categories: "7F3K9Q.retire",
  languages_offered: "es",
  cards_at_once: "50",
  summary_hour: "9",
  seniors_skipped: "yes",
} as const satisfies Record<SettingKey, string>;

const versionOf = ({ settings }: World, wanted: SettingKey) =>
  settings.find(({ key }) => key === wanted)?.version ?? 0;

const pages: readonly SettingsPress[] = [
  { kind: "file" },
  { kind: "write" },
  { kind: "add_own", key: "hate", severity: 3 },
  { kind: "page", page: { kind: "home" } },
  { kind: "page", page: { kind: "category", key: "hate" } },
];

export const settingsPresses: PressKind<"settings"> = {
  seeds: (world) => {
    const sets = Object.entries(choices).map(([name, choice]): SettingsPress => {
      const key = SettingKey.parse(name);
      return { kind: "set", key, version: versionOf(world, key), choice };
    });
    const undo = world.settings.map(({ key, version }): SettingsPress => {
      return { kind: "undo", key: SettingKey.parse(key), version };
    });
    const settle = world.settingProposals.flatMap(({ id, round }) =>
      SettlePress.shape.to.options.map((to) => ({ kind: "settle", to, id, round }) as const),
    );
    return [...pages, ...sets, ...undo, ...settle].map((press) => ({
      press: { on: "settings", press },
      by: "alma",
      at: "private",
    }));
  },
  may: (world, { press }, { by, at }) => {
    if (at !== "private" || !admins.includes(by)) return false;
    switch (press.kind) {
      case "page":
      case "add_own":
      case "name_own":
      case "file":
      case "write":
        return false;
      case "settle":
        return (
          by === "alma" &&
          world.settingProposals.some(({ id, round }) => id === press.id && round === press.round)
        );
      case "set":
      case "undo":
        return press.version === versionOf(world, press.key);
    }
  },
};

import { readCode } from "../../domain/cases/codes.ts";
import { SettingsPress, type SettingsPage } from "../../domain/control/settings-page.ts";
import { StatsDays } from "../../domain/control/stats.ts";
import { retryDeadLetters } from "../../workflow/control/retry-dead-letters.ts";
import { showPast } from "../../workflow/control/show-audit.ts";
import { skipSeniors } from "../../workflow/control/show-checklist.ts";
import { showHealth } from "../../workflow/control/show-health.ts";
import { sendStatsFile, showQueueStats, showStats } from "../../workflow/control/show-stats.ts";
import { QueueId } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import { byTeam, type By } from "../cases/team-press.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries, Pressed } from "../speaking/press-entry.ts";
import { byAdmin, type ByAdmin } from "./admin-press.ts";
import { exportPress } from "./export-press.ts";
import { takeSettingsPress } from "./settings.ts";

/** Presses of admins on the pages by which they see and rule what is so here. */
export const controlPresses: PressEntries<
  "settings" | "past" | "stats" | "export" | "health" | "skip_seniors"
> = {
  settings: {
    letter: "set",
    pack: ({ press }) => settingsWords(press).join(":"),
    read: (rest) => {
      const [kind, first, second, choice] = rest.split(":");
      const page = { kind: first, key: second, own: second };
      const number = numberIn(second);
      const set = { key: first, own: first, version: number, severity: number, choice };
      const settled = { to: first, id: unpackUuid(second ?? ""), round: numberIn(choice) };
      const press = { kind, page, ...set, ...settled };
      const read = SettingsPress.safeParse(press).data;
      return read && { on: "settings", press: read };
    },
    asks: "nothing",
    handle: { private: byAdmin(takeSettingsPress) },
  },
  past: {
    letter: "past",
    pack: ({ code, page }) => `${code}:${page}`,
    read: (rest) => {
      const [word = "", number] = rest.split(":");
      const [code, page] = [readCode(word), numberIn(number)];
      return code === undefined || page === undefined ? undefined : { on: "past", code, page };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(({ code, page }, { chatId, messageId }) =>
        showPast(chatId, { code, page: Math.max(1, page), messageId }),
      ),
    },
  },
  stats: {
    letter: "stats",
    pack: ({ as, days, queue }) =>
      [as, days, ...(queue === undefined ? [] : [packUuid(queue)])].join(":"),
    read: readStatsPress,
    asks: "membership",
    handle: { private: byAdmin(takeStatsPress), group: byTeam(takeStatsInGroup) },
  },
  export: exportPress,
  health: {
    letter: "health",
    pack: ({ verb }) => verb,
    read: (verb) => {
      return verb === "again" || verb === "retry" ? { on: "health", verb } : undefined;
    },
    asks: "nothing",
    handle: {
      private: byAdmin(async ({ verb }, { by, chatId, messageId }, { operator }) => {
        if (verb === "retry") await retryDeadLetters(operator, by);
        await showHealth(chatId, messageId);
      }),
    },
  },
  skip_seniors: {
    letter: "skip",
    pack: () => "",
    read: (rest) => (rest === "" ? { on: "skip_seniors" } : undefined),
    asks: "nothing",
    handle: {
      private: byAdmin(async (_, { by }, { operator }) => {
        await skipSeniors(operator, by);
      }),
    },
  },
};

function readStatsPress(rest: string): PressOn<"stats"> | undefined {
  const [as, word, packed] = rest.split(":");
  const days = StatsDays.safeParse(numberIn(word)).data;
  const queue = packed === undefined ? undefined : QueueId.safeParse(unpackUuid(packed)).data;
  if (days === undefined || (as !== "page" && as !== "file")) return undefined;
  if (packed !== undefined && queue === undefined) return undefined;
  return { on: "stats", as, days, ...(queue && { queue }) };
}

async function takeStatsPress(
  { as, days, queue: queueId }: PressOn<"stats">,
  { chatId, messageId }: ByAdmin,
): Promise<void> {
  if (as === "file") return sendStatsFile(chatId, { days, queueId });
  return showStats({ chatId, messageId }, { days, queueId });
}

/** On the figures in a queue's group: those of that queue, whatever the button says. */
async function takeStatsInGroup(
  { days }: PressOn<"stats">,
  { presser, ...at }: By,
  { ctx, operator }: Pressed,
): Promise<string | undefined> {
  const visit = { at, by: presser, occasion: ctx.update.update_id };
  const shown = await showQueueStats(operator, visit, days);
  return shown === "entitled" ? undefined : refusedStats[shown];
}

const refusedStats = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const;

function settingsWords(press: SettingsPress): (string | number)[] {
  switch (press.kind) {
    case "page":
      return [press.kind, press.page.kind, aboutOf(press.page)];
    case "set":
      return [press.kind, press.key, press.version, press.choice];
    case "undo":
      return [press.kind, press.key, press.version];
    case "add_own":
      return [press.kind, press.key, press.severity];
    case "name_own":
      return [press.kind, press.own];
    case "file":
    case "write":
      return [press.kind];
    case "settle":
      return [press.kind, press.to, packUuid(press.id), press.round];
  }
}

function aboutOf(page: SettingsPage): string {
  if ("key" in page) return page.key;
  return "own" in page ? page.own : "";
}

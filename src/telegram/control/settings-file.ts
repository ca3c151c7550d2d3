// All settings as a file, and what a file would change. Called by what composes them.
import {
  allowedFor,
  initialNumber,
  NumberSetting,
  FileSetting,
  type AdminSettings,
} from "../../domain/control/admin-settings.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { ProposedSetting, SettlePress } from "../../domain/control/setting-proposal.ts";
import { comment, settingLine, settingsFileName } from "../../domain/control/settings-file.ts";
import type { viewProposal } from "../../workflow/control/show-settings.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { valueOf } from "./settings-page.ts";

/** Every setting with what it is and what it can be, as an admin can read and change it. */
export function settingsFile(
  say: Say,
  { settings, at, botName }: { settings: AdminSettings; at: Date; botName: string },
): { fileName: string; content: string; caption: Piece } {
  const { texts, language } = say;
  const head = texts.message(language, "settings-file-head", {
    bot: { ours: `@${botName}` },
    moment: { ours: `${at.toISOString().slice(0, 16)}Z` },
  });
  const blocks = FileSetting.options.map((key) => {
    const { how, words } = allowedFor(key);
    const allowed = texts.message(language, "settings-file-allowed", {
      how: { choice: how },
      allowed: { ours: words.join(", ") },
    });
    const about = texts.message(language, `setting-${key}`);
    return `${commented(about.text, allowed.text)}${settingLine(settings, key)}\n`;
  });
  return {
    fileName: settingsFileName,
    content: [commented(head.text), ...blocks].join("\n"),
    caption: texts.message(language, "settings-file"),
  };
}

const commented = (...texts: string[]) =>
  texts
    .flatMap((text) => text.split("\n"))
    .map((line) => `${comment} ${line}\n`)
    .join("");

type Shown = Pick<NonNullable<Awaited<ReturnType<typeof viewProposal>>>, "proposal" | "isOver">;

/** What would change, with what confirms it. */
export function drawProposal(say: Say, operator: Operator, shown: Shown): Drawn {
  const { texts, language } = say;
  const { changes, id, round } = shown.proposal;
  const state = stateOf(shown);
  const head = texts.message(language, "settings-proposal", { state: { choice: state } });
  const lines = changes.map((change) => changeLine(say, operator, change));
  const press = (to: SettlePress["to"]) =>
    ({ on: "settings", press: { kind: "settle", to, id, round } }) as const;
  const isOpen = state === "asking" || state === "server" || state === "renewed";
  const rows = [
    [{ ...button(say, "button-settings-confirm", press("confirm")), style: "primary" as const }],
    [button(say, "button-own-text-drop", press("drop"))],
  ];
  const piece = lines.length === 0 ? head : joinPieces([head, joinPieces(lines, "\n")], "\n\n");
  return { piece, markup: isOpen ? { inline_keyboard: rows } : undefined };
}

function stateOf({ proposal, isOver }: Shown) {
  const { state, round, askedBy, changes } = proposal;
  if (state === "done") return "done";
  if (state === "dropped") return changes.length === 0 ? "same" : "dropped";
  if (isOver) return "over";
  if (round > 1) return "renewed";
  return askedBy === undefined ? "server" : "asking";
}

function changeLine(say: Say, operator: Operator, { key, from, to }: ProposedSetting): Piece {
  const { texts, language } = say;
  // The first line says what it is called.
  const [name = key] = texts.message(language, `setting-${key}`).text.split("\n");
  return texts.message(language, "settings-proposal-line", {
    setting: { ours: name },
    before: { ours: asShown(say, operator, key, from) },
    after: { ours: asShown(say, operator, key, to) },
  });
}

/** A number with its unit; all else as it stands in a file. */
function asShown(say: Say, operator: Operator, key: FileSetting, words: string): string {
  const number = NumberSetting.safeParse(key).data;
  if (number === undefined) return words;
  const count = Number(words);
  return valueOf(say, number, Number.isNaN(count) ? initialNumber(operator, number) : count);
}

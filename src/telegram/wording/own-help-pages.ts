// The pages of the team's own help lines. Called by compose-wording.ts.
import { helpKinds } from "../../domain/speaking/help-line.ts";
import {
  asHelpLine,
  type OwnHelpChange,
  type OwnHelpLine,
  type OwnHelpPress,
} from "../../domain/wording/own-help-line.ts";
import type { ShownOwnHelp } from "../../workflow/wording/view-own-help.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { lineOf } from "../speaking/help-lines.ts";
import { foreignPlain } from "../texts/foreign.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

export function drawOwnHelp(say: Say, shown: ShownOwnHelp): Drawn {
  return shown.kind === "list" ? drawList(say, shown.lines) : drawLine(say, shown.line);
}

const press = (to: OwnHelpPress) => ({ on: "own_help", press: to }) as const;

function drawList(say: Say, lines: readonly OwnHelpLine[]): Drawn {
  const entries = lines.map(({ id, country, name, state }) => {
    const mark = state === "listed" ? "✓ " : "";
    return [namedButton(`${mark}${country} · ${foreignPlain(name)}`, press({ kind: "open", id }))];
  });
  const adding = helpKinds.map((as) =>
    button(say, "button-own-help-add", press({ kind: "add", as }), { kind: { choice: as } }),
  );
  const back = button(say, "button-back", { on: "own_texts", press: { kind: "list" } });
  return {
    piece: say.texts.message(say.language, "own-help-list"),
    markup: { inline_keyboard: [...entries, ...inRows(adding), [back]] },
  };
}

const changes = {
  drafted: ["use", "drop"],
  listed: ["remove"],
  removed: ["put_back"],
} as const satisfies Record<OwnHelpLine["state"], readonly OwnHelpChange[]>;

const keys = {
  use: "button-own-text-use",
  drop: "button-own-text-drop",
  remove: "button-own-text-remove",
  put_back: "button-recipient-put_back",
} as const satisfies Record<OwnHelpChange, string>;

function drawLine(say: Say, line: OwnHelpLine): Drawn {
  const { texts, language } = say;
  const { id, country, sources, readOn, state } = line;
  const name = new Intl.DisplayNames([language], { type: "region" }).of(country) ?? country;
  const head = texts.message(language, "own-help-page", {
    country: { ours: name },
    state: { choice: state },
  });
  const [one, other] = sources;
  const read = texts.message(language, "own-help-sources", {
    one,
    other,
    read_at: new Date(Date.parse(readOn)),
  });
  const rows = [
    ...changes[state].map((to) => [button(say, keys[to], press({ kind: "change", id, to }))]),
    [button(say, "button-back", press({ kind: "list" }))],
  ];
  const piece = joinPieces([head, lineOf(say, asHelpLine(line)), read], "\n\n");
  return { piece, markup: { inline_keyboard: rows } };
}

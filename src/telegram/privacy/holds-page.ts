// What is held for the law, as admins see it. Drawn by compose-admin.ts.
import type { InlineKeyboardButton } from "grammy/types";
import {
  holdDays,
  HoldGround,
  mayReadCopy,
  prolongationOf,
  type HoldPress,
} from "../../domain/privacy/hold.ts";
import type { HeldCopy, HoldsView } from "../../workflow/privacy/show-holds.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

type Hold = Extract<HoldsView, { kind: "hold" }>["hold"];
type Rows = InlineKeyboardButton[][];

export function drawHolds(texts: Texts, view: HoldsView): Drawn {
  const say = { texts, language: view.language };
  if (view.kind === "hold") return drawHold(say, view);
  const head = texts.message(view.language, "holds-list", { count: view.holds.length });
  const lines = view.holds.map((hold) => lineOf(say, hold));
  const rows = view.holds.map(({ id, code }) =>
    namedButton(code, { on: "hold", press: { kind: "open", id } }),
  );
  return {
    piece: joinPieces([head, ...lines], "\n"),
    markup: { inline_keyboard: inRows(rows) },
  };
}

function lineOf({ texts, language }: Say, hold: Hold): Piece {
  return texts.message(language, "hold-line", {
    code: { ours: hold.code },
    target: { ours: hold.targetCode },
    status: { choice: hold.status },
    ends_at: hold.endsAt ?? hold.askExpiresAt,
  });
}

function drawHold(say: Say, view: Extract<HoldsView, { kind: "hold" }>): Drawn {
  const { texts, language } = say;
  const { hold } = view;
  const change = hold.change?.what ?? "none";
  const piece = texts.message(language, "hold-page", {
    code: { ours: hold.code },
    target: { ours: hold.targetCode },
    scope: { choice: hold.scope },
    ground: { choice: hold.ground },
    status: { choice: hold.status },
    days: hold.days,
    ends_at: hold.endsAt ?? hold.askExpiresAt,
    change: { choice: change },
    by: hold.askerName,
  });
  const list = [press(say, "list", { kind: "list" })];
  return { piece, markup: { inline_keyboard: [...buttons(say, view), list] } };
}

function buttons(say: Say, { hold, viewer, now }: Extract<HoldsView, { kind: "hold" }>): Rows {
  const isOwn = viewer === hold.askedBy;
  const { id } = hold;
  const drop = isOwn ? [[press(say, "drop", { kind: "drop", id })]] : [];
  switch (hold.status) {
    case "drafted":
      return isOwn ? [...choices(say, hold), ...drop] : [];
    case "asked":
      return drop;
    case "standing":
      return hold.endsAt !== undefined && now < hold.endsAt ? standing(say, hold, viewer) : [];
    case "started":
    case "dropped":
    case "refused":
    case "expired":
    case "ended":
      return [];
  }
}

function choices(say: Say, hold: Hold): Rows {
  const { id } = hold;
  const isOfCase = hold.targetCode.startsWith("C-");
  const scopes = isOfCase ? (["case", "subject"] as const) : (["person", "report"] as const);
  return [
    scopes.map((to) => press(say, `scope-${to}`, { kind: "scope", id, to }, hold.scope === to)),
    HoldGround.options.map((to) =>
      press(say, `ground-${to}`, { kind: "ground", id, to }, hold.ground === to),
    ),
    holdDays.map((days) => daysButton(say, { kind: "days", id, days }, hold.days === days)),
    [press(say, "place", { kind: "place", id })],
  ].filter((row) => row.length > 0);
}

function standing(say: Say, hold: Hold, viewer: Hold["askedBy"]): Rows {
  const { id } = hold;
  const copy = mayReadCopy(hold, viewer) ? [[press(say, "copy", { kind: "copy", id })]] : [];
  if (hold.change !== undefined) return copy;
  return [
    ...copy,
    prolongationOf(hold).days.map((days) => daysButton(say, { kind: "prolong", id, days }, false)),
    [press(say, "lift", { kind: "lift", id })],
  ].filter((row) => row.length > 0);
}

function press(say: Say, words: string, asked: HoldPress, isChosen = false) {
  const drawn = button(say, `button-hold-${words}`, { on: "hold", press: asked });
  return isChosen ? { ...drawn, text: `✓ ${drawn.text}` } : drawn;
}

function daysButton(
  { texts, language }: Say,
  asked: Extract<HoldPress, { kind: "days" | "prolong" }>,
  isChosen: boolean,
) {
  const key = asked.kind === "days" ? "button-hold-days" : "button-hold-prolong";
  const text = texts.plain(language, key, { days: asked.days });
  return namedButton(isChosen ? `✓ ${text}` : text, { on: "hold", press: asked });
}

/** All that a hold keeps, as a file of text. */
export function heldCopyFile(texts: Texts, { code, parts }: HeldCopy, language: string) {
  return {
    fileName: `${code}.json`,
    content: `${JSON.stringify({ hold: code, kept: parts }, null, 2)}\n`,
    caption: texts.message(language, "hold-copy", { code: { ours: code } }),
  };
}

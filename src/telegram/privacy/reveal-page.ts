import type { InlineKeyboardButton } from "grammy/types";
import type { UserId } from "../../domain/ids.ts";
import { reasonsFor } from "../../domain/privacy/reveal.ts";
import type { RevealView } from "../../workflow/privacy/show-reveal.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

/** What an admin is shown who wants to see who made a report. */
export function drawReveal(texts: Texts, { reveal, identity, language }: RevealView): Drawn {
  const say = { texts, language };
  const { status, code, reason } = reveal;
  const rows = buttonsOf(say, reveal);
  return {
    piece: texts.message(language, `reveal-${status}`, {
      code: { ours: code },
      why: { choice: reason ?? "none" },
      account: { rich: identity === undefined ? { text: "", entities: [] } : accountOf(identity) },
    }),
    markup: rows.length === 0 ? undefined : { inline_keyboard: rows },
  };
}

function buttonsOf(
  say: Say,
  { id, status, requestId }: RevealView["reveal"],
): InlineKeyboardButton[][] {
  if (status !== "drafted" && status !== "asked") return [];
  const drop = button(say, "button-reveal-drop", { on: "reveal", press: { kind: "drop", id } });
  if (status === "asked") return [[drop]];
  const reasons = reasonsFor(requestId !== undefined).map((reason) => [
    button(say, `button-reveal-${reason}`, { on: "reveal", press: { kind: "reason", id, reason } }),
  ]);
  return [...reasons, [drop]];
}

/** All that is known: the number of the account, which leads to it where Telegram knows the way. */
function accountOf(userId: UserId): Piece {
  const text = String(userId);
  const url = `tg://user?id=${userId}`;
  return { text, entities: [{ type: "text_link", url, offset: 0, length: text.length }] };
}

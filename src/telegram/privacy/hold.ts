// `/hold` and the presses on its pages. Called by the table of commands, and by the presses.
import type { Context } from "grammy";
import type { PressOn } from "../../domain/press.ts";
import { beginHold, type HoldBegun } from "../../workflow/privacy/begin-hold.ts";
import { pressHold, type HoldPressed } from "../../workflow/privacy/press-hold.ts";
import { showHolds } from "../../workflow/privacy/show-holds.ts";
import type { ByAdmin } from "../control/admin-press.ts";
import { answerOrder, asWritten, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";
import { sayInPlace } from "../speaking/say-in-place.ts";
import { refuseHeld } from "./reveal-press.ts";

const answers = {
  not_admin: "admin-only",
  no_code: "hold-needs-code",
  unknown: "hold-unknown",
  no_second: "reveal-no-second",
} as const satisfies Record<Exclude<Extract<HoldBegun, string>, "shown">, string>;

/** `/hold`: what is held for the law; with a code, the beginning of a hold. */
export const holdCommand = privateCommand({
  name: "hold",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const begun = await beginHold(ordered.operator, ordered.by, words);
    if (begun === "shown") return undefined;
    if (typeof begun === "string") return answerOrder(ordered, answers[begun]);
    const vars = { ends_at: { at: new Date(begun.until).toISOString() } };
    return answerOrder(ordered, `reveal-${begun.kind}`, { vars });
  },
});

const refusals = {
  not_admin: "answer-admin-only",
  gone: "answer-reveal-gone",
  not_you: "answer-reveal-not-you",
  no_second: "reveal-no-second",
} as const satisfies Record<
  Exclude<Extract<HoldPressed, string>, "done" | "confirmed" | "refused">,
  string
>;

const settled = { confirmed: "hold-you-agreed", refused: "hold-you-did-not-agree" } as const;

/** A press on a page of what is held, or on the question to agree. */
export async function takeHoldPress(
  { press }: PressOn<"hold">,
  { by, chatId, messageId }: ByAdmin,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  if (press.kind === "list") return showHolds(chatId, { page: { kind: "list" }, messageId });
  const page = { kind: "hold", id: press.id } as const;
  if (press.kind === "open") return showHolds(chatId, { page, messageId });
  const pressed = await pressHold(operator, by, press);
  if (typeof pressed !== "string") return refuseHeld(texts, ctx satisfies Context, pressed);
  if (pressed === "done") return showHolds(chatId, { page, messageId });
  if (pressed === "confirmed" || pressed === "refused") {
    return sayInPlace(ctx, messageId, { text: settled[pressed], vars: {} });
  }
  return refusePress(texts, ctx, refusals[pressed]);
}

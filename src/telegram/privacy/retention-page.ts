// What admins see of what is kept and what goes. Drawn by compose-admin.ts.
import type { InlineKeyboardButton } from "grammy/types";
import type { RetentionView } from "../../workflow/privacy/show-retention.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";

/** Every rule with what is due by it now; nothing goes by looking. */
export function drawRetention(texts: Texts, { rules, state, now, language }: RetentionView): Drawn {
  const say = { texts, language };
  const lines = rules.map(({ rule, days, due, heldBack }) =>
    texts.message(language, "retention-rule", {
      rule: { ours: texts.plain(language, `retention-rule-${rule}`) },
      days,
      due,
      waits: heldBack,
      is: { choice: heldBack > 0 ? "held_back" : due > 0 ? "due" : "nothing" },
    }),
  );
  const isFrozen = state?.frozenAt !== undefined;
  const last = texts.message(language, isFrozen ? "retention-frozen" : "retention-ran", {
    at: state?.ranAt ?? now,
    rows: state?.rowsGone ?? 0,
    cases: state?.casesGone ?? 0,
    people: state?.peopleGone ?? 0,
  });
  const to = (verb: "again" | "believe"): InlineKeyboardButton[] => [
    button(say, `button-retention-${verb}`, { on: "retention", verb }),
  ];
  return {
    piece: joinPieces([texts.message(language, "retention-head"), ...lines, last], "\n"),
    markup: { inline_keyboard: [...(isFrozen ? [to("believe")] : []), to("again")] },
  };
}

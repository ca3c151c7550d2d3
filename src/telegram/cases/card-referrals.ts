import type { CardView } from "../../workflow/cases/read-card.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** To whom a case was referred: only what a person said to have sent. */
export function referralLines(
  { texts, language }: Say,
  { referrals }: Pick<CardView, "referrals">,
  options: { withReference: boolean } = { withReference: false },
): Piece | undefined {
  if (referrals.length === 0) return undefined;
  const lines = referrals.flatMap(({ kind, recipient, status, sentAt, preparedAt, reference }) => [
    texts.message(language, "card-referral", {
      kind: { choice: kind === "telegram" ? "telegram" : "other" },
      recipient,
      at: sentAt ?? preparedAt,
      state: { choice: status === "acknowledged" ? "acknowledged" : "sent" },
    }),
    options.withReference && reference !== undefined
      ? texts.message(language, "referral-reference", { reference })
      : undefined,
  ]);
  return joinPieces(lines, "\n");
}

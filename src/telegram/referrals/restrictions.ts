// `/restriction` and `/cybertip` for admins, and presses on restrictions. Called by the tables of both.
import { beginCyberTip, type CyberTipBegun } from "../../workflow/referrals/cyber-tip.ts";
import {
  beginRestriction,
  pressRestriction,
  sendStatements,
  type RestrictionBegun,
} from "../../workflow/referrals/rule-restriction.ts";
import { showRestrictions } from "../../workflow/referrals/view-restrictions.ts";
import type { PressOn } from "../../domain/press.ts";
import type { ByAdmin } from "../control/admin-press.ts";
import {
  answerOrder,
  asWritten,
  onlyAdmins,
  privateCommand,
  type Ordered,
} from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

const answers = {
  not_admin: "admin-only",
  no_code: "restriction-needs-code",
  unknown: "restriction-unknown",
  not_upheld: "restriction-not-upheld",
  not_theirs: "restriction-not-theirs",
  no_day: "restriction-no-day",
} as const satisfies Record<Exclude<RestrictionBegun, "shown">, string>;

const asTheyAre = ({ by, ctx }: Ordered) => ({ ...by, username: ctx.from.username });

/** What was done on a service of the operator's; with a case's code, the beginning of recording it. */
export const restrictionCommand = privateCommand({
  name: "restriction",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const begun = await beginRestriction(ordered.operator, asTheyAre(ordered), words);
    if (begun !== "shown") await answerOrder(ordered, answers[begun]);
  },
});

const sheetAnswers = {
  not_admin: "admin-only",
  no_code: "cybertip-needs-code",
  unknown: "restriction-unknown",
  not_theirs: "restriction-not-theirs",
  not_of_children: "cybertip-not-this",
} as const satisfies Record<Exclude<CyberTipBegun, "owed">, string>;

/** The fields for the web form of the CyberTipline, of a case of child abuse. */
export const cyberTipCommand = privateCommand({
  name: "cybertip",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const begun = await beginCyberTip(ordered.operator, asTheyAre(ordered), words);
    if (begun !== "owed") await answerOrder(ordered, sheetAnswers[begun]);
  },
});

const refusals = {
  not_admin: "answer-admin-only",
  gone: "answer-reveal-gone",
  recorded_already: "answer-restriction-already",
} as const;

export async function takeRestrictionPress(
  { press }: PressOn<"restriction">,
  { by, chatId, messageId }: ByAdmin,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  if (press.kind === "list") return showRestrictions(chatId, { page: press, messageId });
  if (press.kind === "statements") {
    await sendStatements(by.userId);
    return;
  }
  const page = { kind: "one", id: press.id } as const;
  if (press.kind === "open") return showRestrictions(chatId, { page, messageId });
  const pressed = await pressRestriction(operator, by, press);
  if (pressed === "done") return showRestrictions(chatId, { page, messageId });
  return refusePress(texts, ctx, refusals[pressed]);
}

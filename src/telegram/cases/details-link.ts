// Everything about a case, page by page, in private. Used by /start, and by the presses on cases.
import type { PressOn } from "../../domain/press.ts";
import { followDetails, turnDetails } from "../../workflow/cases/send-details.ts";
import { answerOrder, type Ordered } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { presserOf } from "../staff/presser.ts";
import { readDetailsPayload } from "../speaking/start-payload.ts";
import type { By } from "./team-press.ts";

/** In a private chat: somebody of the team comes by a link for everything about a case. */
export async function comesForDetails(payload: string, ordered: Ordered): Promise<boolean> {
  const link = readDetailsPayload(payload);
  if (link === undefined) return false;
  const { operator, ctx } = ordered;
  const followed = await followDetails(operator, { ...link, presser: presserOf(ctx.from) });
  if (followed === "sent") return true;
  const isUnknown = followed === "cannot_tell";
  await answerOrder(ordered, isUnknown ? "answer-cannot-check-membership" : "details-refused");
  return true;
}

/** Turns a page of it. */
export async function turnDetailsPage(
  { on: _on, ...asked }: PressOn<"details">,
  { presser, ...at }: By,
  { operator }: Pressed,
): Promise<string | undefined> {
  const turned = await turnDetails(operator, { ...asked, at, presser });
  return turned === "turned" ? undefined : refusals[turned];
}

const refusals = {
  not_allowed: "details-refused",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
  not_theirs: "answer-not-yours",
} as const satisfies Record<Exclude<Awaited<ReturnType<typeof turnDetails>>, "turned">, string>;

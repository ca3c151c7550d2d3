// Makes a referral ready for a senior who follows its link. Called by /start.
import { lockCase } from "../../db/cases/case-store.ts";
import { cardKey, postedUnder } from "../../db/speaking/posted-store.ts";
import type { CaseId, ChatId, RecipientId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { referCase, type Referred } from "./refer-case.ts";

export type FollowedReferral =
  Referred["kind"] | NotTheirs["kind"] | Exclude<Entitled["kind"], "entitled">;

/**
 * A senior whom the bot could not write to followed the link of a card's button: what was pressed for is
 * made ready now, if it may be by all that is known now.
 */
export async function followReferral(
  operator: Operator,
  link: { caseId: CaseId; to: RecipientId; group: ChatId; presser: Presser },
): Promise<FollowedReferral> {
  const { caseId, to, group, presser } = link;
  const cards = await postedUnder(cardKey(caseId, "escalation"));
  const card = cards.find(({ chatId }) => chatId === group);
  if (card === undefined) return "unknown_card";
  const entitled = await entitledIn(operator, card, presser);
  if (entitled.kind !== "entitled") return entitled.kind;
  if (await isTheirOwn([caseId], presser)) return "not_theirs";
  const held = await lockCase(caseId);
  if (held === undefined) return "unknown_card";
  const press = { ...entitled, version: held.version };
  return (await referCase(held, press, { recipientId: to, userId: presser.userId })).kind;
}

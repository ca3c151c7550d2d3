// Everything about a case, in private and for some hours. Called by links, presses, events, and `/forget`.
import { appNow } from "../../db/clock.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import {
  cardKey,
  keyAt,
  postedIn,
  postedUnder,
  type Posted,
} from "../../db/speaking/posted-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { ChatId, type CaseId, type UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { takeAway } from "../speaking/take-away.ts";

/** How long everything about a case stays in somebody's private chat at most, in milliseconds. */
const detailsMs = 12 * 3_600_000;

const detailsIn = (chatId: ChatId) => `details:${chatId}:`;
export const detailsKey = (caseId: CaseId, chatId: ChatId) => `${detailsIn(chatId)}${caseId}`;

/** `group`: the team's, which has its card. */
type Case = { caseId: CaseId; tier: Tier; group: ChatId };

/**
 * Owes somebody of the team everything about a case, in their private chat. False: they have not
 * written to the bot yet, so that it can't write to them.
 */
export async function sendDetails({ caseId, tier, group }: Case, userId: UserId): Promise<boolean> {
  const chatId = ChatId.parse(userId);
  if ((await findScreen(chatId)) === undefined) return false;
  await takeDetailsAway(caseId, chatId);
  const key = detailsKey(caseId, chatId);
  await owePage({ caseId, tier, group, chatId, page: 1 });
  await schedule({
    key: `take_away:${key}`,
    lane: String(chatId),
    dueAt: new Date((await appNow()).getTime() + detailsMs),
    event: { kind: "take_details_away", caseId, chatId },
  });
  return true;
}

function owePage(shown: Case & { chatId: ChatId; page: number }): Promise<void> {
  const { chatId, ...message } = shown;
  return enqueue({
    key: detailsKey(message.caseId, chatId),
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_details", ...message },
  });
}

/** Deletes what was sent of a case, as it must not pile up in private chats. */
export async function takeDetailsAway(caseId: CaseId, chatId: ChatId): Promise<void> {
  await takeAway(detailsKey(caseId, chatId), "notice");
}

/** Where somebody of the team still has details of cases in their private chat. */
export function postedDetails(chatId: ChatId): Promise<Posted[]> {
  return postedIn(chatId, detailsIn(chatId));
}

type Allowed = Entitled | NotTheirs;
type Refused = Exclude<Allowed["kind"], "entitled">;

/** Somebody followed the link to everything about a case that has its card in a group. */
export async function followDetails(
  operator: Operator,
  link: { caseId: CaseId; chatId: ChatId; presser: Presser },
): Promise<Refused | "sent"> {
  const { caseId, chatId: group, presser } = link;
  const entitled = await entitledTo(operator, { caseId, group, presser });
  if (entitled.kind !== "entitled") return entitled.kind;
  await sendDetails({ caseId, tier: entitled.tier, group }, presser.userId);
  return "sent";
}

/** Turns a page of details that somebody has in their private chat. */
export async function turnDetails(
  operator: Operator,
  pressed: { caseId: CaseId; group: ChatId; page: number; at: Posted; presser: Presser },
): Promise<Refused | "turned"> {
  const { caseId, group, page, at, presser } = pressed;
  const isTheirs = at.chatId === ChatId.parse(presser.userId);
  if (!isTheirs || (await keyAt(at)) !== detailsKey(caseId, at.chatId)) return "unknown_card";
  const entitled = await entitledTo(operator, { caseId, group, presser });
  if (entitled.kind !== "entitled") return entitled.kind;
  await owePage({ caseId, tier: entitled.tier, group, chatId: at.chatId, page });
  return "turned";
}

/** Asked anew each time: who left the team reads no further. */
async function entitledTo(
  operator: Operator,
  { caseId, group, presser }: { caseId: CaseId; group: ChatId; presser: Presser },
): Promise<Allowed> {
  const cards = await Promise.all(Tier.options.map((tier) => postedUnder(cardKey(caseId, tier))));
  const card = cards.flat().find((at) => at.chatId === group);
  if (card === undefined) return { kind: "unknown_card" };
  const entitled = await entitledIn(operator, card, presser);
  const isOwn = entitled.kind === "entitled" && (await isTheirOwn([caseId], presser));
  return isOwn ? { kind: "not_theirs" } : entitled;
}

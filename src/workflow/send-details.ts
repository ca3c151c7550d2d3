import { appNow } from "../db/clock.ts";
import { enqueue } from "../db/outbox-store.ts";
import { cardKey, forgetPosted, postedIn, postedUnder, type Posted } from "../db/posted-store.ts";
import { schedule } from "../db/schedule-store.ts";
import { findScreen } from "../db/screen-store.ts";
import { Tier } from "../domain/delivery.ts";
import { ChatId, type CaseId, type UserId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { deleteFromChat } from "./delete-from-chat.ts";
import { isTheirOwn, type NotTheirs } from "./own-matter.ts";
import { entitledIn, type Entitled, type Presser } from "./entitled-staff.ts";

/** How long everything about a case stays in somebody's private chat at most, in milliseconds. */
const detailsMs = 12 * 3_600_000;

const detailsIn = (chatId: ChatId) => `details:${chatId}:`;
export const detailsKey = (caseId: CaseId, chatId: ChatId) => `${detailsIn(chatId)}${caseId}`;

/**
 * Owes somebody of the team everything about a case, in their private chat. False: they have not
 * written to the bot yet, so that it can't write to them.
 */
export async function sendDetails(caseId: CaseId, tier: Tier, userId: UserId): Promise<boolean> {
  const chatId = ChatId.parse(userId);
  if ((await findScreen(chatId)) === undefined) return false;
  await takeDetailsAway(caseId, chatId);
  const key = detailsKey(caseId, chatId);
  await enqueue({
    key,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_details", caseId, tier },
  });
  await schedule({
    key: `take_away:${key}`,
    lane: String(chatId),
    dueAt: new Date((await appNow()).getTime() + detailsMs),
    event: { kind: "take_details_away", caseId, chatId },
  });
  return true;
}

/** Deletes what was sent of a case, as it must not pile up in private chats. */
export async function takeDetailsAway(caseId: CaseId, chatId: ChatId): Promise<void> {
  for (const at of await postedUnder(detailsKey(caseId, chatId))) {
    await forgetPosted(at);
    await deleteFromChat(at, "notice");
  }
}

/** Where somebody of the team still has details of cases in their private chat. */
export function postedDetails(chatId: ChatId): Promise<Posted[]> {
  return postedIn(chatId, detailsIn(chatId));
}

/** Somebody followed the link to everything about a case that has its card in a group. */
export async function followDetails(
  settings: Settings,
  link: { caseId: CaseId; chatId: ChatId; presser: Presser },
): Promise<Exclude<Entitled["kind"], "entitled"> | NotTheirs["kind"] | "sent"> {
  const { caseId, chatId, presser } = link;
  const cards = await Promise.all(Tier.options.map((tier) => postedUnder(cardKey(caseId, tier))));
  const card = cards.flat().find((at) => at.chatId === chatId);
  if (card === undefined) return "unknown_card";
  const entitled = await entitledIn(settings, card, presser);
  if (entitled.kind !== "entitled") return entitled.kind;
  if (await isTheirOwn([caseId], presser)) return "not_theirs";
  const { tier } = entitled.queue;
  await sendDetails(caseId, tier, presser.userId);
  return "sent";
}

// Which commands clients offer to whom. Called when roles or queues change, and by the composing of menus.
import { allAppointments, rolesAnywhere, rolesOf } from "../../db/staff/appointment-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { activeQueuesIn, activeQueuesOf, type Queue } from "../../db/queues/queue-store.ts";
import { activeSourceIn } from "../../db/queues/source-store.ts";
import type { ChatKind } from "../../domain/speaking/offered-commands.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { ChatId, UserId } from "../../domain/ids.ts";
import { decidingIn, type Role } from "../../domain/staff/staff.ts";
import { languageNow } from "./language-of.ts";
import { offerCommands } from "./offer-commands.ts";

/** How many lists are set for one person or one group: Telegram allows few changes in a row. */
const groupsAPerson = 10;
const peopleAGroup = 30;

/** Owes a person the commands that are theirs, in private and in the groups of queues. */
export async function offerMenus(userId: UserId): Promise<void> {
  await offerTo(userId, ChatId.parse(userId));
  const queues = await Promise.all(Tier.options.map(activeQueuesOf));
  const chats = [...new Set(queues.flat().map(({ chatId }) => chatId))];
  for (const chatId of chats.slice(0, groupsAPerson)) await offerTo(userId, chatId);
}

/** Owes a group that was set up its commands, and those of the staff who are appointed. */
export async function offerToAll(chatId: ChatId): Promise<void> {
  await offerCommands(chatId);
  const people = new Set((await allAppointments()).map(({ userId }) => userId));
  for (const userId of [...people].slice(0, peopleAGroup)) await offerTo(userId, chatId);
}

async function offerTo(userId: UserId, chatId: ChatId): Promise<void> {
  await enqueue({
    key: `commands:${chatId}:${userId}`,
    chatId,
    priority: "notice",
    repeat: "fold",
    message: { kind: "offer_commands", chatId, userId },
  });
}

export type Offer = {
  chat: ChatKind;
  /** Without a person, what is offered to all in the group. */
  person: { userId: UserId; roles: readonly Role[] } | undefined;
  language: string;
};

/** What is to be offered, from what is so now. */
export async function viewOffer(to: {
  chatId: ChatId;
  userId?: UserId | undefined;
}): Promise<Offer> {
  const { chatId, userId } = to;
  const queues = await activeQueuesIn(chatId);
  const [queue] = queues;
  const language = queue?.language ?? (await languageNow(chatId));
  const chat = await kindOf(chatId);
  // In private, a list for no certain person is an admin's.
  if (userId === undefined && chat === "private") {
    return { chat, person: { userId: UserId.parse(chatId), roles: ["admin"] }, language };
  }
  if (userId === undefined) return { chat, person: undefined, language };
  return { chat, person: { userId, roles: await rolesThere(userId, queues) }, language };
}

/**
 * In a group of queues: the roles with which somebody may work on cases of one of them; elsewhere, all
 * that they have.
 */
async function rolesThere(userId: UserId, queues: readonly Queue[]): Promise<Role[]> {
  if (queues.length === 0) return rolesAnywhere(userId);
  const each = queues.map(async ({ id, tier }) => decidingIn(tier, await rolesOf(userId, id)));
  return (await Promise.all(each)).flat();
}

async function kindOf(chatId: ChatId): Promise<ChatKind> {
  if (chatId > 0) return "private";
  if ((await activeQueuesIn(chatId)).length > 0) return "queue";
  return (await activeSourceIn(chatId)) === undefined ? "group" : "source";
}

import type { Message, Update } from "grammy/types";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Press, PressOn } from "../../domain/press.ts";
import type { Standing } from "../../domain/staff/staff.ts";
import type { Asking } from "../../workflow/speaking/asking.ts";
import type { TeamDeed } from "../../workflow/whom-to-ask.ts";
import type { Facts } from "../at-hand.ts";
import { commandIn } from "../speaking/command.ts";
import { isGlanceAt } from "../wanted-facts.ts";
import type { MemberBook } from "./member-book.ts";
import { isReplyTo } from "../speaking/reply.ts";
import { readTeamPayload } from "../speaking/start-payload.ts";

type Me = { id: number; username: string };
type Deed = { deed: TeamDeed; by: UserId; group: ChatId };

/**
 * Asks Telegram what has to be known of others and of other chats before one of the team works on a
 * case. For whoever is not in the team's group right now nothing is asked.
 */
export async function askStandings(
  { me, members, asking }: { me: Me; members: MemberBook; asking: Asking },
  update: Update,
  { press, membership }: Pick<Facts, "press" | "membership">,
): Promise<Standing[]> {
  if (membership === "outside" || membership === "unknown") return [];
  const found = deedIn(update, press, me);
  if (found === undefined) return [];
  const { deed, ...who } = found;
  const asks = await asking.whomToAsk(deed, who);
  const mayBeOld = press !== undefined && isGlanceAt(press);
  return Promise.all(
    asks.map(async ({ chat, userId }) => {
      const lately = mayBeOld ? members.lately(chat, userId) : undefined;
      return { chat, userId, membership: lately ?? (await members.ask(chat, userId)) };
    }),
  );
}

function deedIn(
  { callback_query: query, message }: Update,
  press: Press | undefined,
  me: Me,
): Deed | undefined {
  if (query !== undefined) return deedOfPress(press, query.from.id, query.message?.chat);
  return message === undefined ? undefined : deedOfMessage(message, me);
}

function deedOfPress(
  press: Press | undefined,
  userId: number,
  chat: Message["chat"] | undefined,
): Deed | undefined {
  if (press === undefined || chat === undefined) return undefined;
  if (!isDeed(press)) return undefined;
  const group = "group" in press ? press.group : ChatId.parse(chat.id);
  return { deed: press, by: UserId.parse(userId), group };
}

type PressedDeed = PressOn<"card" | "reopen" | "bulk" | "question" | "referral" | "details">;
const deeds: ReadonlySet<Press["on"]> = new Set<PressedDeed["on"]>([
  "card",
  "reopen",
  "bulk",
  "question",
  "referral",
  "details",
]);

function isDeed(press: Press): press is PressedDeed {
  return deeds.has(press.on);
}

function deedOfMessage(message: Message, me: Me): Deed | undefined {
  const { from, chat, reply_to_message: repliedTo } = message;
  if (from === undefined) return undefined;
  const by = UserId.parse(from.id);
  const command = commandIn(message, me.username);
  const payload = command === "start" ? message.text?.split(" ")[1] : undefined;
  const link = payload === undefined ? undefined : readTeamPayload(payload);
  if (link !== undefined) {
    return { deed: { on: "details", caseId: link.caseId }, by, group: link.group };
  }
  if (command !== undefined || repliedTo === undefined || !isReplyTo(message, me.id))
    return undefined;
  const chatId = ChatId.parse(chat.id);
  return {
    deed: { on: "reply", at: { chatId, messageId: repliedTo.message_id } },
    by,
    group: chatId,
  };
}

// /staff, and who joins the team. Called by the table of commands, /start, and the private chat.
import { Composer } from "grammy";
import { UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { staffText } from "../../domain/staff/staff-page.ts";
import { Role } from "../../domain/staff/staff.ts";
import { candidateOf } from "../../workflow/staff/appoint.ts";
import { appointChosen, followInvitation, openStaff } from "../../workflow/staff/rule-staff.ts";
import { say } from "../../workflow/speaking/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import {
  answerOrder,
  groupCommand,
  nothing,
  privateCommand,
  type Ordered,
} from "../speaking/command-entry.ts";
import { someoneOf } from "./presser.ts";
import { readInvitation } from "../speaking/start-payload.ts";
import { roleOfPicker } from "./staff-pages.ts";

export const staffCommand = privateCommand({
  name: "staff",
  may: { role: "admin", others: "staff-refused" },
  takes: nothing,
  handle: (_, { chatId, updateId }) => openStaff(chatId, updateId),
});

/** By the link with which people join. */
export async function joinsStaff(payload: string, ordered: Ordered): Promise<boolean> {
  const id = readInvitation(payload);
  if (id === undefined) return false;
  const { by, ctx, operator } = ordered;
  const who = { id: by.userId, name: by.name, isBot: ctx.from.is_bot };
  const followed = await followInvitation(operator, id, who);
  const { kind } = followed;
  if (kind === "expired") await answerOrder(ordered, "staff-link-used");
  if (kind === "already" || kind === "pending") {
    await answerOrder(ordered, staffText(kind, followed.role), { vars: { name: by.name } });
  }
  return true;
}

/** Whom an admin shares in private. */
export function sharedStaff(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on("message:users_shared", async (ctx, next) => {
    const { request_id: requestId, users } = ctx.message.users_shared;
    const role = roleOfPicker(requestId);
    const [user] = users;
    if (role === undefined || user === undefined) return next();
    const name = user.first_name ?? String(user.user_id);
    const who = { id: UserId.parse(user.user_id), name, isBot: false };
    const { kind } = await appointChosen(operator, someoneOf(ctx.from), { who, role });
    return say({
      chatId: chatOf(ctx),
      key: `${said[kind]}:${ctx.update.update_id}`,
      text: kind === "pending" ? staffText(kind, role) : said[kind],
      vars: { name, role: { choice: role } },
      language: await languageOf(ctx),
      priority: "owed_to_press",
      keyboard: "take_away",
    });
  });
  return chat;
}

const said = {
  appointed: "staff-appointed",
  already: "staff-already",
  pending: "staff-pending",
  not_a_person: "staff-not-a-person",
  not_admin: "staff-refused",
} as const;

/** As a reply to whom an admin wants to appoint. */
export const staffInGroups = groupCommand({
  name: "staff",
  may: { role: "admin", others: "staff-refused", standIns: "staff-anonymous" },
  offeredIn: ["queue"],
  inPrivate: undefined,
  asks: "nothing",
  takes: nothing,
  handle: async (_, ordered) => {
    const target = ordered.ctx.message.reply_to_message;
    if (target?.from === undefined || target.forum_topic_created !== undefined) {
      return answerOrder(ordered, "staff-reply-how");
    }
    const { id, first_name: name, is_bot: isBot } = target.from;
    const staffId = await candidateOf({ id: UserId.parse(id), name, isBot });
    if (staffId === undefined) return answerOrder(ordered, "staff-not-a-person");
    const roles = Role.options.map((role) => [
      {
        text: `button-role-${role}`,
        press: { on: "staff", press: { kind: "appoint", id: staffId, role } } as const,
      },
    ]);
    const leave = { on: "staff", press: { kind: "leave" } } as const;
    const buttons = [...roles, [{ text: "button-cancel", press: leave }]];
    return answerOrder(ordered, "staff-reply-ask", { vars: { name }, buttons });
  },
});

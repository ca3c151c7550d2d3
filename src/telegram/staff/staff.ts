import { Composer } from "grammy";
import { isStandIn, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { Role } from "../../domain/staff/staff.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { candidateOf } from "../../workflow/staff/appoint.ts";
import { appointChosen, followInvitation, openStaff } from "../../workflow/staff/rule-staff.ts";
import { say } from "../../workflow/speaking/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { placeOf } from "../speaking/place-of.ts";
import { someoneOf } from "./presser.ts";
import { readInvitation } from "../speaking/start-payload.ts";
import { roleOfPicker } from "./staff-pages.ts";

/** `/staff` in private, whom an admin shares there, and the links with which people join. */
export function staffCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("staff", async (ctx, next) => {
    if (ctx.from === undefined) return next();
    const updateId = ctx.update.update_id;
    const at = { chatId: chatOf(ctx), updateId, language: await languageOf(ctx) };
    return openStaff(operator, someoneOf(ctx.from), at);
  });
  chat.command("start", async (ctx, next) => {
    const id = readInvitation(ctx.match);
    if (id === undefined || ctx.from === undefined) return next();
    const who = { ...ctx.from, id: UserId.parse(ctx.from.id), name: ctx.from.first_name };
    const { kind } = await followInvitation(operator, id, { ...who, isBot: ctx.from.is_bot });
    if (kind === "expired") return tell(ctx, "staff-link-used");
    if (kind === "already" || kind === "pending") {
      return tell(ctx, `staff-${kind}`, { name: ctx.from.first_name });
    }
    return undefined;
  });
  chat.on("message:users_shared", async (ctx, next) => {
    const { request_id: requestId, users } = ctx.message.users_shared;
    const role = roleOfPicker(requestId);
    const [user] = users;
    if (role === undefined || user === undefined) return next();
    const name = user.first_name ?? String(user.user_id);
    const who = { id: UserId.parse(user.user_id), name, isBot: false };
    const { kind } = await appointChosen(operator, someoneOf(ctx.from), { who, role });
    return tell(ctx, said[kind], { name, role: { choice: role } }, "take_away");
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

/** `/staff` in a group, as a reply to whom an admin wants to appoint. */
export function staffInGroups(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.command("staff", async (ctx) => {
    const { from } = ctx;
    if (from === undefined || isStandIn(from.id)) return tell(ctx, "staff-anonymous");
    if (!(await isAdmin(operator, UserId.parse(from.id)))) return tell(ctx, "staff-refused");
    const target = ctx.message?.reply_to_message;
    if (target?.from === undefined || target.forum_topic_created !== undefined) {
      return tell(ctx, "staff-reply-how");
    }
    const { id, first_name: name, is_bot: isBot } = target.from;
    const staffId = await candidateOf({ id: UserId.parse(id), name, isBot });
    if (staffId === undefined) return tell(ctx, "staff-not-a-person");
    const roles = Role.options.map((role) => [
      {
        text: `button-role-${role}`,
        press: { on: "staff", press: { kind: "appoint", id: staffId, role } } as const,
      },
    ]);
    const leave = { on: "staff", press: { kind: "leave" } } as const;
    return say({
      ...placeOf(ctx, chatOf(ctx)),
      key: `staff:${ctx.update.update_id}`,
      text: "staff-reply-ask",
      vars: { name },
      language: await languageOf(ctx),
      priority: "owed_to_press",
      buttons: [...roles, [{ text: "button-cancel", press: leave }]],
    });
  });
  return group;
}

type Vars = Parameters<typeof say>[0]["vars"];

async function tell(
  ctx: BotContext,
  text: string,
  vars: Vars = {},
  keyboard: "keep" | "take_away" = "keep",
): Promise<void> {
  await say({
    ...placeOf(ctx, chatOf(ctx)),
    key: `${text}:${ctx.update.update_id}`,
    text,
    vars,
    language: await languageOf(ctx),
    priority: "owed_to_press",
    keyboard,
  });
}

import { Composer } from "grammy";
import { isStandIn, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { StaffPress } from "../../domain/staff/staff-page.ts";
import { Role } from "../../domain/staff/staff.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { candidateOf } from "../../workflow/staff/appoint.ts";
import {
  appointChosen,
  followInvitation,
  openStaff,
  pressStaff,
  type RuledStaff,
} from "../../workflow/staff/rule-staff.ts";
import { say } from "../../workflow/speaking/say.ts";
import { takeKeyboardAway } from "../../workflow/speaking/take-keyboard-away.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { onPress, refusePress } from "../speaking/on-press.ts";
import { placeOf } from "../speaking/place-of.ts";
import { someoneOf } from "./presser.ts";
import { sayInPlace } from "../speaking/say-in-place.ts";
import { readInvitation } from "../speaking/start-payload.ts";
import type { Texts } from "../texts/texts.ts";
import { roleOfPicker } from "./staff-pages.ts";

type Deps = { texts: Texts; operator: Operator };

/** `/staff` in private, what an admin chooses there, and the links with which people join. */
export function staffCommands(deps: Deps): Composer<BotContext> {
  const { operator } = deps;
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
  chat.use(staffPresses(deps));
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
export function staffInGroups(deps: Deps): Composer<BotContext> {
  const { operator } = deps;
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
  group.use(staffPresses(deps));
  return group;
}

function staffPresses({ texts, operator }: Deps): Composer<BotContext> {
  const presses = new Composer<BotContext>();
  presses.on(
    "callback_query:data",
    onPress("staff", async (ctx, { press }) => {
      if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const messageId = ctx.callbackQuery.message?.message_id ?? 0;
      const pressed = { press, chatId: chatOf(ctx), messageId };
      const ruled = await pressStaff(operator, someoneOf(ctx.from), pressed);
      return word(texts, ctx, press, ruled);
    }),
  );
  return presses;
}

/** What came of it: where a page shows it in a toast, else in the place of the question. */
async function word(texts: Texts, ctx: BotContext, press: StaffPress, ruled: RuledStaff) {
  const messageId = ctx.callbackQuery?.message?.message_id ?? 0;
  switch (ruled.kind) {
    case "turned":
      return;
    case "ended":
      // On a page of staff it shows; all admins are told of one of them.
      return press.kind === "second" ? takeAway(ctx, messageId) : undefined;
    case "kept":
      return takeAway(ctx, messageId);
    case "removal_asked":
      return refusePress(texts, ctx, "answer-removal-asked");
    case "not_yours":
      return refusePress(texts, ctx, "answer-removal-not-yours");
    case "not_admin":
      return refusePress(texts, ctx, "staff-refused");
    case "gone":
      return refusePress(texts, ctx, "answer-staff-gone");
    case "not_you":
      return refusePress(texts, ctx, "answer-staff-not-you");
    case "left":
      return sayInPlace(ctx, messageId, { text: "staff-left" });
    case "agreed":
    case "declined":
      return sayInPlace(ctx, messageId, {
        text: `staff-${ruled.kind}`,
        vars: { name: ruled.name },
      });
    case "appointed":
    case "already":
    case "pending": {
      const vars = { name: ruled.name, role: { choice: ruled.role } };
      if (chatOf(ctx) < 0) return sayInPlace(ctx, messageId, { text: `staff-${ruled.kind}`, vars });
      return answerPress(texts.plain(await languageOf(ctx), `staff-${ruled.kind}`, vars));
    }
  }
}

/** The question is answered: all admins are told what came of it in a message of its own. */
async function takeAway(ctx: BotContext, messageId: number): Promise<void> {
  await takeKeyboardAway({ chatId: chatOf(ctx), messageId }, "owed_to_press");
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

import { isStandIn } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import { staffText, type StaffPress } from "../../domain/staff/staff-page.ts";
import { pressStaff, type RuledStaff } from "../../workflow/staff/rule-staff.ts";
import { takeKeyboardAway } from "../../workflow/speaking/take-keyboard-away.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";
import { sayInPlace } from "../speaking/say-in-place.ts";
import type { Texts } from "../texts/texts.ts";
import { someoneOf } from "./presser.ts";

/** A press on the pages of `/staff`, or on what somebody is asked about it. */
export async function takeStaffPress(
  { press }: PressOn<"staff">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const pressed = { press, chatId: chatOf(ctx), messageId };
  const ruled = await pressStaff(operator, someoneOf(ctx.from), pressed);
  return word(texts, ctx, press, ruled);
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
        text: staffText(ruled.kind, ruled.role),
        vars: { name: ruled.name },
      });
    case "appointed":
    case "already":
    case "pending": {
      const vars = { name: ruled.name, role: { choice: ruled.role } };
      const text = staffText(ruled.kind, ruled.role);
      if (chatOf(ctx) < 0) return sayInPlace(ctx, messageId, { text, vars });
      return answerPress(texts.plain(await languageOf(ctx), text, vars));
    }
  }
}

/** The question is answered: all admins are told what came of it in a message of its own. */
async function takeAway(ctx: BotContext, messageId: number): Promise<void> {
  await takeKeyboardAway({ chatId: chatOf(ctx), messageId }, "owed_to_press");
}

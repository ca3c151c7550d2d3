import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import type { PressOn } from "../../domain/press.ts";
import { say } from "../../workflow/speaking/say.ts";
import { followDetails, turnDetails } from "../../workflow/cases/send-details.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { presserOf } from "../staff/presser.ts";
import { readDetailsPayload } from "../speaking/start-payload.ts";
import type { By } from "./team-press.ts";

/** In a private chat: somebody of the team comes by a link for everything about a case. */
export function detailsLinks(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("start", async (ctx, next) => {
    const link = readDetailsPayload(ctx.match);
    const { from } = ctx;
    if (link === undefined || from === undefined) return next();
    const followed = await followDetails(operator, { ...link, presser: presserOf(from) });
    if (followed === "sent") return undefined;
    return say({
      chatId: chatOf(ctx),
      key: `details:${ctx.update.update_id}`,
      text: followed === "cannot_tell" ? "answer-cannot-check-membership" : "details-refused",
      language: await languageOf(ctx),
      priority: "owed_to_press",
    });
  });
  return chat;
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

import { placeFor, say } from "../../workflow/speaking/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "./language.ts";
import { placeOf } from "./place-of.ts";

/** Says something in the place of the message whose button was pressed. */
export async function sayInPlace(
  ctx: BotContext,
  messageId: number,
  { text, vars = {}, buttons = [] }: Pick<Parameters<typeof say>[0], "text" | "vars" | "buttons">,
): Promise<void> {
  const place = placeOf(ctx, chatOf(ctx));
  await say({
    ...place,
    key: `${text}:${ctx.update.update_id}`,
    text,
    vars,
    buttons,
    language: await languageOf(ctx),
    priority: "owed_to_press",
    place: await placeFor(`pressed:${ctx.update.update_id}`, { ...place, messageId }),
  });
}

import { Composer } from "grammy";
import { ChatId } from "../../domain/ids.ts";
import { askFromGroup, type GroupAskAnswer } from "../../workflow/reporting/ask-from-group.ts";
import { factsAtHand } from "../at-hand.ts";
import type { Call } from "../speaking/call.ts";
import { commandIn } from "../speaking/command.ts";
import type { Texts } from "../texts/texts.ts";
import type { BotContext } from "../context.ts";
import { decodeGroupCommand } from "../reporting/group-command.ts";

/** `/report` in a group, in a text or beneath a picture. */
export function sourceGroupMiddleware(): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.on("message", async (ctx, next) => {
    const { message, me } = ctx;
    if (commandIn(message, me.username) !== "report") return next();
    const decoded = decodeGroupCommand(message, me.id);
    if (decoded === undefined) return undefined;
    const command = {
      ...decoded,
      chatId: ChatId.parse(message.chat.id),
      threadId: message.is_topic_message === true ? message.message_thread_id : undefined,
      messageId: message.message_id,
    };
    // One that only its writer and the bot see has no number, and goes away by itself.
    return askFromGroup(command, factsAtHand().mayDelete && message.message_id > 0);
  });
  return group;
}

/** Says in the group how to go on, to nobody in particular. */
export function drawGroupAsk(
  texts: Texts,
  answer: GroupAskAnswer,
  link: string,
): Pick<Extract<Call, { kind: "post" }>, "piece" | "markup"> {
  const { kind, language } = answer;
  const button = { text: texts.plain(language, `button-${kind}-privately`), url: link };
  return {
    piece: texts.message(language, `group-${kind}`),
    markup: { inline_keyboard: [[button]] },
  };
}

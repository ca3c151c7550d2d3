// /report in a group that members report from. Called by the table of commands, drawn by compose.ts.
import { askFromGroup, type GroupAskAnswer } from "../../workflow/reporting/ask-from-group.ts";
import { factsAtHand } from "../at-hand.ts";
import type { Call } from "../speaking/call.ts";
import { groupCommand, nothing } from "../speaking/command-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { decodeGroupCommand } from "../reporting/group-command.ts";

/** In a text or beneath a picture. */
export const reportInGroups = groupCommand({
  name: "report",
  may: "everybody",
  offeredIn: ["source"],
  inPrivate: undefined,
  asks: "may_delete",
  anyCase: true,
  takes: nothing,
  handle: async (_, { ctx, chatId }) => {
    const { message, me } = ctx;
    const decoded = decodeGroupCommand(message, me.id);
    if (decoded === undefined) return;
    const threadId = message.is_topic_message === true ? message.message_thread_id : undefined;
    const command = { ...decoded, chatId, threadId, messageId: message.message_id };
    // One that only its writer and the bot see has no number, and goes away by itself.
    await askFromGroup(command, factsAtHand().mayDelete && message.message_id > 0);
  },
});

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

// Makes calls to Telegram, and says what became of them. Used by telegram.ts.
import { InputFile, InputMediaBuilder, type Api } from "grammy";
import { stands, type SendOutcome } from "../../domain/speaking/send-outcome.ts";
import { attempt, isPictureForbidden } from "../api/outcome.ts";
import { forGrammy } from "../api/signal.ts";
import { drawChart } from "../control/chart.ts";
import { cutPiece, maxCaptionUnits } from "../texts/piece.ts";
import { asEntity, asTaken, type Call } from "./call.ts";

type Post = Extract<Call, { kind: "post" }>;

const replyTo = (messageId: number) => ({
  message_id: messageId,
  allow_sending_without_reply: true,
});

/** Where a message stands is not kept before its older one's buttons are gone: that waits no longer. */
const bareWithinMs = 2_000;

/**
 * Makes a call and says what became of it; never throws.
 * @param mayMore whether one more call may go to that chat now
 */
export async function perform(
  api: Api,
  call: Call,
  mayMore: () => boolean = () => false,
): Promise<SendOutcome> {
  const outcome = await make(api, call);
  if (outcome.kind !== "delivered" || call.kind !== "post") return outcome;
  const { chatId, insteadOf } = call;
  if (insteadOf === undefined || !mayMore()) return outcome;
  const until = forGrammy(AbortSignal.timeout(bareWithinMs));
  const bare = await attempt(() => api.editMessageReplyMarkup(chatId, insteadOf, {}, until));
  if (bare.kind === "parked") return { ...outcome, retryAfterMs: bare.retryAfterMs };
  // Else its buttons are owed to go, and that is tried as often as it takes.
  return stands(bare) || bare.kind === "gone" ? { ...outcome, bared: true } : outcome;
}

function make(api: Api, call: Call): Promise<SendOutcome> {
  return attempt(async () => {
    switch (call.kind) {
      case "post":
        return sendPost(api, call);
      case "edit": {
        const { chatId, messageId } = call.at;
        const { text, entities } = asTaken(call.piece);
        return api.editMessageText(chatId, messageId, text, {
          entities,
          ...(call.markup === undefined ? {} : { reply_markup: call.markup }),
        });
      }
      case "document":
        return api.sendDocument(
          call.chatId,
          new InputFile(fileContent(call.content), call.fileName),
          {
            caption: call.caption.text,
            caption_entities: call.caption.entities.map(asEntity),
            ...(call.threadId === undefined ? {} : { message_thread_id: call.threadId }),
            ...(call.markup === undefined ? {} : { reply_markup: call.markup }),
          },
        );
      case "picture":
        return sendPicture(api, call);
      case "keyboard":
        return api.editMessageReplyMarkup(
          call.at.chatId,
          call.at.messageId,
          call.markup === undefined ? {} : { reply_markup: call.markup },
        );
      case "delete":
        return api.deleteMessage(call.at.chatId, call.at.messageId);
      case "leave":
        return api.leaveChat(call.chatId);
      case "offer":
        for (const { commands, where } of call.menus) {
          await (commands.length === 0
            ? api.deleteMyCommands(where)
            : api.setMyCommands(commands, where));
        }
        return true;
      case "prove":
        return prove(api, call);
      case "topic": {
        const topic = await api.createForumTopic(call.chatId, call.name);
        return { message_id: topic.message_thread_id };
      }
    }
  });
}

type Content = Extract<Call, { kind: "document" }>["content"];
const fileContent = (content: Content) =>
  typeof content === "function" ? content : Buffer.from(content);

function sendPost(api: Api, call: Post) {
  const { text, entities } = asTaken(call.piece);
  return api.sendMessage(call.chatId, text, {
    entities,
    protect_content: call.isProtected,
    ...(call.isSilent === true ? { disable_notification: true } : {}),
    ...(call.threadId === undefined ? {} : { message_thread_id: call.threadId }),
    ...(call.replyTo === undefined ? {} : { reply_parameters: replyTo(call.replyTo) }),
    ...(call.markup === undefined ? {} : { reply_markup: call.markup }),
  });
}

type Picture = Extract<Call, { kind: "picture" }>;

/** A group may forbid pictures, and its cases come there all the same: then the words have to do. */
async function sendPicture(api: Api, call: Picture) {
  try {
    return await sendDrawn(api, call);
  } catch (error) {
    if (!isPictureForbidden(error)) throw error;
    const { at, ...words } = call;
    if (at === undefined) return sendPost(api, { ...words, kind: "post", isProtected: false });
    const { text, entities } = asTaken(call.piece);
    const markup = call.markup === undefined ? {} : { reply_markup: call.markup };
    return api.editMessageText(at.chatId, at.messageId, text, { entities, ...markup });
  }
}

async function sendDrawn(api: Api, call: Picture) {
  const { text, entities } = cutPiece(call.piece, maxCaptionUnits);
  const picture = new InputFile(await drawChart(call.sheet), "figures.jpg");
  const words = { caption: text, caption_entities: entities.map(asEntity) };
  const markup = call.markup === undefined ? {} : { reply_markup: call.markup };
  if (call.at === undefined) {
    const thread = call.threadId === undefined ? {} : { message_thread_id: call.threadId };
    return api.sendPhoto(call.chatId, picture, { ...words, ...markup, ...thread });
  }
  const { chatId, messageId } = call.at;
  const media = InputMediaBuilder.photo(picture, words);
  return api.editMessageMedia(chatId, messageId, media, markup);
}

async function prove(api: Api, call: Extract<Call, { kind: "prove" }>): Promise<true> {
  const { chatId, threadId, first, second } = call;
  const sent = await api.sendMessage(chatId, first.text, {
    entities: first.entities.map(asEntity),
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
  });
  await api.editMessageText(chatId, sent.message_id, second.text, {
    entities: second.entities.map(asEntity),
  });
  return api.deleteMessage(chatId, sent.message_id);
}

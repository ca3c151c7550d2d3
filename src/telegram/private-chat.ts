// Everything that happens in a private chat. Put into the bot by telegram.ts.
import { conversations, createConversation } from "@grammyjs/conversations";
import type { Bot, Context, MiddlewareFn } from "grammy";
import type { ChatId } from "../domain/ids.ts";
import type { ReportInput } from "../domain/reporting/report-input.ts";
import type { Pseudonyms, Operator } from "../domain/control/operator.ts";
import { retire } from "../workflow/reporting/answer-draft.ts";
import { beginFrom } from "../workflow/reporting/begin-report.ts";
import { showWords } from "../workflow/reporting/loose-words.ts";
import { passGate } from "../workflow/speaking/pass-gate.ts";
import { mustMediaGo, removeGraveMedia } from "../workflow/reporting/remove-grave-media.ts";
import { goHome, noteBlocked, noteVisit, unfinishedDraft } from "../workflow/speaking/visit.ts";
import { warn } from "../workflow/speaking/warn.ts";
import { takeCommands } from "./commands.ts";
import { sentSettings } from "./control/settings.ts";
import { sharedStaff } from "./staff/staff.ts";
import { guardsInside } from "./api/guards.ts";
import { answerPress } from "./at-hand.ts";
import { chatOf, type BotContext } from "./context.ts";
import { languageOf } from "./speaking/language.ts";
import { notTooOften } from "./speaking/not-too-often.ts";
import { answerUnknown } from "./speaking/refuse-press.ts";
import { privateReplies } from "./speaking/private-replies.ts";
import type { Texts } from "./texts/texts.ts";
import {
  flowVersion,
  reportConversation,
  reportConversationName,
} from "./reporting/conversation.ts";
import { inputAtHand } from "./reporting/input-at-hand.ts";
import { takePresses } from "./presses.ts";
import { fileIn } from "./reporting/sent-file.ts";
import { wordsOnReports } from "./reporting/words-on-reports.ts";

/** Where the conversations plugin keeps its state, in the unit of work. */
export type ConversationStore = {
  read: (key: string) => Promise<unknown>;
  write: (key: string, state: unknown) => Promise<void>;
  delete: (key: string) => Promise<void>;
};

type Deps = {
  texts: Texts;
  operator: Operator & Pseudonyms;
  conversationStore: ConversationStore;
  isUnitOfWorkOpen: () => boolean;
};

/**
 * Everything in a private chat. Commands and buttons but those of its questions come before the
 * conversation, which would swallow them; what it does not take comes after.
 */
export function handlePrivateChats(bot: Bot<BotContext>, deps: Deps): void {
  const chat = bot.chatType("private");
  chat.on("my_chat_member", (ctx) =>
    noteBlocked(chatOf(ctx), ctx.myChatMember.new_chat_member.status === "kicked"),
  );
  chat.use(async (ctx, next) => {
    const messageId = ctx.msgId ?? 0;
    const visit = await noteVisit(chatOf(ctx), {
      messageId,
      clientLanguage: ctx.from?.language_code,
      file: fileIn(ctx.update, ctx.me.id),
    });
    if (await passGate(chatOf(ctx), ctx.update.update_id, visit)) {
      await next();
      if (visit.hasFiles) await removeGraveMedia(chatOf(ctx));
    } else if (ctx.callbackQuery) {
      answerPress(deps.texts.plain(await languageOf(ctx), "answer-too-fast"));
    }
  });
  chat.use(notTooOften(deps.texts));
  chat.use(
    conversations<BotContext, Context>({
      storage: { type: "key", version: flowVersion, adapter: adapterOf(deps.conversationStore) },
      plugins: [guardsInside(deps.isUnitOfWorkOpen)],
    }),
  );
  const { texts, operator } = deps;
  chat.use(takePresses({ texts, operator }, "private"));
  chat.use(takeCommands(operator, "private"));
  chat.use(sharedStaff(operator), sentSettings(operator));
  chat.use(privateReplies(operator), wordsOnReports(texts));
  chat.use(createConversation(reportConversation(deps), reportConversationName));
  chat.use(resumeOrBegin(deps));
}

/** The plugin's own decoding of what it stored: we only carry it. */
function adapterOf(store: ConversationStore) {
  return {
    read: async (key: string) => (await store.read(key)) as never,
    write: store.write,
    delete: store.delete,
  };
}

/** No conversation took it: go on with an unfinished report, or begin one with what arrived. */
function resumeOrBegin(deps: Deps): MiddlewareFn<BotContext> {
  const { texts } = deps;
  return async (ctx) => {
    const chatId = chatOf(ctx);
    const language = await languageOf(ctx);
    const input = inputAtHand(texts, ctx);
    if (input === undefined) return ctx.callbackQuery && answerUnknown(texts, ctx);
    if ((await unfinishedDraft(chatId)) !== undefined) {
      return ctx.conversation.enter(reportConversationName);
    }
    if (input.kind === "edited_message") return;
    if (input.kind === "press") {
      await retire(chatId, ctx.callbackQuery?.message?.message_id);
      return answerPress(texts.plain(language, "answer-finished"), "alert");
    }
    if (input.kind === "picker_closed") return goHome(chatId);
    const begun = await beginFrom(chatId, input);
    if (begun !== "unreadable") return;
    if (input.kind === "text" && (await showWords(chatId, input.text))) return;
    // Ten pictures sent as one get one answer.
    const occasion = ctx.message?.media_group_id ?? ctx.update.update_id;
    const text = await fallbackFor(chatId, input);
    await warn({ chatId, occasion, text, language });
    await goHome(chatId);
  };
}

async function fallbackFor(chatId: ChatId, input: ReportInput): Promise<string> {
  if (input.kind !== "media") return "fallback";
  return (await mustMediaGo(chatId)) ? "fallback-media-removed" : "fallback-media";
}

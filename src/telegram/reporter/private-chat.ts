import { conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Bot, type Context, type MiddlewareFn } from "grammy";
import type { PlainButton } from "../../domain/delivery.ts";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { ReportInput } from "../../domain/report-input.ts";
import type { Pseudonyms, Settings } from "../../domain/settings.ts";
import { isAdmin } from "../../workflow/admins.ts";
import { beginFrom, beginReport, startOver } from "../../workflow/begin-report.ts";
import { askLanguage, chooseLanguage } from "../../workflow/choose-language.ts";
import { forgetPerson } from "../../workflow/forget-person.ts";
import { askOwnData } from "../../workflow/own-data.ts";
import { takeKeyboardAway } from "../../workflow/take-keyboard-away.ts";
import { oweStatus } from "../../workflow/owe-status.ts";
import { passGate } from "../../workflow/pass-gate.ts";
import { say } from "../../workflow/say.ts";
import { mustMediaGo, removeGraveMedia } from "../../workflow/remove-grave-media.ts";
import { showHelpLines } from "../../workflow/show-screen.ts";
import { retire } from "../../workflow/answer-draft.ts";
import {
  askAgain,
  cancelReport,
  comeBack,
  goHome,
  goOn,
  noteBlocked,
  noteVisit,
  unfinishedDraft,
} from "../../workflow/visit.ts";
import { deskCommandsInPrivate } from "../moderation/desk-commands.ts";
import { adminCommands } from "../admin/private-commands.ts";
import { detailsLinks } from "../moderation/details-link.ts";
import { guardsInside } from "../api/guards.ts";
import { answerPress } from "../at-hand.ts";
import {
  helpData,
  homeData,
  readHelpData,
  readHomeData,
  readLanguageData,
  type HomePress,
} from "../button-data.ts";
import { languageOf } from "../language.ts";
import type { Texts } from "../texts/texts.ts";
import {
  flowVersion,
  reportConversation,
  reportConversationName,
  type ReporterContext,
} from "./conversation.ts";
import { fromGroups } from "./from-groups.ts";
import { inputAtHand } from "./input-at-hand.ts";
import { handleOwnReportPress, wordsOnReports } from "./own-report-press.ts";
import { fileIn } from "./sent-file.ts";

/** Where the conversations plugin keeps its state, in the unit of work. */
export type ConversationStore = {
  read: (key: string) => Promise<unknown>;
  write: (key: string, state: unknown) => Promise<void>;
  delete: (key: string) => Promise<void>;
};

type Deps = {
  texts: Texts;
  settings: Settings & Pseudonyms;
  conversationStore: ConversationStore;
  isUnitOfWorkOpen: () => boolean;
};

const helpButton: PlainButton = {
  text: "button-help-lines",
  data: helpData({ topic: "any", place: { kind: "countries", page: 0 } }),
};

const chatOf = (ctx: Context): ChatId => ChatId.parse(ctx.chatId);

/**
 * Everything in a private chat. Commands and the first screen's buttons come before the
 * conversation, which would swallow them; what it does not take comes after.
 */
export function handlePrivateChats(bot: Bot<ReporterContext>, deps: Deps): void {
  const chat = bot.chatType("private");
  chat.on("my_chat_member", (ctx) =>
    noteBlocked(chatOf(ctx), ctx.myChatMember.new_chat_member.status === "kicked"),
  );
  chat.use(async (ctx, next) => {
    const messageId = ctx.msgId ?? 0;
    await noteVisit(chatOf(ctx), {
      messageId,
      clientLanguage: ctx.from?.language_code,
      file: fileIn(ctx.update, ctx.me.id),
    });
    if (await passGate(chatOf(ctx), ctx.update.update_id)) {
      await next();
      await removeGraveMedia(chatOf(ctx));
    } else if (ctx.callbackQuery) {
      answerPress(deps.texts.plain(await languageOf(ctx), "answer-too-fast"));
    }
  });
  chat.use(
    conversations<ReporterContext, Context>({
      storage: { type: "key", version: flowVersion, adapter: adapterOf(deps.conversationStore) },
      plugins: [guardsInside(deps.isUnitOfWorkOpen)],
    }),
  );
  chat.use(detailsLinks(deps.settings), fromGroups(deps.texts));
  chat.use(adminCommands(deps), deskCommandsInPrivate(), commands(deps));
  const unknownButton = async (ctx: Context): Promise<void> => {
    answerPress(deps.texts.plain(await languageOf(ctx), "answer-unknown-button"));
  };
  chat.callbackQuery(/^h:/, async (ctx) => {
    const press = readHomeData(ctx.callbackQuery.data);
    return press === undefined ? unknownButton(ctx) : pressHome(ctx, deps, press);
  });
  chat.callbackQuery(/^l:/, async (ctx) => {
    const help = readHelpData(ctx.callbackQuery.data);
    return help === undefined ? unknownButton(ctx) : showHelpLines(chatOf(ctx), help);
  });
  chat.callbackQuery(/^lang:/, async (ctx) => {
    const language = readLanguageData(ctx.callbackQuery.data);
    return language === undefined ? unknownButton(ctx) : chooseLanguage(chatOf(ctx), language);
  });
  chat.callbackQuery(/^r:/, (ctx) => handleOwnReportPress(ctx, deps.texts));
  chat.use(wordsOnReports(deps.texts));
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

function commands(deps: Deps): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  const tell = (text: string, buttons: PlainButton[][] = []) => {
    return async (ctx: ReporterContext) => {
      const language = await languageOf(ctx);
      const key = `${text}:${ctx.update.update_id}`;
      await say({ chatId: chatOf(ctx), key, text, language, buttons, priority: "owed_to_press" });
    };
  };
  const again = (ctx: ReporterContext) => askAgain(chatOf(ctx));
  chat.command(["start", "report"], (ctx) => goHome(chatOf(ctx)));
  chat.command("cancel", async (ctx) => {
    await ctx.conversation.exit(reportConversationName);
    const language = await languageOf(ctx);
    await cancelReport(chatOf(ctx), ctx.update.update_id, language);
  });
  chat.command("status", async (ctx) => {
    await oweStatus(chatOf(ctx), ctx.update.update_id);
    await again(ctx);
  });
  chat.command("language", (ctx) => askLanguage(chatOf(ctx)));
  chat.command("privacy", async (ctx) => {
    await tell("privacy")(ctx);
    await again(ctx);
  });
  chat.command("mydata", async (ctx) => {
    await askOwnData(chatOf(ctx));
    await again(ctx);
  });
  chat.command("forget", async (ctx) => {
    await tell("forget-ask", [
      [{ text: "button-forget", data: homeData("forget") }],
      [{ text: "button-forget-not", data: homeData("forget_not") }],
    ])(ctx);
    await again(ctx);
  });
  chat.command("help", async (ctx) => {
    await tell("help-reporter", [[helpButton]])(ctx);
    if (await isAdmin(deps.settings, UserId.parse(ctx.chatId))) await tell("help-admin")(ctx);
    await again(ctx);
  });
  chat.command("setup", async (ctx) => {
    const language = await languageOf(ctx);
    const vars = { bot: { ours: `@${ctx.me.username}` } };
    const key = `setup:${ctx.update.update_id}`;
    await say({ chatId: chatOf(ctx), key, text: "setup-private", vars, language });
  });
  return chat;
}

async function pressHome(ctx: ReporterContext, deps: Deps, press: HomePress): Promise<void> {
  const chatId = chatOf(ctx);
  const messageId = ctx.callbackQuery?.message?.message_id ?? 0;
  const language = await languageOf(ctx);
  switch (press) {
    case "home":
      return goHome(chatId);
    case "back":
      return comeBack(chatId);
    case "go_on":
      return goOn(chatId);
    case "over":
      await ctx.conversation.exit(reportConversationName);
      return startOver(chatId);
    case "status":
      return oweStatus(chatId, ctx.update.update_id);
    case "forget":
      await ctx.conversation.exit(reportConversationName);
      return forgetPerson(deps.settings, chatId, { messageId, language });
    case "forget_not":
      answerPress(deps.texts.plain(language, "answer-forget-not"));
      return takeKeyboardAway({ chatId, messageId }, "owed_to_press");
    case "search_term":
    case "material":
      await beginReport(chatId, press);
  }
}

/** No conversation took it: go on with an unfinished report, or begin one with what arrived. */
function resumeOrBegin(deps: Deps): MiddlewareFn<ReporterContext> {
  const { texts } = deps;
  return async (ctx) => {
    const chatId = chatOf(ctx);
    const language = await languageOf(ctx);
    const input = inputAtHand(texts, ctx);
    if (input === undefined) {
      if (ctx.callbackQuery) answerPress(texts.plain(language, "answer-unknown-button"));
      return;
    }
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
    // Ten pictures sent as one get one answer.
    const occasion = ctx.message?.media_group_id ?? ctx.update.update_id;
    const text = await fallbackFor(chatId, input);
    await say({ chatId, key: `fallback:${occasion}`, text, language, priority: "owed_to_press" });
    await goHome(chatId);
  };
}

async function fallbackFor(chatId: ChatId, input: ReportInput): Promise<string> {
  if (input.kind !== "media") return "fallback";
  return (await mustMediaGo(chatId)) ? "fallback-media-removed" : "fallback-media";
}

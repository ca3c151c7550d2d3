// The bot on Telegram: takes updates, renders, calls. Made by start-bot.ts.
import { Bot } from "grammy";
import type { Outgoing } from "../domain/legal/outgoing.ts";
import type { AuditProof } from "../domain/control/audit-chain.ts";
import type { OutboxMessage } from "../domain/delivery.ts";
import type { SendOutcome } from "../domain/speaking/send-outcome.ts";
import { ChatId } from "../domain/ids.ts";
import { InternalEvent } from "../domain/internal-event.ts";
import type { Log } from "../domain/log.ts";
import { freshVitals, type Vitals } from "../domain/control/troubles.ts";
import type { Pseudonyms, Operator } from "../domain/control/operator.ts";
import type { Asking } from "../workflow/speaking/asking.ts";
import { handleEvent } from "../workflow/handle-event.ts";
import type { Shown } from "../workflow/speaking/keep-outcome.ts";
import { setAside } from "../workflow/control/set-aside.ts";
import { groupMiddleware } from "./queues/group.ts";
import { openedGroups, strangersChannels } from "./queues/opened.ts";
import { clientOptions } from "./api/client.ts";
import { installGuards } from "./api/guards.ts";
import { hearing } from "./api/heard.ts";
import { attempt, isTokenRefused } from "./api/outcome.ts";
import { withAtHand, type Facts, type PressAnswer } from "./at-hand.ts";
import type { Call } from "./speaking/call.ts";
import { perform } from "./speaking/perform.ts";
import { digestOf } from "./speaking/digest.ts";
import { composeCall } from "./compose.ts";
import { AskedAhead } from "./asked-ahead.ts";
import { gathering } from "./facts.ts";
import { createMemberBook } from "./staff/member-book.ts";
import { setMenus } from "./speaking/menus.ts";
import { takeCommands } from "./commands.ts";
import { takePresses } from "./presses.ts";
import { teamReplies } from "./questions/team-replies.ts";
import { createNameBook, ourselves } from "./speaking/name-book.ts";
import { notTooOften } from "./speaking/not-too-often.ts";
import type { BotContext } from "./context.ts";
import { handlePrivateChats, type ConversationStore } from "./private-chat.ts";
import { createTexts, type Texts } from "./texts/texts.ts";
import {
  asUpdate,
  pollOnce,
  readUpdate,
  wantedUpdates,
  type PollResult,
  type ReceivedUpdate,
} from "./updates.ts";

/** What was taken from the inbox: an update of Telegram's or an event of our own. */
type Item = { arrival: number; source: "telegram" | "internal"; body: unknown };

type Deps = {
  token: string;
  apiRoot: string;
  operator: Operator & Pseudonyms;
  audit: AuditProof;
  outgoing: Outgoing;
  log: Log;
  conversationStore: ConversationStore;
  asking: Asking;
  isUnitOfWorkOpen: () => boolean;
  vitals?: Vitals;
  /** Telegram does not know the token any more. */
  refused?: () => void;
};

/** The bot as the pipeline uses it: what handles, what renders and what calls. */
export type Telegram = {
  /** Asks who the bot is. Throws when Telegram refuses the token. */
  introduce: () => Promise<void>;
  /** Sets command lists and descriptions where they are not yet as they should be. */
  setMenus: (signal: AbortSignal) => Promise<void>;
  poll: (offset: number, signal: AbortSignal) => Promise<PollResult>;
  /** An update that a webhook brings; undefined: it is none. */
  readUpdate: (body: unknown) => ReceivedUpdate | undefined;
  setWebhook: (url: string, secret: string) => Promise<void>;
  deleteWebhook: () => Promise<void>;
  /** Where Telegram sends updates, "" if nowhere, and when that last went wrong. */
  webhookNow: () => Promise<{ url: string; failedAtS: number | undefined }>;
  gather: (item: Item) => Promise<Facts>;
  /** Asks what an item will need that waits behind others, where that may be asked before. */
  gatherAhead: (item: Item) => void;
  handle: (item: Item, facts: Facts) => Promise<readonly (() => Promise<void>)[]>;
  onDead: (item: Item & { attempts: number }) => Promise<void>;
  compose: (message: OutboxMessage, chatId: number) => Promise<Call | undefined>;
  /** What a call does to the messages that follow the database. */
  shownBy: (call: Call) => Shown;
  perform: (call: Call, mayMore: () => boolean) => Promise<SendOutcome>;
};

export function createTelegram(deps: Deps): Telegram {
  const texts = createTexts();
  const bot = new Bot<BotContext>(deps.token, { client: clientOptions(deps.apiRoot) });
  hear(bot, deps);
  installGuards(bot.api, deps.isUnitOfWorkOpen);
  assemble(bot, texts, deps);
  const { asking } = deps;
  const names = createNameBook(bot.api, async (by, questions) => {
    const isPrivate = by !== ourselves;
    return (await asking.admit({ by, about: { kind: "names" }, questions, isPrivate })) === "ask";
  });
  const members = createMemberBook(bot.api);
  const ahead = new AskedAhead();
  return {
    // Its own `init` tries again for as long as it likes, and tells nobody.
    introduce: async () => {
      bot.botInfo = await bot.api.getMe();
    },
    webhookNow: async () => {
      const { url, last_error_date: failedAt } = await bot.api.getWebhookInfo();
      return { url: url ?? "", failedAtS: failedAt };
    },
    setMenus: (signal) => setMenus(bot.api, texts, signal),
    poll: (offset, signal) => pollOnce(bot.api, bot.botInfo, offset, signal),
    readUpdate: (body) => readUpdate(body, bot.botInfo),
    setWebhook: async (url, secret) => {
      await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: wantedUpdates });
    },
    deleteWebhook: async () => {
      await bot.api.deleteWebhook();
    },
    ...gathering(() => ({ api: bot.api, me: bot.botInfo, names, members, asking, ahead })),
    handle: async (item, facts) => {
      if (item.source === "internal") {
        await handleEvent(deps.operator, InternalEvent.parse(item.body), facts);
        return [];
      }
      const update = asUpdate(item.body);
      const answer = await withAtHand(facts, () => bot.handleUpdate(update));
      const press = update.callback_query;
      return press === undefined ? [] : [() => answerCallback(bot, deps.log, press.id, answer)];
    },
    onDead: (item) => setAside(deps.operator, aside(item)),
    compose: (message, chatId) =>
      composeCall(texts, message, ChatId.parse(chatId), {
        botName: bot.botInfo.username,
        operator: deps.operator,
        audit: deps.audit,
        look: asking.look,
        outgoing: deps.outgoing,
      }),
    shownBy: (call) => shownBy(call, deps.token),
    perform: (call, mayMore) => perform(bot.api, call, mayMore),
  };
}

/** Asked once more before it is believed that the token is refused: everything ends with it. */
function hear(
  bot: Bot<BotContext>,
  { log, refused, vitals = freshVitals(performance.now()) }: Deps,
): void {
  let isAsking = false;
  const askAgain = () => {
    if (refused === undefined || isAsking) return;
    isAsking = true;
    bot.api
      .getMe()
      .catch((error: unknown) => {
        if (isTokenRefused(error)) refused();
      })
      .finally(() => {
        isAsking = false;
      });
  };
  bot.api.config.use(hearing({ log, vitals, refused: askAgain }));
}

function assemble(bot: Bot<BotContext>, texts: Texts, deps: Deps): void {
  handlePrivateChats(bot, { ...deps, texts });
  const { operator } = deps;
  bot.chatType("channel").use(strangersChannels(operator));
  const group = bot.chatType(["group", "supergroup"]);
  group.use(notTooOften(texts));
  group.use(openedGroups(operator));
  group.use(takePresses({ texts, operator }, "group"));
  group.use(takeCommands(operator, "group"));
  group.use(teamReplies(operator), groupMiddleware(operator));
}

/** Every press is answered, with words or without; one that came too late keeps what was committed. */
async function answerCallback(
  bot: Bot<BotContext>,
  log: Log,
  id: string,
  answer: PressAnswer | undefined,
): Promise<void> {
  const outcome = await attempt(() => bot.api.answerCallbackQuery(id, shownAs(answer)));
  if (outcome.kind !== "delivered") log.debug("press_not_answered", { reason: outcome.kind });
}

function shownAs(answer: PressAnswer | undefined) {
  if (answer === undefined) return {};
  if (answer.kind === "link") return { url: answer.url };
  return { text: answer.text, show_alert: answer.alert };
}

function aside(item: Item & { attempts: number }) {
  const { arrival, attempts } = item;
  if (item.source === "internal") return { arrival, attempts, privateChat: undefined };
  const { message, callback_query: press } = asUpdate(item.body);
  const chat = message?.chat ?? press?.message?.chat;
  const from = message?.from ?? press?.from;
  if (chat?.type !== "private") return { arrival, attempts, privateChat: undefined };
  const chatId = ChatId.parse(chat.id);
  return { arrival, attempts, privateChat: { chatId, clientLanguage: from?.language_code } };
}

/** What a call does to the messages that follow the database. */
function shownBy(call: Call, token: string): Shown {
  switch (call.kind) {
    case "post": {
      const { key, threadId, insteadOf } = call;
      return { kind: "posted", key, threadId, digest: digestOf(call, token), insteadOf };
    }
    case "edit":
    case "keyboard": {
      const at = { ...call.at, chatId: ChatId.parse(call.at.chatId) };
      return { kind: "edited", at, digest: digestOf(call, token) };
    }
    case "picture": {
      const { at, key, threadId } = call;
      const digest = digestOf(call, token);
      if (at === undefined) return { kind: "posted", key, threadId, digest };
      return { kind: "edited", at: { ...at, chatId: ChatId.parse(at.chatId) }, digest };
    }
    case "document":
      return { kind: "posted", key: call.key, threadId: call.threadId };
    case "delete":
    case "leave":
    case "offer":
      return { kind: "nothing" };
    case "prove":
      return { kind: "posted", key: undefined, threadId: call.threadId };
    case "topic":
      return { kind: "topic" };
  }
}

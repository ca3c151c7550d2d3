// Lets only allowed calls through to Telegram. Put into every client by telegram.ts and private-chat.ts.
import {
  InputFile,
  type Api,
  type Context,
  type MiddlewareFn,
  type RawApi,
  type Transformer,
} from "grammy";
import { GuardError } from "./guard-error.ts";

/**
 * Every method that the product may call. Nothing that downloads, copies or forwards is among them,
 * so that reported material can't be touched even by mistake.
 */
const allowed: ReadonlySet<string> = new Set([
  "answerCallbackQuery",
  "createForumTopic",
  "deleteMessage",
  "deleteMyCommands",
  "deleteWebhook",
  "editMessageMedia",
  "editMessageReplyMarkup",
  "editMessageText",
  "getChat",
  "getChatMember",
  "getChatMemberCount",
  "getMe",
  "getMyCommands",
  "getMyDescription",
  "getMyShortDescription",
  "getUpdates",
  "getWebhookInfo",
  "leaveChat",
  "sendDocument",
  "sendMessage",
  "sendPhoto",
  "setMyCommands",
  "setMyDescription",
  "setMyShortDescription",
  "setWebhook",
] satisfies (keyof RawApi)[]);

/** Throws `GuardError` for any method that is not on the list. */
const allowedMethods: Transformer = async (prev, method, payload, signal) => {
  if (!allowed.has(method)) throw new GuardError(`${method} is not a method this bot may call`);
  return prev(method, payload, signal);
};

/** Files and pictures are made here: never a file of Telegram's, nor one from an address. */
const filesOfOurOwn: Transformer = async (prev, method, payload, signal) => {
  if (sendsFile.has(method) && !(fileIn(payload) instanceof InputFile)) {
    throw new GuardError(`${method} may only send what was made here`);
  }
  return prev(method, payload, signal);
};

const sendsFile: ReadonlySet<string> = new Set(["sendDocument", "sendPhoto", "editMessageMedia"]);

function fileIn(payload: object): unknown {
  if ("document" in payload) return payload.document;
  if ("photo" in payload) return payload.photo;
  const media = "media" in payload ? payload.media : undefined;
  if (typeof media !== "object" || media === null || !("media" in media)) return undefined;
  return "type" in media && media.type === "photo" ? media.media : undefined;
}

/** Foreign text never travels under a parse mode: entities are built instead. */
const noParseMode: Transformer = async (prev, method, payload, signal) => {
  if (hasParseMode(payload)) throw new GuardError(`${method} was given a parse mode`);
  return prev(method, payload, signal);
};

function hasParseMode(value: unknown): boolean {
  // Of a file the bytes are looked through one by one else.
  if (typeof value !== "object" || value === null || value instanceof InputFile) return false;
  return Object.entries(value).some(
    ([key, inner]) => (key.endsWith("parse_mode") && inner !== undefined) || hasParseMode(inner),
  );
}

/** A preview would load the reported page or picture in the reader's client. */
const withoutPreviews: Transformer = async (prev, method, payload, signal) => {
  if (method !== "sendMessage" && method !== "editMessageText") {
    return prev(method, payload, signal);
  }
  return prev(method, { ...payload, link_preview_options: { is_disabled: true } }, signal);
};

/** A call inside a unit of work would hold its locks until Telegram answers, and outlive a rollback. */
function banInsideUnitOfWork(isOpen: () => boolean): Transformer {
  return async (prev, method, payload, signal) => {
    if (isOpen()) throw new GuardError(`${method} was called inside a unit of work`);
    return prev(method, payload, signal);
  };
}

/** Installs all guards on an `Api`, e.g. `bot.api`. */
export function installGuards(api: Api, isOpen: () => boolean): void {
  // The last one installed runs first: bans come before anything is changed.
  api.config.use(
    withoutPreviews,
    noParseMode,
    filesOfOurOwn,
    allowedMethods,
    banInsideUnitOfWork(isOpen),
  );
}

/**
 * For the `plugins` option of conversations: inside of one, `ctx.api` is made anew for each update
 * and knows nothing of what was installed on `bot.api`.
 */
export function guardsInside<C extends Context>(isOpen: () => boolean): MiddlewareFn<C> {
  return async (ctx, next) => {
    installGuards(ctx.api, isOpen);
    await next();
  };
}

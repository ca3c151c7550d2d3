import type { Call } from "telegram-sandbox/calls/call-log";

type Rules = {
  /** Words that must not appear in groups: names, usernames and ids of people who report. */
  canaries: readonly string[];
  /** Default: every chat with a negative id. */
  groupChats?: readonly number[];
  /** Answers were cut, so that an edit may be made again: nobody knows whether it was made. */
  cutAnswers?: boolean;
};

const allowedMethods: ReadonlySet<string> = new Set([
  "answerCallbackQuery",
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
]);

const textLimit = 4_096;
const answerLimit = 200;
const dataBytes = 64;
const copyLimit = 256;

/**
 * Control characters but for line breaks, marks that turn the direction of text (isolates are
 * ours), zero-width blanks and tag characters: foreign text shows them as words.
 */
const disallowed = /[^\P{Cc}\n]|[\u200b\u200e\u200f\u2028-\u202e\u2060\ufeff\u{e0000}-\u{e007f}]/u;

/** What holds for every call that the bot ever makes: each breach in words, none if all is well. */
export function brokenCallRules(calls: readonly Call[], rules: Rules): string[] {
  const found = calls.flatMap((call) =>
    breaches(call, rules).map((what) => `${call.method}: ${what}`),
  );
  return [...new Set(found)];
}

function breaches(call: Call, rules: Rules): string[] {
  const { method, params, errorCode, injected } = call;
  const found: string[] = [];
  const written = JSON.stringify(params);
  const text = typeof params["text"] === "string" ? params["text"] : "";
  if (!allowedMethods.has(method)) found.push("is not a method this bot may call");
  if (written.includes("parse_mode")) found.push("has a parse mode");
  if (errorCode === 501) found.push("is not supported by the sandbox");
  if (errorCode === 400 && !injected && !isExpected(call, rules)) {
    found.push(`was rejected as a bad request: ${call.description}`);
  }
  if (method === "sendMessage" || method === "editMessageText") {
    if (!/"is_disabled":true/.test(written.replaceAll('\\"', '"'))) found.push("shows a preview");
    found.push(...textBreaches(text));
  }
  if (method === "answerCallbackQuery" && text.length > answerLimit) {
    found.push(`answers with more than ${answerLimit} units`);
  }
  found.push(...buttonBreaches(params["reply_markup"]));
  const chatId = Number(params["chat_id"]);
  const isGroup = rules.groupChats?.includes(chatId) ?? chatId < 0;
  if (isGroup && method !== "getChatMember") {
    const canary = rules.canaries.find((word) => written.includes(word));
    if (canary !== undefined) found.push(`tells ${canary} in group ${chatId}`);
  }
  return found;
}

/** What Telegram may say to a call that is right, by method: in the sandbox's words, and Telegram's. */
const excused: readonly { method: RegExp; says: RegExp }[] = [
  { method: /^edit/, says: /message to edit not found/ },
  { method: /^delete/, says: /message to delete not found|message can't be deleted/ },
  { method: /^answer/, says: /query is too old/ },
  // Who runs a chat that was reported, where a bot is not told.
  { method: /^getChatMember$/, says: /chat not found|member list is inaccessible/ },
];

/** The thing was gone, or the same already, or it was too late; or nobody has the name asked for. */
function isExpected(
  { method, params, description = "" }: Call,
  { cutAnswers = false }: Rules,
): boolean {
  if (cutAnswers && method.startsWith("edit") && /not modified/.test(description)) return true;
  const isName = typeof params["chat_id"] === "string" && params["chat_id"].startsWith("@");
  if (method === "getChat" && isName) return /chat not found/.test(description);
  return excused.some((known) => known.method.test(method) && known.says.test(description));
}

function textBreaches(text: string): string[] {
  const found: string[] = [];
  if (text.length > textLimit) found.push(`sends ${text.length} units`);
  if (text.trim() === "") found.push("sends nothing");
  const mark = disallowed.exec(text)?.[0];
  if (mark !== undefined) found.push(`sends U+${mark.codePointAt(0)?.toString(16)}`);
  return found;
}

function buttonBreaches(markup: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown, name: string): void => {
    if (typeof value === "string") {
      if (name === "callback_data" && Buffer.byteLength(value) > dataBytes) {
        found.push(`a button carries more than ${dataBytes} bytes`);
      }
      if (name === "copy_text" && value.length > copyLimit) {
        found.push(`a button copies more than ${copyLimit} units`);
      }
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, name === "copy_text" && key === "text" ? "copy_text" : key);
    }
  };
  walk(typeof markup === "string" ? JSON.parse(markup) : markup, "");
  return found;
}

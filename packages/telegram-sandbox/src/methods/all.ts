import { ApiError } from "../calls/api-error.ts";
import { profileMethods } from "./bot-profile.ts";
import { chatMethods } from "./chat-facts.ts";
import { editMethods } from "./edit.ts";
import type { Method } from "./method.ts";
import { sendMethods } from "./send.ts";
import { topicMethods } from "./topics.ts";
import { updateMethods } from "./updates.ts";

/** Known to Telegram and without behaviour here: this bot must never need them. */
const refused = [
  "copyMessage",
  "copyMessages",
  "forwardMessage",
  "forwardMessages",
  "getFile",
  "sendPhoto",
  "sendVideo",
  "sendAnimation",
  "sendAudio",
  "sendVoice",
  "sendVideoNote",
  "sendMediaGroup",
  "sendPaidMedia",
  "sendSticker",
  "sendLocation",
  "sendContact",
  "sendPoll",
  "sendDice",
  "editMessageCaption",
  "editMessageMedia",
  "deleteMessages",
  "setMessageReaction",
  "banChatMember",
  "restrictChatMember",
  "promoteChatMember",
];

function without(name: string): Method {
  return {
    kind: "looks",
    run: () => {
      throw new ApiError(501, `Not Implemented: the sandbox has no ${name}`);
    },
  };
}

const byName = new Map<string, { name: string; method: Method }>();
const known = {
  ...Object.fromEntries(refused.map((name) => [name, without(name)])),
  ...sendMethods,
  ...editMethods,
  ...chatMethods,
  ...profileMethods,
  ...topicMethods,
  ...updateMethods,
};
for (const [name, method] of Object.entries(known))
  byName.set(name.toLowerCase(), { name, method });

/** @param called a method's name in any case */
export function findMethod(called: string): { name: string; method: Method } | undefined {
  return byName.get(called.toLowerCase());
}

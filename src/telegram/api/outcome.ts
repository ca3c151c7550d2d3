// What a call to Telegram came to, and whether to try again. Used by what sends, polls and asks for names.
import { GrammyError, HttpError } from "grammy";
import type { LostBecause, SendOutcome } from "../../domain/speaking/send-outcome.ts";
import { GuardError } from "./guard-error.ts";
import { isRefusal } from "./heard.ts";

/** How long sending waits when Telegram answers 429 without saying how long. */
const unspecifiedRetryMs = 5_000;

const lost = (because: LostBecause): SendOutcome => ({ kind: "lost", because });
const gone: SendOutcome = { kind: "gone" };

/**
 * Parts of Telegram's error descriptions, in lower case, and what they mean; the first that occurs
 * counts. Sources: the Bot API server's and TDLib's error texts, and the raw MTProto codes that they
 * let through.
 */
const descriptions: readonly (readonly [part: string, outcome: SendOutcome])[] = [
  ["message is not modified", { kind: "not_modified" }],
  ["message_not_modified", { kind: "not_modified" }],
  ["query is too old", { kind: "query_too_old" }],
  ["query id is invalid", { kind: "query_too_old" }],
  ["query_id_invalid", { kind: "query_too_old" }],
  ["message to edit not found", gone],
  ["message to delete not found", gone],
  ["message can't be edited", gone],
  ["message can't be deleted", { kind: "undeletable" }],
  ["message_id_invalid", gone],
  ["message_edit_time_expired", gone],
  ["message_delete_forbidden", { kind: "undeletable" }],
  ["there is no text in the message to edit", gone],
  ["bot was blocked by the user", lost("blocked")],
  ["user_is_blocked", lost("blocked")],
  ["user is deactivated", lost("deactivated")],
  ["input_user_deactivated", lost("deactivated")],
  ["bot can't initiate conversation", lost("cannot_initiate")],
  ["bot can't send messages to bots", lost("cannot_initiate")],
  ["chat not found", lost("chat_not_found")],
  ["user not found", lost("chat_not_found")],
  ["peer_id_invalid", lost("chat_not_found")],
  ["group chat was deleted", lost("chat_not_found")],
  ["group chat was deactivated", lost("chat_not_found")],
  ["group is deactivated", lost("chat_not_found")],
  ["bot was kicked", lost("kicked")],
  ["bot is not a member", lost("kicked")],
  ["channel_private", lost("kicked")],
  ["topic_closed", lost("topic_closed")],
  ["message thread not found", lost("topic_not_found")],
  ["topic_deleted", lost("topic_not_found")],
  ["topic_id_invalid", lost("topic_not_found")],
  ["not enough rights", lost("no_rights")],
  ["have no rights", lost("no_rights")],
  ["need administrator rights", lost("no_rights")],
  ["chat_write_forbidden", lost("no_rights")],
  ["chat_send_plain_forbidden", lost("no_rights")],
  ["chat_admin_required", lost("no_rights")],
  ["chat_restricted", lost("no_rights")],
];

/** Another process is polling with the same token, or a webhook is set: back off, alarm, never exit. */
export function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}

/** The chat is there, and takes words, but no pictures of those who write there. */
export function isPictureForbidden(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return /rights to send photos|chat_send_(photos|media)_forbidden/i.test(error.description);
}

/** Telegram does not know the token, or no more. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && isRefusal(error.error_code, error.description);
}

/**
 * What a failed call to Telegram means. Reads the error and keeps nothing of it: grammY's errors
 * carry payloads and addresses with the token, and must not be logged.
 */
export function readOutcome(error: unknown): SendOutcome {
  if (error instanceof GrammyError) return readTelegramError(error);
  if (error instanceof HttpError) {
    return error.error instanceof GuardError
      ? { kind: "rejected", errorCode: 0 }
      : { kind: "unknown" };
  }
  const aborted =
    error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
  return aborted ? { kind: "unknown" } : { kind: "rejected", errorCode: 0 };
}

function readTelegramError(error: GrammyError): SendOutcome {
  const { retry_after: retryAfterS, migrate_to_chat_id: toChatId } = error.parameters;
  if (error.error_code === 429) {
    return {
      kind: "parked",
      retryAfterMs: retryAfterS === undefined ? unspecifiedRetryMs : retryAfterS * 1000,
    };
  }
  // Nothing was sent, and it is nobody's chat that is to blame: whoever sends ends soon (heard.ts).
  if (isRefusal(error.error_code, error.description)) {
    return { kind: "parked", retryAfterMs: unspecifiedRetryMs };
  }
  if (error.error_code >= 500) return { kind: "unknown" };
  if (toChatId !== undefined) return { kind: "migrated", toChatId };
  const description = error.description.toLowerCase().replaceAll("\u2019", "'");
  const known = descriptions.find(([part]) => description.includes(part));
  if (known === undefined) return { kind: "rejected", errorCode: error.error_code };
  const [, outcome] = known;
  // The chat is there all the same: it is this one message that the bot may not take away.
  const mayNot = outcome.kind === "lost" && outcome.because === "no_rights";
  return mayNot && error.method === "deleteMessage" ? { kind: "undeletable" } : outcome;
}

/** Makes a call that sends, edits, deletes or answers, and says what became of it; never throws. */
export async function attempt(
  call: () => Promise<true | { message_id: number }>,
): Promise<SendOutcome> {
  try {
    const result = await call();
    return result === true
      ? { kind: "delivered" }
      : { kind: "delivered", messageId: result.message_id };
  } catch (error) {
    return readOutcome(error);
  }
}

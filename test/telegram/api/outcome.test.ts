import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../../src/telegram/api/guard-error.ts";
import type { SendOutcome } from "../../../src/domain/speaking/send-outcome.ts";
import { attempt, isConflict, readOutcome } from "../../../src/telegram/api/outcome.ts";

type Parameters = { retry_after?: number; migrate_to_chat_id?: number };

function telegramError(
  code: number,
  description: string,
  parameters: Parameters = {},
): GrammyError {
  const answer = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError("Call to 'sendMessage' failed!", answer, "sendMessage", {});
}

const lost = (because: Extract<SendOutcome, { kind: "lost" }>["because"]): SendOutcome => ({
  kind: "lost",
  because,
});
const gone: SendOutcome = { kind: "gone" };
const tooOld: SendOutcome = { kind: "query_too_old" };

const answers: [code: number, description: string, outcome: SendOutcome][] = [
  [
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    { kind: "not_modified" },
  ],
  [400, "Bad Request: MESSAGE_NOT_MODIFIED", { kind: "not_modified" }],
  [400, "Bad Request: message to edit not found", gone],
  [400, "Bad Request: message to delete not found", gone],
  [400, "Bad Request: message can't be edited", gone],
  [400, "Bad Request: message can\u2019t be deleted for everyone", { kind: "undeletable" }],
  [400, "Bad Request: MESSAGE_ID_INVALID", gone],
  [
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
    tooOld,
  ],
  [400, "Bad Request: QUERY_ID_INVALID", tooOld],
  [400, "Bad Request: message can't be deleted", { kind: "undeletable" }],
  [400, "Bad Request: message can't be deleted for everyone", { kind: "undeletable" }],
  [400, "Bad Request: MESSAGE_DELETE_FORBIDDEN", { kind: "undeletable" }],
  [403, "Forbidden: bot was blocked by the user", lost("blocked")],
  [403, "forbidden: BOT WAS BLOCKED BY THE USER", lost("blocked")],
  [403, "Forbidden: user is deactivated", lost("deactivated")],
  [403, "Forbidden: bot can't initiate conversation with a user", lost("cannot_initiate")],
  [403, "Forbidden: bot can't send messages to bots", lost("cannot_initiate")],
  [400, "Bad Request: chat not found", lost("chat_not_found")],
  [403, "Forbidden: the group chat was deleted", lost("chat_not_found")],
  [400, "Bad Request: PEER_ID_INVALID", lost("chat_not_found")],
  [403, "Forbidden: bot was kicked from the group chat", lost("kicked")],
  [403, "Forbidden: bot was kicked from the supergroup chat", lost("kicked")],
  [403, "Forbidden: bot is not a member of the supergroup chat", lost("kicked")],
  [400, "Bad Request: not enough rights to send text messages to the chat", lost("no_rights")],
  [400, "Bad Request: have no rights to send a message", lost("no_rights")],
  [400, "Bad Request: need administrator rights in the channel chat", lost("no_rights")],
  [400, "Bad Request: CHAT_WRITE_FORBIDDEN", lost("no_rights")],
  [400, "Bad Request: TOPIC_CLOSED", lost("topic_closed")],
  [400, "Bad Request: message thread not found", lost("topic_not_found")],
  [400, "Bad Request: TOPIC_DELETED", lost("topic_not_found")],
  [429, "Too Many Requests: retry later", { kind: "parked", retryAfterMs: 5_000 }],
  [500, "Internal Server Error", { kind: "unknown" }],
  [502, "Bad Gateway", { kind: "unknown" }],
  [400, "Bad Request: message text is empty", { kind: "rejected", errorCode: 400 }],
  [400, "Bad Request: BUTTON_DATA_INVALID", { kind: "rejected", errorCode: 400 }],
  // The token is refused: the process ends, and what was owed is sent by the next one.
  [401, "Unauthorized", { kind: "parked", retryAfterMs: 5_000 }],
  [404, "Not Found", { kind: "parked", retryAfterMs: 5_000 }],
];

describe("what Telegram answers", () => {
  it.each(answers)("%i %s", (code, description, outcome) => {
    expect(readOutcome(telegramError(code, description))).toEqual(outcome);
  });

  it("a busy destination says how long to leave it alone", () => {
    const error = telegramError(429, "Too Many Requests: retry after 35", { retry_after: 35 });
    expect(readOutcome(error)).toEqual({ kind: "parked", retryAfterMs: 35_000 });
  });

  it("a group that became a supergroup says where it went", () => {
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    const error = telegramError(400, description, { migrate_to_chat_id: -1001 });
    expect(readOutcome(error)).toEqual({ kind: "migrated", toChatId: -1001 });
  });

  it("a cut connection leaves the outcome unknown", () => {
    const cut = new HttpError("Network request for 'sendMessage' failed!", new Error("ECONNRESET"));
    expect(readOutcome(cut)).toEqual({ kind: "unknown" });
  });

  it("an aborted call leaves the outcome unknown", () => {
    expect(readOutcome(new DOMException("aborted", "AbortError"))).toEqual({ kind: "unknown" });
  });

  it("a fault of ours is never taken for an unknown outcome", () => {
    const rejected = { kind: "rejected", errorCode: 0 };
    expect(readOutcome(new GuardError("no"))).toEqual(rejected);
    expect(readOutcome(new HttpError("failed", new GuardError("no")))).toEqual(rejected);
    expect(readOutcome(new TypeError("undefined is not a function"))).toEqual(rejected);
    expect(readOutcome("thrown text")).toEqual(rejected);
  });

  it("a second poller is told from other errors", () => {
    const conflict = "Conflict: terminated by other getUpdates request";
    expect(isConflict(telegramError(409, conflict))).toBe(true);
    expect(isConflict(telegramError(400, "Bad Request: chat not found"))).toBe(false);
    expect(isConflict(new Error(conflict))).toBe(false);
  });
});

describe("an attempt", () => {
  it("keeps the id of a message that was sent", async () => {
    const outcome = await attempt(async () => ({ message_id: 7 }));
    expect(outcome).toEqual({ kind: "delivered", messageId: 7 });
  });

  it("has no id where there is no message", async () => {
    expect(await attempt(async () => true)).toEqual({ kind: "delivered" });
  });

  it("never throws", async () => {
    const outcome = await attempt(async () => {
      throw telegramError(403, "Forbidden: bot was blocked by the user");
    });
    expect(outcome).toEqual({ kind: "lost", because: "blocked" });
  });
});

it("a right that is missing to delete a message keeps the message, and loses no chat", () => {
  const description = "Bad Request: not enough rights to delete the message";
  const answer = { ok: false, error_code: 400, description } as const;
  const error = new GrammyError("Call to 'deleteMessage' failed!", answer, "deleteMessage", {});
  expect(readOutcome(error)).toEqual({ kind: "undeletable" });
});

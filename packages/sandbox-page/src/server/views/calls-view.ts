// The bot's calls, as the page lists them. Used by the frame, and by the doing that asks for one call.
import type { Call } from "telegram-sandbox/calls/call-log";
import type { Sandbox } from "telegram-sandbox";
import type { Done, ShownCall } from "../../protocol/protocol.ts";
import { refused } from "../refused.ts";

const newestCalls = 60;

/** Newest first. A call's id is its place in the log. */
export function callsOf({ calls }: Sandbox): ShownCall[] {
  const first = Math.max(0, calls.length - newestCalls);
  return calls
    .slice(first)
    .map((call, index) => callOf(call, first + index))
    .toReversed();
}

export function readCall({ calls }: Sandbox, id: number): Done {
  const call = calls[id];
  if (call === undefined) return refused("There is no such call any more.");
  const { params, result } = call;
  return { kind: "call", call: callOf(call, id), params, result: result ?? null };
}

/** The last call that made or changed a message; if there was none, the last that named it. */
export function findCall(sandbox: Sandbox, chat: number, message: number): Done {
  const { calls } = sandbox;
  const made = calls.findLastIndex((call) => {
    const result = madeMessage(call);
    return result?.chat === chat && result.id === message;
  });
  const meant = (call: Call) =>
    call.ok && chatIn(call) === chat && numberIn(call.params, "message_id") === message;
  const id = made >= 0 ? made : calls.findLastIndex(meant);
  if (id < 0) return refused("No call of the bot made this message.");
  return readCall(sandbox, id);
}

function callOf(call: Call, id: number): ShownCall {
  const made = madeMessage(call);
  return {
    id,
    at: call.at,
    method: call.method,
    answer: answerOf(call),
    ok: call.ok && call.cut === undefined,
    chatId: made?.chat ?? chatIn(call),
    messageId: made?.id ?? numberIn(call.params, "message_id"),
  };
}

function answerOf({ cut, ok, errorCode, description }: Call): string {
  if (cut === "before") return "cut before it had an effect";
  if (cut === "after") return "cut after it had its effect";
  return ok ? "200" : `${errorCode ?? 500} ${description ?? ""}`.trim();
}

function madeMessage({ ok, result }: Call): { chat: number; id: number } | undefined {
  const id = ok ? numberIn(result, "message_id") : undefined;
  const chat = numberIn(fieldOf(result, "chat"), "id");
  return id === undefined || chat === undefined ? undefined : { chat, id };
}

function chatIn({ params }: Call): number | undefined {
  return numberIn(params, "chat_id");
}

function numberIn(holder: unknown, field: string): number | undefined {
  const value = fieldOf(holder, field);
  if (typeof value === "number") return value;
  // Parameters of a form are texts.
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

function fieldOf(holder: unknown, field: string): unknown {
  return typeof holder === "object" && holder !== null && field in holder
    ? Reflect.get(holder, field)
    : undefined;
}

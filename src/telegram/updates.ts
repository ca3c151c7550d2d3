// Takes updates from Telegram and readies them for the inbox. Called by telegram.ts.
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { z } from "zod";
import type { Urgency } from "../domain/cases/urgency.ts";
import { readPress } from "./presses.ts";
import { ofTheGravest } from "./reporting/presses.ts";
import { isConflict, readOutcome } from "./api/outcome.ts";
import { forGrammy } from "./api/signal.ts";
import { isInGroup, referenceTo, storedOf, type Me } from "./intake.ts";

/** What the bot asks to be told of. */
export const wantedUpdates = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
  "chat_member",
] as const;

/** An update as it is stored: lane is the chat's id, else the person's; `about`: who sent it in a group. */
export type ReceivedUpdate = {
  updateId: number;
  lane: string;
  about?: number | undefined;
  urgency: Urgency;
  body: unknown;
};

const Person = z.looseObject({ id: z.number() });
const Sent = z.looseObject({ from: Person });
const InChat = z.looseObject({ chat: Person }).optional().catch(undefined);
/** Of whatever shape the rest is: an update that can't be numbered could not be confirmed either. */
const Received = z.looseObject({
  update_id: z.number().int(),
  message: InChat,
  edited_message: InChat,
  my_chat_member: InChat,
  chat_member: z
    .looseObject({
      chat: Person,
      invite_link: z.looseObject({ creates_join_request: z.boolean() }).optional(),
      via_join_request: z.boolean().optional(),
    })
    .optional()
    .catch(undefined),
  callback_query: z
    .looseObject({
      from: Person,
      message: InChat,
      data: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** Undefined: not an update. */
export function readUpdate(body: unknown, me: Me): ReceivedUpdate | undefined {
  const update = Received.safeParse(body);
  if (!update.success) return undefined;
  const { update_id, message, edited_message, my_chat_member, chat_member, callback_query } =
    update.data;
  const place = message ?? edited_message ?? my_chat_member ?? chat_member;
  const chat = (place ?? callback_query?.message)?.chat;
  const lane = chat?.id ?? callback_query?.from.id ?? 0;
  const stored = storedBody(update.data, body, me);
  return {
    updateId: update_id,
    lane: String(lane),
    about: lane < 0 ? senderIn(stored) : undefined,
    urgency: callback_query === undefined ? "conversation" : urgencyOf(lane, callback_query.data),
    body: withoutFileIds(stored),
  };
}

/** Who sent it, as far as that is kept. */
function senderIn(body: unknown): number | undefined {
  const parts = typeof body === "object" && body !== null ? Object.values(body) : [];
  return parts.map((part) => Sent.safeParse(part).data?.from.id).find((id) => id !== undefined);
}

/** Submissions can wait, as their presses are answered once they are worked off; but for the gravest. */
function urgencyOf(chatId: number, data = ""): Urgency {
  if (chatId < 0) return "team";
  const press = readPress(data);
  if (press?.on !== "draft" || press.input.verb !== "submit") return "conversation";
  return press.input.value === ofTheGravest ? "gravest" : "other";
}

/** By its id a file could be fetched. */
function withoutFileIds(body: unknown): unknown {
  const written = JSON.stringify(body);
  if (!written.includes('"file_id"')) return body;
  const read: unknown = JSON.parse(written, (key, value: unknown) =>
    key === "file_id" ? undefined : value,
  );
  return read;
}

/** What is kept of it: what is asked of it later, and nothing else of what people wrote. */
function storedBody(update: z.infer<typeof Received>, body: unknown, me: Me): unknown {
  const { update_id, message, edited_message, chat_member: member, callback_query: press } = update;
  if (member !== undefined)
    return isOpenToLinks(member) ? joinOf(update_id, member) : { update_id };
  if (edited_message !== undefined && isInGroup(edited_message)) return { update_id };
  if (message !== undefined) {
    const stored = storedOf(message, me);
    return stored === undefined ? { update_id } : Object.assign({}, body, { message: stored });
  }
  if (press?.message === undefined) return body;
  const pressed = { ...press, message: referenceTo(press.message) };
  return Object.assign({}, body, { callback_query: pressed });
}

type MemberChange = NonNullable<z.infer<typeof Received>["chat_member"]>;

/** Somebody came in by a link that asks nobody; who they are is not kept. */
function isOpenToLinks({ invite_link: link, via_join_request: isApproved }: MemberChange): boolean {
  return link?.creates_join_request === false && isApproved !== true;
}

const joinOf = (update_id: number, { chat }: MemberChange) => ({
  update_id,
  chat_member: { chat },
});

/** Kept all the same: the next poll has to confirm it, or Telegram would bring it again and again. */
function odd(update: Update): ReceivedUpdate {
  return { updateId: update.update_id, lane: "0", urgency: "other", body: withoutFileIds(update) };
}

/** What was stored is an update of Telegram's: `readUpdate` has seen it. */
export function asUpdate(body: unknown): Update {
  return body as Update;
}

/** How long Telegram holds a poll open when there is nothing new, in seconds. */
const pollS = 20;

export type PollResult =
  | { kind: "updates"; updates: readonly ReceivedUpdate[] }
  | { kind: "conflict" }
  | { kind: "failed"; retryAfterMs: number };

/** One long poll: what comes after `offset`, which also confirms everything before it. */
export async function pollOnce(
  api: Api,
  me: Me,
  offset: number,
  signal: AbortSignal,
): Promise<PollResult> {
  try {
    const updates = await api.getUpdates(
      { offset, timeout: pollS, limit: 100, allowed_updates: wantedUpdates },
      forGrammy(signal),
    );
    return {
      kind: "updates",
      updates: updates.map((update) => readUpdate(update, me) ?? odd(update)),
    };
  } catch (error) {
    if (isConflict(error)) return { kind: "conflict" };
    const outcome = readOutcome(error);
    return {
      kind: "failed",
      retryAfterMs: outcome.kind === "parked" ? outcome.retryAfterMs : 1_000,
    };
  }
}

// How Telegram sees this bot, asked without changing anything. Used by the commands beside the bot.
import { Api } from "grammy";
import { clientOptions } from "../api/client.ts";
import { kindOf } from "../api/heard.ts";
import { isConflict, isTokenRefused, readOutcome } from "../api/outcome.ts";

/** What a look came to; `lost` and `rejected` are Telegram's word on what was asked. */
export type Look<T> =
  | { kind: "seen"; value: T }
  | { kind: "refused" }
  | { kind: "conflict" }
  | { kind: "lost"; because: string }
  | { kind: "unreachable"; reason: string };

type Me = {
  id: number;
  username: string;
  /** Privacy mode is off: it is told of all that is written in groups. */
  readsAll: boolean;
  joinsGroups: boolean;
};
type Webhook = { url: string; pending: number; failedAtS: number | undefined };
export type Standing = {
  status: "member" | "administrator" | "outside";
  mayWrite: boolean;
  /** What others may do there without having been let in by somebody. */
  isPublic: boolean;
};

export type Looks = {
  me: () => Promise<Look<Me>>;
  webhook: () => Promise<Look<Webhook>>;
  /** Whether nobody else takes updates. Only while no bot of ours does: it would be cut off. */
  polling: () => Promise<Look<"free">>;
  standing: (chatId: number, botId: number) => Promise<Look<Standing>>;
  /** Whether the bot may write to a person: they wrote to it once. */
  knows: (chatId: number) => Promise<Look<true>>;
};

export function createLooks(token: string, apiRoot: string): Looks {
  const api = new Api(token, { ...clientOptions(apiRoot), timeoutSeconds: 10 });
  return {
    me: () =>
      look(async () => {
        const me = await api.getMe();
        const { id, username, can_read_all_group_messages: readsAll } = me;
        return { id, username, readsAll, joinsGroups: me.can_join_groups };
      }),
    webhook: () =>
      look(async () => {
        const { url, pending_update_count: pending, last_error_date } = await api.getWebhookInfo();
        return { url: url ?? "", pending, failedAtS: last_error_date };
      }),
    // Without an offset nothing is confirmed: all of it stays with Telegram.
    polling: () =>
      look(async () => {
        // Who polls is cut off by this, and cuts it off in turn.
        await api.getUpdates({ limit: 1, timeout: 2 });
        return "free" as const;
      }),
    knows: (chatId) =>
      look(async () => {
        await api.getChat(chatId);
        return true as const;
      }),
    standing: (chatId, botId) =>
      look(async () => {
        const chat = await api.getChat(chatId);
        const member = await api.getChatMember(chatId, botId);
        return {
          ...standingOf(member.status, chat, member),
          isPublic: chat.username !== undefined,
        };
      }),
  };
}

type Rights = { can_send_messages?: boolean } | undefined;

function standingOf(
  status: string,
  chat: { permissions?: Rights },
  member: object,
): Pick<Standing, "status" | "mayWrite"> {
  if (status === "administrator" || status === "creator") {
    return { status: "administrator", mayWrite: true };
  }
  const mayOwn = "can_send_messages" in member ? member.can_send_messages === true : undefined;
  const isInside = status === "member" || ("is_member" in member && member.is_member === true);
  if (!isInside) return { status: "outside", mayWrite: false };
  return { status: "member", mayWrite: mayOwn ?? chat.permissions?.can_send_messages !== false };
}

async function look<T>(ask: () => Promise<T>): Promise<Look<T>> {
  try {
    return { kind: "seen", value: await ask() };
  } catch (error) {
    if (isTokenRefused(error)) return { kind: "refused" };
    if (isConflict(error)) return { kind: "conflict" };
    const outcome = readOutcome(error);
    if (outcome.kind === "lost") return { kind: "lost", because: outcome.because };
    if (outcome.kind === "rejected") return { kind: "lost", because: String(outcome.errorCode) };
    const [reason, code] = kindOf(error);
    return { kind: "unreachable", reason: code ?? reason };
  }
}

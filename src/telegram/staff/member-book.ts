// What Telegram said of who is in which chat. Asked by the gathering of facts, before a transaction.
import type { Api } from "grammy";
import type { ChatRef, Membership } from "../../domain/staff/staff.ts";
import { askMembership } from "./ask-membership.ts";

/** How long what Telegram said counts for a press that decides nothing, in milliseconds. */
const rememberedMs = 10_000;
const mostRemembered = 1_000;

export type MemberBook = {
  /** What somebody is in a chat right now. */
  ask: (chat: ChatRef, userId: number) => Promise<Membership>;
  /** What they were a moment ago, if that was asked. Never for a press that decides. */
  lately: (chat: ChatRef, userId: number) => Membership | undefined;
};

/** Keeps what was said for some seconds, in this process alone. `now`: milliseconds that only go forward. */
export function createMemberBook(api: Api, now = () => performance.now()): MemberBook {
  const said = new Map<string, { membership: Membership; at: number }>();
  const keyOf = (chat: ChatRef, userId: number) => `${chat}:${userId}`;
  return {
    ask: async (chat, userId) => {
      const membership = await askMembership(api, chat, userId);
      const key = keyOf(chat, userId);
      said.delete(key);
      if (membership !== "unknown") said.set(key, { membership, at: now() });
      for (const oldest of said.keys()) {
        if (said.size <= mostRemembered) break;
        said.delete(oldest);
      }
      return membership;
    },
    lately: (chat, userId) => {
      const known = said.get(keyOf(chat, userId));
      return known && now() - known.at < rememberedMs ? known.membership : undefined;
    },
  };
}

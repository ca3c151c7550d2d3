// Asks Telegram who is a member of a chat. Used by facts.ts, and for the standing of staff.
import type { Api } from "grammy";
import type { ChatRef, Membership } from "../../domain/staff/staff.ts";
import { forGrammy } from "../api/signal.ts";

const askTimeoutMs = 8_000;

/** Ends a question that Telegram does not answer in time. */
export const soon = () => forGrammy(AbortSignal.timeout(askTimeoutMs));

/** What somebody is in a chat right now, as far as Telegram says. */
export async function askMembership(api: Api, chat: ChatRef, userId: number): Promise<Membership> {
  try {
    const member = await api.getChatMember(chat, userId, soon());
    switch (member.status) {
      case "creator":
      case "administrator":
      case "member":
        return member.status;
      case "restricted":
        return member.is_member ? "member" : "outside";
      case "left":
      case "kicked":
        return "outside";
    }
  } catch {
    return "unknown";
  }
}

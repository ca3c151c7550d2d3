// What a worker has to do with the chat of the person whose lane it works on. Made by start-bot.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { nextToPerson } from "../db/mail/destination-store.ts";
import { isSeenTo } from "../db/unit-of-work.ts";
import { ChatId } from "../domain/ids.ts";
import { claimInUnit, type Saying } from "./claiming.ts";
import type { Senders } from "./sender.ts";

/** A send that is committed to once the unit of work is: then it begins, after a rollback it never does. */
export type Owned = { begin: () => void; forget: () => void };

export type OwnChat = {
  /** Waits for what is on its way to the person, but not for long: what they did next is about it. */
  answered: (lane: string) => Promise<void>;
  /**
   * In a unit of work: claims what goes next to the person, if nothing else is on its way there. So an
   * answer takes no transaction of its own, and is drawn from what was just read.
   */
  claim: (lane: string) => Promise<Owned | undefined>;
};

/** In milliseconds. A message is known once Telegram has answered, and people may be faster. */
const answeredWithinMs = 100;

export function createOwnChat<Call>(
  saying: Saying<Call>,
  senders: Pick<Senders<Call>, "reserve" | "whenFree">,
): OwnChat {
  return {
    answered: async (lane) => {
      const chatId = personIn(lane);
      if (chatId === undefined) return;
      const late = sleep(answeredWithinMs, undefined, { ref: false });
      await Promise.race([senders.whenFree(chatId), late]);
    },
    claim: async (lane) => {
      const chatId = personIn(lane);
      return chatId && claimNext(saying, senders, chatId);
    },
  };
}

function personIn(lane: string): ChatId | undefined {
  const chatId = ChatId.safeParse(Number(lane)).data;
  return chatId !== undefined && chatId > 0 ? chatId : undefined;
}

async function claimNext<Call>(
  saying: Saying<Call>,
  senders: Pick<Senders<Call>, "reserve">,
  chatId: ChatId,
): Promise<Owned | undefined> {
  const ticket = senders.reserve(chatId);
  if (ticket === undefined) return undefined;
  try {
    const next = await nextToPerson(chatId);
    const [claim] = next === undefined ? [] : await claimInUnit(saying, ticket.owner, [next]);
    if (next !== undefined && claim?.kind === "call") {
      isSeenTo("outbox");
      const { row, call } = claim;
      return { begin: () => ticket.send(row, call), forget: () => ticket.release(true) };
    }
    ticket.release(next !== undefined);
    return undefined;
  } catch (error) {
    ticket.release(true);
    throw error;
  }
}

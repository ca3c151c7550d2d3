// Claims what a unit of work owes to its own chat, before it ends. Made by start-bot.ts for the worker.
import { nextToPerson } from "../db/mail/destination-store.ts";
import { ChatId } from "../domain/ids.ts";
import { claimInUnit, type Saying } from "./claiming.ts";
import type { Senders } from "./sender.ts";

/** A send that is committed to once the unit of work is: then it begins, after a rollback it never does. */
export type Owned = { begin: () => void; forget: () => void };

/**
 * In a unit of work: claims what goes next to the person whose lane it is, if nothing else is on its
 * way there. So an answer takes no transaction of its own, and is drawn from what was just read.
 */
export async function claimOwn<Call>(
  saying: Saying<Call>,
  senders: Pick<Senders<Call>, "reserve">,
  lane: string,
): Promise<Owned | undefined> {
  const chatId = ChatId.safeParse(Number(lane)).data;
  if (chatId === undefined || chatId <= 0) return undefined;
  const ticket = senders.reserve(chatId);
  if (ticket === undefined) return undefined;
  try {
    const next = await nextToPerson(chatId);
    const [claim] = next === undefined ? [] : await claimInUnit(saying, ticket.owner, [next]);
    if (claim?.kind === "call") {
      const { row, call } = claim;
      return { begin: () => ticket.send(row, call), forget: ticket.release };
    }
    ticket.release();
    return undefined;
  } catch (error) {
    ticket.release();
    throw error;
  }
}

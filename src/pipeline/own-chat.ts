// What a worker has to do with the chat of the person whose lane it works on. Made by start-bot.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { nextToPeople, type TakenRow } from "../db/mail/destination-store.ts";
import { isSeenTo } from "../db/unit-of-work.ts";
import { ChatId } from "../domain/ids.ts";
import { claimInUnit, type Saying } from "./claiming.ts";
import { canWait } from "./pacing.ts";
import type { Senders } from "./sender.ts";

/** A send that is committed to once the unit of work is: then it begins, after a rollback it never does. */
export type Owned = { begin: () => void; forget: () => void };

export type OwnChat = {
  /** Waits for what is on its way to the person, but not for long: what they did next is about it. */
  answered: (lane: string) => Promise<void>;
  /**
   * In a unit of work: claims what goes next to the people whose lanes these are, but for those to whom something
   * else is on its way. So an answer takes no transaction of its own, and is drawn from what was just read.
   */
  claim: (lanes: readonly string[]) => Promise<Owned[]>;
};

/** In milliseconds. A message is known once Telegram has answered, and people may be faster. */
const answeredWithinMs = 100;

export function createOwnChat<Call>(
  saying: Saying<Call>,
  senders: Pick<Senders<Call>, "reserve" | "whenFree" | "isBehind">,
): OwnChat {
  return {
    answered: async (lane) => {
      const chatId = personIn(lane);
      if (chatId === undefined) return;
      const late = sleep(answeredWithinMs, undefined, { ref: false });
      await Promise.race([senders.whenFree(chatId), late]);
    },
    claim: (lanes) => {
      const people = lanes.flatMap((lane) => personIn(lane) ?? []);
      return claimNext(saying, senders, people);
    },
  };
}

/** Whose lane it is, if it is a person's. */
export function personIn(lane: string): ChatId | undefined {
  const chatId = ChatId.safeParse(Number(lane)).data;
  return chatId !== undefined && chatId > 0 ? chatId : undefined;
}

async function claimNext<Call>(
  saying: Saying<Call>,
  senders: Pick<Senders<Call>, "reserve" | "isBehind">,
  people: readonly ChatId[],
): Promise<Owned[]> {
  const tickets = new Map(
    people.flatMap((chatId) => {
      const ticket = senders.reserve(chatId);
      return ticket === undefined ? [] : [[chatId, ticket] as const];
    }),
  );
  const [first] = tickets.values();
  if (first === undefined) return [];
  const release = (chatId: ChatId, waits: boolean) => {
    tickets.get(chatId)?.release(waits);
    tickets.delete(chatId);
  };
  try {
    const found = await nextToPeople([...tickets.keys()]);
    // Others were first, and a receipt is worth no more than theirs.
    const waits = ({ chatId, priority }: TakenRow) =>
      senders.isBehind() && canWait(chatId, priority);
    const next = found.filter((row) => !waits(row));
    for (const { chatId } of found.filter(waits)) release(chatId, true);
    const claims = next.length === 0 ? [] : await claimInUnit(saying, first.owner, next);
    const owned: Owned[] = [];
    for (const [at, { chatId }] of next.entries()) {
      const claim = claims[at];
      const ticket = tickets.get(chatId);
      if (claim?.kind !== "call" || ticket === undefined) {
        release(chatId, true);
        continue;
      }
      isSeenTo("outbox");
      const { row, call } = claim;
      owned.push({ begin: () => ticket.send(row, call), forget: () => ticket.release(true) });
    }
    const asked = new Set(next.map(({ chatId }) => chatId));
    for (const chatId of tickets.keys()) if (!asked.has(chatId)) release(chatId, false);
    return owned;
  } catch (error) {
    for (const chatId of tickets.keys()) release(chatId, true);
    throw error;
  }
}

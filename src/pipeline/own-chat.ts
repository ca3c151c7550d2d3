// What a worker has to do with the chat whose lane it works on. Made by start-working.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { claimOwn, type AskedOwn, type ClaimedOwn, type Says } from "../db/mail/claim-store.ts";
import { owedFirst, type Enqueued } from "../db/mail/outbox-store.ts";
import { postedUnder } from "../db/speaking/posted-store.ts";
import { isSeenTo, readAnew } from "../db/unit-of-work.ts";
import { ChatId } from "../domain/ids.ts";
import { priorities } from "../domain/delivery.ts";
import { editOf, type Saying } from "./claiming.ts";
import { canWait, effectOf, type Intended } from "./pacing.ts";
import type { Lanes } from "./lanes.ts";
import type { Senders, Ticket } from "./sender.ts";

/** A send that is committed to once the unit of work is: then it begins, after a rollback it never does. */
export type Owned = {
  owner: number;
  asked: AskedOwn;
  /** Undefined: it was not claimed. */
  became: (claimed: ClaimedOwn | undefined) => void;
  begin: () => void;
  forget: () => void;
};

export type OwnChat = {
  /**
   * Waits for what is on its way to the person, but not for long: what they did next is about it. Undefined: nothing
   * is.
   */
  answered: (lane: string) => Promise<void> | undefined;
  /** All that is in hand waits so. */
  hurry: () => void;
  /**
   * In a unit of work: draws, from what was just read, what it owes first to the chat whose lane it is, of a group
   * what somebody pressed for; nothing where something else is on its way there. `sinceMs`: when it began, by
   * `performance.now()`: if a send came to its end there since then, it is read again what stands there.
   */
  draw: (lane: string, sinceMs: number) => Promise<Owned | undefined>;
  /**
   * In a unit of work: claims what was drawn at its end, but for what something else goes before. So an answer
   * takes no transaction of its own.
   */
  claim: (drawn: readonly Owned[]) => Promise<void>;
};

/** In milliseconds. A message is known once Telegram has answered, and people may be faster. */
const answeredWithinMs = 100;

export function createOwnChat<Call>(
  saying: Saying<Call>,
  senders: Omit<Senders<Call>, keyof Lanes>,
): OwnChat {
  return {
    answered: (lane) => {
      const chatId = personIn(lane);
      const free = chatId && senders.whenFree(chatId);
      return free && Promise.race([free, sleep(answeredWithinMs, undefined, { ref: false })]);
    },
    hurry: senders.hurry,
    draw: async (lane, sinceMs) => {
      const chatId = chatIn(lane);
      const owed = chatId && owedFirst(chatId);
      if (owed === undefined || mustWait(owed, senders.isBehind())) return undefined;
      const ticket = senders.reserve(owed.chatId, await intended(owed));
      if (ticket && !senders.isUntouchedSince(owed.chatId, sinceMs)) readAnew();
      return ticket && drawn(saying, owed, ticket);
    },
    claim: claimDrawn,
  };
}

/** Whose lane it is, if it is a person's. */
export function personIn(lane: string): ChatId | undefined {
  const chatId = chatIn(lane);
  return chatId !== undefined && chatId > 0 ? chatId : undefined;
}

/** Which chat's lane it is, if it is one's. */
function chatIn(lane: string): ChatId | undefined {
  const chatId = ChatId.safeParse(Number(lane)).data;
  return chatId === 0 ? undefined : chatId;
}

/** Others were first, and a receipt is worth no more than theirs. Of groups the sender knows whose turn it is. */
function mustWait({ chatId, priority }: Enqueued, isBehind: boolean): boolean {
  if (chatId < 0) return priority !== "owed_to_press";
  return isBehind && canWait(chatId, priorities[priority]);
}

async function intended({ chatId, key, priority, message }: Enqueued): Promise<Intended> {
  // Only groups are paced by whether it changes something.
  const stands = chatId < 0 && (await postedUnder(key)).some((at) => at.chatId === chatId);
  return { priority, ...effectOf(message, stands) };
}

async function drawn<Call>(
  saying: Saying<Call>,
  owed: Enqueued,
  ticket: Ticket<Call>,
): Promise<Owned> {
  const { key, chatId, message } = owed;
  try {
    const call = await saying.compose(message, chatId);
    let claimed: ClaimedOwn | undefined;
    return {
      owner: ticket.owner,
      asked: { key, says: call && saysOf(saying, owed, call) },
      became: (as) => (claimed = as),
      begin: () => {
        if (claimed?.became !== "sending" || call === undefined) return ticket.release(true);
        const { became: _, ...row } = claimed;
        return ticket.send({ ...row, chatId, message }, call);
      },
      forget: () => ticket.release(true),
    };
  } catch (error) {
    ticket.release(true);
    throw error;
  }
}

/** An edit that changes nothing is done with, unless more follows from that. */
function saysOf<Call>(saying: Saying<Call>, row: Enqueued, call: Call): Says {
  const edits = editOf(saying.touchedBy(call));
  const hasMore = saying.traceOf({ row, call, outcome: { kind: "not_modified" } }) === undefined;
  return { edits: edits && hasMore ? { at: edits.at } : edits };
}

async function claimDrawn(drawn: readonly Owned[]): Promise<void> {
  const [first] = drawn;
  if (first === undefined) return;
  await claimOwn(
    first.owner,
    drawn.map(({ asked }) => asked),
    (claimed) => {
      for (const [at, { became }] of drawn.entries()) became(claimed[at]);
    },
  );
  // Whoever is left is looked for once the ticket is given back.
  for (const _ of drawn) isSeenTo("outbox");
}

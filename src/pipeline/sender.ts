// Sends what the outbox owes, at Telegram's pace. Started by start-bot.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { nextInChats, slotOf, type TakenRow } from "../db/mail/destination-store.ts";
import type { OutboxRow } from "../db/mail/sending-store.ts";
import { OutboxMessage, priorities } from "../domain/delivery.ts";
import { restMs, stands, type SendOutcome } from "../domain/speaking/send-outcome.ts";
import { Chats } from "./chats.ts";
import { claimAll, type Saying } from "./claiming.ts";
import { gatherMs } from "./gather.ts";
import { Bell, pauseAfter, type Lanes } from "./lanes.ts";
import { logOutcome } from "./log-outcome.ts";
import { answering, effectOf, type Intended } from "./pacing.ts";
import { Settler, type Made } from "./settler.ts";
import { Slots } from "./slots.ts";

type Work<Call> = Saying<Call> & {
  /** So many are on their way at once. */
  width: number;
  /** The owner number whose lock this process holds right now. */
  owner: () => number | undefined;
  /** Hears of each message that stands. */
  sent?: () => void;
  /** Outside of any unit of work: makes the call, and another to that chat if it may. Never throws. */
  perform: (call: Call, mayMore: () => boolean) => Promise<SendOutcome>;
};

/** A chat that is kept free, and its token with it, for whoever owes something there and sends it. */
export type Ticket<Call> = {
  /** Under which the row is claimed. */
  owner: number;
  /** After the commit of the claim: makes the call, and keeps what became of it. */
  send: (row: OutboxRow, call: Call) => void;
  /** Nothing was claimed. `waits`: something may be due there. */
  release: (waits: boolean) => void;
};

export type Senders<Call> = Lanes & {
  /** Undefined: something has to wait there, or it is not this process's chat. */
  reserve: (chatId: number, intended?: Intended) => Ticket<Call> | undefined;
  /** Whether no send has changed what stands there since then, by `performance.now()`. */
  isUntouchedSince: (chatId: number, sinceMs: number) => boolean;
  /** More waits than may go now: what can wait goes in its turn. */
  isBehind: () => boolean;
  /** Resolves once what is on its way there has come to its end; undefined: nothing is. */
  whenFree: (chatId: number) => Promise<void> | undefined;
  /** Nothing is done until something comes to its end. */
  hurry: () => void;
};

/** So many are claimed in one unit of work, so that no press waits long for it; and so many units at once. */
const claimedAtOnce = 8;
const claimsAtOnce = 2;
/** How long what comes without a wake-up may wait, in milliseconds: at first, and when nothing happens. */
const idleMs = { first: 250, most: 1_000 };

/** Sends what the outbox owes: one message on its way a destination, at Telegram's pace. */
export function startSenders<Call>(work: Work<Call>): Senders<Call> {
  const sender = new Sender(work);
  return {
    wake: () => sender.wake(),
    stop: (graceMs) => sender.stop(graceMs),
    reserve: (chatId, calls) => sender.reserve(chatId, calls),
    isUntouchedSince: (chatId, sinceMs) => sender.chats.isUntouchedSince(chatId, sinceMs),
    isBehind: () => sender.isBehind,
    whenFree: (chatId) => sender.chats.whenFree(chatId),
    hurry: () => sender.settler.hurry(),
  };
}

class Sender<Call> {
  readonly #work: Work<Call>;
  readonly #bell = new Bell();
  readonly #stopping = new AbortController();
  readonly #slots: Slots;
  readonly chats: Chats;
  readonly settler: Settler<Call>;
  readonly #claiming = new Set<Promise<void>>();
  readonly #sending = new Set<Promise<void>>();
  readonly #looping: Promise<void>;
  /** How often it was looked what is to be sent: who is left out of a look is looked for again. */
  #looks = 0;
  isBehind = false;

  constructor(work: Work<Call>) {
    this.#work = work;
    this.#slots = new Slots({
      ...work,
      isBusy: (chatId) => this.chats.isBusy(chatId),
      isIdle: (slot) => !this.chats.busyWith((chatId) => slotOf(chatId) === slot),
      renewed: ({ pace, parked }, more) => {
        this.chats.pace.quickenedBy = pace;
        this.chats.parkAll(parked);
        if (more) this.wake();
      },
    });
    this.chats = new Chats(this.#slots);
    this.settler = new Settler(work);
    this.#looping = this.#loop();
  }

  wake(): void {
    this.#bell.ring();
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    this.wake();
    await this.#looping;
    const ended = Promise.allSettled(this.#claiming).then(() => Promise.allSettled(this.#sending));
    await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
    await this.#slots.stop();
  }

  reserve(chatId: number, intended: Intended = answering): Ticket<Call> | undefined {
    const { owner } = this.#slots;
    if (owner === undefined || this.#stopping.signal.aborted || this.#room <= 0) return undefined;
    if (this.chats.isParked(chatId)) return undefined;
    const urgent = intended.priority === "owed_to_press";
    const guest = { ...intended, chatId, urgent, priority: priorities[intended.priority] };
    if (this.chats.enter(guest).kind === "wait") return undefined;
    const looks = this.#looks;
    let isOpen = true;
    const close = () => {
      if (!isOpen) throw new Error("The ticket was used");
      isOpen = false;
    };
    return {
      owner,
      send: (row, call) => {
        close();
        this.#send({ row, call, owner });
      },
      release: (waits) => {
        close();
        this.#leave(chatId, { unused: true, waits, looks });
      },
    };
  }

  get #room(): number {
    return this.#work.width - this.chats.size;
  }

  async #loop(): Promise<void> {
    let pauseMs = idleMs.first;
    while (!this.#stopping.signal.aborted) {
      const step = await this.#round().catch(async (error: unknown) => {
        await pauseAfter(error, { log: this.#work.log, stage: "sender" });
        return { found: false, againMs: 0 };
      });
      pauseMs = step.found ? idleMs.first : Math.min(pauseMs * 2, idleMs.most);
      await sleep(gatherMs);
      await this.#bell.rung(Math.min(step.againMs, pauseMs));
    }
  }

  /** Looks once, and begins what can be begun; `againMs`: when to look again, unless woken before. */
  async #round(): Promise<{ found: boolean; againMs: number }> {
    const { owner } = this.#slots;
    const room = Math.min(this.#room, claimedAtOnce);
    if (owner === undefined || room <= 0) return { found: false, againMs: Infinity };
    const botWaitMs = this.chats.botWaitMs;
    if (botWaitMs > 0) return { found: true, againMs: botWaitMs };
    this.#looks += 1;
    const { groups, ...open } = this.chats.open;
    const limit = room + groups;
    const heads = await nextInChats(this.#work.db, { slots: this.#slots.mine, ...open, limit });
    const { picked, againMs } = this.#pick(heads, room);
    if (picked.length > 0) await this.#begin(picked, owner);
    this.isBehind = heads.length === limit;
    return { found: picked.length > 0, againMs: picked.length > 0 && this.isBehind ? 0 : againMs };
  }

  #pick(heads: readonly TakenRow[], room: number): { picked: TakenRow[]; againMs: number } {
    const picked: TakenRow[] = [];
    let againMs = Infinity;
    for (const head of heads) {
      if (picked.length === room) break;
      const { chatId, priority, urgent, stands } = head;
      const message = OutboxMessage.safeParse(head.message).data;
      const effect = message ? effectOf(message, stands) : { counted: true, edits: stands };
      const entered = this.chats.enter({ chatId, priority, urgent, ...effect });
      if (entered.kind === "in") picked.push(head);
      else againMs = Math.min(againMs, entered.forMs);
      if (entered.kind === "wait" && entered.at === "bot") break;
    }
    return { picked, againMs };
  }

  async #begin(picked: readonly TakenRow[], owner: number): Promise<void> {
    const claiming = this.#claim(picked, owner).finally(() => this.#claiming.delete(claiming));
    this.#claiming.add(claiming);
    if (this.#claiming.size >= claimsAtOnce) await Promise.race(this.#claiming);
  }

  async #claim(picked: readonly TakenRow[], owner: number): Promise<void> {
    let isLeft = false;
    try {
      const claims = await claimAll(this.#work, owner, picked);
      for (const [at, { chatId }] of picked.entries()) {
        const claim = claims[at];
        if (claim?.kind === "call") {
          this.#send({ ...claim, owner });
          continue;
        }
        this.chats.leave(chatId, true);
        if (claim?.kind === "done") this.wake();
        else isLeft = true;
      }
    } catch (error) {
      for (const { chatId } of picked) this.chats.leave(chatId, true);
      isLeft = true;
      await pauseAfter(error, { log: this.#work.log, stage: "sender" });
    }
    if (isLeft) this.wake();
  }

  #send(sent: Omit<Made<Call>, "outcome">): void {
    const sending = this.#sendOne(sent).finally(() => this.#sending.delete(sending));
    this.#sending.add(sending);
  }

  async #sendOne(sent: Omit<Made<Call>, "outcome">): Promise<void> {
    const { row, owner } = sent;
    if (this.#work.owner() !== owner) {
      // The lease is over, so others have taken it up as one of which nobody knows what became.
      this.#work.log.warn("send_left", { owner, outboxId: row.id });
      return this.chats.leave(row.chatId, false);
    }
    const outcome = await this.#work.perform(sent.call, () => this.chats.more(row.chatId));
    const rests = restMs(outcome);
    if (rests !== undefined) this.chats.refused(row.chatId, rests);
    const looks = this.#looks;
    const waits = await this.settler.settle({ ...sent, outcome });
    logOutcome(this.#work.log, row, outcome);
    if (stands(outcome)) this.#work.sent?.();
    this.#leave(row.chatId, { unused: false, waits, looks });
  }

  /**
   * Leaves a chat, in which nobody looked for anything meanwhile: so there is a look, unless it is known that
   * nothing was due and there was none since (`looks`: how many there were).
   */
  #leave(chatId: number, left: { unused: boolean; waits: boolean; looks: number }): void {
    const wasFull = this.#room <= 0;
    this.chats.leave(chatId, left.unused);
    if (wasFull || left.waits || left.looks !== this.#looks) this.wake();
  }
}

// Keeps what became of sends, many at once where nothing more follows from them. Used by the sender.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { isTransientFault } from "../db/faults.ts";
import { park } from "../db/mail/pacing-store.ts";
import { settle, type OutboxRow, type Settlement, type Touched } from "../db/mail/sending-store.ts";
import { settleAll, type Settled, type Trace } from "../db/mail/settling-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { restMs, stands, type SendOutcome } from "../domain/speaking/send-outcome.ts";
import type { Traced } from "./claiming.ts";
import { Gathering } from "./gather.ts";
import { settlementOf } from "./settlement.ts";
import { unknownPauseMs } from "./slots.ts";

/** A call that was made for a row, under an owner number. */
export type Made<Call> = { row: OutboxRow; call: Call; owner: number; outcome: SendOutcome };

type Work<Call> = {
  db: Database;
  log: Log;
  /** The owner number whose lock this process holds right now. */
  owner: () => number | undefined;
  /** What a call does to the messages that follow the database. */
  touchedBy: (call: Call) => Touched;
  /** What a send leaves behind, where nothing more follows from it. */
  traceOf: (sent: Traced<Call>) => Trace | undefined;
  /** In a unit of work: keeps what follows from the outcome. */
  settled: (sent: Omit<Made<Call>, "owner"> & { as: Settlement }) => Promise<void>;
};

const maxSettlingFaults = 3;
const settlingPauseMs = 200;
/** A row on which somebody works is tried again so soon, and so often before it is waited for. */
const laterMs = 5;
const maxLater = 4;
/** So many go into one statement. */
const atOnce = 64;

type Waiting<Call> = {
  made: Made<Call>;
  trace: Trace;
  tries: number;
  done: (waits: boolean) => void;
};

/** Gathers results while a statement with earlier ones is under way, and sends them with the next one. */
export class Settler<Call> {
  readonly #work: Work<Call>;
  readonly #waiting: Waiting<Call>[] = [];
  readonly #gathering: Gathering;
  #isBusy = false;

  constructor(work: Work<Call>, gathering = new Gathering()) {
    this.#work = work;
    this.#gathering = gathering;
  }

  /**
   * Resolves once the outcome is kept, or once its row is another process's: whether something else may be
   * due in that chat.
   */
  async settle(made: Made<Call>): Promise<boolean> {
    const trace = this.#work.traceOf(made);
    if (trace === undefined) {
      await this.#settleAlone(made);
      return true;
    }
    return new Promise<boolean>((done) => {
      this.#waiting.push({ made, trace, tries: 0, done });
      void this.#run();
    });
  }

  /** What is on its way just now is waited for: it is kept as soon as it is known what became of it. */
  hurry(): void {
    this.#gathering.cut();
  }

  async #run(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#waiting.length > 0) {
      await this.#settleSome(this.#waiting.splice(0, atOnce));
      await this.#gathering.pause();
    }
    this.#isBusy = false;
  }

  async #settleSome(some: readonly Waiting<Call>[]): Promise<void> {
    const sent = some.map(({ made, trace }) => ({ id: made.row.id, owner: made.owner, trace }));
    try {
      const became = await settleAll(this.#work.db, sent);
      for (const each of some) void this.#end(each, became.get(each.made.row.id));
    } catch (error) {
      this.#work.log.warn("not_settled", { count: some.length, ...describeFault(error) });
      for (const each of some) void this.#end(each, undefined);
    }
  }

  async #end(each: Waiting<Call>, found: Settled | undefined): Promise<void> {
    const { made, tries, done } = each;
    const { became, waits } = found ?? { became: "more", waits: true };
    if (became === "later" && tries < maxLater) {
      await sleep(laterMs);
      this.#waiting.push({ ...each, tries: tries + 1 });
      return this.#run();
    }
    if (became === "not_ours") this.#work.log.warn("settled_by_another", { owner: made.owner });
    else if (became !== "settled") await this.#settleAlone(made);
    return done(waits || became !== "settled");
  }

  /**
   * Keeps an outcome, however often its transaction is rolled back: a row that stayed 'sending' while
   * its owner lives would keep all else from its destination. Once the owner number is lost, others
   * take the outcome for unknown.
   */
  async #settleAlone({ row, call, owner, outcome }: Made<Call>): Promise<void> {
    const work = this.#work;
    const as = settlementOf(outcome, row, unknownPauseMs);
    const rests = restMs(outcome);
    const shown = { touched: work.touchedBy(call), stands: stands(outcome) };
    let faults = 0;
    do {
      try {
        await unitOfWork(work.db, async () => {
          const mine = await settle(row, owner, as, shown);
          if (!mine) work.log.warn("settled_by_another", { owner });
          if (rests !== undefined) await park(row.chatId, rests);
          // What follows from it is let go if it fails again and again for no passing reason.
          if (faults < maxSettlingFaults) await work.settled({ row, call, outcome, as });
        });
        return;
      } catch (error) {
        const isPassing = isTransientFault(error);
        if (!isPassing) faults += 1;
        const fields = { outboxId: row.id, attempt: faults, ...describeFault(error) };
        work.log[isPassing ? "warn" : "error"]("not_settled", fields);
        await sleep(settlingPauseMs);
      }
    } while (work.owner() === owner);
  }
}

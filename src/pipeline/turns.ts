// Who is handled next: one alone, or several people in one unit of work. Used by the worker.
import { isTransientFault } from "../db/faults.ts";
import type { WaitingLane } from "../db/mail/lane-store.ts";
import {
  handleTurns,
  type AfterCommit,
  type Handling,
  type Step,
  type Stepped,
  type Turn,
} from "./handling.ts";
import { personIn } from "./own-chat.ts";

/** So many units of work at once, and of those with what people did. */
const unitsAtOnce = 4;
const sharedAtOnce = 3;
/** So many people's updates are in one at most: all of them wait for its end. */
const peopleAtOnce = 8;

type Waiting<Facts> = Turn<Facts> & {
  isAlone: boolean;
  end: (step: Step) => void;
  fail: (error: unknown) => void;
};

/**
 * Has the heads of lanes handled. What people did whose turn comes at the same moment shares a transaction, as
 * most of it touches nothing but their own chats; what happens in groups, and what is ours, has its own. When
 * one of several fails, each is handled alone.
 */
export class Turns<Facts> {
  readonly #work: Handling<Facts>;
  readonly #afterwards: (act: AfterCommit) => void;
  #waiting: Waiting<Facts>[] = [];
  /** How many are in hand, and how many of them wait for what is on its way to them. */
  #inHand = 0;
  #unanswered = 0;
  #units = 0;
  #shared = 0;

  constructor(work: Handling<Facts>, afterwards: (act: AfterCommit) => void) {
    this.#work = work;
    this.#afterwards = afterwards;
  }

  async take(waiting: WaitingLane): Promise<Step> {
    this.#inHand += 1;
    try {
      await this.#answered(waiting.lane);
      const facts = await this.#work.gather(waiting.head);
      const isAlone = personIn(waiting.lane) === undefined;
      return await new Promise((end, fail) => {
        this.#waiting.push({ ...waiting, facts, isAlone, end, fail });
        // What a poll brought is at hand by then.
        setImmediate(() => this.#goOn());
      });
    } finally {
      this.#inHand -= 1;
      this.#hurry();
    }
  }

  async #answered(lane: string): Promise<void> {
    const answered = this.#work.own.answered(lane);
    if (answered === undefined) return;
    this.#unanswered += 1;
    this.#hurry();
    await answered.finally(() => (this.#unanswered -= 1));
  }

  #hurry(): void {
    if (this.#unanswered > 0 && this.#unanswered === this.#inHand) this.#work.own.hurry();
  }

  #goOn(): void {
    while (this.#units < unitsAtOnce) {
      const turns = this.#next();
      const isShared = turns.some(({ isAlone }) => !isAlone);
      if (turns.length === 0) return;
      this.#units += 1;
      if (isShared) this.#shared += 1;
      void this.#handle(turns).finally(() => {
        this.#units -= 1;
        if (isShared) this.#shared -= 1;
        this.#goOn();
      });
    }
  }

  #next(): readonly Waiting<Facts>[] {
    const mayShare = this.#shared < sharedAtOnce;
    const first = this.#waiting.find(({ isAlone }) => isAlone || mayShare);
    if (first === undefined) return [];
    const turns = first.isAlone
      ? [first]
      : this.#waiting.filter(({ isAlone }) => !isAlone).slice(0, peopleAtOnce);
    this.#waiting = this.#waiting.filter((each) => !turns.includes(each));
    return turns;
  }

  async #handle(turns: readonly Waiting<Facts>[]): Promise<void> {
    try {
      const stepped = await handleTurns(this.#work, turns);
      this.#waitAgain(turns.flatMap((turn, at) => this.#end(turn, stepped[at])));
    } catch (error) {
      if (isTransientFault(error) || turns.length === 1) for (const { fail } of turns) fail(error);
      else this.#waitAgain(turns.map((turn) => ({ ...turn, isAlone: true })));
    }
  }

  /** They were there before all that came meanwhile. */
  #waitAgain(turns: readonly Waiting<Facts>[]): void {
    this.#waiting.unshift(...turns);
  }

  /** Gives back what has to wait again. */
  #end(turn: Waiting<Facts>, { step, after }: Stepped = gone): readonly Waiting<Facts>[] {
    if (step === "left") return [turn];
    if (step === "alone") return [{ ...turn, isAlone: true }];
    for (const act of after) this.#afterwards(act);
    turn.end(step);
    return [];
  }
}

const gone: Stepped = { step: "empty", after: [] };

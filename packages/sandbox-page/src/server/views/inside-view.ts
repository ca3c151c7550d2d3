// What the bot holds inside, as the page shows it. Used by the frame, and by the stream that sends it.
import type { Call } from "telegram-sandbox/calls/call-log";
import type { InsideStep, ShownInside } from "../../protocol/inside.ts";
import type { Show, Stage } from "../show.ts";

type Method = ShownInside["methods"][number];

export function insideOf(stage: Stage, database: readonly InsideStep[] | undefined): ShownInside {
  const { pid, starts, log } = stage.bot;
  return {
    database,
    pendingUpdates: stage.sandbox.world.queue.pending().length,
    methods: methodsOf(stage.sandbox.calls),
    bot: { pid, starts, log: [...log] },
  };
}

// A log only grows, and gets long: what was counted stays counted.
const counted = new WeakMap<readonly Call[], { upTo: number; byName: Map<string, Method> }>();

/** Most called first. */
function methodsOf(calls: readonly Call[]): Method[] {
  const count = counted.get(calls) ?? { upTo: 0, byName: new Map<string, Method>() };
  counted.set(calls, count);
  for (const call of calls.slice(count.upTo)) {
    const { method } = call;
    const so = count.byName.get(method) ?? { method, calls: 0, refused: 0 };
    const isRefused = !call.ok && call.cut === undefined;
    count.byName.set(method, {
      method,
      calls: so.calls + 1,
      refused: so.refused + (isRefused ? 1 : 0),
    });
  }
  count.upTo = calls.length;
  return [...count.byName.values()].sort((a, b) => b.calls - a.calls);
}

const restMs = 500;

/** Looks into the bot's database now and then, and never twice at once. */
export class DatabaseWatch {
  readonly #show: Show;
  #readAt = Number.NEGATIVE_INFINITY;
  #isReading = false;
  #found: { generation: number; database: readonly InsideStep[] | undefined } | undefined;

  constructor(show: Show) {
    this.#show = show;
  }

  /** What was last found in this world's database. Looks again when that was some time ago. */
  look(generation: number): readonly InsideStep[] | undefined {
    if (!this.#isReading && performance.now() - this.#readAt >= restMs) void this.#read(generation);
    return this.#found?.generation === generation ? this.#found.database : undefined;
  }

  async #read(generation: number): Promise<void> {
    this.#isReading = true;
    this.#readAt = performance.now();
    try {
      this.#found = { generation, database: await this.#show.readDatabase() };
    } catch {
      // The database goes down with the bot at any time, and then that is what the page shows.
      this.#found = { generation, database: undefined };
    } finally {
      this.#isReading = false;
    }
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { phoneOf } from "../stage/phones.ts";
import type { Stage } from "../stage/stage.ts";
import { refused, told, type Told } from "./told.ts";

const stormS = 30;
const stormRate = 0.2;

/** The line between the bot and Telegram, and what goes wrong with it. */
export class Line {
  readonly #stage: Stage;
  #isStormy = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Ends by itself. */
  refusesManyCalls(): Told {
    const { cast } = this.#stage;
    if (this.#isStormy) return refused("Telegram refuses calls already; it ends by itself.");
    this.#isStormy = true;
    void this.#storm().finally(() => {
      this.#isStormy = false;
    });
    return told(
      `For ${stormS} seconds Telegram refuses one call in five with “429 Too Many Requests”. Write to the bot: it waits as long as it is asked to, and says everything once.`,
      phoneOf(cast.rita),
    );
  }

  isCut(): Told {
    const { sandbox, bot, cast } = this.#stage;
    if (sandbox.faults.isDown) return refused("The line is cut already.");
    if (bot.state === "starting")
      return refused("The bot is just starting; try again in a moment.");
    sandbox.faults.down();
    return told(
      "The line to Telegram is cut: every call of the bot fails. Write to it; it hears of it once the line is restored.",
      phoneOf(cast.rita),
    );
  }

  isRestored(): Told {
    const { sandbox, cast } = this.#stage;
    if (!sandbox.faults.isDown) return refused("The line is not cut.");
    sandbox.faults.down(false);
    return told(
      "The line is restored. The bot hears of everything that was written meanwhile, and answers within seconds.",
      phoneOf(cast.rita),
    );
  }

  async #storm(): Promise<void> {
    const { sandbox, ending } = this.#stage;
    for (let second = 0; second < stormS && !ending.aborted; second += 1) {
      sandbox.faults.set({ tooMany: stormRate, retryAfterS: 1 + (second % 3) });
      await sleep(1_000, undefined, { signal: ending }).catch(() => undefined);
    }
    sandbox.faults.set({});
  }
}

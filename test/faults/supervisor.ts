import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "telegram-sandbox/clock";
import type { Sandbox } from "telegram-sandbox";
import type { BotSlot } from "./bot-slot.ts";
import { between } from "./plans.ts";
import type { Trouble } from "./troubles.ts";
import type { SlotName } from "./witness.ts";

export type Kill = { at: number; during: "start" | "work"; slot: SlotName };

type Supervision = {
  slots: readonly BotSlot[];
  chance: Chance;
  kills: number;
  /** Between two kills, in milliseconds. */
  pauseMs: readonly [number, number];
  sandbox: Pick<Sandbox, "faults">;
  /** Whether no more is waiting than can be worked off soon. */
  keepsUp: () => Promise<boolean>;
  onKill: (kill: Kill) => void;
  /** What else goes wrong, spread over the kills, and how it is played. */
  troubles: readonly Trouble[];
  play: (trouble: Trouble) => Promise<void>;
  deadline: number;
};

/** Kills one process after the other at random times, also while it starts, and starts it again. */
export async function killAtRandom(supervision: Supervision): Promise<void> {
  const { slots, chance, pauseMs, sandbox } = supervision;
  const { troubles, play } = supervision;
  let kills = 0;
  let played = 0;
  while (kills < supervision.kills && Date.now() < supervision.deadline) {
    const due = Math.ceil(((kills + 1) * troubles.length) / (supervision.kills + 1));
    const trouble = played < due ? troubles[played] : undefined;
    if (trouble !== undefined) {
      await play(trouble);
      played += 1;
    }
    await sleep(between(chance, pauseMs[0], pauseMs[1]));
    // Polls are spared by the rates, and their answers get lost as well.
    if (chance.hits(0.2)) sandbox.faults.once({ kind: "cutAfter", method: "getUpdates" });
    const slot = slots[chance.below(slots.length)];
    if (slot === undefined) continue;
    if (slot.restartIfGone()) continue;
    // However slow the machine is at the moment: most kills should hit something at work, and
    // not so many come that people only wait.
    if (chance.hits(0.75)) {
      await untilAtWork(slot);
      await untilKeptUp(supervision);
    }
    const during = slot.state === "starting" ? "start" : "work";
    supervision.onKill({ at: Date.now(), during, slot: slot.name });
    await slot.killAndRestart();
    kills += 1;
    if (kills % 25 === 0) console.log(`  … ${kills} kills`);
  }
}

async function untilKeptUp({ keepsUp }: Supervision): Promise<void> {
  const deadline = Date.now() + 8_000;
  while (!(await keepsUp()) && Date.now() < deadline) await sleep(100);
}

async function untilAtWork(slot: BotSlot): Promise<void> {
  const deadline = Date.now() + 4_000;
  while (slot.state === "starting" && Date.now() < deadline) await sleep(20);
  await sleep(150);
}

/** Milliseconds from each kill to the next thing that was said to anybody, in order of size. */
export function recoveryTimes(kills: readonly Kill[], saidAt: readonly number[]): number[] {
  const times = kills.flatMap(({ at }) => {
    const next = saidAt.find((moment) => moment >= at);
    return next === undefined ? [] : [next - at];
  });
  return times.sort((a, b) => a - b);
}

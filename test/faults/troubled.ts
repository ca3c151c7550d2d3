// What a trouble may lay hands on, and what several of them do. Made by the run.
import { setTimeout as sleep } from "node:timers/promises";
import type { FaultRates } from "telegram-sandbox/calls/faults";
import type { Chance } from "telegram-sandbox/clock";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { Sandbox } from "telegram-sandbox";
import type { Balancer } from "./balancer.ts";
import type { BotSlot } from "./bot-slot.ts";
import type { Interruption } from "./evidence.ts";
import type { Ground } from "./ground.ts";

export type Troubled = {
  sandbox: Sandbox;
  ground: Ground;
  slots: readonly [BotSlot, BotSlot];
  balancer: Balancer;
  chance: Chance;
  rates: FaultRates;
  admin: Person;
  escalation: Group;
  /** Somebody who reports something and is told so; undefined: it took too long. */
  reportsOnce: (withinMs: number) => Promise<Person | undefined>;
  interrupts: (interruption: Interruption) => void;
  unreachable: Set<number>;
  poison: Set<number>;
  /** From which message on copies of cards are counted in a chat. */
  anewSince: Map<number, number>;
};

export async function untilRunning(slots: readonly BotSlot[], withinMs = 20_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (slots.some(({ state }) => state !== "running") && Date.now() < deadline) {
    for (const slot of slots) slot.restartIfGone();
    await sleep(50);
  }
}

export async function within(ms: number, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline && !(await holds())) await sleep(20);
}

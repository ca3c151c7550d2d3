import { Chance } from "telegram-sandbox/clock";
import type { FaultRates } from "telegram-sandbox/calls/faults";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { openBalancer } from "./balancer.ts";
import { countPending, letDaysPass } from "./collect.ts";
import { takeDumps } from "./dumps.ts";
import type { Evidence, Interruption } from "./evidence.ts";
import type { Ground } from "./ground.ts";
import { canariesOf, collect, untilQuiet } from "./look.ts";
import { letReport } from "./reporter-crowd.ts";
import { letDecide } from "./staff-crowd.ts";
import { killAtRandom, recoveryTimes, type Kill } from "./supervisor.ts";
import { settle, type Town } from "./town.ts";
import { troubles, type Trouble } from "./troubles.ts";

export type RunOptions = {
  seed: number;
  /** The build to run. */
  main: string;
  ground: Ground;
  /** Statements that the database needs for this build. */
  sql?: readonly string[];
  kills: number;
  killPauseMs: readonly [number, number];
  /** Between two presses of one of the team, in milliseconds. */
  staffPauseMs: readonly [number, number];
  people: number;
  reportsEach: number;
  faults: FaultRates;
  /** What goes wrong besides kills, in this order. */
  troubles: readonly Trouble[];
  /** Telegram's own limits count, and the bot keeps to them. */
  limits: boolean;
  /** The load ends after so long, whatever came of it, in milliseconds. */
  loadAtMostMs: number;
};

export type Run = {
  /** Taken when all was quiet, and again after all that is offered for a time ran out, and all was told. */
  evidence: readonly Evidence[];
  kills: readonly Kill[];
  troubles: readonly Trouble[];
  recoveryMs: readonly number[];
  wallMs: number;
  /** False: something was still to be done after a long wait. */
  wasQuiet: boolean;
};

/**
 * Telegram forgets presses after 15 s here: as in life, that is long against a take-over. With its limits,
 * the bot keeps to its pace; without, it is far quicker than they would allow.
 */
const paces = { limited: { scale: 50, pace: 50 }, unlimited: { scale: 10, pace: 400 } };
const pressLifeMs = 15_000;
/** More waiting updates than this, and the next kill comes later. */
const pendingAtMost = 60;

/** Lets a crowd and a team use two bot processes that are killed all the time, then looks. */
export async function runWithFaults(options: RunOptions): Promise<Run> {
  const startedAt = performance.now();
  const { ground, seed, limits } = options;
  const { scale, pace } = limits ? paces.limited : paces.unlimited;
  const pressLifeS = (pressLifeMs / 1_000) * scale;
  const sandbox = await startSandbox({ scale, seed, limits, pressLifeS });
  const balancer = await openBalancer(2);
  await ground.client()`update app_clock set pace = ${pace}`;
  for (const statement of options.sql ?? []) await ground.client().unsafe(statement);
  const town = await settle(sandbox, balancer, options);
  const { slots } = town;
  try {
    const kills: Kill[] = [];
    const said: number[] = [];
    const played: Trouble[] = [];
    sandbox.onCall((call) => {
      if (call.effect && call.method !== "answerCallbackQuery") said.push(Date.now());
    });
    const load = startLoad(sandbox, town, options, () => kills.length / options.kills);
    const notes = freshNotes();
    const troubled = {
      ...town,
      ...notes,
      sandbox,
      ground,
      balancer,
      chance: new Chance(seed + 9),
      rates: options.faults,
      reportsOnce: load.crowd.reportsOnce,
      interrupts: (each: Interruption) => notes.interruptions.push(each),
    };
    const dumps = takeDumps(ground.client, () => canariesOf(load.crowd.people));
    await killAtRandom({
      slots,
      chance: new Chance(seed + 5),
      kills: options.kills,
      pauseMs: options.killPauseMs,
      sandbox,
      keepsUp: async () => (await countPending(ground.client())) < pendingAtMost,
      onKill: (kill) => {
        kills.push(kill);
        troubled.interrupts({ what: "kill", slot: kill.slot, from: kill.at, to: kill.at });
      },
      troubles: options.troubles,
      play: async (trouble) => {
        played.push(trouble);
        console.log(`  … ${trouble}`);
        await troubles[trouble](troubled).catch((error: unknown) => {
          throw new Error(`${trouble}\n${lastWords(slots)}`, { cause: error });
        });
      },
      deadline: Date.now() + options.loadAtMostMs,
    });
    load.close();
    const leaks = await dumps.end();
    sandbox.faults.clear();
    const keeper = setInterval(() => slots.forEach((slot) => slot.restartIfGone()), 200);
    const wasQuiet = await untilQuiet(sandbox, ground.client(), { hurry: true });
    load.crowd.giveUp();
    await load.ended;
    const look = () => collect(sandbox, ground.client(), town, ground.url(), load.crowd);
    const witness = async () => ({ ...notes, witnessed: await ground.witnessed() });
    const first = { ...(await look()), ...(await witness()), leaks };
    await ground.client()`update app_clock set shift = shift + interval '11 minutes'`;
    await letDaysPass(ground.client());
    const stayedQuiet = await untilQuiet(sandbox, ground.client(), { hurry: true });
    clearInterval(keeper);
    const second = { ...(await look()), ...(await witness()) };
    return {
      evidence: [first, second],
      kills,
      troubles: played,
      recoveryMs: recoveryTimes(kills, said),
      wallMs: performance.now() - startedAt,
      wasQuiet: wasQuiet && stayedQuiet,
    };
  } finally {
    await Promise.all(slots.map((slot) => slot.stop()));
    balancer.close();
    await sandbox.stop();
  }
}

/** What troubles tell of themselves, for whoever judges what is left behind. */
function freshNotes() {
  return {
    interruptions: new Array<Interruption>(),
    unreachable: new Set<number>(),
    poison: new Set<number>(),
    anewSince: new Map<number, number>(),
  };
}

/** What the processes wrote last, where something could not be played. */
const lastWords = (slots: Town["slots"]) =>
  slots
    .map((slot) => `${slot.name}\n${slot.output().split("\n").slice(-25).join("\n")}`)
    .join("\n");

function startLoad(sandbox: Sandbox, town: Town, options: RunOptions, progress: () => number) {
  const closing = new AbortController();
  sandbox.faults.set(options.faults);
  const crowd = letReport({
    sandbox,
    seed: options.seed,
    people: options.people,
    progress,
    reportsEach: options.reportsEach,
    closing: closing.signal,
  });
  const { seed } = options;
  const decided = letDecide({
    ...town,
    seed,
    pauseMs: options.staffPauseMs,
    closing: closing.signal,
  });
  const ended = Promise.all([crowd.done, decided]);
  return { crowd, ended, close: () => closing.abort() };
}

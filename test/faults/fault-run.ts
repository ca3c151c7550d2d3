import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { Chance } from "telegram-sandbox/clock";
import type { FaultRates } from "telegram-sandbox/calls/faults";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { verifyAudit } from "../support/audit.ts";
import { openClient, setUpGroup } from "../support/scene.ts";
import { BotSlot } from "./bot-slot.ts";
import { collectStored, countPending, isQuiet, letDaysPass } from "./collect.ts";
import type { Evidence } from "./evidence.ts";
import { letReport, type Crowd } from "./reporter-crowd.ts";
import { letDecide } from "./staff-crowd.ts";
import { killAtRandom, recoveryTimes, type Kill } from "./supervisor.ts";
import { dumpOf } from "../support/dump.ts";
import { leaksIn, takeDumps } from "./dumps.ts";

export type RunOptions = {
  seed: number;
  /** The build to run. */
  main: string;
  databaseUrl: string;
  /** Statements that the database needs for this build. */
  sql?: readonly string[];
  kills: number;
  killPauseMs: readonly [number, number];
  people: number;
  reportsEach: number;
  faults: FaultRates;
  /** The load ends after so long, whatever came of it, in milliseconds. */
  loadAtMostMs: number;
};

export type Run = {
  /** Taken when all was quiet, and again after all that is offered for a time ran out, and all was told. */
  evidence: readonly Evidence[];
  kills: readonly Kill[];
  recoveryMs: readonly number[];
  wallMs: number;
  /** False: something was still to be done after a long wait. */
  wasQuiet: boolean;
};

/** Telegram forgets presses after 15 s here: as in life, that is long against a take-over. */
const scale = 10;
const pace = 400;
const quietWithinMs = 90_000;
/** More waiting updates than this, and the next kill comes later. */
const pendingAtMost = 60;

/** Lets a crowd and a team use two bot processes that are killed all the time, then looks. */
export async function runWithFaults(options: RunOptions): Promise<Run> {
  const startedAt = performance.now();
  const client = openClient(options.databaseUrl);
  const sandbox = await startSandbox({ scale, seed: options.seed, limits: false });
  const town = await settle(sandbox, client, options);
  const { slots } = town;
  try {
    const kills: Kill[] = [];
    const said: number[] = [];
    sandbox.onCall((call) => {
      if (call.effect && call.method !== "answerCallbackQuery") said.push(Date.now());
    });
    const load = startLoad(sandbox, town, options, () => kills.length / options.kills);
    const dumps = takeDumps(client, () => canariesOf(load.crowd.people));
    await killAtRandom({
      slots,
      chance: new Chance(options.seed + 5),
      kills: options.kills,
      pauseMs: options.killPauseMs,
      sandbox,
      keepsUp: async () => (await countPending(client)) < pendingAtMost,
      onKill: (kill) => kills.push(kill),
      deadline: Date.now() + options.loadAtMostMs,
    });
    load.close();
    const leaks = await dumps.end();
    sandbox.faults.clear();
    const keeper = setInterval(() => slots.forEach((slot) => slot.restartIfGone()), 200);
    const wasQuiet = await untilQuiet(sandbox, client);
    load.crowd.giveUp();
    await load.ended;
    const first = {
      ...(await collect(sandbox, client, town, options.databaseUrl, load.crowd)),
      leaks,
    };
    await client`update app_clock set shift = shift + interval '11 minutes'`;
    await letDaysPass(client);
    const stayedQuiet = await untilQuiet(sandbox, client);
    clearInterval(keeper);
    const second = await collect(sandbox, client, town, options.databaseUrl, load.crowd);
    return {
      evidence: [first, second],
      kills,
      recoveryMs: recoveryTimes(kills, said),
      wallMs: performance.now() - startedAt,
      wasQuiet: wasQuiet && stayedQuiet,
    };
  } finally {
    await Promise.all(slots.map((slot) => slot.stop()));
    await client.end({ timeout: 5 });
    await sandbox.stop();
  }
}

type Town = {
  admin: Person;
  review: Group;
  escalation: Group;
  moderators: [Person, ...Person[]];
  member: Person;
  seniors: [Person, ...Person[]];
  slots: readonly BotSlot[];
};

/** Two groups set up as queues, their staff, and two processes. */
async function settle(sandbox: Sandbox, client: postgres.Sql, options: RunOptions): Promise<Town> {
  await client`update app_clock set pace = ${pace}`;
  for (const statement of options.sql ?? []) await client.unsafe(statement);
  const named = (firstName: string) => sandbox.person({ firstName });
  const admin = named("Ada");
  const moderators: Town["moderators"] = [named("Moritz"), named("Miriam"), named("Malik")];
  const seniors: Town["seniors"] = [named("Sunniva"), named("Stellan")];
  const member = named("Tomasz");
  const review = sandbox.group({ title: "Review", owner: admin, members: [member] });
  const escalation = sandbox.group({ title: "Escalation", owner: admin });
  for (const person of moderators) review.adds(person, { admin: true });
  for (const person of seniors) escalation.adds(person, { admin: true });
  const { databaseUrl, main } = options;
  const setting = { sandbox, databaseUrl, adminIds: [admin.id], main };
  const slots = [new BotSlot(setting), new BotSlot(setting)];
  for (const slot of slots) slot.start();
  // Alerts go to the owner in private.
  admin.sends("/start");
  await setUpGroup(admin, review, "review");
  await setUpGroup(admin, escalation, "escalation");
  return { admin, review, escalation, moderators, member, seniors, slots };
}

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
  const decided = letDecide({ ...town, seed, pauseMs: [60, 400], closing: closing.signal });
  const ended = Promise.all([crowd.done, decided]);
  return { crowd, ended, close: () => closing.abort() };
}

/** Waits until nothing is left to be done anywhere, for a while on end. */
export async function untilQuiet(
  sandbox: Sandbox,
  client: postgres.Sql,
  withinMs = quietWithinMs,
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  let quietSince: number | undefined;
  let updates = -1;
  while (Date.now() < deadline) {
    const taken = sandbox.updates.every((entry) => entry.confirmed || entry.expired);
    const isStill = taken && updates === sandbox.updates.length && (await isQuiet(client));
    updates = sandbox.updates.length;
    quietSince = isStill ? (quietSince ?? Date.now()) : undefined;
    if (quietSince !== undefined && Date.now() - quietSince > 1_500) return true;
    await sleep(100);
  }
  return false;
}

/** Everything that can be seen of a town. */
export async function collect(
  sandbox: Sandbox,
  client: postgres.Sql,
  town: Omit<Town, "member" | "slots"> & { slots: readonly Pick<BotSlot, "output">[] },
  databaseUrl: string,
  crowd: Pick<Crowd, "people" | "silences">,
): Promise<Evidence> {
  const { admin, review, escalation, moderators, seniors, slots } = town;
  const stored = await collectStored(client);
  const { fault, difference, unsealed } = await verifyAudit(databaseUrl);
  const everybody = [...crowd.people, admin];
  const canaries = canariesOf(crowd.people);
  return {
    ...stored,
    chats: new Map([
      ...everybody.map((person) => [person.id, person.sees()] as const),
      [review.id, review.sees()],
      [escalation.id, escalation.sees()],
    ]),
    queues: {
      review: { chatId: review.id, staff: [admin, ...moderators].map(({ id }) => id) },
      escalation: { chatId: escalation.id, staff: [admin, ...seniors].map(({ id }) => id) },
    },
    adminIds: [admin.id],
    calls: [...sandbox.calls],
    updates: [...sandbox.updates],
    silences: [...crowd.silences],
    chain: { fault: (fault ?? difference) && JSON.stringify(fault ?? difference), unsealed },
    output: slots.map((slot) => slot.output()).join("\n"),
    canaries,
    secrets: [...canaries, "quillnote", sandbox.token],
    leaks: leaksIn(await dumpOf(client), canaries),
  };
}

function canariesOf(people: Crowd["people"]): string[] {
  const names = people.flatMap(({ user }) => [user.first_name, user.username ?? ""]);
  return [...names, ...people.map(({ id }) => String(id))].filter((each) => each !== "");
}

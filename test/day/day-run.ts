import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { Chance } from "telegram-sandbox/clock";
import type { Person } from "telegram-sandbox/people/person";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess } from "../support/bot-process.ts";
import { openClient, setUpGroup } from "../support/scene.ts";
import type { Evidence } from "../faults/evidence.ts";
import { collect, untilQuiet } from "../faults/look.ts";
import { nameCanary } from "../faults/plans.ts";
import { planDay, type Day } from "./day-plans.ts";
import { reportOne, type Submitted } from "./day-reporter.ts";
import { letWork } from "./day-team.ts";

/** What came of a day. */
export type DayRun = {
  evidence: Evidence;
  submitted: readonly Submitted[];
  /** How many reports nobody acknowledged. */
  lost: number;
  groups: { review: number; escalation: number };
  wasQuiet: boolean;
  wallMs: number;
};

/** Lets a day pass: people report, moderators decide, at Telegram's limits. */
export async function letDayPass(
  day: Day,
  given: { databaseUrl: string; main: string },
): Promise<DayRun> {
  const startedAt = performance.now();
  const { databaseUrl, main } = given;
  const { scale, seed } = day;
  const client = openClient(databaseUrl);
  await quicken(client, scale);
  const sandbox = await startSandbox({ scale, seed, pressLifeS: 150 * scale });
  const team = formTeam(sandbox);
  const { admin, review, escalation, moderators, seniors } = team;
  const bot = await startBotProcess({ sandbox, databaseUrl, adminIds: [admin.id], main });
  const closing = new AbortController();
  try {
    await setUpGroup(admin, review, "review");
    await setUpGroup(admin, escalation, "escalation");
    await raiseLimits(admin);
    const people = [
      ...moderators.map((person) => ({ person, group: review })),
      ...seniors.map((person) => ({ person, group: escalation })),
    ];
    // Of the day, a minute at most until a moderator turns to the next case.
    const pauseMs = [10_000 / scale, 60_000 / scale] as const;
    const working = letWork({ seed, people, pauseMs, closing: closing.signal });
    const told = await letReport(sandbox, day);
    await untilDecided(client);
    closing.abort();
    await working;
    const wasQuiet = await untilQuiet(sandbox, client);
    const slots = [bot];
    const crowd = { people: told.people, silences: [] };
    const evidence = await collect(sandbox, client, { ...team, slots }, databaseUrl, crowd);
    const groups = { review: review.id, escalation: escalation.id };
    const { submitted, lost } = told;
    return { evidence, submitted, lost, groups, wasQuiet, wallMs: performance.now() - startedAt };
  } finally {
    closing.abort();
    await bot.stop();
    await client.end({ timeout: 5 });
    await sandbox.stop();
  }
}

/** From now on the bot's clock goes faster, and its pace keeps to that of the sandbox. */
async function quicken(client: postgres.Sql, scale: number): Promise<void> {
  await client`update app_clock set pace = ${scale}`;
  const began = `timestamptz '${new Date().toISOString()}'`;
  await client.unsafe(`
    create or replace function app_now() returns timestamptz language sql volatile as
    $$ select ${began} + (clock_timestamp() - ${began}) * ${scale} $$`);
}

/** Six who decide, in two groups, and an admin. */
function formTeam(sandbox: Sandbox) {
  const named = (firstName: string) => sandbox.person({ firstName });
  const admin = named("Ada");
  const moderators: [Person, ...Person[]] = [
    named("Moritz"),
    named("Miriam"),
    named("Malik"),
    named("Mona"),
  ];
  const seniors: [Person, ...Person[]] = [named("Sunniva"), named("Stellan")];
  const review = sandbox.group({ title: "Review", owner: admin });
  const escalation = sandbox.group({ title: "Escalation", owner: admin });
  for (const person of moderators) review.adds(person, { admin: true });
  for (const person of seniors) escalation.adds(person, { admin: true });
  return { admin, moderators, seniors, review, escalation };
}

/** What an admin does for sixty people who report as much as a town: more for everybody. */
async function raiseLimits(admin: Person): Promise<void> {
  admin.sends("/start");
  admin.sends("/settings");
  const page = await admin.seesText("Settings");
  for (const [key, choice] of [
    ["reports_per_hour", "60"],
    ["reports_per_day", "500"],
  ] as const) {
    const { text } = await admin.pressesData(page, `set:set:${key}:0:${choice}`).answer();
    if (text === undefined) throw new Error(`the setting ${key} was not answered`);
  }
}

/** Everybody reports what they came upon, when they did, one after the other. */
async function letReport(sandbox: Sandbox, day: Day) {
  const beganAt = Date.now();
  const plans = planDay(day, new Chance(day.seed));
  const people = plans.map((_, who) =>
    sandbox.person({
      firstName: nameCanary(who),
      username: `${nameCanary(who)}_user`,
      languageCode: "en",
    }),
  );
  const submitted: Submitted[] = [];
  let lost = 0;
  await Promise.all(
    people.map(async (person, who) => {
      const chance = new Chance(day.seed * 1_000 + who);
      for (const intent of plans[who] ?? []) {
        const waitMs = beganAt + intent.at / day.scale - Date.now();
        if (waitMs > 0) await sleep(waitMs);
        const done = await reportOne(person, intent, chance);
        if (done === undefined) lost += 1;
        else submitted.push(done);
      }
    }),
  );
  return { people, submitted, lost };
}

const decidedWithinMs = 180_000;

/** Waits until no case waits for anybody, as long as that may take. */
async function untilDecided(client: postgres.Sql): Promise<void> {
  const deadline = Date.now() + decidedWithinMs;
  while (Date.now() < deadline) {
    const [row] = await client<{ waiting: number }[]>`
      select count(*)::int as waiting from cases where status in ('open', 'escalated')`;
    if (row?.waiting === 0) return;
    await sleep(500);
  }
}

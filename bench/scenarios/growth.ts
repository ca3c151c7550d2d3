import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../src/db/connect.ts";
import { keepFigures } from "../../src/db/control/figure-store.ts";
import { readSettings } from "../../src/db/control/setting-store.ts";
import { sweepTables } from "../../src/db/privacy/sweep-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import { tendFeed } from "../../src/workflow/feed/tend-feed.ts";
import { analyzeAsUpkeepDoes, growDatabase } from "../../test/support/grown.ts";
import { beside } from "../figures/beside.ts";
import { spreadOf } from "../figures/statistics.ts";
import type { Row } from "../figures/table.ts";
import { difference, openMeter } from "../figures/usage.ts";
import { fileCases, Team } from "../load/decider.ts";
import { Phone } from "../load/phone.ts";
import { openClient } from "../peers/open-client.ts";
import {
  adminId,
  ask,
  beginsWork,
  groupId,
  openContender,
  type Contender,
} from "../stage/contender.ts";
import { deciding } from "./decisions.ts";
import { idleFigures } from "./idle.ts";
import { reporting } from "./journeys.ts";
import type { Run } from "./run.ts";
import { startsAnew } from "./start.ts";

const sizes = { quick: [1_000, 10_000], whole: [1_000, 100_000, 1_000_000] };
const atOnce = 8;
/** Waits so long, at most, for what a bot has to seal of a database that no bot has filled. */
const calmWithinMs = 3_600_000;
/** Of so many reports come no more cases than enter the feed at once. */
const enteringAtOnce = 500;
/** Whose figures are kept in one go. */
const daysAtOnce = 30;
/** More than any table has rows. */
const all = 100_000_000;

/** The same load where much is kept, beside the same where little is. The smallest is the measure. */
export async function growth(run: Run): Promise<Row[]> {
  const grown: { name: string; contender: Contender }[] = [];
  const rows: Row[] = [];
  const each = (what: string) =>
    grown.map(({ name, contender }) => ({ what, who: name, contender }));
  try {
    for (const reports of run.isQuick ? sizes.quick : sizes.whole) {
      const name = `${reports} reports`;
      run.tell(`growing to ${name}`);
      grown.push({ name, contender: await growsTo(run, reports) });
    }
    for (const { contender } of grown) await untilCalm(contender);
    for (const { what, who, contender } of each("nobody writes")) {
      rows.push({ what, who, figures: await idleFigures(contender, run) });
    }
    run.tell("journeys");
    const racers = grown.map(({ name, contender }) => ({ ...reporting(contender, atOnce), name }));
    rows.push(...(await beside(`${atOnce} reporting, updates`, racers, run.pace)));
    run.tell("decisions");
    rows.push(...(await decides(run, grown)));
    run.tell("reads");
    rows.push(...(await reads(run, grown)));
    run.tell("start");
    for (const { what, who, contender } of each("from the start to the first answer")) {
      const took: number[] = [];
      for (let nth = 0; nth < run.pace.rounds; nth += 1) took.push(await startsAnew(contender));
      rows.push({ what, who, figures: { ms: spreadOf(took) } });
    }
  } finally {
    for (const { contender } of grown) await contender.close();
  }
  return rows;
}

async function growsTo(run: Run, reports: number): Promise<Contender> {
  const contender = await openContender(run, "searchlight", { isStarted: false });
  const client = openClient(contender.databaseUrl, 1);
  await growDatabase(client, { reports, chatId: groupId });
  await catchUp(contender, reports);
  await analyzeAsUpkeepDoes(client);
  await client.end({ timeout: 5 });
  await beginsWork(contender);
  return contender;
}

/** What a bot would have done over the year: old things have gone, and what was upheld is in the feed. */
async function catchUp({ databaseUrl }: Contender, reports: number): Promise<void> {
  const { db, close } = connect(databaseUrl, { connections: 1, name: "bench", answerMs: 900_000 });
  await unitOfWork(db, async () => {
    await sweepTables(retentionOf(await readSettings()), all);
    while (await keepFigures(daysAtOnce));
  });
  for (let left = reports; left > 0; left -= enteringAtOnce) await unitOfWork(db, tendFeed);
  await close();
}

/** Until a second costs bot and PostgreSQL little: all that was there is sealed and looked through. */
async function untilCalm(contender: Contender): Promise<void> {
  const meter = await openMeter(contender);
  const until = performance.now() + calmWithinMs;
  for (let busy = true; busy && performance.now() < until;) {
    const before = await meter.usage();
    await sleep(2_000);
    const { botMs, postgresMs, statements } = difference(await meter.usage(), before);
    busy = botMs + postgresMs > 300 || statements > 200;
  }
  await meter.close();
}

type Grown = { name: string; contender: Contender }[];

async function decides(run: Run, grown: Grown): Promise<Row[]> {
  const seconds = (run.pace.warmMs + run.pace.rounds * run.pace.roundMs) / 1_000;
  const racers = [];
  for (const { name, contender } of grown) {
    const cases = await fileCases(contender, Math.ceil(seconds * 60));
    racers.push({ ...deciding(contender, cases, atOnce, new Team()), name });
  }
  return beside(`${atOnce} deciding, decisions`, racers, run.pace);
}

/** What somebody of the team asks for and waits for. */
async function reads(run: Run, grown: Grown): Promise<Row[]> {
  const rows: Row[] = [];
  const asked: { command: string; shows: RegExp; inGroup?: true }[] = [
    { command: "/stats", shows: /Received/ },
    { command: "/health", shows: /Health/ },
    { command: "/audit CODE", shows: /newest first/ },
    { command: "/case CODE", shows: /It (waits|is|was)/, inGroup: true },
    { command: "/queue", shows: /Waiting here|wait here/, inGroup: true },
  ];
  for (const { command, shows, inGroup } of asked) {
    for (const { name, contender } of grown) {
      const [row] = await ask(contender.databaseUrl, "select code from cases order by id limit 1");
      const words = command.replace("CODE", String(row?.["code"]));
      const who = inGroup === true ? { id: adminId, groupId } : { id: adminId };
      const phone = new Phone(contender.double, contender.watch, who);
      const took: number[] = [];
      for (let nth = 0; nth <= run.pace.rounds; nth += 1) took.push(await phone.says(words, shows));
      phone.close();
      // The first one finds nothing prepared.
      const [first = NaN, ...others] = took;
      const ms = spreadOf(others);
      rows.push({ what: command, who: name, figures: { ms, "first ms": first } });
    }
  }
  return rows;
}

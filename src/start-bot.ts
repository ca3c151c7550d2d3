import { setTimeout as sleep } from "node:timers/promises";
import { bindTo } from "./db/control/bound-bot-store.ts";
import { appNow, isClockTouched } from "./db/clock.ts";
import type { Database } from "./db/connect.ts";
import { conversationStore } from "./db/speaking/conversation-store.ts";
import { isUnitOfWorkOpen, unitOfWork } from "./db/unit-of-work.ts";
import { listen, type Listener } from "./db/wake.ts";
import { UserId } from "./domain/ids.ts";
import { freshVitals, type Vitals } from "./domain/control/troubles.ts";
import { describeFault, type Log } from "./domain/log.ts";
import type { Keys } from "./domain/privacy/keys.ts";
import type { Operator } from "./domain/control/operator.ts";
import { lookAfter, type LookedAfter } from "./look-after.ts";
import { patiently, tokenRefused } from "./patiently.ts";
import { startElected, type Term } from "./pipeline/elected.ts";
import { startOwnership } from "./pipeline/owner.ts";
import { runSchedule } from "./pipeline/scheduler.ts";
import { runSealer } from "./pipeline/sealer.ts";
import type { Config } from "./runtime/config.ts";
import { createForgottenList } from "./runtime/backup/forgotten-list.ts";
import { createAuditMac, createNotedHead } from "./runtime/audit-trail.ts";
import { createOutgoing } from "./runtime/outgoing.ts";
import { createPseudonyms } from "./runtime/pseudonyms.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import { startWorking } from "./start-working.ts";
import { startIntake } from "./start-intake.ts";
import { createTelegram, type Telegram } from "./telegram/telegram.ts";
import { createAsking } from "./workflow/speaking/asking.ts";
import { redrawWhatEnds } from "./workflow/decisions/redraw-what-ends.ts";
import { planHealthCheck } from "./workflow/control/check-health.ts";
import { tellRestored } from "./workflow/control/release-restored.ts";
import { planFeed, planFeedLook } from "./workflow/feed/tend-feed.ts";
import { planSweep } from "./workflow/privacy/sweep.ts";
import { planLooks } from "./workflow/queues/open-group.ts";
import { noteOwners } from "./workflow/staff/note-owners.ts";
import { planSummary } from "./workflow/queues/sum-up-day.ts";

type Ground = {
  config: Config;
  keys: Keys;
  log: Log;
  url: string;
  db: Database;
  /** Goes on with new connections to the database. */
  renew: () => void;
  /** It can't go on, as long as nobody mends this. */
  giveUp: (fault: OperatorFault) => void;
};
type Stop = () => Promise<void>;

/** How long a stop waits for what is being done, in milliseconds: all of it has 10 s. */
const drainMs = 4_000;

/** Puts the bot together on a migrated database and starts it; gives back what stops it. */
export async function startBot(ground: Ground): Promise<Stop> {
  await refuseTouchedClock(ground);
  await refuseAnothersDatabase(ground);
  const vitals = freshVitals(performance.now());
  const looked = await lookAfter({ ...ground, vitals });
  try {
    const stop = await startLooked({ ...ground, log: looked.log, vitals, looked });
    looked.started();
    return async () => {
      await stop();
      await looked.stop();
    };
  } catch (error) {
    await looked.stop();
    throw error;
  }
}

type Looked = Ground & { vitals: Vitals; looked: LookedAfter };

async function startLooked(ground: Looked): Promise<Stop> {
  const { config, log, vitals } = ground;
  const operator = {
    owners: [...new Set(config.adminIds)].map((id) => UserId.parse(id)),
    outcomeNoticeDelayMs: config.outcomeNoticeDelayS * 1_000,
    pseudonymOf: createPseudonyms(ground.keys.pseudonyms),
  };
  const outgoing = createOutgoing(config.dataDir, config.packagesTo === "folder");
  const telegram = createTelegram({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    operator,
    audit: {
      mac: createAuditMac(ground.keys.audit),
      noted: () => createNotedHead(config.dataDir).read(),
    },
    outgoing,
    log,
    conversationStore,
    asking: createAsking(ground.db, operator),
    isUnitOfWorkOpen,
    vitals,
    refused: () => ground.giveUp(tokenRefused()),
  });
  await patiently(log, telegram.introduce);
  const stops: Stop[] = [async () => outgoing.stop()];
  const stopAll = async () => {
    for (const stop of stops.toReversed()) await stop();
  };
  try {
    await startParts(ground, { telegram, operator }, stops);
  } catch (error) {
    // Half a bot that goes on would look like one that runs.
    await stopAll();
    throw error;
  }
  return stopAll;
}

/** In a unit of work: what is done again and again, and what the admins hear at a start. */
async function planAndTell(operator: Operator): Promise<void> {
  const now = await appNow();
  await planSweep(now);
  await planHealthCheck(now);
  await planFeed(now);
  await planFeedLook(now);
  await planSummary();
  await planLooks(now);
  await noteOwners(operator);
  await tellRestored(operator);
}

/** What seals the trail writes beside the database, too. */
function sealingOf({ db, log, keys, config: { dataDir } }: Ground) {
  const noted = createNotedHead(dataDir);
  return {
    db,
    log,
    mac: createAuditMac(keys.audit),
    noted,
    forgotten: createForgottenList(dataDir),
  };
}

/** Starts one part after the other, and adds to `stops` what stops it. */
async function startParts(
  ground: Looked,
  { telegram, operator }: { telegram: Telegram; operator: Operator },
  stops: Stop[],
): Promise<void> {
  const { log, url, db, vitals } = ground;
  let listener: Listener | undefined;
  const goodForMs = ground.config.leaseS * 1_000;
  const renewed = () => {
    ground.renew();
    listener?.renew();
  };
  const ownership = startOwnership({ url, log, vitals, goodForMs, renewed });
  stops.push(ownership.stop);
  ground.looked.has(ownership);
  const sealing = sealingOf(ground);
  const seal = (term: Term) => runSealer(sealing, term);
  const sealer = startElected({ ownership, role: "sealer", log, work: seal });
  stops.push(sealer.stop);
  const { workers, senders } = startWorking(ground, telegram, ownership);
  // Workers first: what they have claimed is still sent.
  stops.push(async () => {
    await workers.stop(drainMs);
    await senders.stop(drainMs);
  });
  listener = await listen(url, {
    inbox: workers.wake,
    lane: workers.takeLane,
    outbox: senders.wake,
  });
  stops.push(listener.close);
  await unitOfWork(db, () => planAndTell(operator));
  const jumped = () => {
    vitals.clockJumpedAt = performance.now();
  };
  const schedule = (term: Term) => runSchedule({ db, log, jumped, mended: redrawWhatEnds }, term);
  const scheduler = startElected({ ownership, role: "scheduler", log, work: schedule });
  stops.push(scheduler.stop);
  const intake = { telegram, ownership, workers };
  stops.push(await startIntake(ground, intake));
  stops.push(startSettingMenus(log, telegram));
}

/** In milliseconds. Whoever wrote meanwhile is answered first, and one that starts again and again asks nothing. */
const menusAfterMs = 3_000;

/** While the bot is at work already: some calls a language, which Telegram may slow down or refuse. */
function startSettingMenus(log: Log, telegram: Telegram): Stop {
  const stopping = new AbortController();
  const { signal } = stopping;
  const set = async () => {
    await sleep(menusAfterMs, undefined, { signal });
    await patiently(log, () => telegram.setMenus(signal), signal);
  };
  const setting = set().catch((error: unknown) => {
    if (!signal.aborted) log.error("menus_not_set", describeFault(error));
  });
  return async () => {
    stopping.abort();
    await setting;
  };
}

/** A moved clock or a quickened pace belongs to a sandbox; against Telegram it would do harm. */
async function refuseTouchedClock({ config, db }: Ground): Promise<void> {
  const { hostname } = new URL(config.telegramApiRoot);
  const isSandbox = hostname === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";
  if (isSandbox || !(await unitOfWork(db, isClockTouched))) return;
  throw new OperatorFault(
    "clock_touched",
    "app_clock: expected an untouched clock, as TELEGRAM_API_ROOT is no local address; this database was used by a sandbox. Use another database.",
  );
}

/** Another bot's updates have numbers of their own: some would count as known, and be dropped. */
async function refuseAnothersDatabase({ config, db }: Ground): Promise<void> {
  const botId = Number(config.botToken.split(":")[0]);
  const bound = await unitOfWork(db, () => bindTo(botId));
  if (bound === botId) return;
  throw new OperatorFault(
    "database_of_another_bot",
    `BOT_TOKEN: expected one of the bot ${bound}, to which this database belongs; found one of the bot ${botId}. Set the token of that bot, or use another database.`,
  );
}

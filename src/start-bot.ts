import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { appNow, isClockTouched } from "./db/clock.ts";
import type { Database } from "./db/connect.ts";
import { conversationStore } from "./db/speaking/conversation-store.ts";
import { storeInternal } from "./db/mail/inbox-store.ts";
import { isUnitOfWorkOpen, unitOfWork } from "./db/unit-of-work.ts";
import { listen, type Listener } from "./db/wake.ts";
import { UserId } from "./domain/ids.ts";
import { describeFault, type Log } from "./domain/log.ts";
import type { Keys } from "./domain/privacy/keys.ts";
import type { Operator } from "./domain/control/operator.ts";
import { startElected, type Term } from "./pipeline/elected.ts";
import { startOwnership, type Ownership } from "./pipeline/owner.ts";
import { pollUpdates } from "./pipeline/poller.ts";
import { runSchedule } from "./pipeline/scheduler.ts";
import { runSealer } from "./pipeline/sealer.ts";
import { createOwnChat } from "./pipeline/own-chat.ts";
import type { Saying } from "./pipeline/claiming.ts";
import { startSenders } from "./pipeline/sender.ts";
import { startWebhook } from "./pipeline/webhook.ts";
import { startWorkers, type Workers } from "./pipeline/worker.ts";
import type { Config, WebhookIntake } from "./runtime/config.ts";
import { createAuditMac, createNotedHead } from "./runtime/audit-trail.ts";
import { createPseudonyms } from "./runtime/pseudonyms.ts";
import { OperatorFault } from "./runtime/operator-fault.ts";
import type { Call } from "./telegram/speaking/call.ts";
import { createTelegram, type Telegram } from "./telegram/telegram.ts";
import { createAsking } from "./workflow/speaking/asking.ts";
import { planHealthCheck } from "./workflow/control/check-health.ts";
import { planSweep } from "./workflow/privacy/sweep.ts";
import { planLooks } from "./workflow/queues/open-group.ts";
import { noteOwners } from "./workflow/staff/note-owners.ts";
import { planSummary } from "./workflow/queues/sum-up-day.ts";
import {
  keepAbandoned,
  keepOutcome,
  touchedBy,
  traceOf,
} from "./workflow/speaking/keep-outcome.ts";

type Ground = {
  config: Config;
  keys: Keys;
  log: Log;
  url: string;
  db: Database;
  /** Goes on with new connections to the database. */
  renew: () => void;
};
type Stop = () => Promise<void>;

/** How long a stop waits for what is being done, in milliseconds: all of it has 10 s. */
const drainMs = 4_000;

/** Puts the bot together on a migrated database and starts it; gives back what stops it. */
export async function startBot(ground: Ground): Promise<Stop> {
  const { config, log } = ground;
  await refuseTouchedClock(ground);
  const operator = {
    owners: [...new Set(config.adminIds)].map((id) => UserId.parse(id)),
    outcomeNoticeDelayMs: config.outcomeNoticeDelayS * 1_000,
    pseudonymOf: createPseudonyms(ground.keys.pseudonyms),
  };
  const telegram = createTelegram({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    operator,
    audit: {
      mac: createAuditMac(ground.keys.audit),
      noted: () => createNotedHead(config.dataDir).read(),
    },
    log,
    conversationStore,
    asking: createAsking(ground.db, operator),
    isUnitOfWorkOpen,
  });
  await patiently(log, telegram.introduce);
  const stops: Stop[] = [];
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

/** Starts one part after the other, and adds to `stops` what stops it. */
async function startParts(
  ground: Ground,
  { telegram, operator }: { telegram: Telegram; operator: Operator },
  stops: Stop[],
): Promise<void> {
  const { log, url, db } = ground;
  let listener: Listener | undefined;
  const goodForMs = ground.config.leaseS * 1_000;
  const renewed = () => {
    ground.renew();
    listener?.renew();
  };
  const ownership = startOwnership({ url, log, goodForMs, renewed });
  stops.push(ownership.stop);
  const mac = createAuditMac(ground.keys.audit);
  const sealing = { db, log, mac, noted: createNotedHead(ground.config.dataDir) };
  const seal = (term: Term) => runSealer(sealing, term);
  const sealer = startElected({ ownership, role: "sealer", log, work: seal });
  stops.push(sealer.stop);
  const saying = {
    db,
    log,
    compose: telegram.compose,
    touchedBy: (call) => touchedBy(telegram.shownBy(call)),
    traceOf: ({ call, ...sent }) => traceOf({ ...sent, shown: telegram.shownBy(call) }),
    settled: ({ call, ...sent }) => keepOutcome({ ...sent, shown: telegram.shownBy(call) }),
    abandoned: (row) => keepAbandoned(row, 0),
  } satisfies Saying<Call>;
  const senders = startSenders({
    ...saying,
    width: 16,
    owner: ownership.current,
    perform: telegram.perform,
  });
  const workers = startWorkers({
    db,
    log,
    width: 4,
    gather: telegram.gather,
    handle: telegram.handle,
    own: createOwnChat(saying, senders),
    onDead: telegram.onDead,
    handlerDeadlineMs: 30_000,
  });
  // Workers first: what they have claimed is still sent.
  stops.push(async () => {
    await workers.stop(drainMs);
    await senders.stop(drainMs);
  });
  listener = await listen(url, { inbox: workers.wake, outbox: senders.wake });
  stops.push(listener.close);
  await unitOfWork(db, async () => {
    const now = await appNow();
    await planSweep(now);
    await planHealthCheck(now);
    await planSummary();
    await planLooks(now);
    await noteOwners(operator);
  });
  const schedule = (term: Term) => runSchedule(db, term);
  const scheduler = startElected({ ownership, role: "scheduler", log, work: schedule });
  stops.push(scheduler.stop);
  const intake = { telegram, ownership, onStored: workers.take };
  stops.push(await startIntake(ground, intake));
  stops.push(startSettingMenus(log, telegram));
}

/** While the bot is at work already: some twenty calls, which Telegram may slow down or refuse. */
function startSettingMenus(log: Log, telegram: Telegram): Stop {
  const stopping = new AbortController();
  const setting = patiently(log, () => telegram.setMenus(stopping.signal), stopping.signal).catch(
    (error: unknown) => {
      if (!stopping.signal.aborted) log.error("menus_not_set", describeFault(error));
    },
  );
  return async () => {
    stopping.abort();
    await setting;
  };
}

type Intake = { telegram: Telegram; ownership: Ownership; onStored: Workers["take"] };

/** Takes updates in: by long polls in one elected process, or by a webhook in every one. */
async function startIntake(
  ground: Ground,
  { telegram, ownership, onStored }: Intake,
): Promise<Stop> {
  const { config, log, db } = ground;
  if (config.intake.kind === "webhook") {
    return startReceiving(ground, { telegram, ownership, onStored }, config.intake);
  }
  await patiently(log, telegram.deleteWebhook);
  const tellAdmins = async () => {
    const key = `poll_conflict:${Date.now()}`;
    const body = { kind: "poll_conflict" };
    await unitOfWork(db, () => storeInternal({ key, lane: "system", body }));
  };
  const polling = { db, log, poll: telegram.poll, onStored, onConflict: tellAdmins };
  const poller = startElected({
    ownership,
    role: "poller",
    log,
    work: (term) => pollUpdates(polling, term),
  });
  return poller.stop;
}

async function startReceiving(
  { db, log }: Ground,
  { telegram, ownership, onStored }: Intake,
  { url, secret, host, port }: WebhookIntake,
): Promise<Stop> {
  const path = new URL(url).pathname;
  const server = await startWebhook({
    db,
    log,
    host,
    port,
    path,
    secret,
    read: telegram.readUpdate,
    onStored,
  });
  try {
    await patiently(log, () => telegram.setWebhook(url, secret));
  } catch (error) {
    await server.stop();
    throw error;
  }
  // Whoever looks who takes updates in finds one process, as with polls.
  const work = async ({ signal }: Term) => {
    await once(signal, "abort");
  };
  const receiver = startElected({ ownership, role: "poller", log, work });
  return async () => {
    await receiver.stop();
    await server.stop();
  };
}

/**
 * Telegram may be out of reach or busy for a while; a token that it refuses, and a request that it
 * calls bad, are for the operator.
 */
async function patiently(log: Log, ask: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  for (let waitMs = 500; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    try {
      return await ask();
    } catch (error) {
      const fault = describeFault(error);
      if (fault.errorCode === 401 || fault.errorCode === 404) {
        throw new OperatorFault(
          "token_refused",
          "BOT_TOKEN: expected a token that Telegram knows; Telegram refused this one. @BotFather shows the right one.",
        );
      }
      if (fault.errorCode === 400 || signal?.aborted === true) throw error;
      log.warn("telegram_awaited", fault);
      await sleep(waitMs, undefined, signal === undefined ? {} : { signal });
    }
  }
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

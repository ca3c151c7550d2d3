import type { Database } from "./db/connect.ts";
import type { Vitals } from "./domain/control/troubles.ts";
import type { Log } from "./domain/log.ts";
import type { Saying } from "./pipeline/claiming.ts";
import { createOwnChat } from "./pipeline/own-chat.ts";
import type { Ownership } from "./pipeline/owner.ts";
import { startSenders } from "./pipeline/sender.ts";
import { startWorkers } from "./pipeline/worker.ts";
import type { Call } from "./telegram/speaking/call.ts";
import type { Telegram } from "./telegram/telegram.ts";
import {
  keepAbandoned,
  keepOutcome,
  touchedBy,
  traceOf,
} from "./workflow/speaking/keep-outcome.ts";

type Ground = { db: Database; log: Log; vitals: Vitals };

/** What handles, and what sends. */
export function startWorking(
  { db, log, vitals }: Ground,
  telegram: Telegram,
  ownership: Ownership,
) {
  const saying = sayingOf({ db, log, telegram });
  const senders = startSenders({
    ...saying,
    width: 16,
    owner: ownership.current,
    sent: () => {
      vitals.sentAt = performance.now();
    },
    perform: telegram.perform,
  });
  const workers = startWorkers({
    db,
    log,
    width: 16,
    gather: telegram.gather,
    gatherAhead: telegram.gatherAhead,
    handle: telegram.handle,
    own: createOwnChat(saying, senders),
    onDead: telegram.onDead,
    handlerDeadlineMs: 30_000,
    done: () => {
      vitals.workedAt = performance.now();
    },
  });
  return { workers, senders };
}

/** How what is owed is composed, and what becomes of it kept. */
function sayingOf({ db, log, telegram }: Pick<Ground, "db" | "log"> & { telegram: Telegram }) {
  return {
    db,
    log,
    compose: telegram.compose,
    touchedBy: (call) => touchedBy(telegram.shownBy(call)),
    traceOf: ({ call, ...sent }) => traceOf({ ...sent, shown: telegram.shownBy(call) }),
    settled: ({ call, ...sent }) => keepOutcome({ ...sent, shown: telegram.shownBy(call) }),
    abandoned: (row) => keepAbandoned(row, 0),
  } satisfies Saying<Call>;
}

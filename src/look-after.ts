import { readFigures } from "./db/control/figure-of-now-store.ts";
import type { Database } from "./db/connect.ts";
import { unitOfWork } from "./db/unit-of-work.ts";
import type { Role } from "./domain/control/role.ts";
import type { Vitals } from "./domain/control/troubles.ts";
import type { Log } from "./domain/log.ts";
import { startLookout } from "./pipeline/lookout.ts";
import { alarmCommand } from "./runtime/alarm-command.ts";
import type { Config } from "./runtime/config.ts";
import { createMetrics } from "./runtime/metrics.ts";
import { startStatusServer } from "./runtime/status-server.ts";
import { aboutFeed, answerFeed, type FeedQuestion } from "./workflow/feed/answer-feed.ts";

type Ground = { config: Config; log: Log; db: Database; vitals: Vitals };

/** What is looked after, once there is something. */
type Part = { current: () => number | undefined; has: (role: Role) => boolean };

export type LookedAfter = {
  /** The log whose events are counted. */
  log: Log;
  /** From here on it is there, and ready but for troubles. */
  started: () => void;
  has: (part: Part) => void;
  stop: () => Promise<void>;
};

/** Looks after the process from the very start: that Telegram is out of reach is to be seen then, too. */
export async function lookAfter({ config, db, vitals, ...ground }: Ground): Promise<LookedAfter> {
  const metrics = createMetrics();
  const log = metrics.counting(ground.log);
  let part: Part = { current: () => undefined, has: () => false };
  let isStarted = false;
  const lookout = startLookout({
    log,
    vitals,
    read: () => readFigures(db, part.current()),
    alarm: alarmCommand(config.alarmCommand, log),
  });
  const because = () => [...(isStarted ? [] : ["starting"]), ...lookout.seen().troubles];
  metrics.show({
    vitals,
    seen: lookout.seen,
    has: (role) => part.has(role),
    isReady: () => because().length === 0,
  });
  const feed = {
    lines: (question: FeedQuestion) => unitOfWork(db, () => answerFeed(question)),
    about: () => unitOfWork(db, aboutFeed),
  };
  const status = { because, metrics: metrics.text, feed };
  const close =
    config.status === undefined
      ? () => Promise.resolve()
      : await startStatusServer(config.status, status, log);
  return {
    log,
    started: () => {
      isStarted = true;
    },
    has: (given) => {
      part = given;
    },
    stop: async () => {
      await close();
      await lookout.stop();
    },
  };
}
